#include "main/session.h"

#include "main/largepages.h"

#include <QFileInfo>
#include <QThread>

namespace corridor {

Session::~Session() = default;

Status Session::open(const QString &path)
{
    // A second writer of the same file would find it taken: by us.
    if (m_store && !m_store->isReadOnly() && QFileInfo(path) == QFileInfo(m_store->path()))
        return success();

    auto opened = takeOrRead(path);
    if (!opened)
        return opened.error();
    auto [store, dashboard] = std::move(opened).value();

    const bool replaces = isOpen();
    if (replaces)
        Q_EMIT aboutToReplace();
    m_dashboard = std::move(dashboard);
    m_store = std::move(store);
    connect(m_store.get(), &Store::changed, this, &Session::refresh);
    if (replaces)
        Q_EMIT replaced();
    return success();
}

void Session::openAhead(const QString &path, const ViewState &view)
{
    Store::findDriver();
    m_aheadPath = path;
    m_ahead = std::async(std::launch::async, [path, view, home = thread()] {
        takeLargePages();
        auto opened = read(path);
        if (opened) {
            opened.value().dashboard->prepare(view);
            opened.value().store->moveToThread(home);
        }
        return opened;
    });
}

Result<Session::Opened> Session::takeOrRead(const QString &path)
{
    if (m_ahead.valid()) {
        auto ahead = m_ahead.get();
        if (ahead && m_aheadPath == path)
            return ahead;
        // Its error would be in the program's language, not in the chosen one.
    }
    return read(path);
}

Result<Session::Opened> Session::read(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        return store.error();
    Opened opened{std::move(store).value(), nullptr};
    opened.dashboard = std::make_unique<Dashboard>(*opened.store);
    if (const Status read = opened.dashboard->refresh(); !read)
        return read.error();
    return opened;
}

void Session::refresh()
{
    if (const Status read = m_dashboard->refresh(); !read)
        Q_EMIT failed(read.error());
    Q_EMIT changed();
}

} // namespace corridor
