#include "report/data/pagetables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = DataColumn::Kind;

QString lines(const QList<Text> &texts, const DataWords &words)
{
    QStringList lines;
    for (const Text &text : texts)
        lines << words.text(text);
    lines.removeAll(QString());
    return lines.join(u"; "_s);
}

QString titleOf(const PageContent &content, const DataWords &words) { return words.text(content.subtitle); }

/// The columns of the table of products that some row fills, with the cell of each.
struct ProductColumn {
    DataColumn column;
    std::function<DataCell(const ProductRow &row)> cell;
};

QList<ProductColumn> productColumns(const ProductsSpec &products, const DataWords &words)
{
    const auto number = [](std::optional<double> ProductRow::*field) {
        return [field](const ProductRow &row) { return numberCell(row.*field); };
    };
    const auto any = [&products](std::optional<double> ProductRow::*field) {
        return std::ranges::any_of(products.rows, [field](const ProductRow &row) { return (row.*field).has_value(); });
    };
    const QString unit = products.unit;
    QList<ProductColumn> columns{
        {words.column(QT_TRANSLATE_NOOP("Phrase", "Code")), [](const ProductRow &row) { return textCell(row.code); }},
        {words.column(QT_TRANSLATE_NOOP("Phrase", "Product")),
         [words](const ProductRow &row) { return textCell(words.text(row.name)); }},
        {{words.withUnit(words.text(products.valueHead), unit), Kind::Number}, number(&ProductRow::value)},
        {words.column(QT_TRANSLATE_NOOP("Phrase", "Share"), Kind::Ratio), number(&ProductRow::share)}};
    if (!products.beforeHead.isEmpty())
        columns +=
            {{{words.withUnit(words.text(products.beforeHead), unit), Kind::Number}, number(&ProductRow::before)},
             {{words.withUnit(words.phrase(QT_TRANSLATE_NOOP("Phrase", "Change")), unit), Kind::Number},
              number(&ProductRow::change)},
             {words.column(QT_TRANSLATE_NOOP("Phrase", "Change, %"), Kind::Ratio), number(&ProductRow::ratio)},
             {words.column(QT_TRANSLATE_NOOP("Phrase", "Contribution to the change of the whole"), Kind::Ratio),
              number(&ProductRow::contribution)}};
    if (any(&ProductRow::quantity))
        columns +=
            {{words.column(QT_TRANSLATE_NOOP("Phrase", "Quantity"), Kind::Number), number(&ProductRow::quantity)},
             {words.column(QT_TRANSLATE_NOOP("Phrase", "Unit of quantity")),
              [words](const ProductRow &row) {
                  return row.quantityUnit.isEmpty() ? DataCell() : textCell(words.label(u"unit"_s, row.quantityUnit));
              }},
             {words.column(QT_TRANSLATE_NOOP("Phrase", "Value by unit of quantity"), Kind::Number),
              number(&ProductRow::unitValue)}};
    if (products.advantage)
        columns += {words.column(QT_TRANSLATE_NOOP("Phrase", "Revealed comparative advantage"), Kind::Number),
                    number(&ProductRow::advantage)};
    return columns +
           QList<ProductColumn>{{words.column(QT_TRANSLATE_NOOP("Phrase", "Status")),
                                 [words](const ProductRow &row) {
                                     return row.value || row.before ? textCell(words.status(row.status)) : DataCell();
                                 }},
                                {words.column(QT_TRANSLATE_NOOP("Phrase", "Note")),
                                 [words](const ProductRow &row) { return textCell(words.text(row.remark)); }}};
}

QString reportNote(const ChartPoint &point, const DataWords &words)
{
    return words.text(point.value ? point.rivals : point.gap);
}

QString documentNames(const QStringList &codes, const DataWords &words) { return words.sources(codes.join(u';')); }

} // namespace

DataTable cardTable(const PageContent &content, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Key figures"));
    table.title = titleOf(content, words);
    table.columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Name")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Value")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Note"))};
    QList<DataRow> rows;
    for (const CardSpec &card : content.cards)
        rows << DataRow{textCell(words.text(card.title)), textCell(words.text(card.value)),
                        textCell(words.text(card.detail))};
    table.setRows(rows);
    return table;
}

