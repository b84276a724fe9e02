#pragma once

#include <QObject>

namespace corridor {

class Banner;
class Session;
class StoreMenu;

/// Says above the page that the open store cannot be written, why, and offers what helps.
class ReadOnlyNotice : public QObject {
    Q_OBJECT
public:
    ReadOnlyNotice(const Session &session, StoreMenu &stores, Banner *banner);

    /// Words the banner for the open store in the interface language, or hides it.
    void refresh();

private:
    void help();

    const Session &m_session;
    StoreMenu &m_stores;
    Banner *const m_banner;
};

} // namespace corridor
