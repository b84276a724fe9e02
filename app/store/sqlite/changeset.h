#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3_session;

namespace corridor {

class Database;

/// Records what is done to one table, through SQLite's session extension.
class ChangesetRecorder {
public:
    [[nodiscard]] static Result<ChangesetRecorder> start(Database &database, const char *table);

    /// What was done since start(), and how to undo it.
    [[nodiscard]] Result<QByteArray> changeset();

private:
    struct Delete {
        void operator()(sqlite3_session *session) const;
    };
    ChangesetRecorder(Database &database, sqlite3_session *session) : m_database(&database), m_session(session) {}

    Database *m_database;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// Takes back what \a changeset did. Rows that were changed again since then stay as they are.
[[nodiscard]] Status applyInverse(Database &database, const QByteArray &changeset);

} // namespace corridor
