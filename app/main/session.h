#pragma once

#include "core/result.h"
#include "dashboard/dashboard.h"
#include "store/store.h"

#include <QObject>

#include <future>
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
    /// Begins to open \a path on another thread, and to make the page of \a view. The next open() takes what it found,
    /// if that is good and is the store it asks for. May come before QApplication.
    void openAhead(const QString &path, const ViewState &view = {});
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
    /// The dashboard comes after the store that it reads: destroyed first.
    struct Opened {
        std::unique_ptr<Store> store;
        std::unique_ptr<Dashboard> dashboard;
    };

    [[nodiscard]] static Result<Opened> read(const QString &path);
    /// What openAhead() found at \a path, or what is there now.
    [[nodiscard]] Result<Opened> takeOrRead(const QString &path);
    void refresh();

    QString m_aheadPath;
    std::future<Result<Opened>> m_ahead;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard; ///< After the store that it reads: destroyed first.
};

} // namespace corridor
