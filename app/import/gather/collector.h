#pragma once

#include "import/base/sink.h"
#include "import/gather/blocks.h"
#include "import/gather/stringpool.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace corridor::ingest {

/// Keeps what a reader gives, small (32 bytes a figure), and brings it into the order of the store: series by key,
/// figures by period. The same figure twice is merged; another value for the same key is rejected, the first stands.
class Collector : public Sink {
public:
    /// Gets bytes done and in all (0: unknown) and rows so far; false stops the reader.
    using Watch = std::function<bool(std::uint64_t done, std::uint64_t total, std::uint64_t rows)>;
    static constexpr std::size_t kMaximumProblems = 1000;
    static constexpr std::size_t kFirstRows = 200;

    explicit Collector(Watch watch = {});

    [[nodiscard]] std::uint32_t series(const SeriesDraft &draft) override;
    [[nodiscard]] std::uint32_t note(const NoteDraft &draft) override;
    void add(const Observation &observation) override;
    void skip(Skip reason, std::uint64_t line) override;
    void reject(Problem problem) override;
    void area(const AreaDraft &draft) override;
    void indicator(const IndicatorDraft &draft) override;
    void unit(const UnitDraft &draft) override;
    void commodity(const CommodityDraft &draft) override;
    void source(const SourceDraft &draft) override;
    void document(const DocumentDraft &draft) override;
    void revision(const Observation &observation) override;
    void remark(Remark remark) override;
    [[nodiscard]] bool progress(std::uint64_t done, std::uint64_t total) override;

    /// Sorts and merges; call once after the reader. Counts, series and figures are final then.
    void finish();

    /// A repeated key among problems(), whose place has no column yet: \a cell of its line holds the value.
    struct Unplaced {
        std::size_t problem = 0;
        std::uint16_t cell = 0;
    };
    [[nodiscard]] const std::vector<Unplaced> &unplaced() const { return m_unplaced; }
    void place(const Unplaced &unplaced, Place place) { m_problems[unplaced.problem].place = std::move(place); }

    [[nodiscard]] std::uint64_t rowsRead() const { return m_rows; }
    [[nodiscard]] std::uint64_t merged() const { return m_merged; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }
    [[nodiscard]] std::uint64_t skipped() const;
    [[nodiscard]] std::uint64_t skipped(Skip reason) const { return m_skipped[static_cast<std::size_t>(reason)]; }
    [[nodiscard]] std::uint64_t figureCount() const { return m_order.size(); }

    /// Series with figures or revisions, in byte order of their keys, 0 to seriesCount() - 1.
    [[nodiscard]] std::size_t seriesCount() const { return m_runs.size(); }
    [[nodiscard]] SeriesDraft seriesAt(std::size_t index) const;
    /// The same as numbers of text(), for who takes many series: few texts make up the keys of many.
    struct SeriesTexts {
        std::uint32_t indicator = 0;
        std::uint32_t reporter = 0;
        std::uint32_t partner = 0;
        std::uint32_t commodity = 0;
        std::uint32_t unit = 0;
        std::uint32_t source = 0;
        std::uint32_t basis = 0;
        std::uint32_t valuation = 0;
        std::uint32_t detail = 0;
        std::uint32_t quantityUnit = 0;
        char frequency = 'A';
    };
    [[nodiscard]] SeriesTexts textsAt(std::size_t index) const;
    [[nodiscard]] const std::string &text(std::uint32_t number) const { return m_pool.text(number); }
    /// Figures of a series by period; Observation::series is not set.
    void figures(std::size_t index, std::vector<Observation> &out) const;
    /// Its older vintages by period, then oldest first.
    void revisions(std::size_t index, std::vector<Observation> &out) const;

    /// The first rows in the order of the file, with the identity of their series.
    struct FirstRow {
        SeriesDraft key;
        Observation figure;
    };
    [[nodiscard]] std::vector<FirstRow> firstRows() const;

    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] const std::vector<Remark> &remarks() const { return m_remarks; }
    [[nodiscard]] const std::vector<NoteDraft> &notes() const { return m_notes; }
    [[nodiscard]] const std::vector<AreaDraft> &areas() const { return m_areas.items; }
    [[nodiscard]] const std::vector<IndicatorDraft> &indicators() const { return m_indicators.items; }
    [[nodiscard]] const std::vector<UnitDraft> &units() const { return m_units.items; }
    [[nodiscard]] const std::vector<CommodityDraft> &commodities() const { return m_commodities.items; }
    [[nodiscard]] const std::vector<SourceDraft> &sources() const { return m_sources.items; }
    [[nodiscard]] const std::vector<DocumentDraft> &documents() const { return m_documents.items; }

