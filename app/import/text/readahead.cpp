#include "import/text/readahead.h"

#include "import/text/rowplaces.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace corridor::ingest {

namespace {

constexpr std::size_t kBlockBytes = std::size_t(1) << 17; ///< Of text: stays in the cache from one thread to the other.
constexpr std::size_t kBlocks = 4;

/// Some rows and their text.
struct Block {
    struct Cell {
        std::size_t begin = 0; ///< In text.
        std::size_t size = 0;
    };
    struct Line {
        std::uint64_t number = 0;
        std::size_t begin = 0; ///< In text: the row as it stands in the file.
        std::size_t end = 0;
        std::size_t cellsEnd = 0; ///< In cells.
    };
    std::string text;
    std::vector<Cell> cells;
    std::vector<Line> lines;
    std::uint64_t bytesRead = 0; ///< Of the file, up to here.
    bool last = false;
    std::optional<Problem> failure; ///< After the rows.

    void clear()
    {
        text.clear();
        cells.clear();
        lines.clear();
    }

    void add(const Row &row, std::string_view raw)
    {
        const std::size_t begin = text.size();
        text.append(raw);
        const std::size_t end = text.size();
        for (const std::string_view cell : row.cells) {
            const bool inside = std::less_equal<>()(raw.data(), cell.data()) &&
                                std::less_equal<>()(cell.data() + cell.size(), raw.data() + raw.size());
            if (inside) {
                cells.push_back({begin + static_cast<std::size_t>(cell.data() - raw.data()), cell.size()});
            } else { // its doubled quotes were undone
                cells.push_back({text.size(), cell.size()});
                text.append(cell);
            }
        }
        lines.push_back({row.line, begin, end, cells.size()});
    }
};

class ReadAhead final : public RowSource {
public:
    ReadAhead(std::unique_ptr<DelimitedText> rows, char delimiter) :
        m_rows(std::move(rows)), m_delimiter(delimiter), m_bytesTotal(m_rows->bytesTotal()),
        m_thread([this](const std::stop_token &stopped) { work(stopped); })
    {}

    bool next(Row &row) override
    {
        row.cells.clear();
        while (m_at == m_block.lines.size()) {
            if (m_block.last) {
                m_failure = m_block.failure;
                return false;
            }
            takeBlock();
        }
        const Block::Line &line = m_block.lines[m_at];
        const std::size_t from = m_at == 0 ? 0 : m_block.lines[m_at - 1].cellsEnd;
        ++m_at;
        row.line = line.number;
        row.cells.resize(line.cellsEnd - from);
        const char *const text = m_block.text.data();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Block::Cell &cell = m_block.cells[from + i];
            row.cells[i] = std::string_view(text + cell.begin, cell.size);
        }
        return true;
    }
    const std::optional<Problem> &failure() const override { return m_failure; }
    Place place(std::size_t index) const override
    {
        return m_at == 0 ? Place{1, 1, {}} : placeOfCell(raw(), m_delimiter, m_block.lines[m_at - 1].number, index);
    }
    std::vector<Place> places(std::size_t count) const override
    {
        return m_at == 0 ? RowSource::places(count)
                         : placesOfCells(raw(), m_delimiter, m_block.lines[m_at - 1].number, count);
    }
    std::uint64_t bytesRead() const override { return m_block.bytesRead; }
    std::uint64_t bytesTotal() const override { return m_bytesTotal; }

private:
    /// The row that was given last, as it stands in the file.
    [[nodiscard]] std::string_view raw() const
    {
        const Block::Line &line = m_block.lines[m_at - 1];
        return std::string_view(m_block.text).substr(line.begin, line.end - line.begin);
    }

    void takeBlock()
    {
        std::unique_lock lock(m_mutex);
        m_used.push_back(std::move(m_block));
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        m_block = std::move(m_ready.front());
        m_ready.pop_front();
        m_at = 0;
        m_changed.notify_all();
    }

    void work(const std::stop_token &stopped)
    {
        Row row;
        for (bool last = false; !last;) {
            Block block;
            {
                std::unique_lock lock(m_mutex);
                if (!m_changed.wait(lock, stopped, [this] { return m_ready.size() < kBlocks; }))
                    return;
                if (!m_used.empty()) { // its memory is used again
                    block = std::move(m_used.back());
                    m_used.pop_back();
                }
            }
            block.clear();
            while (block.text.size() < kBlockBytes && !last) {
                if (m_rows->next(row))
                    block.add(row, m_rows->raw());
                else
                    last = true;
            }
            block.last = last;
            block.bytesRead = m_rows->bytesRead();
            block.failure = m_rows->failure();
            const std::lock_guard lock(m_mutex);
            m_ready.push_back(std::move(block));
            m_changed.notify_all();
        }
    }

    std::unique_ptr<DelimitedText> m_rows; ///< Of the thread.
    const char m_delimiter;
    const std::uint64_t m_bytesTotal;

    Block m_block; ///< That rows are given from.
    std::size_t m_at = 0;
    std::optional<Problem> m_failure;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Block> m_ready;
    std::vector<Block> m_used;
    std::jthread m_thread; ///< Ends first.
};

} // namespace

std::unique_ptr<RowSource> rowsReadAhead(std::unique_ptr<DelimitedText> rows, char delimiter)
{
    return std::make_unique<ReadAhead>(std::move(rows), delimiter);
}

} // namespace corridor::ingest
