#include "import/meaning/codes.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

/// One mark of a flag: letters stick together, anything else parts them. Signs of several bytes come whole.
template<typename Use>
void forEachMark(std::string_view flag, Use use)
{
    std::size_t begin = 0;
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80 || c == '+';
    };
    while (begin < flag.size()) {
        std::size_t end = begin;
        while (end < flag.size() && isLetter(flag[end]))
            ++end;
        if (end > begin)
            use(lowered(flag.substr(begin, end - begin)));
        begin = std::max(end, begin + 1);
    }
}

/// Of one mark that is a word of a source, not a string of letters.
std::optional<Status> wordStatus(std::string_view mark)
{
    constexpr std::array<std::string_view, 24> kEstimates{"estimate",
                                                          "estimated",
                                                          "estimates",
                                                          "est",
                                                          "forecast",
                                                          "projection",
                                                          "projected",
                                                          "imputed",
                                                          "nowcast",
                                                          "imf",
                                                          "tahmin",
                                                          "tahmini",
                                                          "оценка",
                                                          "прогноз",
                                                          "бағалау",
                                                          "болжам",
                                                          "\xe2\x80\xa1", // ‡ of the UIS
                                                          "+",
                                                          "us",
                                                          "extrapolated",
                                                          "interpolated",
                                                          "modelled",
                                                          "experimental",
                                                          "reconciled"};
    constexpr std::array<std::string_view, 9> kProvisional{
        "provisional", "preliminary", "prelim", "prov", "unvalidated", "gecici", "geçici", "предварительные", "алдын"};
    if (std::find(kEstimates.begin(), kEstimates.end(), mark) != kEstimates.end())
        return Status::Estimate;
    if (std::find(kProvisional.begin(), kProvisional.end(), mark) != kProvisional.end())
        return Status::Provisional;
    return std::nullopt;
}

/// Letters of SDMX, Eurostat, the OECD, WTO: `e` estimated, `f` forecast, `i` imputed, `s` Eurostat estimate,
/// `g` experimental, `p` provisional, `v` unvalidated, `r` revised (that is official), `b`, `d`, `u`, `n`, `c` …
Status letterStatus(char letter)
{
    switch (letter) {
    case 'e':
    case 'f':
    case 'i':
    case 's':
    case 'g':
        return Status::Estimate;
    case 'p':
    case 'v':
        return Status::Provisional;
    default:
        return Status::Official;
    }
}

} // namespace

Status statusOfFlag(std::string_view flag)
{
    constexpr std::size_t kLongestComposite = 4; // Eurostat's `bdep`
    Status status = Status::Official;
    // What is not sure stays so, whatever stands beside it; an estimate is less firm than a provisional figure.
    const auto note = [&](Status each) { status = std::max(status, each); };
    forEachMark(flag.substr(0, flag.find('@')), [&](const std::string &mark) {
        if (const auto known = wordStatus(mark)) {
            note(*known);
        } else if (mark.size() <= kLongestComposite) {
            for (const char letter : mark)
                note(letterStatus(letter));
        }
    });
    return status;
}

bool flagMeansMissing(std::string_view flag)
{
    constexpr std::array<std::string_view, 11> kMissing{
        "o", "m", "l", "q", "h", ":", "z", "..", "nav", "missing", "not available"};
    const std::string mark = lowered(trimmed(flag.substr(0, flag.find('@'))));
    return std::find(kMissing.begin(), kMissing.end(), mark) != kMissing.end();
}

} // namespace corridor::ingest
