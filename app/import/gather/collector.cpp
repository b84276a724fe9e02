#include "import/gather/collector.h"

#include "core/shortest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace corridor::ingest {

namespace {

constexpr std::uint64_t kStepHash = 0x9E3779B97F4A7C15ULL;
constexpr std::size_t kSmallTable = 1024; ///< A power of two.

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash ^= value + kStepHash + (hash << 6U) + (hash >> 2U);
    return hash;
}

bool sameQuantity(double left, double right) { return left == right || (std::isnan(left) && std::isnan(right)); }

} // namespace

Collector::Collector(Watch watch) : m_watch(std::move(watch)), m_table(kSmallTable, kNone)
{
    m_rare.push_back({}); // A regular, official figure without a note, of no cell.
    (void)m_pool.number({});
}

std::size_t Collector::KeyHash::operator()(const Key &key) const
{
    std::uint64_t hash = static_cast<unsigned char>(key.frequency);
    for (const std::uint32_t text : key.texts)
        hash = (hash ^ text) * kStepHash;
    return hash ^ (hash >> 32U);
}

/// The number of \a text, which is \a lately more often than not.
std::uint32_t Collector::numberOf(const std::string &text, std::uint32_t lately)
{
    return m_pool.text(lately) == text ? lately : m_pool.number(text);
}

std::uint32_t Collector::series(const SeriesDraft &draft)
{
    Key key;
    const std::array<const std::string *, kTexts> texts{&draft.indicator, &draft.reporter,  &draft.partner,
                                                        &draft.commodity, &draft.unit,      &draft.source,
                                                        &draft.basis,     &draft.valuation, &draft.detail};
    for (std::size_t i = 0; i < texts.size(); ++i)
        key.texts[i] = m_lately[i] = numberOf(*texts[i], m_lately[i]);
    key.frequency = draft.frequency;
    const std::uint32_t quantityUnit = m_lately[kTexts] = numberOf(draft.quantityUnit, m_lately[kTexts]);

    const std::uint32_t number = seriesNumber(key);
    SeriesEntry &entry = m_series[number];
    if (entry.quantityUnit == 0)
        entry.quantityUnit = quantityUnit;

    const auto made = static_cast<std::uint32_t>(m_variants.size());
    if (entry.variant == kNone) {
        entry.variant = made;
        entry.variantUnit = quantityUnit;
    } else {
        if (entry.variantUnit == quantityUnit)
            return entry.variant;
        const std::uint64_t variantKey = (std::uint64_t(number) << 32U) | quantityUnit;
        if (const auto [variant, isFresh] = m_variantOf.try_emplace(variantKey, made); !isFresh)
            return variant->second;
    }
    m_variants.push_back({number, quantityUnit != entry.quantityUnit});
    return made;
}

/// The number of the series with this key, which is new or not.
std::uint32_t Collector::seriesNumber(const Key &key)
{
    const std::size_t place = placeOf(key);
    if (m_table[place] != kNone)
        return m_table[place];
    const auto number = static_cast<std::uint32_t>(m_series.size());
    m_table[place] = number;
    m_series.push_back({key, 0, kNone, 0});
    if (m_series.size() * 2 > m_table.size())
        growTable();
    return number;
}

/// Where \a key stands in the table, or the empty place for it.
std::size_t Collector::placeOf(const Key &key) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t place = KeyHash()(key) & mask;
    while (m_table[place] != kNone && m_series[m_table[place]].key != key)
        place = (place + 1) & mask;
    return place;
}

void Collector::growTable()
{
    m_table.assign(m_table.size() * 2, kNone);
    for (std::size_t number = 0; number < m_series.size(); ++number)
        m_table[placeOf(m_series[number].key)] = static_cast<std::uint32_t>(number);
}

std::uint32_t Collector::note(const NoteDraft &draft)
{
    std::string key;
    for (const std::string *text : {&draft.bound, &draft.flag, &draft.printed, &draft.note, &draft.document}) {
        key += *text;
        key += '\0';
    }
    const auto [found, isNew] = m_noteOf.try_emplace(std::move(key), static_cast<std::uint32_t>(m_notes.size() + 1));
    if (isNew)
        m_notes.push_back(draft);
    return found->second;
}

