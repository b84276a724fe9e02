#include "report/briefing/livesentence.h"

#include "analysis/derived.h"

namespace corridor {

Text SentenceMaker::number(double value, const QString &unit, const QList<ChartPoint> &points, Text::NumberStyle style,
                           Bound bound)
{
    SentenceField field{Text::number(value, unit, style, bound), {}};
    for (const ChartPoint &point : points) {
        field.inputs.append(point.inputs);
        m_sentence.status = weaker(m_sentence.status, point.status);
        for (const QString &source : point.source.split(u';', Qt::SkipEmptyParts)) {
            if (!m_sentence.sources.contains(source))
                m_sentence.sources.append(source);
        }
    }
    m_sentence.fields.append(field);
    return field.value;
}

Text SentenceMaker::value(const ChartPoint &point, const QString &unit)
{
    return number(point.value.value_or(0.0), unit, {point}, Text::NumberStyle::Compact, point.bound);
}

Text SentenceMaker::share(double ratio, const QList<ChartPoint> &points)
{
    return number(ratio, {}, points, Text::NumberStyle::Percent);
}

LiveSentence SentenceMaker::sentence(const char *phrase, const QList<Text> &arguments) const
{
    LiveSentence made = m_sentence;
    made.text = Text::phrase(phrase, arguments);
    return made;
}

} // namespace corridor
