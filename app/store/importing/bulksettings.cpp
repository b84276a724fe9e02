#include "store/importing/bulksettings.h"

#include "store/sqlite/database.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qint64 kLargeLog = 64 * 1024 * 1024;
constexpr int kUsualPatience = 5000; ///< Milliseconds: that of Qt's driver.

/// Gives the space of the write-ahead log back, unless somebody reads in it just now. Everything is in the store
/// already, so it matters to nobody when that fails.
void emptyLog(Database &writer)
{
    if (QFileInfo(writer.path() + u"-wal"_s).size() < kLargeLog)
        return;
    sqlite3_busy_timeout(writer.handle(), 0);
    sqlite3_wal_checkpoint_v2(writer.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(writer.handle(), kUsualPatience);
}

} // namespace

BulkSettings::BulkSettings(Database &writer) : m_writer(writer)
{
    // Slower without, and nothing else.
    (void)m_writer.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA cache_size = -65536");
}

BulkSettings::~BulkSettings()
{
    if (!m_writer.handle()) // a failed commit could not be looked up
        return;
    (void)m_writer.run("PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; PRAGMA cache_size = -2000; "
                       "PRAGMA shrink_memory");
    emptyLog(m_writer);
}

} // namespace corridor
