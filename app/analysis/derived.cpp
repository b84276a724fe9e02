#include "analysis/derived.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Bound turned(Bound bound)
{
    if (bound == Bound::AtLeast)
        return Bound::AtMost;
    return bound == Bound::AtMost ? Bound::AtLeast : bound;
}

} // namespace

const QList<DerivedIndicator> &derivedIndicators()
{
    static const QList<DerivedIndicator> all{
        {u"goods_trade"_s, parseFormula(u"goods_export+goods_import")},
        {u"goods_balance"_s, parseFormula(u"goods_export-goods_import")},
    };
    return all;
}

std::optional<DerivedIndicator> derivedIndicator(const QString &code)
{
    for (const DerivedIndicator &each : derivedIndicators()) {
        if (each.code == code)
            return each;
    }
    return std::nullopt;
}

QList<DerivedTerm> parseFormula(QStringView formula)
{
    QList<DerivedTerm> terms;
    qsizetype start = 0;
    int sign = 1;
    for (qsizetype index = 0; index <= formula.size(); ++index) {
        const bool atEnd = index == formula.size();
        if (!atEnd && formula.at(index) != u'+' && formula.at(index) != u'-')
            continue;
        if (index == start)
            return {};
        terms.append({formula.mid(start, index - start).toString(), sign});
        if (!atEnd)
            sign = formula.at(index) == u'+' ? 1 : -1;
        start = index + 1;
    }
    return terms;
}

FigureStatus weaker(FigureStatus one, FigureStatus other) { return std::max(one, other); }

Bound combinedBound(Bound one, Bound other, int sign)
{
    const Bound second = sign < 0 ? turned(other) : other;
    if (one == second || second == Bound::None)
        return one;
    return one == Bound::None ? second : Bound::About;
}

std::optional<Figure> derivedFigure(const QList<DerivedTerm> &terms, const QList<std::optional<Figure>> &inputs)
{
    if (terms.isEmpty() || inputs.size() != terms.size())
        return std::nullopt;
    Figure sum;
    for (qsizetype index = 0; index < terms.size(); ++index) {
        const auto &input = inputs.at(index);
        if (!input || (index > 0 && input->period != sum.period))
            return std::nullopt;
        const int sign = terms.at(index).sign;
        sum.period = input->period;
        sum.value += sign * input->value;
        sum.status = weaker(sum.status, input->status);
        sum.bound = combinedBound(sum.bound, input->bound, sign);
    }
    return sum;
}

} // namespace corridor
