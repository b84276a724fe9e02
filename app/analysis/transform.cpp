#include "analysis/transform.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = Transform::Kind;

/// What stands behind the colon.
enum class Argument { None, Base, Year, Count, Currency };

struct Word {
    Kind kind;
    const char *text;
    Argument argument;
};

constexpr std::array kWords{Word{Kind::Change, "change", Argument::None},
                            Word{Kind::ChangePrevious, "change:previous", Argument::None},
                            Word{Kind::PercentChange, "pctchange", Argument::None},
                            Word{Kind::PercentChangePrevious, "pctchange:previous", Argument::None},
                            Word{Kind::Index, "index", Argument::Base},
                            Word{Kind::Share, "share", Argument::None},
                            Word{Kind::PerHead, "perhead", Argument::None},
                            Word{Kind::Gdp, "gdp", Argument::None},
                            Word{Kind::Cagr, "cagr", Argument::None},
                            Word{Kind::MovingSum, "movsum", Argument::Count},
                            Word{Kind::MovingAverage, "movavg", Argument::Count},
                            Word{Kind::Cumulative, "cumulative", Argument::None},
                            Word{Kind::Real, "real", Argument::Year},
                            Word{Kind::Currency, "currency", Argument::Currency},
                            Word{Kind::Balance, "balance", Argument::None},
                            Word{Kind::Coverage, "coverage", Argument::None},
                            Word{Kind::BothWays, "bothways", Argument::None}};

constexpr QLatin1String kEvent("event=");

Error wrong(const QString &text, const QString &expected)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Transform", "“%1” is no computation. %2").arg(text, expected),
            {}};
}

QString allWords()
{
    return QCoreApplication::translate("Transform",
                                       "Take change, pctchange (each also with :previous), index:YEAR, "
                                       "index:event=CODE, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, "
                                       "real:YEAR, real:YEAR;DEFLATOR, currency:CODE, balance, coverage or bothways.");
}

std::optional<int> yearOf(const QString &text)
{
    const auto period = Period::parse(text);
    return period && period->frequency() == Frequency::Annual ? std::optional(period->year()) : std::nullopt;
}

Result<Transform> withYear(const Word &word, const QString &text, const QString &argument)
{
    const qsizetype bar = word.argument == Argument::Year ? argument.indexOf(u';') : -1;
    const auto year = yearOf(bar < 0 ? argument : argument.left(bar));
    const QString code = bar < 0 ? QString() : argument.mid(bar + 1);
    if (!year || (bar >= 0 && code.isEmpty()))
        return wrong(text, QCoreApplication::translate("Transform", "A year of four digits is expected, as %1:2020.")
                               .arg(QLatin1String(word.text)));
    return Transform{word.kind, *year, 0, code};
}

Result<Transform> withArgument(const Word &word, const QString &text, const QString &argument)
{
    switch (word.argument) {
    case Argument::None:
        break;
    case Argument::Base:
        if (argument.startsWith(kEvent) && argument.size() > kEvent.size())
            return Transform{word.kind, 0, 0, argument.mid(kEvent.size())};
        return withYear(word, text, argument);
    case Argument::Year:
        return withYear(word, text, argument);
    case Argument::Count: {
        bool isNumber = false;
        const int count = argument.toInt(&isNumber);
        if (!isNumber || count < 2 || count > Transform::kLongestWindow)
            return wrong(text, QCoreApplication::translate("Transform", "A number of periods from 2 to %1 is expected.")
                                   .arg(Transform::kLongestWindow));
        return Transform{word.kind, 0, count, {}};
    }
    case Argument::Currency:
        if (!isCurrency(argument))
            return wrong(text, QCoreApplication::translate("Transform", "A currency is expected, as currency:KZT."));
        return Transform{word.kind, 0, 0, argument};
    }
    return Transform{word.kind, 0, 0, {}};
}

const Word &wordOf(Kind kind) { return kWords.at(static_cast<size_t>(kind)); }

Text phrase(const char *id, const QList<Text> &arguments = {}) { return Text::phrase(id, arguments); }

Text yearText(int year) { return Text::period(Period::year(year)); }

