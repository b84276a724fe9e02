#include "report/data/databook.h"

#include "report/data/pagetables.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kMostDecimals = 4;
constexpr int kDecimalsOfLarge = 2;
constexpr double kLarge = 1e5;

QString pairName(const CountryPair &pair, const DataWords &words)
{
    return words.label(u"area"_s, pair.one) + u" – "_s + words.label(u"area"_s, pair.other);
}

} // namespace

int decimalsOf(double value)
{
    const int most = std::abs(value) >= kLarge ? kDecimalsOfLarge : kMostDecimals;
    double scale = 1.0;
    for (int decimals = 0; decimals < most; ++decimals, scale *= 10.0) {
        const double scaled = value * scale;
        // As far as a double holds it: 0.1 + 0.2 has one decimal.
        if (std::abs(scaled - std::round(scaled)) <= std::max(1e-9, 1e-14 * std::abs(scaled)))
            return decimals;
    }
    return most;
}

void DataTable::setRows(const QList<DataRow> &rows)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const DataRow &each : rows) {
            if (const double *value = std::get_if<double>(&each.at(i)))
                columns[i].decimals = std::max(columns.at(i).decimals, decimalsOf(*value));
        }
    }
    count = rows.size();
    row = [rows](qsizetype at) { return rows.at(at); };
}

DataBook dataBook(const PageContent &content, const ViewState &state, const PageFigures &figures,
                  const Formatter &formatter)
{
    const DataWords words(formatter);
    DataBook book;
    book.language = formatter.language();
    book.title = pairName(state.pair, words) + u" · "_s + words.text(content.title);
    book.subtitle = words.text(content.emptyMessage.isEmpty() ? content.subtitle : content.emptyMessage);
    for (const ChartSpec &chart : content.charts) {
        book.tables << chartTable(chart, words);
        if (book.tables.constLast().name.isEmpty())
            book.tables.last().name = words.text(content.title);
    }
    if (!content.cards.isEmpty())
        book.tables << cardTable(content, words);
    if (!content.targets.isEmpty())
        book.tables << targetTable(content, words);
    if (!content.claims.isEmpty())
        book.tables << claimTable(content, words);
    if (!content.mirrors.isEmpty())
        book.tables << mirrorTable(content, words);
    if (!content.products.rows.isEmpty())
        book.tables << productTable(content, words);
    // On other pages events are marks on the charts.
    if ((content.page == Page::Overview || content.page == Page::Timeline) && !content.timeline.events.isEmpty())
        book.tables << eventTable(content, words);
    if (book.tables.isEmpty()) {
        DataTable message;
        message.name = words.text(content.title);
        message.title = book.title;
        message.subtitle = book.subtitle;
        book.tables << message;
    }
    book.figures = figureTable(figures, words);
    book.sources = sourceTable(figures, words);
    for (const Document &document : figures.documents) {
        for (const QString &text : {document.retrieved, document.published}) {
            const QDate day = QDate::fromString(text, Qt::ISODate);
            if (day.isValid() && (!book.newest.isValid() || day > book.newest))
                book.newest = day;
        }
    }
    return book;
}

} // namespace corridor
