// Opens a file, asks every reader, lets the best one (or --format NAME) read it, and says what came of it. For people
// who write readers.

#include "import/base/reader.h"
#include "import/collected.h"
#include "import/meaning/areas.h"
#include "import/text/opening.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <unordered_map>

using namespace corridor::ingest;

namespace {

/// Like Collected, but finds series by a hash, for large files.
class Tally final : public Collected {
public:
    std::uint32_t series(const SeriesDraft &draft) override
    {
        const std::string key = draft.indicator + '|' + draft.reporter + '|' + draft.partner + '|' + draft.commodity +
                                '|' + draft.frequency + '|' + draft.unit + '|' + draft.basis + '|' + draft.valuation +
                                '|' + draft.detail + '|' + draft.quantityUnit + '|' + draft.source;
        const auto [at, fresh] = m_series.try_emplace(key, static_cast<std::uint32_t>(allSeries.size()));
        if (fresh)
            allSeries.push_back(draft);
        return at->second;
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_series;
};

void print(const char *label, const Problem &problem)
{
    std::printf("%s %s line %llu column %llu%s%s found \"%s\" expected \"%s\"\n", label, troubleName(problem.trouble),
                static_cast<unsigned long long>(problem.place.line),
                static_cast<unsigned long long>(problem.place.column), problem.place.sheet.empty() ? "" : " sheet ",
                problem.place.sheet.c_str(), problem.found.c_str(), problem.expected.c_str());
}

const char *skipName(Skip skip)
{
    switch (skip) {
    case Skip::Missing:
        return "missing";
    case Skip::Note:
        return "note";
    case Skip::Breakdown:
        return "breakdown";
    case Skip::SelfPair:
        return "selfPair";
    case Skip::Deleted:
        return "deleted";
    case Skip::NotNumeric:
        return "notNumeric";
    }
    return "";
}

void print(const Tally &tally)
{
    std::size_t skipped = 0;
    for (const auto &[reason, count] : tally.skipped)
        skipped += count;
    std::printf("rows %zu added %zu skipped %zu rejected %zu revisions %zu series %zu areas %zu sum %.17g\n",
                tally.observations.size() + skipped + tally.rejected.size() + tally.revisions.size(),
                tally.observations.size(), skipped, tally.rejected.size(), tally.revisions.size(),
                tally.allSeries.size(), tally.areas.size(), tally.sum());
    for (const auto &[reason, count] : tally.skipped)
        std::printf("  skipped %s %zu\n", skipName(reason), count);
    for (std::size_t i = 0; i < tally.rejected.size() && i < 5; ++i)
        print("  rejected", tally.rejected[i]);
    for (const std::string &remark : tally.remarks)
        std::printf("  remark %s\n", remark.c_str());
    for (const auto &[code, source] : tally.sources)
        std::printf("  source %s | %s | %s | %s | %s\n", code.c_str(), source.publisher.c_str(), source.dataset.c_str(),
                    source.url.c_str(), source.licence.c_str());
    std::size_t shownIndicators = 0;
    for (const auto &[code, indicator] : tally.indicators) {
        if (++shownIndicators <= 3)
            std::printf("  indicator %s \"%s\" unit %s\n", code.c_str(), indicator.name.c_str(),
                        indicator.unit.c_str());
    }
    for (std::size_t i = 0; i < tally.observations.size() && i < 3; ++i) {
        const Observation &o = tally.observations[i];
        const SeriesDraft &s = tally.allSeries[o.series];
        std::printf("  figure line %u %s %s>%s %s %c day %d until %d = %.17g %s basis %s valuation %s detail %s "
                    "quantity %g %s status %d\n",
                    o.line, s.indicator.c_str(), s.reporter.c_str(), s.partner.c_str(), s.commodity.c_str(),
                    s.frequency, o.first, o.until, o.value, s.unit.c_str(), s.basis.c_str(), s.valuation.c_str(),
                    s.detail.c_str(), o.quantity, s.quantityUnit.c_str(), static_cast<int>(o.status));
    }
}

std::shared_ptr<const AreaTable> areaTable()
{
    std::ifstream file(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv", std::ios::binary);
    const std::string csv{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    auto table = AreaTable::fromCsv(csv);
    if (table == nullptr)
        std::puts("resources/import/areas.csv is missing or malformed");
    return table;
}

int tryFile(const std::string &path, const std::string &format, ReadOptions options, const OpenOptions &opening)
{
    Problem problem;
    const auto file = openFile(path, opening, problem);
    if (file == nullptr) {
        print("not opened:", problem);
        return 1;
    }
    const Sample &sample = file->sample();
    std::printf("shape %d encoding %s delimiter %d decimal %c group %d%s\n", static_cast<int>(sample.shape),
                sample.encoding.c_str(), sample.delimiter, sample.numbers.decimal, sample.numbers.group,
                sample.numbersAmbiguous ? " ambiguous" : "");
    const Reader *best = format.empty() ? nullptr : readerNamed(format);
    int confidence = 0;
    for (const Reader *reader : readers()) {
        if (reader->shape() != sample.shape)
            continue;
        const Recognition seen = reader->recognise(sample);
        if (seen.confidence > 0 || seen.notData != NotData::No)
            std::printf("%s %d [%s]%s%s\n", std::string(reader->name()).c_str(), seen.confidence, seen.evidence.c_str(),
                        seen.notData == NotData::No ? "" : " not data: ", notDataName(seen.notData));
        if (format.empty() && seen.confidence > confidence) {
            confidence = seen.confidence;
            best = seen.notData == NotData::No ? reader : nullptr;
        }
    }
    if (best == nullptr) {
        std::puts("no reader");
        return 1;
    }
    options.fileName = sample.fileName;
    Tally tally;
    Outcome outcome;
    if (const auto *table = dynamic_cast<const TableReader *>(best)) {
        const auto rows = file->rows();
        outcome = table->read(*rows, options, tally);
    } else if (const auto *text = dynamic_cast<const TextReader *>(best)) {
        const auto source = file->text();
        outcome = text->read(*source, options, tally);
    }
    std::printf("read by %s\n", std::string(best->name()).c_str());
    if (outcome)
        print("outcome", *outcome);
    print(tally);
    return outcome ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::string format;
    ReadOptions options;
    OpenOptions opening;
    const auto areas = areaTable();
    options.areas = areas.get();
    int result = argc < 2 ? 2 : 0;
    if (argc < 2)
        std::puts("corridor_try_read [--format NAME] [--encoding NAME] [--reporter CODE] [--unit CODE] "
                  "[--reader PROGRAM] FILE…");
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        std::string *option = argument == "--format"     ? &format
                              : argument == "--encoding" ? &opening.encoding
                              : argument == "--reporter" ? &options.reporter
                              : argument == "--unit"     ? &options.unit
                              : argument == "--reader"   ? &opening.readerPath
                                                         : nullptr;
        if (option != nullptr && i + 1 < argc) {
            *option = argv[++i];
            continue;
        }
        std::printf("== %s\n", argument.c_str());
        result = std::max(result, tryFile(argument, format, options, opening));
    }
    return result;
}
