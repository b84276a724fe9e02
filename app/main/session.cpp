#include "main/session.h"

#include <QFileInfo>

namespace corridor {

Session::~Session() = default;

Status Session::open(const QString &path)
{
    // A second writer of the same file would find it taken: by us.
    if (m_store && !m_store->isReadOnly() && QFileInfo(path) == QFileInfo(m_store->path()))
        return success();

    auto opened = Store::open(path);
    if (!opened)
        return opened.error();
    std::unique_ptr<Store> store = std::move(opened).value();
    auto dashboard = std::make_unique<Dashboard>(*store);
    if (const Status read = dashboard->refresh(); !read)
        return read.error();

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

void Session::refresh()
{
    if (const Status read = m_dashboard->refresh(); !read)
        Q_EMIT failed(read.error());
    Q_EMIT changed();
}

} // namespace corridor
