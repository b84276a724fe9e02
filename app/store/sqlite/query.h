#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace corridor {

class Database;

/// A prepared statement whose errors come back as values. The only class that prepares SQL.
/// Parameters are counted from 1, columns from 0. It must die before its connection closes.
class Query {
public:
    [[nodiscard]] static Result<Query> prepare(const Database &database, const char *sql);
    [[nodiscard]] static Result<Query> prepare(const Database &database, const QByteArray &sql)
    {
        return prepare(database, sql.constData());
    }

    /// Starts over with \a values as the first parameters.
    template<typename... Values>
    Query &with(const Values &...values)
    {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, double value);
    void bind(int index, const QString &value) { bind(index, QByteArrayView(value.toUtf8())); }
    /// UTF-8 text. It is copied.
    void bind(int index, QByteArrayView text);
    /// UTF-8 text that stays where it is until the statement is run.
    void bindStatic(int index, QByteArrayView text);
    /// An absent value is stored as NULL, never as a number that stands for it.
    template<typename T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }
    template<typename Tag>
    void bind(int index, Id<Tag> id)
    {
        bind(index, id.value());
    }
    void bindBlob(int index, const QByteArray &bytes);
    /// Hands \a object to an SQL function that expects \a type; it must live until the statement is done.
    void bindPointer(int index, void *object, const char *type);
    void bindNull(int index);

    /// Steps to the next row. False at the end, and on an error: status() tells them apart.
    [[nodiscard]] bool next();
    [[nodiscard]] Status status() const;
    /// Steps to the end and starts over: for a statement that gives no rows.
    [[nodiscard]] Status run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] std::optional<double> optionalNumber(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Query(const Database &database, sqlite3_stmt *statement) : m_database(&database), m_statement(statement) {}

    const Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error;
};

/// Prepares and runs \a sql with \a values: for a statement that is run once.
template<typename... Values>
[[nodiscard]] Status runQuery(const Database &database, const char *sql, const Values &...values)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    return Query(std::move(query).value()).with(values...).run();
}

/// The first column of the first row as a number, or nothing when there is no row.
template<typename... Values>
[[nodiscard]] Result<std::optional<qint64>> readInteger(const Database &database, const char *sql,
                                                        const Values &...values)
{
    auto prepared = Query::prepare(database, sql);
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(values...);
    std::optional<qint64> found;
    if (query.next() && !query.isNull(0))
        found = query.integer(0);
    if (const Status status = query.status(); !status)
        return status.error();
    return found;
}

} // namespace corridor
