#pragma once

#include "import/gather/largememory.h"

#include <cstddef>
#include <vector>

namespace corridor::ingest {

/// A list that grows without moving what is in it: millions of figures are neither copied nor in memory twice.
template<typename T>
class Blocks {
public:
    void push_back(const T &item)
    {
        if ((m_size & kMask) == 0)
            addBlock();
        m_blocks.back().push_back(item);
        ++m_size;
    }
    [[nodiscard]] const T &operator[](std::size_t index) const { return m_blocks[index >> kShift][index & kMask]; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    static constexpr std::size_t kShift = 16;
    static constexpr std::size_t kMask = (std::size_t(1) << kShift) - 1;

    void addBlock()
    {
        m_blocks.emplace_back();
        if (m_blocks.size() > 1) // the first may stay small
            m_blocks.back().reserve(kMask + 1);
    }

    std::vector<LargeVector<T>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace corridor::ingest
