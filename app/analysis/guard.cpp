#include "analysis/guard.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = Judgement::Kind;

constexpr qint64 kDaysThatMayDiffer = 3; ///< A leap day, or 30 days beside 31 or 28.

bool isStatistic(FigureStatus status) { return status != FigureStatus::Press && status != FigureStatus::Claim; }

bool isAmount(Indicator::Kind kind) { return kind == Indicator::Kind::Flow || kind == Indicator::Kind::Stock; }

/// Collects reasons; the worst one decides.
class Judge {
public:
    Judge(const Definition &one, const Definition &other, Joining how) : m_one(one), m_other(other), m_how(how) {}

    [[nodiscard]] Judgement verdict()
    {
        units();
        frequencies();
        stockAndFlow();
        scopes();
        prices();
        if (!m_one.valuation.isEmpty() && !m_other.valuation.isEmpty() && m_one.valuation != m_other.valuation)
            add(Kind::Marked,
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "One is valued at %1 and the other at %2: CIF includes "
                                                         "freight and insurance, FOB does not."),
                             {Text::verbatim(m_one.valuation), Text::verbatim(m_other.valuation)}));
        if (isStatistic(m_one.status) != isStatistic(m_other.status))
            add(Kind::Marked,
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "A claim or press report is put together with "
                                                         "statistics: the result is no firmer than it.")));
        return {m_kind, m_refusals + m_marks};
    }

private:
    void units()
    {
        if (m_one.unit == m_other.unit)
            return;
        const QList<Text> names{Text::label(u"unit"_s, m_one.unit), Text::label(u"unit"_s, m_other.unit)};
        if (isCurrency(m_one.unit) && isCurrency(m_other.unit))
            add(Kind::Refused,
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Two currencies: %1 and %2. Convert one first."), names));
        else if (m_how != Joining::Ratio)
            add(Kind::Refused, Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Two units: %1 and %2."), names));
    }

    void frequencies()
    {
        if (m_one.frequency == m_other.frequency)
            return;
        const bool yearlyStock =
            m_other.kind != Indicator::Kind::Flow && m_other.frequency == Frequency::Annual && m_how == Joining::Ratio;
        if (yearlyStock)
            return;
        add(m_how == Joining::Comparison ? Kind::Marked : Kind::Refused,
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "One figure is about a longer time than the other, as a half-year "
                                                     "and a year are.")));
    }

    void stockAndFlow()
    {
        const bool differ = isAmount(m_one.kind) && isAmount(m_other.kind) && m_one.kind != m_other.kind;
        const bool perHead = m_how == Joining::Ratio && m_other.unit == u"person"_s;
        if (differ && !perHead)
            add(m_how == Joining::Sum ? Kind::Refused : Kind::Marked,
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "A stock, what there is on a day, is put together with a "
                                                         "flow, what happens in a year.")));
    }

    void scopes()
    {
        const TradeScope one = tradeScope(m_one.indicator);
        const TradeScope other = tradeScope(m_other.indicator);
        if (one == TradeScope::Other || other == TradeScope::Other || one == other)
            return;
        add(m_how == Joining::Comparison ? Kind::Marked : Kind::Refused,
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "They do not cover the same trade: goods, services, or goods and "
                                                     "services together.")));
    }

    void prices()
    {
        if (m_one.priceYear == m_other.priceYear || !isCurrency(m_one.unit) || !isCurrency(m_other.unit))
            return;
        add(m_how == Joining::Comparison ? Kind::Marked : Kind::Refused,
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "They do not stand in the same prices: prices of one year and "
                                                     "prices of the day cannot be mixed.")));
    }

    void add(Kind kind, const Text &reason)
    {
        m_kind = std::max(m_kind, kind);
        (kind == Kind::Refused ? m_refusals : m_marks).append(reason);
    }

    const Definition &m_one;
    const Definition &m_other;
    const Joining m_how;
    Kind m_kind = Kind::Fits;
    QList<Text> m_refusals;
    QList<Text> m_marks;
};

} // namespace

TradeScope tradeScope(const QString &indicator)
{
    if (indicator.startsWith(u"goods_"_s) || indicator.contains(u".MRCH."_s))
        return TradeScope::Goods;
    if (indicator.startsWith(u"services_"_s) || indicator.contains(u".SERV."_s) || indicator.contains(u".NFSV."_s))
        return TradeScope::Services;
    return indicator.contains(u".GNFS."_s) ? TradeScope::GoodsAndServices : TradeScope::Other;
}

bool isCurrency(const QString &unit)
{
    return unit.size() == 3 && unit != u"TEU"_s &&
           std::all_of(unit.begin(), unit.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Judgement judged(const Definition &one, const Definition &other, Joining how)
{
    return Judge(one, other, how).verdict();
}

Judgement judged(const Period &one, const Period &other, Joining how)
{
    const auto days = [](const Period &period) { return period.first().daysTo(period.last()); };
    if (std::abs(days(one) - days(other)) <= kDaysThatMayDiffer)
        return {};
    return {how == Joining::Comparison ? Kind::Marked : Kind::Refused,
            {Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 and %2 are not equally long: their figures cannot be set "
                                                      "against each other."),
                          {Text::period(one), Text::period(other)})}};
}

} // namespace corridor
