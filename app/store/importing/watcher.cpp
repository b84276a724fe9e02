#include "store/importing/watcher.h"

#include "store/sqlite/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace corridor {

namespace {

constexpr qint64 kFiguresBetween = 4096;
constexpr int kStepsBetween = 100'000; ///< Of SQLite's machine: a few milliseconds.

} // namespace

ImportWatcher::ImportWatcher(const Database &database, const ImportObserver &observer) :
    m_database(database), m_observer(observer)
{
    if (!m_observer.progress)
        return;
    m_next = kFiguresBetween;
    sqlite3_progress_handler(
        m_database.handle(), kStepsBetween,
        [](void *watcher) { return static_cast<ImportWatcher *>(watcher)->ask() ? 0 : 1; }, this);
}

ImportWatcher::~ImportWatcher()
{
    if (m_database.handle()) // else a failed commit could not be looked up
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

Error ImportWatcher::stopped()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("corridor::Store", "The import was stopped. Nothing was written."),
            {}};
}

bool ImportWatcher::ask()
{
    m_next = m_done + kFiguresBetween;
    if (!m_stopped && m_observer.progress && !m_observer.progress(m_done))
        m_stopped = true;
    return !m_stopped;
}

} // namespace corridor
