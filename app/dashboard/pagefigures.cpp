#include "dashboard/pagefigures.h"

#include "dashboard/dashboard.h"
#include "dashboard/snapshot.h"
#include "store/tidy/sdmxwriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

void addInputs(const ChartSpec &chart, QList<FigureRef> *inputs)
{
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points)
            *inputs += point.inputs;
    }
    for (const ChartItem &item : chart.items)
        *inputs += item.inputs;
    *inputs += chart.titleInputs;
}

std::tuple<qint64, qint64, qint64> placeOf(const FigureRef &figure)
{
    return {figure.series.value(), figure.period.storedFirst(), figure.period.storedUntil()};
}

/// Each figure once.
QList<FigureRef> distinct(QList<FigureRef> figures)
{
    std::sort(figures.begin(), figures.end(),
              [](const FigureRef &one, const FigureRef &other) { return placeOf(one) < placeOf(other); });
    figures.erase(std::unique(figures.begin(), figures.end()), figures.end());
    return figures;
}

/// Codes of documents, or of sources, that the statements on the page rest on. A chart page has the events only as
/// marks, which say no more than their title.
QStringList statedIn(const PageContent &content)
{
    QStringList codes;
    for (const TargetSpec &target : content.targets)
        codes += target.documents;
    for (const ClaimSpec &claim : content.claims)
        codes += claim.documents + claim.against;
    if (content.page == Page::Overview || content.page == Page::Timeline) {
        for (const TimelineEvent &event : content.timeline.events)
            codes += event.documents;
    }
    return codes;
}

template<typename T>
void sortByCode(QList<T> *list)
{
    std::sort(list->begin(), list->end(), [](const T &one, const T &other) { return one.code < other.code; });
}

void addProvenance(const Snapshot &snapshot, const PageContent &content, PageFigures *figures)
{
    QSet<QString> documents;
    QSet<QString> sources;
    for (const FigureImport::TidyRow &row : std::as_const(figures->rows)) {
        sources.insert(row.key.source);
        documents.insert(row.document);
    }
    for (const QString &code : statedIn(content)) {
        documents.insert(code);
        sources.insert(code);
    }
    for (const QString &code : std::as_const(documents)) {
        if (const Document *document = snapshot.document(code)) {
            figures->documents.append(*document);
            sources.insert(document->source);
        }
    }
    for (const QString &code : std::as_const(sources)) {
        if (const Source *source = snapshot.source(code))
            figures->sources.append(*source);
    }
    sortByCode(&figures->documents);
    sortByCode(&figures->sources);
}

Error tooMany(qsizetype count)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Dashboard",
                                        "The page rests on %1 figures, and a file holds at most %2. Narrow the years, "
                                        "or choose a single product or flow.")
                .arg(QLocale::c().toString(count), QLocale::c().toString(kMostPageFigures)),
            {}};
}

/// The head and a line a figure.
template<typename Writer>
QByteArray written(Writer writer, const PageFigures &figures)
{
    QByteArray csv = Writer::head();
    for (const FigureImport::TidyRow &row : figures.rows)
        csv += writer.line(row);
    return csv;
}

} // namespace

QList<FigureRef> inputsOf(const PageContent &content)
{
    QList<FigureRef> inputs;
    for (const CardSpec &card : content.cards) {
        inputs += card.inputs;
        for (const ChartPoint &point : card.spark)
            inputs += point.inputs;
    }
    for (const ChartSpec &chart : content.charts)
        addInputs(chart, &inputs);
    for (const TargetSpec &target : content.targets)
        inputs += target.inputs;
    for (const ClaimSpec &claim : content.claims)
        inputs += claim.inputs;
    for (const MirrorRow &row : content.mirrors)
        inputs += inputsOf(row);
    for (const ProductRow &row : content.products.rows)
        inputs += row.inputs;
    return inputs;
}

Result<PageFigures> figuresBehind(const Store &store, const Snapshot &snapshot, const PageContent &content)
{
    const QList<FigureRef> inputs = distinct(inputsOf(content));
    if (inputs.size() > kMostPageFigures)
        return tooMany(inputs.size());
    auto rows = store.imports().tidyRows(inputs, snapshot.knownOn());
    if (!rows)
        return rows.error();
    PageFigures figures;
    figures.rows = std::move(rows).value();
    addProvenance(snapshot, content, &figures);
    return figures;
}

QByteArray tidyFigures(const TidyWriter &names, const PageFigures &figures, TidyWriter::Texts texts)
{
    TidyWriter writer = names;
    writer.setTexts(texts);
    return written(writer, figures);
}

QByteArray sdmxFigures(const TidyWriter &names, const PageFigures &figures)
{
    return written(SdmxWriter(names), figures);
}

} // namespace corridor
