#include "store/importing/importrun.h"

#include "store/figureorders.h"
#include "store/importing/cataloguewriter.h"
#include "store/importing/figurewriter.h"
#include "store/importing/references.h"
#include "store/importing/serieskeys.h"
#include "store/importing/serieswriter.h"
#include "store/importing/storedseries.h"
#include "store/importing/watcher.h"
#include "store/sqlite/database.h"
#include "store/summaries.h"

#include <QCoreApplication>

#include <cmath>

namespace corridor {

namespace {

bool isOrdered(const ImportFigure &left, const ImportFigure &right)
{
    return std::pair(left.first, left.until) < std::pair(right.first, right.until);
}

/// What the store relies on. A reader that breaks it is at fault, not the file; it must not reach the store.
bool isSound(const ImportSeries &series, qsizetype notes)
{
    const auto sound = [notes](const ImportFigure &figure) {
        return std::isfinite(figure.value) && !std::isinf(figure.quantity) && qsizetype(figure.note) <= notes &&
               figure.status <= int(FigureStatus::Analyst);
    };
    for (size_t i = 0; i < series.figures.size(); ++i) {
        if (!sound(series.figures[i]) || (i > 0 && !isOrdered(series.figures[i - 1], series.figures[i])))
            return false;
    }
    return std::all_of(series.revisions.begin(), series.revisions.end(), sound);
}

Error unsound(const SeriesKey &key)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("corridor::Store",
                                        "The figures of %1 %2 %3 are not in order, stand twice, or are no numbers.")
                .arg(key.indicator, key.reporter, key.partner),
            {}};
}

/// Goes through a batch, series after series.
class ImportRun {
public:
    ImportRun(const ImportBatch &batch, ImportWatcher &watcher, int maximumChanges) :
        m_batch(batch), m_watcher(watcher), m_maximumChanges(maximumChanges)
    {}

    /// Compares with \a database; writes, when \a writer is there.
    Status run(const Database &database, Database *writer, BatchId id);

    WrittenImport result;

private:
    Status prepareWriting(Database &writer, BatchId id);
    Status takeNew();
    Status takeKnown(const KnownSeries &known);
    Status writeChanges(const KnownSeries &known, const SeriesPlan &plan);
    Status writeFigure(const FigureContent &figure, Fate fate, quint32 note);
    Status updateSeries(const KnownSeries &known, const SeriesPlan &plan, bool hasQuantity);
    void note(const SeriesPlan &plan);

    const ImportBatch &m_batch;
    ImportWatcher &m_watcher;
    const int m_maximumChanges;
    ImportSeries m_series;
    KeyBytes m_key;
    qint64 m_before = 0; ///< The largest number of a series that was there before.
    qint64 m_newest = 0; ///< The largest of all.
    std::optional<StoredSeries> m_stored;
    std::optional<References> m_references;
    std::optional<FigureWriter> m_figures; ///< Null when nothing is written.
    SummaryChanges m_summaries;
    std::optional<SeriesWriter> m_seriesRows;
};

Status ImportRun::prepareWriting(Database &writer, BatchId id)
{
    if (Status done = dropIndexesFor(writer, m_batch.figureCount); !done)
        return done;
    if (Status done = writeCatalogue(writer, m_batch.catalogue, id); !done)
        return done;
    if (Status done = runQuery(writer, "UPDATE batch SET document = nullif(?, '') WHERE id = ?", m_batch.document, id);
        !done)
        return done;
    auto references = References::make(writer, m_batch, id);
    if (!references)
        return references.error();
    m_references.emplace(std::move(references).value());
    auto figures = FigureWriter::make(writer, id);
    if (!figures)
        return figures.error();
    m_figures.emplace(std::move(figures).value());
    auto series = SeriesWriter::make(writer);
    if (!series)
        return series.error();
    m_seriesRows.emplace(std::move(series).value());
    const auto newest = readInteger(writer, "SELECT max(id) FROM series");
    if (!newest)
        return newest.error();
    m_before = m_newest = newest.value().value_or(0);
    return success();
}

