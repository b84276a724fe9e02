#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace corridor {

class Database;

/// Rolls back unless commit() succeeded.
class Transaction {
public:
    /// Takes the write lock at once, so that a busy store is reported here and not at commit.
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)
    Transaction &operator=(Transaction &&) = delete;

    /// On failure nothing is known yet: the rows may have reached the file all the same.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database; ///< Null once it is over.
};

} // namespace corridor
