#pragma once

#include "core/result.h"
#include "dashboard/dashboard.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace corridor {

/// The store that is open, with the dashboard over it. Another can take its place; the old one stays open until the
/// new one is known to be good.
class Session : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Session() override;

    /// Opens \a path in place of the one that is open. On an error nothing changes.
    [[nodiscard]] Status open(const QString &path);
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }

    /// Only while isOpen(). References end with aboutToReplace().
    [[nodiscard]] Store &store() const { return *m_store; }
    [[nodiscard]] const Dashboard &dashboard() const { return *m_dashboard; }

Q_SIGNALS:
    void aboutToReplace();
    void replaced();
    /// The store changed and the dashboard has read it anew.
    void changed();
    void failed(const corridor::Error &error);

private:
    void refresh();

    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard; ///< After the store that it reads: destroyed first.
};

} // namespace corridor
