#include "import/generic/tidywords.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::tidy {

bool isAreaCode(std::string_view text)
{
    return text.size() >= 3 && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
           });
}

bool isUnitCode(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && text.find_first_of(" \t,;\"") == std::string_view::npos;
}

std::string nomenclatureOf(std::string_view detail)
{
    while (!detail.empty()) {
        const std::string_view part = detail.substr(0, detail.find(';'));
        if (part.starts_with("CL="))
            return std::string(part.substr(3));
        detail.remove_prefix(std::min(part.size() + 1, detail.size()));
    }
    return "HS";
}

std::string_view withoutGuard(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    if (first == 0 || first == std::string_view::npos)
        return text;
    const std::string_view rest = text.substr(first);
    static constexpr std::array<std::string_view, 11> kBeginnings = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    const bool guarded = std::any_of(kBeginnings.begin(), kBeginnings.end(),
                                     [rest](std::string_view beginning) { return rest.starts_with(beginning); });
    return guarded ? text.substr(1) : text;
}

std::optional<Status> statusNamed(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> kNames = {"official", "provisional", "estimate",
                                                               "press",    "claim",       "analyst"};
    if (text.empty())
        return Status::Official;
    const auto found = std::find(kNames.begin(), kNames.end(), text);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<Status>(found - kNames.begin()));
}

} // namespace corridor::ingest::tidy
