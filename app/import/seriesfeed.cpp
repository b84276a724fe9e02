#include "import/seriesfeed.h"

#include <algorithm>

namespace corridor {

namespace {

constexpr std::size_t kBlock = 256;
constexpr std::size_t kBlocks = 8;

void put(const std::vector<ingest::Observation> &figures, std::vector<ImportFigure> &all)
{
    all.clear();
    all.reserve(figures.size());
    for (const ingest::Observation &figure : figures)
        all.push_back({figure.first, figure.until, figure.line, figure.note, figure.value, figure.quantity,
                       static_cast<quint8>(figure.status)});
}

} // namespace

SeriesFeed::SeriesFeed(std::shared_ptr<const ImportReading::Content> content, QString source) :
    m_content(std::move(content)), m_source(std::move(source))
{}

SeriesFeed::~SeriesFeed() { stop(); }

void SeriesFeed::stop()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void SeriesFeed::start(qint64 index)
{
    stop();
    m_ready.clear();
    m_block.clear();
    m_at = 0;
    m_next = index;
    const auto from = static_cast<std::size_t>(index);
    // A thread costs more than a few series do.
    if (m_content->collector.seriesCount() - from > kBlock)
        m_thread = std::jthread([this, from](const std::stop_token &stopped) { work(stopped, from); });
}

void SeriesFeed::take(qint64 index, ImportSeries &series)
{
    if (index != m_next)
        start(index);
    ++m_next;
    if (!m_thread.joinable()) {
        make(static_cast<std::size_t>(index), series);
        return;
    }
    if (m_at == m_block.size()) {
        m_block = nextBlock();
        m_at = 0;
    }
    std::swap(series, m_block[m_at++]);
}

SeriesFeed::Block SeriesFeed::nextBlock()
{
    std::unique_lock lock(m_mutex);
    if (!m_block.empty())
        m_used.push_back(std::move(m_block));
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    Block block = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return block;
}

void SeriesFeed::work(const std::stop_token &stopped, std::size_t index)
{
    const std::size_t end = m_content->collector.seriesCount();
    while (index < end) {
        Block block;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stopped, [this] { return m_ready.size() < kBlocks; }))
                return;
            if (!m_used.empty()) {
                block = std::move(m_used.back());
                m_used.pop_back();
            }
        }
        block.resize(std::min(kBlock, end - index));
        for (ImportSeries &series : block)
            make(index++, series);
        const std::lock_guard lock(m_mutex);
        m_ready.push_back(std::move(block));
        m_changed.notify_all();
    }
}

const QString &SeriesFeed::text(std::uint32_t number)
{
    if (number >= m_texts.size())
        m_texts.resize(number + 1);
    QString &text = m_texts[number];
    if (text.isNull())
        text = QString::fromStdString(m_content->collector.text(number));
    return text;
}

void SeriesFeed::make(std::size_t index, ImportSeries &series)
{
    const ingest::Collector &collector = m_content->collector;
    const ingest::Collector::SeriesTexts texts = collector.textsAt(index);
    const QString source = text(texts.source);
    series.key.indicator = text(texts.indicator);
    series.key.reporter = text(texts.reporter);
    series.key.partner = text(texts.partner);
    series.key.commodity = text(texts.commodity);
    const QChar frequency = QChar::fromLatin1(texts.frequency);
    series.key.frequency = frequencyFromCode(QStringView(&frequency, 1)).value_or(Frequency::Annual);
    series.key.unit = text(texts.unit);
    series.key.source = source.isEmpty() ? m_source : source;
    series.key.basis = text(texts.basis);
    series.key.valuation = text(texts.valuation);
    series.key.detail = text(texts.detail);
    series.quantityUnit = text(texts.quantityUnit);
    collector.figures(index, m_figures);
    put(m_figures, series.figures);
    collector.revisions(index, m_figures);
    put(m_figures, series.revisions);
}

} // namespace corridor
