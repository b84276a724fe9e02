#include "store/importing/bulksettings.h"

#include "store/sqlite/database.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qint64 kLargeLog = 64 * 1024 * 1024;
constexpr int kUsualPatience = 5000; ///< Milliseconds: that of Qt's driver.

/// Does not wait for other connections, as long as it lives.
class Impatient {
public:
    explicit Impatient(Database &database) : m_database(database) { sqlite3_busy_timeout(database.handle(), 0); }
    ~Impatient() { sqlite3_busy_timeout(m_database.handle(), kUsualPatience); }
    Q_DISABLE_COPY_MOVE(Impatient)

private:
    Database &m_database;
};

/// Gives the space of the write-ahead log back, unless somebody reads in it just now. Everything is in the store
/// already, so it matters to nobody when that fails.
void emptyLog(Database &writer)
{
    if (QFileInfo(writer.path() + u"-wal"_s).size() < kLargeLog)
        return;
    const Impatient impatient(writer);
    sqlite3_wal_checkpoint_v2(writer.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

} // namespace

BulkSettings::BulkSettings(Database &writer, Database *idleReader) : m_writer(writer), m_idleReader(idleReader)
{
    // Slower without, and nothing else.
    (void)m_writer.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA secure_delete = OFF; "
                       "PRAGMA cache_size = -16384");
    if (m_idleReader)
        leaveLog();
}

/// Fails when another connection is open; then everything stays as it is. With EXTRA the end of the journal reaches the
/// disk before the commit is reported, as it does with a log.
void BulkSettings::leaveLog()
{
    m_idleReader->close();
    const Impatient impatient(m_writer);
    (void)m_writer.run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
}

BulkSettings::~BulkSettings()
{
    if (m_writer.handle()) { // else a failed commit could not be looked up
        (void)m_writer.run("PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; "
                           "PRAGMA secure_delete = ON; PRAGMA cache_size = -2000; PRAGMA shrink_memory");
        if (m_idleReader)
            (void)m_writer.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        emptyLog(m_writer);
    }
    if (m_idleReader)
        (void)m_idleReader->reopen(); // else each read says so
}

} // namespace corridor
