#include "store/figureimport.h"

#include "store/edit.h"
#include "store/importing/bulksettings.h"
#include "store/importing/importrun.h"
#include "store/importing/watcher.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"
#include "store/sqlite/transaction.h"
#include "store/tidy/tidyrows.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString mappingKey(const QString &fingerprint) { return u"mapping:"_s + fingerprint; }

} // namespace

FigureImport::FigureImport(Database &reader, Database *writer, std::function<void()> announce) :
    m_reader(reader), m_writer(writer), m_announce(std::move(announce))
{}

Result<ImportCounts> FigureImport::compare(const ImportBatch &batch, const ImportObserver &observer) const
{
    ImportWatcher watcher(m_reader, observer);
    auto counts = compareImport(m_reader, batch, watcher, observer.maximumChanges);
    if (!counts)
        return watcher.explained(counts.error());
    return counts;
}

Result<ImportResult> FigureImport::apply(const ImportBatch &batch, const ImportObserver &observer)
{
    if (!m_writer)
        return readOnlyError();
    ImportWatcher watcher(*m_writer, observer);
    ImportCounts counts;
    const auto written = [&] {
        const BulkSettings settings(*m_writer, observer.alone ? &m_reader : nullptr);
        return writeBatch(
            *m_writer, {u"import"_s, batch.title},
            [&](BatchId id) -> Result<BatchCounts> {
                auto done = writeImport(*m_writer, batch, id, watcher, observer.maximumChanges);
                if (!done)
                    return done.error();
                counts = std::move(done.value().counts);
                return BatchCounts{counts.added, counts.revised, done.value().wroteNothing};
            },
            BatchRefresh::Done);
    }();
    if (!written)
        return watcher.explained(written.error());
    if (written.value().isValid())
        m_announce();
    return ImportResult{written.value(), counts};
}

Result<QString> FigureImport::mapping(const QString &fingerprint) const
{
    auto prepared = Query::prepare(m_reader, "SELECT value FROM meta WHERE key = ?");
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    query.with(mappingKey(fingerprint));
    const QString found = query.next() ? query.text(0) : QString();
    if (const Status status = query.status(); !status)
        return status.error();
    return found;
}

Status FigureImport::rememberMapping(const QString &fingerprint, const QString &json)
{
    if (!m_writer)
        return readOnlyError();
    return runQuery(*m_writer, R"sql(INSERT INTO meta (key, value) VALUES (?, ?)
                                     ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql",
                    mappingKey(fingerprint), json);
}

Status FigureImport::eachTidyRow(const std::function<Status(const TidyRow &)> &take) const
{
    return readTidyRows(m_reader, take);
}

Result<QList<FigureImport::TidyRow>> FigureImport::tidyRows(const QList<FigureRef> &figures, const QDate &knownOn) const
{
    return readTidyRows(m_reader, figures, knownOn);
}

} // namespace corridor
