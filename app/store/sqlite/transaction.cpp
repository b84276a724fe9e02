#include "store/sqlite/transaction.h"

#include "store/sqlite/database.h"

#include <utility>

namespace corridor {

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Status begun = database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database && m_database->handle())
        (void)m_database->run("ROLLBACK"); // fails when SQLite has rolled back already: either way it is gone
}

Status Transaction::commit()
{
    Q_ASSERT(m_database);
    Status done = m_database->run("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace corridor
