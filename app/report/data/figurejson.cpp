#include "report/data/figurejson.h"

using namespace Qt::StringLiterals;

namespace corridor {

QString sourceText(const Source &source)
{
    return source.dataset.isEmpty() ? source.publisher : source.publisher + u": "_s + source.dataset;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonObject seriesJson(const SeriesKey &key)
{
    return {{u"indicator"_s, key.indicator},
            {u"reporter"_s, key.reporter},
            {u"partner"_s, key.partner},
            {u"commodity"_s, key.commodity},
            {u"frequency"_s, QString(frequencyCode(key.frequency))},
            {u"unit"_s, key.unit}};
}

QJsonObject figureJson(const SeriesKey &key, const Figure &figure, const QString &source)
{
    QJsonObject object = seriesJson(key);
    object.insert(u"period"_s, figure.period.toString());
    object.insert(u"value"_s, figure.value);
    object.insert(u"quantity"_s, orNull(figure.quantity));
    object.insert(u"status"_s, statusCode(figure.status));
    object.insert(u"bound"_s, orNull(boundCode(figure.bound)));
    object.insert(u"source"_s, source);
    object.insert(u"note"_s, orNull(figure.note));
    return object;
}

} // namespace corridor
