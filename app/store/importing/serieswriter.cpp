#include "store/importing/serieswriter.h"

#include "store/sqlite/database.h"
#include "store/sqlite/memorytable.h"

namespace corridor {

namespace {

constexpr size_t kTogether = 1024; ///< Rows of one statement.

} // namespace

void WaitingSeries::add(const KeyBytes &key, const SeriesContent &content)
{
    Row &row = m_rows.emplace_back();
    int text = 0;
    const auto put = [&](QByteArrayView field) {
        row.texts[size_t(text++)] = quint32(m_texts.size());
        m_texts.append(field);
    };
    key.each(put);
    put(content.quantityUnit);
    row.texts[size_t(text)] = quint32(m_texts.size());
    row.numbers = {content.firstPeriod, content.firstUntil, content.lastPeriod,
                   content.lastUntil,   content.figures,    content.id};
}

void WaitingSeries::clear()
{
    m_rows.clear();
    m_texts.resize(0); // keeps its memory
}

void WaitingSeries::give(sqlite3_context *to, std::size_t row, int column) const
{
    const Row &given = m_rows[row];
    const auto index = size_t(column);
    if (column < kTexts) {
        const quint32 begin = given.texts[index];
        sqlite3_result_text(to, m_texts.constData() + begin, int(given.texts[index + 1] - begin), SQLITE_STATIC);
    } else if (const auto number = given.numbers.at(index - kTexts)) { // else NULL, which it is already
        sqlite3_result_int64(to, *number);
    }
}

Result<SeriesWriter> SeriesWriter::make(Database &writer)
{
    if (MemoryTable<WaitingSeries>::add(writer.handle()) != SQLITE_OK)
        return writer.lastError();
    auto add = Query::prepare(writer, QByteArray("INSERT INTO series (") + WaitingSeries::kColumns + ") SELECT " +
                                          WaitingSeries::kColumns + " FROM " + WaitingSeries::kName + "(?)");
    if (!add)
        return add.error();
    auto update = Query::prepare(writer, R"sql(
        UPDATE series SET quantity_unit = ?, first_period = ?, first_until = ?, last_period = ?, last_until = ?,
                          figures = ? WHERE id = ?)sql");
    if (!update)
        return update.error();
    auto waiting = std::make_unique<WaitingSeries>();
    Query adding = std::move(add).value();
    adding.bindPointer(1, waiting.get(), WaitingSeries::kName);
    return SeriesWriter(std::move(adding), std::move(update).value(), std::move(waiting));
}

Status SeriesWriter::add(const KeyBytes &key, const SeriesContent &content)
{
    m_waiting->add(key, content);
    return m_waiting->size() < kTogether ? success() : flush();
}

Status SeriesWriter::update(const SeriesContent &content)
{
    return m_update
        .with(content.quantityUnit, content.firstPeriod, content.firstUntil, content.lastPeriod, content.lastUntil,
              content.figures, content.id)
        .run();
}

Status SeriesWriter::flush()
{
    if (m_waiting->size() == 0)
        return success();
    Status done = m_add.run();
    m_waiting->clear();
    return done;
}

} // namespace corridor
