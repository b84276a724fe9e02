#include "store/importing/figurewriter.h"

#include "store/edit.h"
#include "store/sqlite/database.h"
#include "store/sqlite/memorytable.h"

namespace corridor {

namespace {

constexpr size_t kTogether = 4096; ///< Rows of one statement.
constexpr int kColumns = 8;

constexpr auto kAdd = "INSERT INTO observation (series, period, until, value, quantity, status, batch, line) "
                      "SELECT series, period, until, value, quantity, status, ?2, line "
                      "FROM corridor_waiting_figures(?1)";
constexpr auto kAddUsual = "INSERT INTO observation (series, period, until, value, quantity, status, batch, line) "
                           "SELECT series, period, 0, value, quantity, 0, ?2, line FROM corridor_waiting_figures(?1)";

void bindFigure(Query &query, int index, const FigureContent &figure, BatchId batch)
{
    query.bind(index, figure.place.series);
    query.bind(index + 1, figure.place.period);
    query.bind(index + 2, figure.place.until);
    query.bind(index + 3, figure.value);
    query.bind(index + 4, figure.quantity);
    query.bind(index + 5, figure.status);
    query.bind(index + 6, batch);
    query.bind(index + 7, figure.line);
}

} // namespace

void WaitingFigures::give(sqlite3_context *to, std::size_t row, int column) const
{
    const FigureContent &figure = m_figures[row];
    switch (column) {
    case 0:
        sqlite3_result_int64(to, figure.place.series);
        break;
    case 1:
        sqlite3_result_int64(to, figure.place.period);
        break;
    case 2:
        sqlite3_result_double(to, figure.value);
        break;
    case 3:
        if (figure.quantity) // else NULL, which it is already
            sqlite3_result_double(to, *figure.quantity);
        break;
    case 4:
        sqlite3_result_int64(to, figure.line);
        break;
    case 5:
        sqlite3_result_int64(to, figure.place.until);
        break;
    default:
        sqlite3_result_int(to, figure.status);
    }
}

Result<FigureWriter> FigureWriter::make(Database &writer, BatchId batch)
{
    FigureWriter made(writer, batch);
    if (const Status done = made.prepare(); !done)
        return done.error();
    return made;
}

Status FigureWriter::prepare()
{
    if (MemoryTable<WaitingFigures>::add(m_writer->handle()) != SQLITE_OK)
        return m_writer->lastError();
    const std::pair<std::optional<Query> *, QByteArray> statements[] = {
        {&m_touch, "INSERT OR IGNORE INTO batch_series (batch, series) VALUES (?, ?)"},
        {&m_add, kAdd},
        {&m_addUsual, kAddUsual},
        {&m_update, R"sql(UPDATE observation SET value = ?4, quantity = ?5, status = ?6, batch = ?7, line = ?8
            WHERE series = ?1 AND period = ?2 AND until = ?3)sql"},
        {&m_keep, kKeepAsRevision},
        {&m_remove, "DELETE FROM observation WHERE series = ? AND period = ? AND until = ?"},
        {&m_addNote, R"sql(INSERT OR REPLACE INTO observation_note
            (series, period, until, bound, flag, printed, note, document)
            VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, '')))sql"},
        {&m_dropNote, "DELETE FROM observation_note WHERE series = ? AND period = ? AND until = ?"},
        {&m_addRevision, R"sql(INSERT INTO revision
            (series, period, until, place, value, quantity, status, batch, line, bound, flag, printed, note, document,
             replaced_by)
            SELECT ?1, ?2, ?3, coalesce(max(place), 0) + 1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, nullif(?13, ''), ?7
              FROM revision WHERE series = ?1 AND period = ?2 AND until = ?3)sql"},
    };
    for (const auto &[query, sql] : statements) {
        auto prepared = Query::prepare(*m_writer, sql);
        if (!prepared)
            return prepared.error();
        query->emplace(std::move(prepared).value());
    }
    m_waiting = std::make_unique<WaitingFigures>();
    for (Query *query : {&*m_add, &*m_addUsual}) {
        query->bindPointer(1, m_waiting.get(), WaitingFigures::kName);
        query->bind(2, m_batch);
    }
    return success();
}

Status FigureWriter::touch(qint64 series) { return m_touch->with(m_batch, series).run(); }

Status FigureWriter::touchFrom(qint64 series)
{
    return runQuery(*m_writer, "INSERT INTO batch_series (batch, series) SELECT ?, id FROM series WHERE id > ?",
                    m_batch, series);
}

Status FigureWriter::add(const FigureContent &figure)
{
    m_waiting->add(figure);
    return m_waiting->size() < kTogether ? success() : flush();
}

Status FigureWriter::flush()
{
    if (m_waiting->size() == 0)
        return success();
    Status done = (m_waiting->areUsual() ? m_addUsual : m_add)->run();
    m_waiting->clear();
    return done;
}

Status FigureWriter::revise(const FigureContent &figure)
{
    const FigurePlace &at = figure.place;
    if (Status done = m_keep->with(at.series, at.period, at.until, m_batch).run(); !done)
        return done;
    m_update->reset();
    bindFigure(*m_update, 1, figure, m_batch);
    return m_update->run();
}

Status FigureWriter::remove(const FigurePlace &place)
{
    if (Status done = m_keep->with(place.series, place.period, place.until, m_batch).run(); !done)
        return done;
    if (Status done = note(place, {}); !done)
        return done;
    return m_remove->with(place.series, place.period, place.until).run();
}

Status FigureWriter::note(const FigurePlace &place, const NoteContent &note)
{
    if (note.isEmpty())
        return m_dropNote->with(place.series, place.period, place.until).run();
    return m_addNote
        ->with(place.series, place.period, place.until, QByteArrayView(note.bound), QByteArrayView(note.flag),
               QByteArrayView(note.printed), QByteArrayView(note.note), QByteArrayView(note.document))
        .run();
}

Status FigureWriter::addRevision(const FigureContent &figure, const NoteContent &note)
{
    m_addRevision->reset();
    bindFigure(*m_addRevision, 1, figure, m_batch);
    int index = kColumns;
    for (const QByteArray *text : {&note.bound, &note.flag, &note.printed, &note.note, &note.document})
        m_addRevision->bind(++index, QByteArrayView(*text));
    return m_addRevision->run();
}

} // namespace corridor
