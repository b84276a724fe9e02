#include "store/sqlite/database.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString newConnectionName()
{
    static std::atomic<int> count{0};
    return u"corridor-%1"_s.arg(++count);
}

QString databaseName(const QString &path, Database::Mode mode)
{
    if (mode != Database::Mode::Immutable)
        return path;
    // `%`, `?` and `#` in a path would end it or start a query.
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u"?immutable=1"_s;
}

QString connectOptions(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadOnly:
        return u"QSQLITE_OPEN_READONLY"_s;
    case Database::Mode::Immutable:
        return u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    case Database::Mode::Create:
    case Database::Mode::ReadWrite:
        break;
    }
    return {};
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Error storageError(int code, const QString &detail, const QString &path)
{
    const auto text = [&](const char *message) {
        return QCoreApplication::translate("corridor::Store", message).arg(path, detail);
    };
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Code::Damaged,
                text(QT_TRANSLATE_NOOP("corridor::Store",
                                       "The store %1 is damaged (%2). Open a backup or a copy of it instead.")),
                {path}};
    case SQLITE_FULL:
        return {Error::Code::Storage,
                text(QT_TRANSLATE_NOOP("corridor::Store", "The disk is full, so nothing was written to %1 (%2). Free "
                                                          "some space and try again.")),
                {path}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Storage,
                text(QT_TRANSLATE_NOOP("corridor::Store", "Another program is using the store %1 (%2). Close it there "
                                                          "and try again.")),
                {path}};
    case SQLITE_READONLY:
        return {Error::Code::ReadOnly,
                text(QT_TRANSLATE_NOOP("corridor::Store", "The store %1 cannot be written (%2).")),
                {path}};
    default:
        return {Error::Code::Storage,
                text(QT_TRANSLATE_NOOP("corridor::Store", "The store %1 could not be used: %2.")),
                {path}};
    }
}

void Database::findDriver() { (void)QSqlDatabase::drivers(); }

Database::Database(const QString &path, Mode mode) : m_path(path), m_mode(mode), m_name(newConnectionName()) {}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    Q_ASSERT(path.startsWith(u'/'));
    std::unique_ptr<Database> database(new Database(path, mode));
    if (const Status connected = database->connect(); !connected)
        return connected.error();
    return database;
}

Database::~Database() { disconnect(); }

Status Database::connect()
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        connection.setDatabaseName(databaseName(m_path, m_mode));
        connection.setConnectOptions(connectOptions(m_mode));
        if (!connection.open())
            return storageError(SQLITE_CANTOPEN, connection.lastError().text(), m_path);
        m_handle = handleOf(connection);
    }
    if (!m_handle) {
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("corridor::Store", "Qt's SQLite driver is missing or is not the usual one."),
            {m_path}};
    }
    return configure();
}

Status Database::configure()
{
    // A file from elsewhere may hold triggers and views of its own: they are never run.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (const Status done = run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                                "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;");
        !done)
        return done;
    switch (m_mode) {
    case Mode::Create:
        return run("PRAGMA synchronous = FULL;");
    case Mode::ReadWrite:
        return run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;");
    case Mode::ReadOnly:
    case Mode::Immutable:
        break;
    }
    return run("PRAGMA wal_autocheckpoint = 0; PRAGMA query_only = ON; PRAGMA cache_size = -16384;");
}

void Database::disconnect()
{
    m_handle = nullptr;
    QSqlDatabase::removeDatabase(m_name);
}

Status Database::reopen()
{
    disconnect();
    return connect();
}

Status Database::run(const char *sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return success();
}

Error Database::lastError() const
{
    return storageError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

} // namespace corridor
