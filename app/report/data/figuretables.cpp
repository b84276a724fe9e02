#include "report/data/pagetables.h"

#include <QHash>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = DataColumn::Kind;

/// Names that many figures share, made once each.
class NameCache {
public:
    explicit NameCache(const DataWords &words) : m_formatter(words.formatter()) {}

    [[nodiscard]] QString name(const QString &kind, const QString &id, const QString &form = u"name"_s)
    {
        if (id.isEmpty() || id == u"-"_s)
            return {};
        QString &name = m_names[kind + u'/' + id];
        if (name.isEmpty())
            name = dataLine(m_formatter.label(kind, id, form));
        return name;
    }
    /// Of a product, whose label belongs to its classification; empty where it has none.
    [[nodiscard]] QString product(const SeriesKey &key)
    {
        if (key.commodity == u"TOTAL"_s)
            return {};
        QString classification = u"HS"_s;
        for (const QString &dimension : key.detail.split(u';')) {
            if (dimension.startsWith(u"CL="_s))
                classification = dimension.mid(3);
        }
        for (const QString &system : {classification, u"HS"_s}) {
            const QString id = system + u':' + key.commodity;
            if (const QString found = name(u"commodity"_s, id); found != id)
                return found;
        }
        return {};
    }
    [[nodiscard]] const Formatter &formatter() const { return m_formatter; }

private:
    const Formatter m_formatter; ///< A copy: rows are made when words may be gone.
    QHash<QString, QString> m_names;
};

DataRow figureRow(const FigureImport::TidyRow &row, NameCache &names)
{
    const DataWords words(names.formatter());
    const SeriesKey &key = row.key;
    const Figure &figure = row.figure;
    return {textCell(names.name(u"indicator"_s, key.indicator)),
            textCell(names.name(u"area"_s, key.reporter)),
            textCell(names.name(u"area"_s, key.partner)),
            textCell(names.product(key)),
            figure.period,
            dayCell(figure.period.first()),
            dayCell(figure.period.last()),
            figure.value,
            textCell(names.name(u"unit"_s, key.unit)),
            textCell(names.name(u"status"_s, statusCode(figure.status))),
            textCell(words.bound(figure.bound)),
            textCell(names.name(u"source_short"_s, key.source, u"short"_s)),
            numberCell(figure.quantity),
            textCell(names.name(u"unit"_s, row.quantityUnit)),
            textCell(dataText(figure.printed)),
            textCell(dataText(figure.note)),
            textCell(dataLine(key.indicator)),
            textCell(dataLine(key.reporter)),
            textCell(dataLine(key.partner)),
            textCell(dataLine(key.commodity)),
            textCell(dataLine(key.source)),
            textCell(dataLine(row.document)),
            textCell(dataLine(key.basis)),
            textCell(dataLine(key.valuation)),
            textCell(dataLine(key.detail))};
}

/// The day that \a text is, or the text where it is less than a day.
DataCell dateCell(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? DataCell(day) : textCell(dataLine(text));
}

DataRow sourceRow(const Source &source, const Document *document)
{
    const Document page = document ? *document : Document();
    return {textCell(dataLine(source.publisher)),
            textCell(dataLine(source.dataset)),
            textCell(dataLine(page.title)),
            textCell(dataLine(page.url.isEmpty() ? source.url : page.url)),
            textCell(dataLine(page.licence.isEmpty() ? source.licence : page.licence)),
            dateCell(page.published),
            dateCell(page.retrieved),
            textCell(dataText(source.attribution)),
            textCell(dataLine(source.code)),
            textCell(dataLine(page.code))};
}

} // namespace

DataTable figureTable(const PageFigures &figures, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Stored figures"));
    table.title = words.phrase(QT_TRANSLATE_NOOP("Phrase", "The stored figures behind this page"));
    table.columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Indicator")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Reporter")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Partner")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Product")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Period"), Kind::Period),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "First day"), Kind::Day),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Last day"), Kind::Day),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Value"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Unit")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Status")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Bound")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Source")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Quantity"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Unit of quantity")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "As printed")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Note")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the indicator")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the reporter")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the partner")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the product")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the source")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the document")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Basis")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Valuation")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Further dimensions"))};
    for (DataColumn &column : table.columns)
        column.decimals = -1; // figures of many units stand in one column: each has its own
    table.count = figures.rows.size();
    table.row = [rows = figures.rows, names = std::make_shared<NameCache>(words)](qsizetype row) {
        return figureRow(rows.at(row), *names);
    };
    return table;
}

DataTable sourceTable(const PageFigures &figures, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Sources"));
    table.title = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Where the figures and statements come from"));
    table.columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Publisher")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Data set")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Document")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Address")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Licence")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Published"), Kind::Day),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Retrieved"), Kind::Day),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Attribution")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the source")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Code of the document"))};
    QList<DataRow> rows;
    for (const Source &source : figures.sources) {
        const qsizetype before = rows.size();
        for (const Document &document : figures.documents) {
            if (document.source == source.code)
                rows << sourceRow(source, &document);
        }
        if (rows.size() == before)
            rows << sourceRow(source, nullptr);
    }
    table.setRows(rows);
    return table;
}

} // namespace corridor
