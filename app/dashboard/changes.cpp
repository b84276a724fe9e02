#include "dashboard/changes.h"

#include "store/store.h"

#include <QHash>

namespace corridor {

namespace {

/// Fills the keys and writers that \a list's changes name, each once.
class Names {
public:
    Names(const Store &store, ChangeList *list) : m_store(store), m_list(list) {}

    [[nodiscard]] Result<qsizetype> key(SeriesId series)
    {
        if (const auto known = m_keys.constFind(series); known != m_keys.constEnd())
            return *known;
        const auto key = m_store.history().key(series);
        if (!key)
            return key.error();
        m_list->keys.append(key.value().value_or(SeriesKey()));
        return *m_keys.insert(series, m_list->keys.size() - 1);
    }

    [[nodiscard]] Result<qsizetype> writer(BatchId id)
    {
        if (const auto known = m_writers.constFind(id); known != m_writers.constEnd())
            return *known;
        const auto batch = m_store.batches().batch(id);
        if (!batch)
            return batch.error();
        ChangeList::Writer writer;
        if (const auto &found = batch.value())
            writer = {found->title, found->time, found->kind == Batch::Kind::Bundled};
        m_list->writers.append(writer);
        return *m_writers.insert(id, m_list->writers.size() - 1);
    }

private:
    const Store &m_store;
    ChangeList *m_list;
    QHash<SeriesId, qsizetype> m_keys;
    QHash<BatchId, qsizetype> m_writers;
};

} // namespace

Result<ChangeList> changesSince(const Store &store, const QDate &day)
{
    const auto found = store.history().differences(day, kMostChanges);
    if (!found)
        return found.error();
    ChangeList list;
    list.since = day;
    list.count = found.value().count;
    list.isWhole = found.value().isWhole;
    list.changes.reserve(found.value().list.size());
    Names names(store, &list);
    for (const FigureDifference &each : found.value().list) {
        const auto key = names.key(each.series);
        if (!key)
            return key.error();
        const auto writer = names.writer(each.batch);
        if (!writer)
            return writer.error();
        list.changes.append({each.series, key.value(), writer.value(), each.period, each.before, each.now,
                             each.statusBefore, each.statusNow});
    }
    return list;
}

} // namespace corridor