Status ImportRun::run(const Database &database, Database *writer, BatchId id)
{
    auto keys = SeriesKeys::make(database, m_batch.seriesCount);
    if (!keys)
        return keys.error();
    SeriesKeys known = std::move(keys).value();
    auto stored = StoredSeries::make(database, m_batch);
    if (!stored)
        return stored.error();
    m_stored.emplace(std::move(stored).value());
    if (writer) {
        if (Status done = prepareWriting(*writer, id); !done)
            return done;
    }
    for (qint64 i = 0; i < m_batch.seriesCount; ++i) {
        m_batch.series(i, m_series);
        if (!isSound(m_series, m_batch.notes.size()))
            return unsound(m_series.key);
        m_key.set(m_series.key);
        const auto found = known.find(m_key);
        if (!found)
            return found.error();
        if (Status done = found.value() ? takeKnown(*found.value()) : takeNew(); !done)
            return done;
    }
    if (!m_figures)
        return success();
    if (Status done = m_seriesRows->flush(); !done)
        return done;
    if (Status done = m_figures->touchFrom(m_before); !done)
        return done;
    if (Status done = m_figures->flush(); !done)
        return done;
    return m_summaries.write(*writer);
}

/// Writes \a figure, where none was or in the place of another, and its note.
Status ImportRun::writeFigure(const FigureContent &figure, Fate fate, quint32 note)
{
    if (Status done = fate == Fate::Added ? m_figures->add(figure) : m_figures->revise(figure); !done)
        return done;
    if (fate == Fate::Added && note == 0)
        return success();
    return m_figures->note(figure.place, m_stored->note(note));
}

Status ImportRun::takeNew()
{
    const auto &figures = m_series.figures;
    const auto &revisions = m_series.revisions;
    if (figures.empty() && revisions.empty())
        return success();
    result.wroteNothing = false;
    result.counts.added += qint64(figures.size());
    if (!m_figures)
        return m_watcher.advance(qint64(figures.size())) ? success() : Status(ImportWatcher::stopped());

    if (Status done = m_references->check(m_series.key); !done)
        return done;
    const auto hasQuantity = [](const ImportFigure &figure) { return !std::isnan(figure.quantity); };
    const bool measured = std::any_of(figures.begin(), figures.end(), hasQuantity) ||
                          std::any_of(revisions.begin(), revisions.end(), hasQuantity);
    const qint64 id = ++m_newest;
    const QByteArray quantityUnit = measured ? m_series.quantityUnit.toUtf8() : QByteArray();
    SeriesContent content{id, quantityUnit, {}, {}, {}, {}, qint64(figures.size())};
    if (!figures.empty()) {
        content.firstPeriod = figures.front().first;
        content.firstUntil = figures.front().until;
        content.lastPeriod = figures.back().first;
        content.lastUntil = figures.back().until;
    }
    if (Status done = m_seriesRows->add(m_key, content); !done)
        return done;
    if (!figures.empty())
        m_summaries.add(m_series.key, true, qint64(figures.size()), {figures.back().first, figures.back().until});
    for (const ImportFigure &figure : figures) {
        if (Status done = writeFigure(contentOf(figure, id, true), Fate::Added, figure.note); !done)
            return done;
        if (!m_watcher.advance(1))
            return ImportWatcher::stopped();
    }
    for (const ImportFigure &revision : revisions) {
        if (Status done = m_figures->addRevision(contentOf(revision, id, true), m_stored->note(revision.note)); !done)
            return done;
    }
    return success();
}

void ImportRun::note(const SeriesPlan &plan)
{
    ImportCounts &counts = result.counts;
    counts.added += plan.added;
    counts.revised += qint64(plan.replaced.size());
    counts.unchanged += qint64(plan.fates.size()) - plan.added - qint64(plan.replaced.size());
    size_t replaced = 0;
    for (size_t i = 0; i < plan.fates.size() && counts.changes.size() < m_maximumChanges; ++i) {
        if (plan.fates[i] != Fate::Revised)
            continue;
        const ImportFigure &figure = m_series.figures[i];
        const FigureContent &old = plan.replaced[replaced++];
        counts.changes << FigureChange{m_series.key,
                                       Period::fromStored(m_series.key.frequency, figure.first, figure.until),
                                       old.value,
                                       figure.value,
                                       static_cast<FigureStatus>(old.status),
                                       static_cast<FigureStatus>(figure.status),
                                       figure.line};
    }
}