std::uint32_t Collector::rareNumber(const Observation &observation)
{
    const auto isOf = [&observation](const Rare &rare) {
        return rare.until == observation.until && rare.note == observation.note && rare.status == observation.status &&
               rare.cell == observation.cell;
    };
    if (isOf(m_rare[m_lastRare]))
        return m_lastRare;
    std::uint64_t hash = mixed(observation.note, static_cast<std::uint32_t>(observation.until));
    hash = mixed(hash, (std::uint64_t(observation.cell) << 8U) | static_cast<std::uint64_t>(observation.status));
    std::vector<std::uint32_t> &numbers = m_rareOf[hash];
    for (const std::uint32_t number : numbers) {
        if (isOf(m_rare[number]))
            return m_lastRare = number;
    }
    numbers.push_back(static_cast<std::uint32_t>(m_rare.size()));
    m_rare.push_back({observation.until, observation.note, observation.status, observation.cell});
    return m_lastRare = numbers.back();
}

Collector::Cell Collector::cellOf(const Observation &observation)
{
    const Variant &variant = m_variants[observation.series];
    return {variant.series,          observation.first, observation.line,
            rareNumber(observation), observation.value, variant.dropsQuantity ? kNoQuantity : observation.quantity};
}

void Collector::add(const Observation &observation)
{
    ++m_rows;
    m_cells.push_back(cellOf(observation));
}

void Collector::revision(const Observation &observation) { m_old.push_back(cellOf(observation)); }

void Collector::skip(Skip reason, std::uint64_t)
{
    ++m_rows;
    ++m_skipped[static_cast<std::size_t>(reason)];
}

void Collector::reject(Problem problem)
{
    ++m_rows;
    ++m_rejected;
    if (m_problems.size() < kMaximumProblems)
        m_problems.push_back(std::move(problem));
}

void Collector::area(const AreaDraft &draft) { m_areas.take(draft, draft.code); }
void Collector::indicator(const IndicatorDraft &draft) { m_indicators.take(draft, draft.code); }
void Collector::unit(const UnitDraft &draft) { m_units.take(draft, draft.code); }
void Collector::commodity(const CommodityDraft &draft)
{
    m_commodities.take(draft, draft.nomenclature + '\0' + draft.code);
}
void Collector::source(const SourceDraft &draft) { m_sources.take(draft, draft.code); }
void Collector::document(const DocumentDraft &draft) { m_documents.take(draft, draft.code); }
void Collector::remark(Remark remark) { m_remarks.push_back(std::move(remark)); }

bool Collector::progress(std::uint64_t done, std::uint64_t total) { return !m_watch || m_watch(done, total, m_rows); }

std::uint64_t Collector::skipped() const
{
    return std::accumulate(m_skipped.begin(), m_skipped.end(), std::uint64_t(0));
}

/// The place of each series when all are ordered by the bytes of their keys.
std::vector<std::uint32_t> Collector::ranks() const
{
    std::vector<std::uint32_t> texts(m_pool.size());
    std::iota(texts.begin(), texts.end(), 0U);
    std::sort(texts.begin(), texts.end(),
              [this](std::uint32_t left, std::uint32_t right) { return m_pool.text(left) < m_pool.text(right); });
    std::vector<std::uint32_t> textRank(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        textRank[texts[i]] = static_cast<std::uint32_t>(i);

    std::vector<std::uint32_t> order(m_series.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
        const Key &a = m_series[left].key;
        const Key &b = m_series[right].key;
        for (std::size_t i = 0; i < kTexts; ++i) {
            if (a.texts[i] != b.texts[i])
                return textRank[a.texts[i]] < textRank[b.texts[i]];
        }
        return a.frequency < b.frequency;
    });
    std::vector<std::uint32_t> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<std::uint32_t>(i);
    return rank;
}

bool Collector::earlier(const Cell &left, const Cell &right) const
{
    if (left.first != right.first)
        return left.first < right.first;
    return m_rare[left.rare].until < m_rare[right.rare].until;
}

