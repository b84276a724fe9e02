#include "models/celltext.h"

using namespace Qt::StringLiterals;

namespace corridor {

void announceWords(QAbstractItemModel &model, const QList<int> &roles)
{
    const int columns = model.columnCount();
    Q_EMIT model.headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (const int rows = model.rowCount(); rows > 0)
        Q_EMIT model.dataChanged(model.index(0, 0), model.index(rows - 1, columns - 1), roles);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString plainNumber(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }

QString plainText(const QVariant &number) { return number.isValid() ? plainNumber(number.toDouble()) : QString(); }

QString valueText(const Formatter &formatter, double value, Bound bound)
{
    return formatter.text(Text::number(value, {}, Text::NumberStyle::Plain, bound));
}

QString statusText(const Formatter &formatter, FigureStatus status)
{
    return formatter.label(u"status"_s, statusCode(status));
}

QString sourceText(const Formatter &formatter, const QString &codes)
{
    QStringList names;
    for (const QString &code : codes.split(u';', Qt::SkipEmptyParts)) {
        const QString name = formatter.label(u"source_short"_s, code, u"short"_s);
        if (!names.contains(name))
            names << name;
    }
    return names.join(u"; "_s);
}

QString unitText(const Formatter &formatter, const QString &unit) { return formatter.label(u"unit"_s, unit); }

QString commodityText(const Formatter &formatter, const SeriesKey &key)
{
    QString classification = u"HS"_s;
    const QStringList dimensions = key.detail.split(u';');
    for (const QString &dimension : dimensions) {
        if (dimension.startsWith(u"CL="_s))
            classification = dimension.mid(3);
    }
    QStringList ids{classification + u':' + key.commodity};
    if (classification.startsWith(u'H'))
        ids << u"HS:"_s + key.commodity;
    for (const QString &id : std::as_const(ids)) {
        const QString name = formatter.label(u"commodity"_s, id);
        if (name != id)
            return key.commodity + u' ' + name;
    }
    return key.commodity;
}

} // namespace corridor
