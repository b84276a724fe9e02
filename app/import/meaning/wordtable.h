#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace corridor::ingest {

/// A line of a table that is searched by its first field.
template<typename Meaning>
struct Word {
    std::string_view text;
    Meaning meaning;
};

/// The meaning of \a text in \a words, or null. The tables are short and asked once for each text of a file.
template<typename Meaning>
const Meaning *meaningOf(std::span<const Word<Meaning>> words, std::string_view text)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word<Meaning> &word) { return word.text == text; });
    return found == words.end() ? nullptr : &found->meaning;
}

} // namespace corridor::ingest
