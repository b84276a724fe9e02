#include "store/sqlite/changeset.h"

#include "store/sqlite/database.h"

#include <sqlite3.h>

namespace corridor {

namespace {

struct Free {
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using Buffer = std::unique_ptr<void, Free>;

int keepLater(void *, int conflict, sqlite3_changeset_iter *)
{
    return conflict == SQLITE_CHANGESET_FOREIGN_KEY ? SQLITE_CHANGESET_ABORT : SQLITE_CHANGESET_OMIT;
}

Error sessionError(int code, const Database &database)
{
    return storageError(code, QString::fromUtf8(sqlite3_errstr(code)), database.path());
}

} // namespace

void ChangesetRecorder::Delete::operator()(sqlite3_session *session) const { sqlite3session_delete(session); }

Result<ChangesetRecorder> ChangesetRecorder::start(Database &database, const char *table)
{
    sqlite3_session *session = nullptr;
    if (const int code = sqlite3session_create(database.handle(), "main", &session); code != SQLITE_OK)
        return sessionError(code, database);
    ChangesetRecorder recorder(database, session);
    if (const int code = sqlite3session_attach(session, table); code != SQLITE_OK)
        return sessionError(code, database);
    return recorder;
}

Result<QByteArray> ChangesetRecorder::changeset()
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &data);
    const Buffer buffer(data);
    if (code != SQLITE_OK)
        return sessionError(code, *m_database);
    return QByteArray(static_cast<const char *>(data), size);
}

Status applyInverse(Database &database, const QByteArray &changeset)
{
    int size = 0;
    void *data = nullptr;
    int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &data);
    const Buffer buffer(data);
    if (code == SQLITE_OK)
        code = sqlite3changeset_apply(database.handle(), size, data, nullptr, keepLater, nullptr);
    if (code != SQLITE_OK)
        return sessionError(code, database);
    return success();
}

} // namespace corridor
