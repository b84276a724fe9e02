#pragma once

#include "import/series/pen.h"

#include <string>
#include <unordered_map>

namespace corridor::ingest::series {

/// The key of a line of a long table: what is the same for all figures of one series. Long tables are mostly ordered by
/// series, so the last key is asked first.
class KeyMemory {
public:
    struct Known {
        std::uint32_t series = 0;
        int shift = 0;
    };

    /// Begins a key. Add each cell that tells series apart, and the frequency.
    void begin() { m_key.clear(); }
    void add(std::string_view cell)
    {
        m_key += cell;
        m_key += '\x1f';
    }
    void add(char frequency) { m_key += frequency; }
    /// What is known of the key, or null.
    [[nodiscard]] const Known *known()
    {
        if (m_last != nullptr && m_key == m_lastKey)
            return m_last;
        const auto found = m_all.find(m_key);
        return found == m_all.end() ? nullptr : keep(found->second);
    }
    const Known *learn(const Known &known) { return keep(m_all.insert_or_assign(m_key, known).first->second); }

private:
    const Known *keep(const Known &known)
    {
        m_lastKey = m_key;
        m_last = &known; // Nodes of the map stay where they are.
        return m_last;
    }

    std::string m_key;
    std::string m_lastKey;
    const Known *m_last = nullptr;
    std::unordered_map<std::string, Known> m_all;
};

} // namespace corridor::ingest::series
