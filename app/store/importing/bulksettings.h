#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace corridor {

class Database;

/// Gives a connection what a transaction over millions of figures needs, as long as it lives: memory for pages, and
/// none of SQLite's checks of references (it looks up the series of each figure, and reads whole tables for each row of
/// the catalogue that goes) and of words (it makes a table of the allowed ones for each series). Who uses it sees to
/// both. Make it outside the transaction.
///
/// With a write-ahead log every page is written twice, and readers go on reading. When nobody reads, a journal of what
/// is overwritten is as safe, and what an import appends is written once.
class BulkSettings {
public:
    /// \a idleReader: this process' other connection, when nobody needs it meanwhile; it is closed, and opened again at
    /// the end. Null, or when another process has the store open: the write-ahead log stays.
    explicit BulkSettings(Database &writer, Database *idleReader = nullptr);
    ~BulkSettings();
    Q_DISABLE_COPY_MOVE(BulkSettings)

private:
    void leaveLog();

    Database &m_writer;
    Database *m_idleReader;
};

} // namespace corridor