DataTable targetTable(const PageContent &content, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Targets"));
    table.title = titleOf(content, words);
    table.columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Name")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Announcement")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Value aimed at"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Value reached"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Unit")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Note")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Source"))};
    QList<DataRow> rows;
    for (const TargetSpec &target : content.targets)
        rows << DataRow{textCell(words.text(target.title)),
                        textCell(words.text(target.announced)),
                        target.value,
                        numberCell(target.current),
                        textCell(words.label(u"unit"_s, target.unit)),
                        textCell(lines(QList<Text>{target.currentText} + target.lines, words)),
                        textCell(documentNames(target.documents, words))};
    table.setRows(rows);
    return table;
}

DataTable claimTable(const PageContent &content, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Statements"));
    table.title = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Claims and what the figures say"));
    table.columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Statement")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Who said it, and when")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Verdict")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "What the figures say")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Source")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Sources against it"))};
    QList<DataRow> rows;
    for (const ClaimSpec &claim : content.claims)
        rows << DataRow{textCell(words.text(claim.statement)),           textCell(words.text(claim.speaker)),
                        textCell(words.text(claim.verdictText)),         textCell(words.text(claim.evidence)),
                        textCell(documentNames(claim.documents, words)), textCell(documentNames(claim.against, words))};
    table.setRows(rows);
    return table;
}

DataTable mirrorTable(const PageContent &content, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Mirror statistics"));
    table.title = titleOf(content, words);
    table.subtitle = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Importer less exporter"));
    table.columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Flow")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Period"), Kind::Period),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Exporter reports, $"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Importer reports, $"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Gap, $"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Gap, %"), Kind::Ratio),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Assumed CIF/FOB margin, $"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Unexplained, $"), Kind::Number),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Unexplained, %"), Kind::Ratio),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Status")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Sources: exporter; importer")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Note"))};
    QList<DataRow> rows;
    for (const MirrorRow &row : content.mirrors) {
        const auto gap = [&row](auto MirrorGap::*field) {
            return row.gap ? numberCell(std::optional<double>((*row.gap).*field)) : DataCell();
        };
        QStringList sources{words.text(row.exports.sourceName), words.text(row.imports.sourceName)};
        sources.removeAll(QString());
        QStringList notes{words.text(row.note), reportNote(row.exports, words), reportNote(row.imports, words)};
        notes.removeAll(QString());
        rows << DataRow{textCell(words.text(row.name)),
                        row.period.isValid() ? DataCell(row.period) : DataCell(),
                        numberCell(row.exports.value),
                        numberCell(row.imports.value),
                        gap(&MirrorGap::gap),
                        gap(&MirrorGap::share),
                        gap(&MirrorGap::margin),
                        gap(&MirrorGap::unexplained),
                        gap(&MirrorGap::unexplainedShare),
                        textCell(words.status(statusOf(row))),
                        textCell(sources.join(u"; "_s)),
                        textCell(notes.join(u"; "_s))};
    }
    table.setRows(rows);
    return table;
}

DataTable productTable(const PageContent &content, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Products"));
    table.title = titleOf(content, words);
    const QList<ProductColumn> columns = productColumns(content.products, words);
    for (const ProductColumn &column : columns)
        table.columns << column.column;
    QList<DataRow> rows;
    for (const ProductRow &product : content.products.rows) {
        DataRow row;
        for (const ProductColumn &column : columns)
            row << column.cell(product);
        rows << row;
    }
    table.setRows(rows);
    for (const Text &note : content.products.totals + content.products.notes)
        table.notes << words.text(note);
    return table;
}

DataTable eventTable(const PageContent &content, const DataWords &words)
{
    DataTable table;
    table.name = words.phrase(QT_TRANSLATE_NOOP("Phrase", "Events"));
    table.title = words.text(content.timeline.title);
    table.columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Date")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "First day"), Kind::Day),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Last day"), Kind::Day),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Category")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Name")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Description")),
                     words.column(QT_TRANSLATE_NOOP("Phrase", "Source"))};
    QList<DataRow> rows;
    for (const TimelineEvent &event : content.timeline.events)
        rows << DataRow{textCell(words.text(Text::date(event.date))),
                        dayCell(event.date.first),
                        dayCell(event.date.last()),
                        textCell(words.label(u"category"_s, event.category)),
                        textCell(words.text(event.title)),
                        textCell(words.text(event.description)),
                        textCell(words.text(event.source))};
    table.setRows(rows);
    return table;
}

} // namespace corridor
