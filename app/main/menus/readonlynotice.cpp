#include "main/menus/readonlynotice.h"

#include "main/menus/storemenu.h"
#include "main/session.h"
#include "main/widgets/banner.h"

#include <QDir>

namespace corridor {

ReadOnlyNotice::ReadOnlyNotice(const Session &session, StoreMenu &stores, Banner *banner) :
    QObject(banner), m_session(session), m_stores(stores), m_banner(banner)
{
    connect(m_banner, &Banner::actionTriggered, this, &ReadOnlyNotice::help);
    connect(&m_session, &Session::replaced, this, &ReadOnlyNotice::refresh);
    refresh();
}

void ReadOnlyNotice::refresh()
{
    const QString path = QDir::toNativeSeparators(m_session.store().path());
    switch (m_session.store().readOnlyReason()) {
    case ReadOnlyReason::None:
        m_banner->setText({});
        break;
    case ReadOnlyReason::Requested:
        m_banner->setText(tr("This store is open for reading only: bookmarks and edits are not saved."));
        m_banner->setActionText({});
        break;
    case ReadOnlyReason::SecondInstance:
        m_banner->setText(tr("Another Corridor has this store open, so here it can only be read: bookmarks and edits "
                             "are not saved. Close the other window, then try again."));
        m_banner->setActionText(tr("Try again"));
        break;
    case ReadOnlyReason::NotWritable:
        m_banner->setText(tr("The store cannot be written, so it can only be read: %1. To keep bookmarks and edits, "
                             "allow writing to the file and its folder, or save a copy elsewhere and open that.")
                              .arg(path));
        m_banner->setActionText(tr("Save a copy…"));
        break;
    }
}

void ReadOnlyNotice::help()
{
    if (m_session.store().readOnlyReason() == ReadOnlyReason::SecondInstance)
        m_stores.open(m_session.store().path());
    else
        m_stores.saveCopy();
}

} // namespace corridor