/// Indexes of \a cells by rank of their series, then period, then place in the file; \a ends: where each rank ends.
LargeVector<std::uint32_t> Collector::sorted(const Blocks<Cell> &cells, const std::vector<std::uint32_t> &rank,
                                             std::vector<std::size_t> &ends) const
{
    ends.assign(rank.size() + 1, 0);
    for (std::size_t i = 0; i < cells.size(); ++i)
        ++ends[rank[cells[i].series] + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<std::size_t> next(ends.begin(), ends.end());
    LargeVector<std::uint32_t> order(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        order[next[rank[cells[i].series]]++] = static_cast<std::uint32_t>(i);
    const auto before = [&](std::uint32_t left, std::uint32_t right) { return earlier(cells[left], cells[right]); };
    for (std::size_t i = 0; i < rank.size(); ++i) {
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(ends[i]);
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(ends[i + 1]);
        if (!std::is_sorted(begin, end, before))
            std::stable_sort(begin, end, before);
    }
    return order;
}

void Collector::finish()
{
    m_firstCells = std::min(m_cells.size(), kFirstRows);
    const std::vector<std::uint32_t> rank = ranks();
    std::vector<std::uint32_t> atRank(rank.size());
    for (std::size_t i = 0; i < rank.size(); ++i)
        atRank[rank[i]] = static_cast<std::uint32_t>(i);
    std::vector<std::size_t> ends;
    std::vector<std::size_t> oldEnds;
    const LargeVector<std::uint32_t> order = sorted(m_cells, rank, ends);
    m_oldOrder = sorted(m_old, rank, oldEnds);
    m_order.reserve(order.size());
    for (std::size_t i = 0; i < rank.size(); ++i) {
        Run run{atRank[i], m_order.size(), 0, oldEnds[i], oldEnds[i + 1]};
        mergeRun(std::span(order).subspan(ends[i], ends[i + 1] - ends[i]));
        run.end = m_order.size();
        if (run.end > run.begin || run.oldEnd > run.oldBegin)
            m_runs.push_back(run);
    }
}

void Collector::mergeRun(std::span<const std::uint32_t> run)
{
    const std::size_t begin = m_order.size();
    for (const std::uint32_t index : run) {
        const Cell &cell = m_cells[index];
        if (m_order.size() == begin || earlier(m_cells[m_order.back()], cell)) {
            m_order.push_back(index);
            continue;
        }
        const Cell &first = m_cells[m_order.back()];
        if (first.value == cell.value && sameQuantity(first.quantity, cell.quantity))
            ++m_merged;
        else
            rejectDuplicate(first, cell);
    }
}

void Collector::rejectDuplicate(const Cell &first, const Cell &again)
{
    ++m_rejected;
    if (m_problems.size() >= kMaximumProblems)
        return;
    Problem problem;
    problem.trouble = Trouble::DuplicateKey;
    problem.place.line = again.line;
    problem.found = shortestNumber(again.value);
    problem.expected = std::to_string(first.line) + ": " + shortestNumber(first.value);
    if (const std::uint16_t cell = m_rare[again.rare].cell; cell != 0)
        m_unplaced.push_back({m_problems.size(), cell});
    m_problems.push_back(std::move(problem));
}

SeriesDraft Collector::draftOf(std::uint32_t series) const
{
    const SeriesEntry &entry = m_series[series];
    const auto text = [&](std::size_t index) { return m_pool.text(entry.key.texts[index]); };
    return {text(0), text(1), text(2), text(3), entry.key.frequency,
            text(4), text(6), text(7), text(8), m_pool.text(entry.quantityUnit),
            text(5)};
}

SeriesDraft Collector::seriesAt(std::size_t index) const { return draftOf(m_runs[index].series); }

Collector::SeriesTexts Collector::textsAt(std::size_t index) const
{
    const SeriesEntry &entry = m_series[m_runs[index].series];
    const auto &texts = entry.key.texts;
    return {texts[0], texts[1], texts[2], texts[3],           texts[4],           texts[5],
            texts[6], texts[7], texts[8], entry.quantityUnit, entry.key.frequency};
}

Observation Collector::observationOf(const Cell &cell) const
{
    const Rare &rare = m_rare[cell.rare];
    return {0, cell.first, rare.until, cell.line, cell.value, cell.quantity, rare.status, rare.note, rare.cell};
}

void Collector::figures(std::size_t index, std::vector<Observation> &out) const
{
    const Run &run = m_runs[index];
    out.clear();
    for (std::size_t i = run.begin; i < run.end; ++i)
        out.push_back(observationOf(m_cells[m_order[i]]));
}

void Collector::revisions(std::size_t index, std::vector<Observation> &out) const
{
    const Run &run = m_runs[index];
    out.clear();
    for (std::size_t i = run.oldBegin; i < run.oldEnd; ++i)
        out.push_back(observationOf(m_old[m_oldOrder[i]]));
}

std::vector<Collector::FirstRow> Collector::firstRows() const
{
    std::vector<FirstRow> rows;
    for (std::size_t i = 0; i < m_firstCells; ++i)
        rows.push_back({draftOf(m_cells[i].series), observationOf(m_cells[i])});
    return rows;
}

} // namespace corridor::ingest
