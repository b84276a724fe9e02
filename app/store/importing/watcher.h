#pragma once

#include "store/figureimport.h"

namespace corridor {

/// Asks the observer of an import whether to go on: after so many figures, and while a statement takes long.
/// The observer must not use the store.
class ImportWatcher {
public:
    ImportWatcher(const Database &database, const ImportObserver &observer);
    ~ImportWatcher();
    Q_DISABLE_COPY_MOVE(ImportWatcher)

    /// \a figures more are done. False: stop.
    [[nodiscard]] bool advance(qint64 figures)
    {
        m_done += figures;
        return m_done < m_next ? !m_stopped : ask();
    }
    /// What to say of \a error: that the import was stopped, when it was.
    [[nodiscard]] Error explained(const Error &error) const { return m_stopped ? stopped() : error; }
    [[nodiscard]] static Error stopped();

private:
    [[nodiscard]] bool ask();

    const Database &m_database;
    const ImportObserver &m_observer;
    qint64 m_done = 0;
    qint64 m_next = 0;
    bool m_stopped = false;
};

} // namespace corridor
