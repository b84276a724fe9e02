#pragma once

#include <string_view>

namespace corridor::ingest {

/// True for the first bytes of a zip.
[[nodiscard]] bool isZip(std::string_view head);
/// True for the first bytes of any archive or compressed stream, a zip too. A tar needs 262 bytes.
[[nodiscard]] bool isPacked(std::string_view head);

} // namespace corridor::ingest
