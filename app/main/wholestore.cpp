#include "main/wholestore.h"

#include "main/session.h"
#include "main/settingsstore.h"
#include "store/storefile.h"
#include "store/wholefile.h"

namespace corridor {

WholeStore::WholeStore(Session &session, SettingsStore &memory, QObject *parent) :
    QObject(parent), m_session(session), m_memory(memory)
{}

WholeStore::~WholeStore() = default;

void WholeStore::expect() { expectWhole(m_memory.checkedStore()); }

void WholeStore::check()
{
    const WholeFile file = openedWhole();
    if (file.isRead) {
        if (!file.stamp.isEmpty())
            m_memory.setCheckedStore(file.stamp);
        return;
    }
    m_reading = std::jthread([this, file] {
        const Status whole = checkStoreContent(file.path);
        if (whole)
            return;
        // Read beside a writer that changed it meanwhile, it may only look damaged: the next start will see.
        const bool isCertain = !file.stamp.isEmpty() && openedWhole().stamp == file.stamp;
        QMetaObject::invokeMethod(this, [this, isCertain, error = whole.error()] {
            m_memory.setCheckedStore({});
            if (isCertain)
                Q_EMIT m_session.failed(error);
        });
    });
}

void WholeStore::wait()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace corridor
