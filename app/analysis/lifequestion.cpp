#include "analysis/lifequestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

void addOnce(const QList<FigureRef> &inputs, QList<FigureRef> *to)
{
    for (const FigureRef &input : inputs) {
        if (!to->contains(input))
            to->append(input);
    }
}

Text remarkOf(const ChartPoint &point)
{
    if (!point.value)
        return point.gap;
    if (point.forecast)
        return Text::phrase(QT_TRANSLATE_NOOP(
            "Phrase", "This is a forecast: nobody reported it. It was computed from the figures below."));
    return {};
}

} // namespace

std::optional<LifeQuestion> lifeOfPoint(const ChartSpec &spec, const ChartSeries &series, const ChartPoint &point)
{
    if (!point.value && point.gap.isEmpty())
        return std::nullopt;
    LifeQuestion question;
    question.title = Text::joined({series.name, Text::period(point.period)}, u", "_s);
    if (point.value)
        question.value = Text::number(*point.value, spec.unit, Text::NumberStyle::Full, point.bound);
    question.status = point.status;
    addOnce(point.inputs, &question.inputs);
    question.steps = series.steps;
    question.remark = remarkOf(point);
    return question;
}

std::optional<LifeQuestion> lifeOfItem(const ChartSpec &spec, const ChartItem &item)
{
    if (!item.value)
        return std::nullopt;
    LifeQuestion question;
    question.title = item.name;
    question.value = Text::number(*item.value, spec.unit, Text::NumberStyle::Full);
    question.status = item.status;
    addOnce(item.inputs, &question.inputs);
    return question;
}

std::optional<LifeQuestion> lifeOfTitle(const ChartSpec &spec)
{
    LifeQuestion question;
    question.title = spec.title;
    addOnce(spec.titleInputs, &question.inputs);
    if (question.inputs.isEmpty()) {
        for (const ChartSeries &series : spec.series) {
            const auto newest =
                std::find_if(series.points.crbegin(), series.points.crend(), [](const ChartPoint &point) {
                    return point.value && !point.forecast && !point.inputs.isEmpty();
                });
            if (newest != series.points.crend())
                addOnce(newest->inputs, &question.inputs);
        }
        for (const ChartItem &item : spec.items)
            addOnce(item.inputs, &question.inputs);
    }
    return question.inputs.isEmpty() ? std::nullopt : std::optional(question);
}

LifeQuestion lifeOfCard(const CardSpec &card)
{
    LifeQuestion question;
    question.title = card.title;
    question.value = Text::joined({card.value, card.detail}, u" · "_s);
    addOnce(card.inputs, &question.inputs);
    return question;
}

LifeQuestion lifeOfTarget(const TargetSpec &target)
{
    LifeQuestion question;
    question.title = target.title;
    question.value = target.currentText;
    addOnce(target.inputs, &question.inputs);
    question.documents = target.documents;
    question.remark = target.announced;
    return question;
}

LifeQuestion lifeOfClaim(const ClaimSpec &claim)
{
    LifeQuestion question;
    question.title = claim.statement;
    question.value = Text::joined({claim.verdictText, claim.evidence}, u" · "_s);
    addOnce(claim.inputs, &question.inputs);
    question.documents = claim.documents + claim.against;
    question.remark = claim.speaker;
    return question;
}

LifeQuestion lifeOfFigure(const FigureRow &row)
{
    LifeQuestion question;
    question.title = Text::joined(
        {Text::label(u"indicator"_s, row.key.indicator), Text::label(u"area"_s, row.key.reporter),
         row.key.partner == u"-"_s ? Text() : Text::label(u"area"_s, row.key.partner), Text::period(row.figure.period)},
        u", "_s);
    question.value = Text::number(row.figure.value, row.key.unit, Text::NumberStyle::Full, row.figure.bound);
    question.status = row.figure.status;
    question.inputs = {{row.figure.series, row.figure.period}};
    return question;
}

} // namespace corridor
