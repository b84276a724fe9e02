#include "store/bundled/figureseed.h"

#include "core/figure.h"
#include "store/bundled/csvtable.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>
#include <QHash>

#include <charconv>
#include <cmath>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr std::array kColumns{"indicator", "reporter", "partner",   "commodity", "frequency", "unit",
                              "source",    "basis",    "valuation", "detail",    "period",    "value",
                              "status",    "document", "bound",     "printed",   "note",      "vintage"};
enum At { Period_ = 10, Value, Status_, Document, BoundCell, Printed, Note, Vintage };
constexpr qsizetype kKeySize = 10;

using FigureKey = std::tuple<qint64, qint64, qint64>; ///< Series, period, until.

struct Row {
    qint64 series = 0;
    Period period;
    double value = 0.0;
    int status = 0;
    bool isRevision = false;
    qint64 line = 0;
    QByteArrayView bound, printed, note, document;

    [[nodiscard]] FigureKey key() const { return {series, period.storedFirst(), period.storedUntil()}; }
};

std::optional<double> parseValue(QByteArrayView text)
{
    double value = 0.0;
    const auto read = std::from_chars(text.begin(), text.end(), value);
    if (read.ec != std::errc() || read.ptr != text.end() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

class Seeder {
public:
    Seeder(Database &writer, const CsvTable &csv, BatchId batch) : m_writer(writer), m_csv(csv), m_batch(batch) {}

    Result<BatchCounts> run()
    {
        const auto places = m_csv.columns({kColumns.begin(), kColumns.end()});
        if (!places)
            return places.error();
        m_places = places.value();
        if (const Status done = prepare(); !done)
            return done.error();
        QList<std::pair<qsizetype, Row>> revisions;
        for (qsizetype row = 0; row < m_csv.rows(); ++row) {
            const auto read = parse(row);
            if (!read)
                return read.error();
            if (read.value().isRevision) {
                revisions << std::pair(row, read.value());
                continue;
            }
            if (const Status done = writeCurrent(read.value()); !done)
                return m_csv.error(row, done.error().message);
        }
        // Last: a value that was current before and is a revision now has become one already.
        for (const auto &[row, revision] : revisions) {
            if (const Status done = writeRevision(revision); !done)
                return m_csv.error(row, done.error().message);
        }
        if (!m_fresh) {
            if (const Status done = removeGone(); !done)
                return done.error();
        }
        return m_counts;
    }

private:
    Status prepare();
    Result<qint64> seriesOf(qsizetype row);
    Result<Row> parse(qsizetype row);
    Status writeCurrent(const Row &row);
    Status revise(const Row &row);
    Status writeRevision(const Row &row);
    Status writeNote(const Row &row);
    Status removeGone();

    [[nodiscard]] QByteArrayView cell(qsizetype row, qsizetype column) const
    {
        return m_csv.cell(row, m_places.at(column));
    }
    [[nodiscard]] Status set(std::optional<Query> &query, const char *sql)
    {
        auto prepared = Query::prepare(m_writer, sql);
        if (!prepared)
            return prepared.error();
        query.emplace(std::move(prepared).value());
        return success();
    }

    Database &m_writer;
    const CsvTable &m_csv;
    const BatchId m_batch;
    QList<qsizetype> m_places;
    bool m_fresh = false; ///< The store has no figure yet: nothing to compare with.
    BatchCounts m_counts;
    QHash<QByteArray, qint64> m_series;
    std::set<FigureKey> m_seen;
    std::optional<Query> m_addSeries, m_findSeries, m_touch, m_find, m_add, m_update, m_keep, m_addNote, m_dropNote,
        m_addRevision, m_findRevision;
};

Status Seeder::prepare()
{
    const auto figures = readInteger(m_writer, "SELECT EXISTS (SELECT 1 FROM observation)");
    if (!figures)
        return figures.error();
    m_fresh = figures.value().value_or(0) == 0;
    const std::pair<std::optional<Query> *, const char *> statements[] = {
        {&m_findSeries, R"sql(SELECT id FROM series
            WHERE indicator = ? AND reporter = ? AND partner = ? AND commodity = ? AND frequency = ? AND unit = ?
              AND source = ? AND basis = ? AND valuation = ? AND detail = ?)sql"},
        {&m_addSeries, R"sql(INSERT INTO series
            (indicator, reporter, partner, commodity, frequency, unit, source, basis, valuation, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)sql"},
        {&m_touch, "INSERT OR IGNORE INTO batch_series (batch, series) VALUES (?, ?)"},
        {&m_find, R"sql(SELECT o.value, o.status, b.kind = 'bundled', coalesce(n.bound, '')
              FROM observation o JOIN batch b ON b.id = o.batch
                   LEFT JOIN observation_note n USING (series, period, until)
             WHERE o.series = ? AND o.period = ? AND o.until = ?)sql"},
        {&m_add, R"sql(INSERT INTO observation (series, period, until, value, status, batch, line)
            VALUES (?, ?, ?, ?, ?, ?, ?))sql"},
        {&m_update, R"sql(UPDATE observation SET value = ?4, quantity = NULL, status = ?5, batch = ?6, line = ?7
            WHERE series = ?1 AND period = ?2 AND until = ?3)sql"},
        {&m_keep, kKeepAsRevision},
        {&m_addNote, R"sql(INSERT OR REPLACE INTO observation_note
            (series, period, until, bound, printed, note, document) VALUES (?, ?, ?, ?, ?, ?, nullif(?, '')))sql"},
        {&m_dropNote, "DELETE FROM observation_note WHERE series = ? AND period = ? AND until = ?"},
        {&m_findRevision, R"sql(SELECT 1 FROM revision
            WHERE series = ? AND period = ? AND until = ? AND value = ? AND document IS nullif(?, ''))sql"},
        {&m_addRevision, R"sql(INSERT INTO revision
            (series, period, until, place, value, status, batch, line, bound, printed, note, document, replaced_by)
            SELECT ?1, ?2, ?3, coalesce(max(place), 0) + 1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif(?11, ''), ?6
              FROM revision WHERE series = ?1 AND period = ?2 AND until = ?3)sql"},
    };
    for (const auto &[query, sql] : statements) {
        if (Status done = set(*query, sql); !done)
            return done;
    }
    return success();
}

Result<qint64> Seeder::seriesOf(qsizetype row)
{
    QByteArray key;
    for (qsizetype i = 0; i < kKeySize; ++i)
        key.append(cell(row, i)).append('\n');
    if (const auto known = m_series.constFind(key); known != m_series.constEnd())
        return *known;
    std::optional<qint64> id;
    for (Query *query : {&*m_findSeries, &*m_addSeries}) {
        query->reset();
        for (qsizetype i = 0; i < kKeySize; ++i)
            query->bind(int(i) + 1, cell(row, i));
        if (query->next())
            id = query->integer(0);
        if (const Status status = query->status(); !status)
            return m_csv.error(row, status.error().message);
        query->reset();
        if (id)
            break;
    }
    if (const Status done = m_touch->with(m_batch, *id).run(); !done)
        return done.error();
    m_series.insert(key, *id);
    return *id;
}

Result<Row> Seeder::parse(qsizetype row)
{
    const auto wrong = [&](At column) {
        return m_csv.error(row, QCoreApplication::translate("corridor::Store", "\"%1\" does not fit the column %2")
                                    .arg(QString::fromUtf8(cell(row, column)), QLatin1String(kColumns.at(column))));
    };
    const auto period = Period::parse(QString::fromLatin1(cell(row, Period_)));
    if (!period || QByteArrayView(QByteArray(1, frequencyCode(period->frequency()).toLatin1())) != cell(row, 4))
        return wrong(Period_);
    const auto value = parseValue(cell(row, Value));
    if (!value)
        return wrong(Value);
    const auto status = statusFromCode(QString::fromLatin1(cell(row, Status_)));
    if (!status)
        return wrong(Status_);
    const auto series = seriesOf(row);
    if (!series)
        return series.error();
    return Row{series.value(),
               *period,
               *value,
               int(*status),
               cell(row, Vintage) == QByteArrayView("revision"),
               m_csv.line(row),
               cell(row, BoundCell),
               cell(row, Printed),
               cell(row, Note),
               cell(row, Document)};
}

Status Seeder::writeNote(const Row &row)
{
    const auto [series, first, until] = row.key();
    if (row.bound.isEmpty() && row.printed.isEmpty() && row.note.isEmpty() && row.document.isEmpty())
        return m_fresh ? success() : m_dropNote->with(series, first, until).run();
    return m_addNote->with(series, first, until, row.bound, row.printed, row.note, row.document).run();
}

Status Seeder::writeCurrent(const Row &row)
{
    const auto [series, first, until] = row.key();
    if (m_seen.contains(row.key())) {
        return Error{
            Error::Code::InvalidInput, QCoreApplication::translate("corridor::Store", "the figure stands twice"), {}};
    }
    m_seen.insert(row.key());
    if (!m_fresh) {
        m_find->with(series, first, until);
        if (m_find->next()) {
            const bool bundled = m_find->integer(2) != 0;
            const bool same = m_find->number(0) == row.value && m_find->integer(1) == row.status &&
                              m_find->bytes(3) == row.bound.toByteArray();
            m_find->reset();
            if (!bundled)
                return success();
            return same ? writeNote(row) : revise(row);
        }
        if (Status status = m_find->status(); !status)
            return status;
    }
    ++m_counts.added;
    if (Status done = m_add->with(series, first, until, row.value, row.status, m_batch, row.line).run(); !done)
        return done;
    return writeNote(row);
}

Status Seeder::revise(const Row &row)
{
    const auto [series, first, until] = row.key();
    ++m_counts.revised;
    if (Status done = m_keep->with(series, first, until, m_batch).run(); !done)
        return done;
    if (Status done = m_update->with(series, first, until, row.value, row.status, m_batch, row.line).run(); !done)
        return done;
    return writeNote(row);
}

Status Seeder::writeRevision(const Row &row)
{
    const auto [series, first, until] = row.key();
    if (!m_fresh) {
        m_findRevision->with(series, first, until, row.value, row.document);
        const bool known = m_findRevision->next();
        Status status = m_findRevision->status();
        m_findRevision->reset();
        if (known || !status)
            return status;
    }
    return m_addRevision
        ->with(series, first, until, row.value, row.status, m_batch, row.line, row.bound, row.printed, row.note,
               row.document)
        .run();
}

Status Seeder::removeGone()
{
    QList<FigureKey> gone;
    {
        std::optional<Query> all;
        if (Status done = set(all, R"sql(
                SELECT series, period, until FROM observation
                 WHERE series IN (SELECT series FROM batch_series
                                   WHERE batch IN (SELECT id FROM batch WHERE kind = 'bundled'))
                   AND batch IN (SELECT id FROM batch WHERE kind = 'bundled'))sql");
            !done)
            return done;
        while (all->next()) {
            const FigureKey key{all->integer(0), all->integer(1), all->integer(2)};
            if (!m_seen.contains(key))
                gone << key;
        }
        if (Status status = all->status(); !status)
            return status;
    }
    std::optional<Query> remove;
    if (Status done = set(remove, "DELETE FROM observation WHERE series = ? AND period = ? AND until = ?"); !done)
        return done;
    for (const auto &[series, first, until] : gone) {
        ++m_counts.revised;
        if (Status done = m_touch->with(m_batch, series).run(); !done)
            return done;
        if (Status done = m_keep->with(series, first, until, m_batch).run(); !done)
            return done;
        if (Status done = m_dropNote->with(series, first, until).run(); !done)
            return done;
        if (Status done = remove->with(series, first, until).run(); !done)
            return done;
    }
    return success();
}

} // namespace

Result<BatchCounts> seedFigures(Database &writer, const QString &folder, BatchId batch)
{
    const auto csv = CsvTable::read(folder + u"/observations.csv"_s);
    if (!csv)
        return csv.error();
    return Seeder(writer, csv.value(), batch).run();
}

} // namespace corridor
