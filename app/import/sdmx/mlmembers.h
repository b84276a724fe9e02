#pragma once

#include "import/sdmx/placer.h"
#include "import/sdmx/xmlscan.h"

#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest {

/// More dimensions and attributes than any structure has.
constexpr std::size_t kMostMembers = 4096;

/// False for attributes of XML or of the message (`xsi:type`), which are no concepts.
[[nodiscard]] bool isPlainAttribute(std::string_view name);
/// Attributes of a series that a compact message does not tell from dimensions. \a low: the name in lower case.
[[nodiscard]] bool looksLikeAttribute(std::string_view low, std::string_view value);
/// True for the attributes that a series is told apart by.
[[nodiscard]] bool changesSeries(ConceptRole role);
/// The value of the attribute \a name, or empty.
[[nodiscard]] std::string_view valueNamed(const XmlAttributes &attributes, std::string_view name);
[[nodiscard]] Member memberOf(std::string_view id, std::string_view code, bool attribute);
/// Adds the dimensions of a compact element to \a members; what stands behind the first known attribute is none. The
/// period goes to \a time.
void takeCompact(const XmlAttributes &attributes, std::vector<Member> &members, std::string &time);

} // namespace corridor::ingest
