#pragma once

#include <string>
#include <string_view>

namespace corridor::ingest::series {

/// A code made of \a text: capital letters A–Z, digits and single `_`; Turkish and Cyrillic letters are written in
/// Latin. Stable: the same text gives the same code in every file. Long texts, and letters of other scripts, end in a
/// check number, so that two of them do not meet.
[[nodiscard]] std::string slug(std::string_view text);

} // namespace corridor::ingest::series
