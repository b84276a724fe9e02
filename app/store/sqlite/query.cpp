#include "store/sqlite/query.h"

#include "store/sqlite/database.h"

#include <QHashFunctions>

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace corridor {

namespace {

/// Short texts as they were read last. Codes of areas, indicators and sources come again in row after row: a text that
/// is still here is neither decoded nor allocated again.
class ShortTexts {
public:
    static constexpr size_t kLongest = 24;

    const QString &find(const char *data, size_t size)
    {
        Slot &slot = m_slots.at(qHashBits(data, size) % kSlots);
        if (slot.size != size || std::memcmp(slot.bytes.data(), data, size) != 0) {
            std::memcpy(slot.bytes.data(), data, size);
            slot.size = size;
            slot.text = QString::fromUtf8(data, static_cast<qsizetype>(size));
        }
        return slot.text;
    }

private:
    static constexpr size_t kSlots = 1024;
    struct Slot {
        std::array<char, kLongest> bytes{};
        size_t size = 0;
        QString text;
    };
    std::array<Slot, kSlots> m_slots;
};

ShortTexts &shortTexts()
{
    static thread_local ShortTexts texts;
    return texts;
}

// SQLITE_TRANSIENT is a cast in C style.
const auto kCopy = reinterpret_cast<sqlite3_destructor_type>(-1); // NOLINT(performance-no-int-to-ptr)

} // namespace

void Query::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Result<Query> Query::prepare(const Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return database.lastError();
    return Query(database, statement);
}

void Query::bind(int index, qint64 value)
{
    [[maybe_unused]] const int code = sqlite3_bind_int64(m_statement.get(), index, value);
    Q_ASSERT(code == SQLITE_OK);
}

void Query::bind(int index, double value)
{
    [[maybe_unused]] const int code = sqlite3_bind_double(m_statement.get(), index, value);
    Q_ASSERT(code == SQLITE_OK);
}

void Query::bind(int index, QByteArrayView text)
{
    // A null pointer would be stored as NULL.
    const char *data = text.isEmpty() ? "" : text.data();
    if (sqlite3_bind_text64(m_statement.get(), index, data, sqlite3_uint64(text.size()), kCopy, SQLITE_UTF8) !=
        SQLITE_OK)
        m_error = m_database->lastError();
}

void Query::bindStatic(int index, QByteArrayView text)
{
    const char *data = text.isEmpty() ? "" : text.data();
    [[maybe_unused]] const int code =
        sqlite3_bind_text64(m_statement.get(), index, data, sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
    Q_ASSERT(code == SQLITE_OK);
}

void Query::bindBlob(int index, const QByteArray &bytes)
{
    if (sqlite3_bind_blob64(m_statement.get(), index, bytes.constData(), sqlite3_uint64(bytes.size()), kCopy) !=
        SQLITE_OK)
        m_error = m_database->lastError();
}

void Query::bindPointer(int index, void *object, const char *type)
{
    [[maybe_unused]] const int code = sqlite3_bind_pointer(m_statement.get(), index, object, type, nullptr);
    Q_ASSERT(code == SQLITE_OK);
}

void Query::bindNull(int index)
{
    [[maybe_unused]] const int code = sqlite3_bind_null(m_statement.get(), index);
    Q_ASSERT(code == SQLITE_OK);
}

bool Query::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_database->lastError();
    sqlite3_reset(m_statement.get()); // ends the read: an open statement would hold the write-ahead log back
    return false;
}

Status Query::status() const
{
    if (m_error)
        return *m_error;
    return success();
}

Status Query::run()
{
    while (next()) {
    }
    const Status result = status();
    reset();
    return result;
}

void Query::reset()
{
    sqlite3_reset(m_statement.get());
    m_error.reset();
}

bool Query::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

qint64 Query::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double Query::number(int column) const { return sqlite3_column_double(m_statement.get(), column); }

std::optional<double> Query::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

QString Query::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    const auto size = static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column));
    if (data && size > 0 && size <= ShortTexts::kLongest)
        return shortTexts().find(data, size);
    return QString::fromUtf8(data, static_cast<qsizetype>(size));
}

QByteArray Query::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace corridor
