#pragma once

#include "import/content.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace corridor {

/// Gives the series of a file to the store one after the other. A thread makes them ready while the store writes those
/// before; a few blocks of them are in memory at a time.
class SeriesFeed {
public:
    /// \a source: the code of the file's own source.
    SeriesFeed(std::shared_ptr<const ImportReading::Content> content, QString source);
    ~SeriesFeed();
    Q_DISABLE_COPY_MOVE(SeriesFeed)

    /// Series \a index into \a series. In order; 0 begins anew.
    void take(qint64 index, ImportSeries &series);

private:
    using Block = std::vector<ImportSeries>;

    void start(qint64 index);
    void stop();
    void work(const std::stop_token &stopped, std::size_t index);
    void make(std::size_t index, ImportSeries &series);
    [[nodiscard]] const QString &text(std::uint32_t number);
    [[nodiscard]] Block nextBlock();

    const std::shared_ptr<const ImportReading::Content> m_content;
    const QString m_source;
    std::vector<QString> m_texts; ///< By number of the collector; null: not asked for yet.
    std::vector<ingest::Observation> m_figures;

    Block m_block; ///< That the store takes from.
    std::size_t m_at = 0;
    qint64 m_next = -1; ///< What the store should ask for.

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Block> m_ready;
    std::vector<Block> m_used; ///< Their memory is used again.
    std::jthread m_thread;
};

} // namespace corridor
