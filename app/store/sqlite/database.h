#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace corridor {

/// One connection to a store. Opened through Qt SQL; statements go straight to SQLite (see Query), because Qt's driver
/// converts every value twice. Belongs to the thread that opened it.
class Database {
public:
    enum class Mode {
        Create,    ///< Writes, and makes the file; no write-ahead log, for a file that nobody else sees yet.
        ReadWrite, ///< The only writer and checkpointer, with a write-ahead log.
        ReadOnly,  ///< Reads beside a writer.
        Immutable  ///< Reads a file that cannot change: takes no lock and makes no file beside it.
    };

    /// \a path must be absolute: SQLite takes one that begins with `file:` for an address.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// Finds the driver that open() loads.
    static void findDriver();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Whether a commit that failed leaves the file whole, with the change or without it, for whoever opens it next.
    [[nodiscard]] bool keepsLog() const { return m_mode != Mode::Create; }

    /// Closes and opens again. After a failed commit only that tells what reached the file.
    [[nodiscard]] Status reopen();
    /// Lets go of the file until reopen(); handle() is null meanwhile. No statement may be left.
    void close() { disconnect(); }
    /// Runs one statement or several, separated by semicolons, and drops what they give.
    [[nodiscard]] Status run(const char *sql) const;
    /// The error that SQLite reported last on this connection, in words.
    [[nodiscard]] Error lastError() const;

private:
    Database(const QString &path, Mode mode);
    [[nodiscard]] Status connect();
    [[nodiscard]] Status configure();
    void disconnect();

    const QString m_path;
    const Mode m_mode;
    const QString m_name; ///< Of the Qt connection.
    sqlite3 *m_handle = nullptr;
};

/// The error for SQLite's result \a code, with \a detail from SQLite, on the file \a path.
[[nodiscard]] Error storageError(int code, const QString &detail, const QString &path);

} // namespace corridor
