#include "store/figurerepository.h"

#include "store/edit.h"
#include "store/figurepager.h"
#include "store/figurereader.h"
#include "store/figurestatements.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kAnalyst = static_cast<int>(FigureStatus::Analyst);

QString text(Frequency frequency) { return QString(frequencyCode(frequency)); }

Error wrongFigure(const QString &message) { return {Error::Code::InvalidInput, message, {}}; }

Error goneSeries(SeriesId series, const Database &reader)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("corridor::Store", "The series %1 is not in the store any more.")
                .arg(series.value()),
            {reader.path()}};
}

Result<SeriesId> seriesFor(Database &writer, const SeriesKey &key)
{
    auto added = Query::prepare(writer, QByteArray("INSERT INTO series (") + kKeyColumns +
                                            ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
                                            "SET figures = figures RETURNING id");
    if (!added)
        return added.error();
    Query query = std::move(added).value();
    query.with(key.indicator, key.reporter, key.partner, key.commodity, text(key.frequency), key.unit, key.source,
               key.basis, key.valuation, key.detail);
    if (!query.next())
        return query.status().error();
    return SeriesId(query.integer(0));
}

/// Writes \a figure as the current one, and keeps the one before it as a revision.
Result<BatchCounts> writeFigure(Database &writer, BatchId batch, SeriesId series, const Figure &figure)
{
    const qint64 period = figure.period.storedFirst();
    const qint64 until = figure.period.storedUntil();
    const auto before =
        readInteger(writer, "SELECT count(*) FROM observation WHERE series = ? AND period = ? AND until = ?", series,
                    period, until);
    if (!before)
        return before.error();
    const bool revises = before.value().value_or(0) > 0;
    if (revises) {
        if (const Status kept = runQuery(writer, kKeepAsRevision, series, period, until, batch); !kept)
            return kept.error();
    }
    const Status steps[] = {
        runQuery(writer, "INSERT OR IGNORE INTO batch_series (batch, series) VALUES (?, ?)", batch, series),
        runQuery(writer, R"sql(
            INSERT INTO observation (series, period, until, value, status, batch) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET value = excluded.value, quantity = NULL, status = excluded.status,
                                      batch = excluded.batch, line = 0)sql",
                 series, period, until, figure.value, kAnalyst, batch),
        runQuery(writer, "DELETE FROM observation_note WHERE series = ? AND period = ? AND until = ?", series, period,
                 until),
    };
    for (const Status &step : steps) {
        if (!step)
            return step.error();
    }
    if (!figure.note.isEmpty()) {
        if (const Status noted =
                runQuery(writer, "INSERT INTO observation_note (series, period, until, note) VALUES (?, ?, ?, ?)",
                         series, period, until, figure.note);
            !noted)
            return noted.error();
    }
    return revises ? BatchCounts{0, 1} : BatchCounts{1, 0};
}

} // namespace

FigureRepository::FigureRepository(const Database &reader, Database *writer, std::function<void()> announce) :
    m_reader(reader), m_writer(writer), m_announce(std::move(announce)), m_statements(std::make_unique<Statements>())
{}

FigureRepository::~FigureRepository() = default;

Result<Frequency> FigureRepository::frequencyOf(SeriesId series) const
{
    const auto query = m_statements->find(m_reader, "SELECT frequency FROM series WHERE id = ?");
    if (!query)
        return query.error();
    const auto codes = readRows<QString>(query.value()->with(series), [](const Query &row) { return row.text(0); });
    if (!codes)
        return codes.error();
    const auto frequency = codes.value().isEmpty() ? std::nullopt : frequencyFromCode(codes.value().first());
    if (!frequency)
        return goneSeries(series, m_reader);
    return *frequency;
}

Result<QList<Figure>> FigureRepository::figures(SeriesId series) const
{
    const auto frequency = frequencyOf(series);
    if (!frequency)
        return frequency.error();
    return figures(series, frequency.value());
}

Result<QList<Figure>> FigureRepository::figures(SeriesId series, Frequency frequency) const
{
    const auto query = m_statements->find(
        m_reader,
        QByteArray("SELECT ") + kFigureColumns +
            " FROM observation o LEFT JOIN observation_note n USING (series, period, until) WHERE o.series = ? "
            "ORDER BY o.period, o.until");
    if (!query)
        return query.error();
    return readRows<Figure>(query.value()->with(series),
                            [&](const Query &row) { return readFigure(row, series, frequency); });
}

Result<QList<Revision>> FigureRepository::revisions(SeriesId series) const
{
    const auto frequency = frequencyOf(series);
    if (!frequency)
        return frequency.error();
    const auto query = m_statements->find(m_reader, R"sql(
        SELECT period, until, value, quantity, status, batch, line, bound, note, printed, document, replaced_by
          FROM revision WHERE series = ? ORDER BY period, until, place)sql");
    if (!query)
        return query.error();
    return readRows<Revision>(query.value()->with(series), [&](const Query &row) {
        return Revision{readFigure(row, series, frequency.value()), BatchId(row.integer(11))};
    });
}

Result<qint64> FigureRepository::count() const
{
    const auto figures = readInteger(m_reader, "SELECT sum(figures) FROM holding");
    if (!figures)
        return figures.error();
    return figures.value().value_or(0);
}

Result<std::unique_ptr<FigurePager>> FigureRepository::pager(const FigureQuery &query) const
{
    return makeFigurePager(m_reader, query, m_writer);
}

Result<BatchId> FigureRepository::setAnalystFigure(const SeriesKey &key, const Period &period, double value,
                                                   const QString &note)
{
    if (!m_writer)
        return readOnlyError();
    if (!std::isfinite(value))
        return wrongFigure(QCoreApplication::translate("corridor::Store", "The figure must be a number."));
    if (!period.isValid() || period.frequency() != key.frequency) {
        return wrongFigure(QCoreApplication::translate(
            "corridor::Store", "The period of the figure does not fit its series. Choose one of the same length."));
    }
    SeriesKey own = key;
    own.source = u"analyst"_s;
    Figure figure;
    figure.period = period;
    figure.value = value;
    figure.note = note;
    const QString title = QStringList{key.indicator, key.reporter, key.partner, period.toString()}.join(u' ');
    const auto written = writeBatch(*m_writer, {u"edit"_s, title}, [&](BatchId batch) -> Result<BatchCounts> {
        const auto series = seriesFor(*m_writer, own);
        if (!series)
            return series.error();
        return writeFigure(*m_writer, batch, series.value(), figure);
    });
    if (written)
        m_announce();
    return written;
}

} // namespace corridor
