#pragma once

#include "import/importer.h"

#include <QObject>

#include <atomic>
#include <memory>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace corridor {

/// Reads one file in a thread of its own. A new start() stops what ran before; its answer is dropped.
class ImportTask : public QObject {
    Q_OBJECT
public:
    explicit ImportTask(QObject *parent = nullptr);
    /// Stops, and waits for the thread.
    ~ImportTask() override;

    void start(const ImportRequest &request);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// At most some 20 times a second.
    void progressed(const corridor::ImportProgress &progress);
    void read(const corridor::ImportReading &reading);
    void refused(const corridor::ImportRefusal &refusal, const corridor::Error &error);

private:
    void end();

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
    quint64 m_run = 0; ///< Answers of earlier runs may still be in the queue.
};

} // namespace corridor
