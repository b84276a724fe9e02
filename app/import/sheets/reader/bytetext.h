#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace corridor::sheetreader {

[[nodiscard]] bool isUtf8(std::string_view bytes);
/// \a bytes themselves when they are UTF-8; else each as the Latin-1 character of its number: deterministic, so that
/// the name of a member in an unknown encoding still finds it.
[[nodiscard]] std::string asUtf8(std::string_view bytes);
void appendUtf8(std::string &out, std::uint32_t codePoint);

} // namespace corridor::sheetreader
