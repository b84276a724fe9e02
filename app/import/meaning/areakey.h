#pragma once

#include <string>
#include <string_view>

namespace corridor::ingest {

/// What two spellings of one area's name have in common: letters without case and accents (Latin, Turkish, Kazakh,
/// Russian) and digits, nothing else; the usual short forms of English names written out ("Dem. Rep." ▶
/// `democraticrepublic`, "St." ▶ `saint`, "&" ▶ `and`), "the" left out. Empty when \a name has no letter.
[[nodiscard]] std::string areaKey(std::string_view name);

} // namespace corridor::ingest
