#pragma once

#include "store/figurerepository.h"
#include "store/sqlite/query.h"

#include <QHash>

#include <memory>

namespace corridor {

/// The statements that a page runs many times, prepared once and found by their text. None is in use when it is found:
/// whoever takes one resets it before he returns, else it would hold the log of the store.
struct FigureRepository::Statements {
    [[nodiscard]] Result<Query *> find(const Database &reader, const QByteArray &sql)
    {
        auto &kept = m_prepared[sql];
        if (!kept) {
            auto prepared = Query::prepare(reader, sql);
            if (!prepared)
                return prepared.error();
            kept = std::make_shared<Query>(std::move(prepared).value());
        }
        return kept.get();
    }

private:
    QHash<QByteArray, std::shared_ptr<Query>> m_prepared;
};

/// Every row of \a query, whose parameters are bound, made by \a make.
template<typename T, typename Make>
[[nodiscard]] Result<QList<T>> readRows(Query &query, Make make)
{
    QList<T> rows;
    while (query.next())
        rows << make(query);
    const Status status = query.status();
    query.reset();
    if (!status)
        return status.error();
    return rows;
}

} // namespace corridor
