#include "store/importing/storedseries.h"

#include "store/sqlite/database.h"

#include <cmath>
#include <cstring>

namespace corridor {

namespace {

/// The same text for the same value at the same place.
QByteArray fingerprint(const FigureContent &figure, const NoteContent &note)
{
    QByteArray text;
    const double numbers[] = {figure.value + 0.0, figure.quantity.value_or(0.0) + 0.0}; // -0 is 0
    const qint64 integers[] = {figure.place.period, figure.place.until, figure.status,      figure.quantity.has_value(),
                               note.bound.size(),   note.flag.size(),   note.printed.size()};
    text.append(reinterpret_cast<const char *>(numbers), sizeof numbers);
    text.append(reinterpret_cast<const char *>(integers), sizeof integers);
    return text + note.bound + note.flag + note.printed + note.note;
}

bool isSame(const FigureContent &stored, const FigureContent &given)
{
    return stored.value == given.value && stored.quantity == given.quantity && stored.status == given.status;
}

FigureContent readContent(const Query &row, qint64 series)
{
    return {{series, row.integer(0), row.integer(1)},
            row.number(2),
            row.optionalNumber(3),
            int(row.integer(4)),
            row.integer(5)};
}

NoteContent readNote(const Query &row, int column)
{
    return {row.bytes(column), row.bytes(column + 1), row.bytes(column + 2), row.bytes(column + 3), {}};
}

} // namespace

FigureContent contentOf(const ImportFigure &figure, qint64 series, bool takesQuantity)
{
    FigureContent content{{series, figure.first, figure.until}, figure.value, {}, figure.status, figure.line};
    if (takesQuantity && !std::isnan(figure.quantity))
        content.quantity = figure.quantity;
    return content;
}

bool takesQuantities(const KnownSeries &series, const ImportSeries &incoming)
{
    return series.quantityUnit.isEmpty() || series.quantityUnit == incoming.quantityUnit;
}

Result<StoredSeries> StoredSeries::make(const Database &database, const ImportBatch &batch)
{
    auto figures = Query::prepare(database, "SELECT period, until, value, quantity, status, line FROM observation "
                                            "WHERE series = ? ORDER BY period, until");
    auto notes = Query::prepare(database, "SELECT period, until, bound, flag, printed, note FROM observation_note "
                                          "WHERE series = ?");
    auto revisions = Query::prepare(database, "SELECT period, until, value, quantity, status, line, bound, flag, "
                                              "printed, note FROM revision WHERE series = ?");
    for (const auto *prepared : {&figures, &notes, &revisions}) {
        if (!*prepared)
            return prepared->error();
    }
    StoredSeries made(std::move(figures).value(), std::move(notes).value(), std::move(revisions).value());
    made.m_given.reserve(size_t(batch.notes.size()) + 1);
    made.m_given.emplace_back();
    for (const ImportNote &note : batch.notes) {
        const QByteArray document = note.document == batch.document ? QByteArray() : note.document.toUtf8();
        made.m_given.push_back(
            {note.bound.toUtf8(), note.flag.toUtf8(), note.printed.toUtf8(), note.note.toUtf8(), document});
    }
    return made;
}

Status StoredSeries::read(qint64 series)
{
    m_figures.clear();
    m_notes.clear();
    m_readFigures.with(series);
    while (m_readFigures.next())
        m_figures.push_back(readContent(m_readFigures, series));
    if (Status status = m_readFigures.status(); !status)
        return status;
    m_readNotes.with(series);
    while (m_readNotes.next())
        m_notes.emplace(FigurePlace{series, m_readNotes.integer(0), m_readNotes.integer(1)}, readNote(m_readNotes, 2));
    return m_readNotes.status();
}

const NoteContent &StoredSeries::storedNote(const FigurePlace &place) const
{
    const auto found = m_notes.find(place);
    return found == m_notes.end() ? m_given.front() : found->second;
}

Result<SeriesPlan> StoredSeries::compare(const KnownSeries &series, const ImportSeries &incoming)
{
    if (const Status done = read(series.id); !done)
        return done.error();
    const bool quantities = takesQuantities(series, incoming);
    SeriesPlan plan;
    plan.fates.reserve(incoming.figures.size());
    auto stored = m_figures.cbegin();
    for (const ImportFigure &figure : incoming.figures) {
        const FigureContent given = contentOf(figure, series.id, quantities);
        while (stored != m_figures.cend() && stored->place < given.place)
            ++stored;
        if (stored == m_figures.cend() || stored->place != given.place) {
            plan.fates.push_back(Fate::Added);
            ++plan.added;
        } else if (isSame(*stored, given) && storedNote(given.place).saysAs(note(figure.note))) {
            plan.fates.push_back(Fate::Unchanged);
        } else {
            plan.fates.push_back(Fate::Revised);
            plan.replaced.push_back(*stored);
        }
    }
    if (!incoming.revisions.empty()) {
        if (const Status done = findNewRevisions(series.id, incoming, plan); !done)
            return done.error();
    }
    return plan;
}

/// A vintage is there when it is a revision, or the figure that becomes one now; each of those counts once.
Status StoredSeries::findNewRevisions(qint64 series, const ImportSeries &incoming, SeriesPlan &plan)
{
    QHash<QByteArray, int> known;
    m_readRevisions.with(series);
    while (m_readRevisions.next())
        ++known[fingerprint(readContent(m_readRevisions, series), readNote(m_readRevisions, 6))];
    if (Status status = m_readRevisions.status(); !status)
        return status;
    auto figure = incoming.figures.cbegin();
    for (const FigureContent &stored : m_figures) {
        const auto before = [&] { return FigurePlace{series, figure->first, figure->until} < stored.place; };
        while (figure != incoming.figures.cend() && before())
            ++figure;
        const bool given =
            figure != incoming.figures.cend() && FigurePlace{series, figure->first, figure->until} == stored.place;
        if (!given || plan.fates.at(size_t(figure - incoming.figures.cbegin())) == Fate::Revised)
            ++known[fingerprint(stored, storedNote(stored.place))];
    }
    for (size_t i = 0; i < incoming.revisions.size(); ++i) {
        const ImportFigure &revision = incoming.revisions.at(i);
        const auto found = known.find(fingerprint(contentOf(revision, series, true), note(revision.note)));
        if (found != known.end() && *found > 0)
            --*found;
        else
            plan.newRevisions.push_back(i);
    }
    return success();
}

} // namespace corridor
