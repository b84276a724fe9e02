#pragma once

#include <cstddef>
#include <new>
#include <sqlite3.h>

namespace corridor {

/// Lets SQL read rows that are in memory: `INSERT INTO … SELECT … FROM NAME(?1)`, where ?1 is a \a Rows, bound as a
/// pointer of the type NAME. One statement then takes thousands of rows, at half the cost of binding each value.
///
/// \a Rows has
///   static constexpr const char *kName, *kColumns;  // name of the table, and of its columns with commas between
///   std::size_t size() const;
///   void give(sqlite3_context *to, std::size_t row, int column) const;  // text must stay until the statement is done
template<typename Rows>
class MemoryTable {
public:
    /// Makes the table known to a connection. Again is harmless.
    [[nodiscard]] static int add(sqlite3 *database)
    {
        static const sqlite3_module module = [] {
            sqlite3_module made = {};
            made.xConnect = connect; // no xCreate: there is no table of this kind in any schema
            made.xBestIndex = plan;
            made.xDisconnect = disconnect;
            made.xOpen = open;
            made.xClose = close;
            made.xFilter = start;
            made.xNext = next;
            made.xEof = isAtEnd;
            made.xColumn = column;
            made.xRowid = number;
            return made;
        }();
        return sqlite3_create_module_v2(database, Rows::kName, &module, nullptr, nullptr);
    }

private:
    struct Cursor : sqlite3_vtab_cursor {
        const Rows *rows = nullptr;
        std::size_t at = 0;
    };

    static Cursor &of(sqlite3_vtab_cursor *cursor) { return *static_cast<Cursor *>(cursor); }

    static int connect(sqlite3 *database, void *, int, const char *const *, sqlite3_vtab **table, char **)
    {
        char *sql = sqlite3_mprintf("CREATE TABLE x(rows HIDDEN, %s)", Rows::kColumns);
        if (!sql)
            return SQLITE_NOMEM;
        const int code = sqlite3_declare_vtab(database, sql);
        sqlite3_free(sql);
        if (code != SQLITE_OK)
            return code;
        sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY);
        *table = new (std::nothrow) sqlite3_vtab{};
        return *table ? SQLITE_OK : SQLITE_NOMEM;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete table;
        return SQLITE_OK;
    }
    static int plan(sqlite3_vtab *, sqlite3_index_info *info)
    {
        for (int i = 0; i < info->nConstraint; ++i) {
            const auto &constraint = info->aConstraint[i];
            if (constraint.iColumn == 0 && constraint.op == SQLITE_INDEX_CONSTRAINT_EQ && constraint.usable != 0) {
                info->aConstraintUsage[i].argvIndex = 1;
                info->aConstraintUsage[i].omit = 1;
                info->estimatedCost = 1.0;
                return SQLITE_OK;
            }
        }
        return SQLITE_CONSTRAINT;
    }
    static int open(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
    {
        *cursor = new (std::nothrow) Cursor;
        return *cursor ? SQLITE_OK : SQLITE_NOMEM;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete &of(cursor);
        return SQLITE_OK;
    }
    static int start(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **arguments)
    {
        of(cursor).rows = static_cast<const Rows *>(sqlite3_value_pointer(arguments[0], Rows::kName));
        of(cursor).at = 0;
        return of(cursor).rows ? SQLITE_OK : SQLITE_MISUSE; // none would be taken for no rows
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        ++of(cursor).at;
        return SQLITE_OK;
    }
    static int isAtEnd(sqlite3_vtab_cursor *cursor) { return of(cursor).at >= of(cursor).rows->size() ? 1 : 0; }
    static int column(sqlite3_vtab_cursor *cursor, sqlite3_context *to, int column)
    {
        if (column > 0)
            of(cursor).rows->give(to, of(cursor).at, column - 1);
        return SQLITE_OK;
    }
    static int number(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
    {
        *row = static_cast<sqlite3_int64>(of(cursor).at);
        return SQLITE_OK;
    }
};

} // namespace corridor
