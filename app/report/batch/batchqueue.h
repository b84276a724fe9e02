#pragma once

#include "report/batch/batchplan.h"

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <optional>
#include <vector>

namespace corridor {

/// Writes the files of a batch, one after another as seen from outside: pages are read and drawn where it is called,
/// which for pictures is the GUI thread; meanwhile other threads compress and save those drawn before. However large
/// the batch is, only few pictures are in memory at once. A file that fails does not stop the others.
class BatchQueue {
public:
    enum class Outcome { Waiting, Written, Failed, Skipped };
    struct Entry {
        BatchFile file;
        Outcome outcome = Outcome::Waiting;
        QString reason;   ///< Why it failed or was skipped.
        qint64 bytes = 0; ///< Of a written file.
    };

    /// \a files as planBatch() gave them for \a request, whose folder is there. \a dashboard outlives the queue.
    BatchQueue(const Dashboard &dashboard, const BatchRequest &request, const QList<BatchFile> &files);
    ~BatchQueue();
    Q_DISABLE_COPY_MOVE(BatchQueue)

    /// Draws the next file and hands it on; waits where too much is in memory. False when there is none left to draw.
    bool drawNext();
    /// Waits until everything handed on is written.
    void wait();
    /// Skips what is not drawn yet. What is being written is written whole.
    void cancel();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    /// Files that are written, failed or skipped.
    [[nodiscard]] qsizetype finished() const { return m_finished; }
    /// How file \a index is doing.
    [[nodiscard]] Entry entry(qsizetype index) const;
    /// Where file \a index is, or would be: always right in the folder.
    [[nodiscard]] QString path(qsizetype index) const;

private:
    void finish(qsizetype index, Outcome outcome, const QString &reason, qint64 bytes = 0);
    [[nodiscard]] Status draw(qsizetype index);
    [[nodiscard]] Entry &at(qsizetype index) { return m_entries.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] const Entry &at(qsizetype index) const { return m_entries.at(static_cast<std::size_t>(index)); }

    const Dashboard &m_dashboard;
    const BatchRequest m_request;
    mutable QMutex m_mutex; ///< Of the entries.
    std::vector<Entry> m_entries;
    std::atomic<qsizetype> m_finished = 0;
    qsizetype m_next = 0;
    std::optional<std::pair<ViewState, PageContent>> m_page; ///< Drawn last: the same in each language and format.
    QSemaphore m_room;                                       ///< Megapixels that may still be in memory.
    QThreadPool m_workers;                                   ///< Ends first.
};

} // namespace corridor
