#include "store/figureorders.h"

#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qint64 kAlwaysKept = 50'000; ///< A smaller change is quick with them.

} // namespace

bool needsIndex(FigureQuery::Sort sort)
{
    return sort == FigureQuery::Sort::Period || sort == FigureQuery::Sort::Value;
}

Result<bool> hasIndex(const Database &database, FigureQuery::Sort sort)
{
    const QString name = sort == FigureQuery::Sort::Period ? u"observation_period"_s : u"observation_value"_s;
    const auto found =
        readInteger(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = ?", name);
    if (!found)
        return found.error();
    return found.value().value_or(0) > 0;
}

Status buildIndex(Database &writer, FigureQuery::Sort sort)
{
    Q_ASSERT(needsIndex(sort));
    return writer.run(sort == FigureQuery::Sort::Period
                          ? "CREATE INDEX IF NOT EXISTS observation_period ON observation (period, until, series)"
                          : "CREATE INDEX IF NOT EXISTS observation_value ON observation (value, series, period, "
                            "until)");
}

Status dropIndexesFor(Database &writer, qint64 figures)
{
    if (figures < kAlwaysKept)
        return success();
    const auto stored = readInteger(writer, "SELECT sum(figures) FROM holding");
    if (!stored)
        return stored.error();
    if (figures < stored.value().value_or(0) / 8)
        return success();
    return writer.run("DROP INDEX IF EXISTS observation_period; DROP INDEX IF EXISTS observation_value");
}

} // namespace corridor
