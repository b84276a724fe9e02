#include "store/figurereader.h"

#include "store/sqlite/database.h"

#include <QCoreApplication>
#include <QDateTime>

namespace corridor {

namespace {

constexpr qsizetype kMostKeys = 20000; ///< A table scrolled through ten million figures must not keep every key.

}

QString knownTime(const QDate &day) { return day.endOfDay().toUTC().toString(Qt::ISODateWithMs); }

Figure readFigure(const Query &row, SeriesId series, Frequency frequency)
{
    Figure figure;
    figure.series = series;
    figure.period = Period::fromStored(frequency, row.integer(0), row.integer(1));
    figure.value = row.number(2);
    figure.quantity = row.optionalNumber(3);
    figure.status = static_cast<FigureStatus>(row.integer(4)); // the schema allows no other number
    figure.batch = BatchId(row.integer(5));
    figure.line = row.integer(6);
    if (!row.isNull(7)) {
        figure.bound = boundFromCode(row.text(7)).value_or(Bound::None);
        figure.note = row.text(8);
        figure.printed = row.text(9);
        figure.document = row.text(10);
    }
    return figure;
}

SeriesKey readKey(const Query &row, int column)
{
    SeriesKey key;
    key.indicator = row.text(column);
    key.reporter = row.text(column + 1);
    key.partner = row.text(column + 2);
    key.commodity = row.text(column + 3);
    key.frequency = frequencyFromCode(row.text(column + 4)).value_or(Frequency::Annual);
    key.unit = row.text(column + 5);
    key.source = row.text(column + 6);
    key.basis = row.text(column + 7);
    key.valuation = row.text(column + 8);
    key.detail = row.text(column + 9);
    return key;
}

Result<SeriesKey> KeyCache::key(SeriesId series)
{
    if (const auto known = m_keys.constFind(series); known != m_keys.constEnd())
        return *known;
    if (!m_query) {
        auto prepared = Query::prepare(m_reader, QByteArray("SELECT ") + kKeyColumns + " FROM series WHERE id = ?");
        if (!prepared)
            return prepared.error();
        m_query.emplace(std::move(prepared).value());
    }
    m_query->with(series);
    if (!m_query->next()) {
        if (const Status status = m_query->status(); !status)
            return status.error();
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("corridor::Store", "The series %1 is not in the store any more.")
                         .arg(series.value()),
                     {m_reader.path()}};
    }
    const SeriesKey key = readKey(*m_query, 0);
    m_query->reset();
    if (m_keys.size() >= kMostKeys)
        m_keys.clear();
    m_keys.insert(series, key);
    return key;
}

} // namespace corridor
