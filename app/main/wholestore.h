#pragma once

#include <QObject>

#include <thread>

namespace corridor {

class Session;
class SettingsStore;

/// Spares a start from reading through a store that an earlier start has read through and that nothing has changed
/// since: it is read through when the first page is painted. What is found then is said like any error of the store,
/// and the next start looks before it opens it.
class WholeStore : public QObject {
    Q_OBJECT
public:
    WholeStore(Session &session, SettingsStore &memory, QObject *parent = nullptr);
    ~WholeStore() override;

    /// Before the store is opened: a file that is as an earlier start found it is known.
    void expect();
    /// The first page is painted: remembers what the opening read through, or reads it through now.
    void check();
    /// Until check() has read.
    void wait();

private:
    Session &m_session;
    SettingsStore &m_memory;
    std::jthread m_reading;
};

} // namespace corridor