Status ImportRun::takeKnown(const KnownSeries &known)
{
    const auto compared = m_stored->compare(known, m_series);
    if (!compared)
        return compared.error();
    const SeriesPlan &plan = compared.value();
    note(plan);
    if (plan.changes()) {
        result.wroteNothing = false;
        if (m_figures) {
            if (Status done = writeChanges(known, plan); !done)
                return done;
        }
    }
    return m_watcher.advance(qint64(plan.fates.size())) ? success() : Status(ImportWatcher::stopped());
}

Status ImportRun::writeChanges(const KnownSeries &known, const SeriesPlan &plan)
{
    if (Status done = m_figures->touch(known.id); !done)
        return done;
    const bool quantities = takesQuantities(known, m_series);
    bool hasQuantity = false;
    for (size_t i = 0; i < plan.fates.size(); ++i) {
        if (plan.fates[i] == Fate::Unchanged)
            continue;
        const ImportFigure &figure = m_series.figures[i];
        const FigureContent content = contentOf(figure, known.id, quantities);
        hasQuantity = hasQuantity || content.quantity;
        if (Status done = writeFigure(content, plan.fates[i], figure.note); !done)
            return done;
        if (!m_watcher.advance(0))
            return ImportWatcher::stopped();
    }
    for (const size_t i : plan.newRevisions) {
        const ImportFigure &revision = m_series.revisions[i];
        const FigureContent content = contentOf(revision, known.id, quantities);
        hasQuantity = hasQuantity || content.quantity;
        if (Status done = m_figures->addRevision(content, m_stored->note(revision.note)); !done)
            return done;
    }
    return updateSeries(known, plan, hasQuantity);
}

Status ImportRun::updateSeries(const KnownSeries &known, const SeriesPlan &plan, bool hasQuantity)
{
    std::optional<FigurePlace> first, last;
    const auto reach = [&](const FigurePlace &place) {
        first = first ? std::min(*first, place) : place;
        last = last ? std::max(*last, place) : place;
    };
    if (const auto &stored = m_stored->figures(); !stored.empty()) {
        reach(stored.front().place);
        reach(stored.back().place);
    }
    if (const auto &given = m_series.figures; !given.empty()) {
        reach({known.id, given.front().first, given.front().until});
        reach({known.id, given.back().first, given.back().until});
    }
    if (last)
        m_summaries.add(m_series.key, m_stored->figures().empty(), plan.added, {last->period, last->until});
    const auto period = [](const auto &place) { return place ? std::optional(place->period) : std::nullopt; };
    const auto until = [](const auto &place) { return place ? std::optional(place->until) : std::nullopt; };
    const QByteArray quantityUnit = (hasQuantity ? m_series.quantityUnit : known.quantityUnit).toUtf8();
    return m_seriesRows->update({known.id, quantityUnit, period(first), until(first), period(last), until(last),
                                 qint64(m_stored->figures().size()) + plan.added});
}

} // namespace

Result<ImportCounts> compareImport(const Database &reader, const ImportBatch &batch, ImportWatcher &watcher,
                                   int maximumChanges)
{
    ImportRun run(batch, watcher, maximumChanges);
    if (const Status done = run.run(reader, nullptr, {}); !done)
        return done.error();
    return run.result.counts;
}

Result<WrittenImport> writeImport(Database &writer, const ImportBatch &batch, BatchId id, ImportWatcher &watcher,
                                  int maximumChanges)
{
    ImportRun run(batch, watcher, maximumChanges);
    if (const Status done = run.run(writer, &writer, id); !done)
        return done.error();
    return std::move(run.result);
}

} // namespace corridor
