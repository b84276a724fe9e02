#include "store/bundled/seed.h"

#include "store/bundled/catalogueseed.h"
#include "store/bundled/figureseed.h"
#include "store/bundled/revision.h"
#include "store/edit.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Result<bool> holds(const Database &database, const QString &revision)
{
    const auto found =
        readInteger(database, "SELECT count(*) FROM meta WHERE key = 'bundled_revision' AND value = ?", revision);
    if (!found)
        return found.error();
    return found.value().value_or(0) == 1;
}

} // namespace

Bundle Bundle::own() { return {u":/data"_s, QLatin1String(kBundledRevision)}; }

Result<bool> loadBundle(Database &writer, const Bundle &bundle)
{
    const auto held = holds(writer, bundle.revision);
    if (!held)
        return held.error();
    if (held.value())
        return false;
    const auto written = writeBatch(writer, {u"bundled"_s, u"Corridor "_s + bundle.revision.left(12)},
                                    [&](BatchId batch) -> Result<BatchCounts> {
                                        if (const Status done = seedCatalogue(writer, bundle.folder, batch); !done)
                                            return done.error();
                                        const auto counts = seedFigures(writer, bundle.folder, batch);
                                        if (!counts)
                                            return counts.error();
                                        if (const Status done = runQuery(writer, R"sql(
                               INSERT INTO meta (key, value) VALUES ('bundled_revision', ?)
                               ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql",
                                                                         bundle.revision);
                                            !done)
                                            return done.error();
                                        return counts;
                                    });
    if (!written)
        return written.error();
    return true;
}

Status restampBundle(Database &writer)
{
    return runQuery(writer, "UPDATE batch SET time = ?, token = ?",
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                    QUuid::createUuid().toString(QUuid::Id128));
}

} // namespace corridor
