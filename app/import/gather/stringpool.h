#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace corridor::ingest {

/// One copy of each text, and a number for it.
class StringPool {
public:
    [[nodiscard]] std::uint32_t number(std::string_view text)
    {
        const auto found = m_numbers.find(text);
        if (found != m_numbers.end())
            return found->second;
        const auto number = static_cast<std::uint32_t>(m_texts.size());
        m_texts.emplace_back(text);
        m_numbers.emplace(m_texts.back(), number);
        return number;
    }
    [[nodiscard]] const std::string &text(std::uint32_t number) const { return m_texts[number]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts; ///< A deque: the map's keys look into it.
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

} // namespace corridor::ingest