/// A percentage, a ratio or a place: numbers that are no amounts.
bool isRelative(const Definition &definition)
{
    const QString &unit = definition.unit;
    return unit == u"percent"_s || unit == u"percentage_point"_s || unit == u"quotient"_s || unit == u"rank"_s;
}

Text notMoney() { return phrase(QT_TRANSLATE_NOOP("Phrase", "Only values in a currency can be computed so.")); }

} // namespace

const QList<Kind> &transformKinds()
{
    static const QList<Kind> all = [] {
        QList<Kind> kinds;
        for (const Word &word : kWords)
            kinds.append(word.kind);
        return kinds;
    }();
    return all;
}

QString transformWord(Kind kind) { return QLatin1String(wordOf(kind).text); }

Result<Transform> Transform::parse(const QString &text)
{
    for (const Word &word : kWords) {
        const QLatin1String name(word.text);
        if (text == name && word.argument == Argument::None)
            return Transform{word.kind, 0, 0, {}};
        if (word.argument != Argument::None && (text == name || text.startsWith(name + u':')))
            return withArgument(word, text, text.mid(name.size() + 1));
    }
    return wrong(text, allWords());
}

QString Transform::toString() const
{
    const Word &word = wordOf(kind);
    const QString name = QLatin1String(word.text);
    switch (word.argument) {
    case Argument::None:
        break;
    case Argument::Base:
        return name + u':' + (code.isEmpty() ? QString::number(year) : kEvent + code);
    case Argument::Year:
        return name + u':' + QString::number(year) + (code.isEmpty() ? QString() : u';' + code);
    case Argument::Count:
        return name + u':' + QString::number(count);
    case Argument::Currency:
        return name + u':' + code;
    }
    return name;
}

Text transformName(const Transform &transform)
{
    switch (transform.kind) {
    case Kind::Change:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Change on the year before"));
    case Kind::ChangePrevious:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Change on the period before"));
    case Kind::PercentChange:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Change on the year before, %"));
    case Kind::PercentChangePrevious:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Change on the period before, %"));
    case Kind::Index:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Index, %1 = 100"),
                      {transform.code.isEmpty() ? yearText(transform.year) : Text::label(u"event"_s, transform.code)});
    case Kind::Share:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Share of the total with the world"));
    case Kind::PerHead:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Per head of the population"));
    case Kind::Gdp:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Per cent of GDP"));
    case Kind::Cagr:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Average growth a year since the first period shown"));
    case Kind::MovingSum:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "Sum of the last %n periods"), {}, transform.count);
    case Kind::MovingAverage:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "Average of the last %n periods"), {}, transform.count);
    case Kind::Cumulative:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Running total since the first period shown"));
    case Kind::Real:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Constant prices of %1"), {yearText(transform.year)});
    case Kind::Currency:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Converted at the average rate of each period: %1"),
                      {Text::label(u"unit"_s, transform.code)});
    case Kind::Balance:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Exports less imports"));
    case Kind::Coverage:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "Exports over imports"));
    case Kind::BothWays:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Phrase", "Exports less imports over both, from −1 to 1"));
}

