#include "store/bundled/figureseed.h"

#include "core/figure.h"
#include "store/bundled/csvtable.h"
#include "store/importing/figurewriter.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>
#include <QHash>

#include <charconv>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr std::array kColumns{"indicator", "reporter", "partner",   "commodity", "frequency", "unit",
                              "source",    "basis",    "valuation", "detail",    "period",    "value",
                              "status",    "document", "bound",     "printed",   "note",      "vintage"};
enum At { Period_ = 10, Value, Status_, Document, BoundCell, Printed, Note, Vintage };
constexpr qsizetype kKeySize = 10;

struct Row {
    FigureContent figure;
    NoteContent note;
    bool isRevision = false;
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
        if (const Status done = m_figures->flush(); !done)
            return done.error();
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
    Status writeRevision(const Row &row);
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
    std::set<FigurePlace> m_seen;
    std::optional<FigureWriter> m_figures;
    std::optional<Query> m_addSeries, m_findSeries, m_find, m_findRevision;
};

Status Seeder::prepare()
{
    const auto figures = readInteger(m_writer, "SELECT EXISTS (SELECT 1 FROM observation)");
    if (!figures)
        return figures.error();
    m_fresh = figures.value().value_or(0) == 0;
    auto writer = FigureWriter::make(m_writer, m_batch);
    if (!writer)
        return writer.error();
    m_figures.emplace(std::move(writer).value());
    const std::pair<std::optional<Query> *, const char *> statements[] = {
        {&m_findSeries, R"sql(SELECT id FROM series
            WHERE indicator = ? AND reporter = ? AND partner = ? AND commodity = ? AND frequency = ? AND unit = ?
              AND source = ? AND basis = ? AND valuation = ? AND detail = ?)sql"},
        {&m_addSeries, R"sql(INSERT INTO series
            (indicator, reporter, partner, commodity, frequency, unit, source, basis, valuation, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)sql"},
        {&m_find, R"sql(SELECT o.value, o.status, b.kind = 'bundled', coalesce(n.bound, '')
              FROM observation o JOIN batch b ON b.id = o.batch
                   LEFT JOIN observation_note n USING (series, period, until)
             WHERE o.series = ? AND o.period = ? AND o.until = ?)sql"},
        {&m_findRevision, R"sql(SELECT 1 FROM revision
            WHERE series = ? AND period = ? AND until = ? AND value = ? AND document IS nullif(?, ''))sql"},
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
    if (const Status done = m_figures->touch(*id); !done)
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
    const auto text = [&](At column) { return cell(row, column).toByteArray(); };
    return Row{
        {{series.value(), period->storedFirst(), period->storedUntil()}, *value, {}, int(*status), m_csv.line(row)},
        {text(BoundCell), {}, text(Printed), text(Note), text(Document)},
        cell(row, Vintage) == QByteArrayView("revision")};
}

Status Seeder::writeCurrent(const Row &row)
{
    const FigurePlace &at = row.figure.place;
    if (m_seen.contains(at)) {
        return Error{
            Error::Code::InvalidInput, QCoreApplication::translate("corridor::Store", "the figure stands twice"), {}};
    }
    m_seen.insert(at);
    if (!m_fresh) {
        m_find->with(at.series, at.period, at.until);
        if (m_find->next()) {
            const bool bundled = m_find->integer(2) != 0;
            const bool same = m_find->number(0) == row.figure.value && m_find->integer(1) == row.figure.status &&
                              m_find->bytes(3) == row.note.bound;
            m_find->reset();
            if (!bundled)
                return success();
            if (!same) {
                ++m_counts.revised;
                if (Status done = m_figures->revise(row.figure); !done)
                    return done;
            }
            return m_figures->note(at, row.note);
        }
        if (Status status = m_find->status(); !status)
            return status;
    }
    ++m_counts.added;
    if (Status done = m_figures->add(row.figure); !done)
        return done;
    return m_fresh && row.note.isEmpty() ? success() : m_figures->note(at, row.note);
}

Status Seeder::writeRevision(const Row &row)
{
    const FigurePlace &at = row.figure.place;
    if (!m_fresh) {
        m_findRevision->with(at.series, at.period, at.until, row.figure.value, QByteArrayView(row.note.document));
        const bool known = m_findRevision->next();
        Status status = m_findRevision->status();
        m_findRevision->reset();
        if (known || !status)
            return status;
    }
    return m_figures->addRevision(row.figure, row.note);
}

Status Seeder::removeGone()
{
    QList<FigurePlace> gone;
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
            const FigurePlace key{all->integer(0), all->integer(1), all->integer(2)};
            if (!m_seen.contains(key))
                gone << key;
        }
        if (Status status = all->status(); !status)
            return status;
    }
    for (const FigurePlace &place : gone) {
        ++m_counts.revised;
        if (Status done = m_figures->touch(place.series); !done)
            return done;
        if (Status done = m_figures->remove(place); !done)
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
