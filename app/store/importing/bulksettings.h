#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace corridor {

class Database;

/// Gives a connection what a transaction over millions of figures needs, as long as it lives: memory for pages, and
/// none of SQLite's checks of references (it looks up the series of each figure, and reads whole tables for each row of
/// the catalogue that goes) and of words (it makes a table of the allowed ones for each series). Who uses it sees to
/// both. Make it outside the transaction.
class BulkSettings {
public:
    explicit BulkSettings(Database &writer);
    ~BulkSettings();
    Q_DISABLE_COPY_MOVE(BulkSettings)

private:
    Database &m_writer;
};

} // namespace corridor
