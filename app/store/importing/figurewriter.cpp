#include "store/importing/figurewriter.h"

#include "store/edit.h"
#include "store/sqlite/database.h"

namespace corridor {

namespace {

constexpr size_t kTogether = 64; ///< Rows of one statement: more of them gain nothing.
constexpr int kColumns = 8;

constexpr auto kAdd = "INSERT INTO observation (series, period, until, value, quantity, status, batch, line) VALUES ";
constexpr auto kMarks = "(?, ?, ?, ?, ?, ?, ?, ?)";
constexpr int kUsualColumns = 5;

bool isUsual(const FigureContent &figure) { return figure.place.until == 0 && figure.status == 0; }

QByteArray addMany()
{
    QByteArray sql = kAdd;
    for (size_t i = 0; i < kTogether; ++i)
        sql.append(i == 0 ? "" : ", ").append(kMarks);
    return sql;
}

/// The same for regular, official figures. The batch, ?1, is bound once and stays.
QByteArray addManyUsual()
{
    QByteArray sql = kAdd;
    for (int i = 0; i < int(kTogether); ++i) {
        const auto mark = [i](int column) { return '?' + QByteArray::number(2 + i * kUsualColumns + column); };
        sql.append(i == 0 ? "(" : ", (").append(mark(0)).append(", ").append(mark(1)).append(", 0, ");
        sql.append(mark(2)).append(", ").append(mark(3)).append(", 0, ?1, ").append(mark(4)).append(')');
    }
    return sql;
}

void bindUsual(Query &query, int index, const FigureContent &figure)
{
    query.bind(index, figure.place.series);
    query.bind(index + 1, figure.place.period);
    query.bind(index + 2, figure.value);
    query.bind(index + 3, figure.quantity);
    query.bind(index + 4, figure.line);
}

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

Result<FigureWriter> FigureWriter::make(Database &writer, BatchId batch)
{
    FigureWriter made(writer, batch);
    if (const Status done = made.prepare(); !done)
        return done.error();
    return made;
}

Status FigureWriter::prepare()
{
    const std::pair<std::optional<Query> *, QByteArray> statements[] = {
        {&m_touch, "INSERT OR IGNORE INTO batch_series (batch, series) VALUES (?, ?)"},
        {&m_add, QByteArray(kAdd) + kMarks},
        {&m_addMany, addMany()},
        {&m_addUsual, addManyUsual()},
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
    m_addUsual->bind(1, m_batch);
    m_waiting.reserve(kTogether);
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
    m_waiting.push_back(figure);
    if (m_waiting.size() < kTogether)
        return success();
    const bool usual = std::all_of(m_waiting.begin(), m_waiting.end(), isUsual);
    Query &query = usual ? *m_addUsual : *m_addMany;
    query.reset();
    int index = usual ? 2 : 1;
    for (const FigureContent &waiting : m_waiting) {
        if (usual)
            bindUsual(query, index, waiting);
        else
            bindFigure(query, index, waiting, m_batch);
        index += usual ? kUsualColumns : kColumns;
    }
    m_waiting.clear();
    return query.run();
}

Status FigureWriter::flush()
{
    for (const FigureContent &waiting : m_waiting) {
        m_add->reset();
        bindFigure(*m_add, 1, waiting, m_batch);
        if (Status done = m_add->run(); !done)
            return done;
    }
    m_waiting.clear();
    return success();
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