Text whyNot(Kind kind, const TransformSubject &subject)
{
    const Definition &definition = subject.definition;
    const bool amount = !isRelative(definition);
    const bool money = isCurrency(definition.unit);
    const bool flow = definition.kind == Indicator::Kind::Flow && amount;
    switch (kind) {
    case Kind::Change:
    case Kind::ChangePrevious:
    case Kind::MovingAverage:
        return {};
    case Kind::PercentChange:
    case Kind::PercentChangePrevious:
        return definition.unit == u"rank"_s
                   ? phrase(QT_TRANSLATE_NOOP("Phrase", "A place in a ranking has no percentage."))
                   : Text();
    case Kind::Index:
    case Kind::Cagr:
        return amount ? Text()
                      : phrase(QT_TRANSLATE_NOOP("Phrase", "A percentage or a rank has no index and no growth rate: "
                                                           "take its change."));
    case Kind::Share:
        if (!amount)
            return phrase(QT_TRANSLATE_NOOP("Phrase", "It is a percentage or a rank already."));
        if (subject.isBalance)
            return phrase(QT_TRANSLATE_NOOP("Phrase", "A balance has no share: its parts may have either sign."));
        return subject.hasPartner
                   ? Text()
                   : phrase(QT_TRANSLATE_NOOP("Phrase", "It has no partner, so that there is no total to divide by."));
    case Kind::PerHead:
        return amount && !subject.perHead && definition.kind != Indicator::Kind::Index && definition.unit != u"index"_s
                   ? Text()
                   : phrase(QT_TRANSLATE_NOOP("Phrase", "Only amounts can be given per head."));
    case Kind::Gdp:
        return money && definition.priceYear == 0 && !subject.perHead ? Text() : notMoney();
    case Kind::MovingSum:
    case Kind::Cumulative:
        return flow ? Text()
                    : phrase(QT_TRANSLATE_NOOP("Phrase", "Only what happens in a period can be added up: not a stock, "
                                                         "a percentage or a rank."));
    case Kind::Real:
        if (definition.priceYear != 0)
            return phrase(QT_TRANSLATE_NOOP("Phrase", "It stands in constant prices already."));
        return money ? Text() : notMoney();
    case Kind::Currency:
        if (definition.priceYear != 0)
            return phrase(QT_TRANSLATE_NOOP("Phrase", "Convert first, then take out price changes."));
        return money ? Text() : notMoney();
    case Kind::Balance:
    case Kind::Coverage:
    case Kind::BothWays:
        break;
    }
    return subject.hasOpposite
               ? Text()
               : phrase(QT_TRANSLATE_NOOP("Phrase", "Only exports and imports can be set against each other."));
}

bool isPointwise(Kind kind)
{
    return kind == Kind::Share || kind == Kind::PerHead || kind == Kind::Gdp || kind == Kind::Real ||
           kind == Kind::Currency;
}

bool joinsBothWays(Kind kind) { return kind == Kind::Balance || kind == Kind::Coverage || kind == Kind::BothWays; }

QString oppositeIndicator(const QString &indicator)
{
    static const QList<std::pair<QString, QString>> pairs{{u"export"_s, u"import"_s},
                                                          {u"fdi_outflow"_s, u"fdi_inflow"_s},
                                                          {u"NE.EXP."_s, u"NE.IMP."_s},
                                                          {u"WDI:BX.G"_s, u"WDI:BM.G"_s},
                                                          {u"WDI:TX.VAL."_s, u"WDI:TM.VAL."_s}};
    for (const auto &[out, in] : pairs) {
        if (indicator.contains(out))
            return QString(indicator).replace(out, in);
        if (indicator.contains(in))
            return QString(indicator).replace(in, out);
    }
    return {};
}

bool isOutgoing(const QString &indicator)
{
    return indicator.contains(u"export"_s) || indicator.contains(u"outflow"_s) || indicator.contains(u"NE.EXP."_s) ||
           indicator.startsWith(u"WDI:BX.G"_s) || indicator.startsWith(u"WDI:TX.VAL."_s);
}

Definition definitionAfter(const Transform &transform, const Definition &before)
{
    Definition after = before;
    const bool percent = before.unit == u"percent"_s || before.unit == u"percentage_point"_s;
    switch (transform.kind) {
    case Kind::Change:
    case Kind::ChangePrevious:
        after.unit = percent ? u"percentage_point"_s : before.unit;
        break;
    case Kind::PercentChange:
    case Kind::PercentChangePrevious:
        after.unit = percent ? u"percentage_point"_s : u"percent"_s;
        after.kind = Indicator::Kind::Rate;
        break;
    case Kind::Index:
        after.unit = u"index"_s;
        after.kind = Indicator::Kind::Index;
        break;
    case Kind::Share:
    case Kind::Gdp:
    case Kind::Cagr:
    case Kind::Coverage:
        after.unit = u"percent"_s;
        after.kind = Indicator::Kind::Rate;
        break;
    case Kind::BothWays:
        after.unit = u"quotient"_s;
        after.kind = Indicator::Kind::Rate;
        break;
    case Kind::Cumulative:
        after.kind = Indicator::Kind::Stock;
        break;
    case Kind::Real:
        after.priceYear = transform.year;
        break;
    case Kind::Currency:
        after.unit = transform.code;
        break;
    case Kind::PerHead:
    case Kind::MovingSum:
    case Kind::MovingAverage:
    case Kind::Balance:
        break;
    }
    return after;
}

} // namespace corridor
