#pragma once

#include "import/base/sink.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace corridor::ingest {

/// A sink that keeps everything, for tests.
class Collected : public Sink {
public:
    std::uint32_t series(const SeriesDraft &draft) override { return index(allSeries, draft); }
    std::uint32_t note(const NoteDraft &draft) override { return index(notes, draft) + 1; }
    void add(const Observation &observation) override { observations.push_back(observation); }
    void skip(Skip reason, std::uint64_t) override { ++skipped[reason]; }
    void reject(Problem problem) override { rejected.push_back(std::move(problem)); }
    void area(const AreaDraft &draft) override { areas[draft.code] = draft; }
    void indicator(const IndicatorDraft &draft) override { indicators[draft.code] = draft; }
    void unit(const UnitDraft &draft) override { units[draft.code] = draft; }
    void commodity(const CommodityDraft &draft) override { commodities[draft.nomenclature + ':' + draft.code] = draft; }
    void source(const SourceDraft &draft) override { sources[draft.code] = draft; }
    void document(const DocumentDraft &draft) override { documents[draft.code] = draft; }
    void revision(const Observation &observation) override { revisions.push_back(observation); }
    void remark(Remark remark) override
    {
        std::string line = remarkName(remark.kind);
        if (remark.count != 0)
            line.append(1, ' ').append(std::to_string(remark.count));
        for (const std::string &part : {remark.text, remark.of})
            if (!part.empty())
                line.append(1, ' ').append(part);
        remarks.push_back(std::move(line));
    }
    bool progress(std::uint64_t, std::uint64_t) override { return !stop; }

    [[nodiscard]] double sum() const
    {
        double total = 0.0;
        for (const Observation &observation : observations)
            total += observation.value;
        return total;
    }

    std::vector<SeriesDraft> allSeries;
    std::vector<NoteDraft> notes;
    std::vector<Observation> observations;
    std::vector<Observation> revisions;
    std::vector<Problem> rejected;
    std::map<Skip, std::size_t> skipped;
    std::map<std::string, AreaDraft> areas;
    std::map<std::string, IndicatorDraft> indicators;
    std::map<std::string, UnitDraft> units;
    std::map<std::string, CommodityDraft> commodities;
    std::map<std::string, SourceDraft> sources;
    std::map<std::string, DocumentDraft> documents;
    std::vector<std::string> remarks; ///< Name, count and texts.
    bool stop = false;

private:
    template<typename T>
    static std::uint32_t index(std::vector<T> &all, const T &draft)
    {
        const auto found = std::find(all.rbegin(), all.rend(), draft);
        if (found != all.rend())
            return static_cast<std::uint32_t>(all.rend() - found - 1);
        all.push_back(draft);
        return static_cast<std::uint32_t>(all.size() - 1);
    }
};

} // namespace corridor::ingest