private:
    /// The texts of a SeriesDraft as numbers of the pool.
    static constexpr std::size_t kTexts = 9;
    struct Key {
        std::array<std::uint32_t, kTexts> texts{};
        char frequency = 'A';
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const;
    };
    static constexpr std::uint32_t kNone = 0xffffffff;
    struct SeriesEntry {
        Key key;
        std::uint32_t quantityUnit = 0;
        std::uint32_t variant = kNone; ///< The first, with quantities in \a variantUnit. Few series have another.
        std::uint32_t variantUnit = 0;
    };
    /// A series as a reader named it: the same series may come with quantities in another unit, which it cannot hold.
    struct Variant {
        std::uint32_t series = 0;
        bool dropsQuantity = false;
    };
    struct Cell {
        std::uint32_t series = 0;
        std::int32_t first = 0;
        std::uint32_t line = 0;
        std::uint32_t rare = 0; ///< Index into m_rare.
        double value = 0.0;
        double quantity = kNoQuantity;
    };
    struct Rare {
        std::int32_t until = 0;
        std::uint32_t note = 0;
        Status status = Status::Official;
        std::uint16_t cell = 0;
    };
    struct Run {
        std::uint32_t series = 0;
        std::size_t begin = 0; ///< Into m_order.
        std::size_t end = 0;
        std::size_t oldBegin = 0; ///< Into m_oldOrder.
        std::size_t oldEnd = 0;
    };
    template<typename T>
    struct Catalogue {
        std::vector<T> items;
        std::unordered_set<std::string> known;
        void take(const T &draft, std::string key)
        {
            if (known.insert(std::move(key)).second)
                items.push_back(draft);
        }
    };

    [[nodiscard]] std::uint32_t numberOf(const std::string &text, std::uint32_t lately);
    [[nodiscard]] std::uint32_t seriesNumber(const Key &key);
    [[nodiscard]] std::size_t placeOf(const Key &key) const;
    void growTable();
    [[nodiscard]] Cell cellOf(const Observation &observation);
    [[nodiscard]] std::uint32_t rareNumber(const Observation &observation);
    [[nodiscard]] Observation observationOf(const Cell &cell) const;
    [[nodiscard]] SeriesDraft draftOf(std::uint32_t series) const;
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;
    [[nodiscard]] bool earlier(const Cell &left, const Cell &right) const;
    [[nodiscard]] LargeVector<std::uint32_t> sorted(const Blocks<Cell> &cells, const std::vector<std::uint32_t> &rank,
                                                    std::vector<std::size_t> &ends) const;
    void mergeRun(std::span<const std::uint32_t> run);
    void rejectDuplicate(const Cell &first, const Cell &again);

    Watch m_watch;
    StringPool m_pool;
    std::array<std::uint32_t, kTexts + 1> m_lately{}; ///< Texts of the last series.
    LargeVector<std::uint32_t> m_table;               ///< Open addressing by key: indexes of m_series, or kNone.
    LargeVector<SeriesEntry> m_series;
    LargeVector<Variant> m_variants;
    std::unordered_map<std::uint64_t, std::uint32_t> m_variantOf; ///< Series and unit of the quantity ▶ variant.
    Blocks<Cell> m_cells;
    Blocks<Cell> m_old;
    std::vector<Rare> m_rare;
    std::uint32_t m_lastRare = 0;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_rareOf;
    std::vector<NoteDraft> m_notes;
    std::unordered_map<std::string, std::uint32_t> m_noteOf;
    LargeVector<std::uint32_t> m_order;
    LargeVector<std::uint32_t> m_oldOrder;
    LargeVector<Run> m_runs;
    std::vector<Problem> m_problems;
    std::vector<Unplaced> m_unplaced;
    std::vector<Remark> m_remarks;
    std::array<std::uint64_t, 6> m_skipped{};
    std::uint64_t m_rows = 0;
    std::uint64_t m_merged = 0;
    std::uint64_t m_rejected = 0;
    std::size_t m_firstCells = 0;
    Catalogue<AreaDraft> m_areas;
    Catalogue<IndicatorDraft> m_indicators;
    Catalogue<UnitDraft> m_units;
    Catalogue<CommodityDraft> m_commodities;
    Catalogue<SourceDraft> m_sources;
    Catalogue<DocumentDraft> m_documents;
};

} // namespace corridor::ingest
