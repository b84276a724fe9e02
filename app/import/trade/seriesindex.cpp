#include "seriesindex.h"

#include <bit>
#include <cstring>

namespace corridor::ingest::trade {

namespace {

constexpr std::uint64_t kFirst = 0x9E3779B97F4A7C15;
constexpr std::uint64_t kSecond = 0xC2B2AE3D27D4EB4F;

std::uint64_t mixed(std::uint64_t word)
{
    word ^= word >> 33;
    word *= 0xFF51AFD7ED558CCD;
    word ^= word >> 33;
    word *= 0xC4CEB9FE1A85EC53;
    return word ^ (word >> 33);
}

} // namespace

SeriesIndex::Key SeriesIndex::keyOf(std::string_view text)
{
    Key key{kFirst ^ text.size(), kSecond};
    while (!text.empty()) {
        std::uint64_t word = 0;
        const std::size_t taken = text.size() < sizeof word ? text.size() : sizeof word;
        std::memcpy(&word, text.data(), taken);
        key.first = std::rotl((key.first ^ word) * kSecond, 29);
        key.second = std::rotl((key.second + word) * kFirst, 31);
        text.remove_prefix(taken);
    }
    return {mixed(key.first), mixed(key.second)};
}

SeriesIndex::SeriesIndex() : m_table(4096, kEmpty) {}

std::size_t SeriesIndex::placeOf(const Key &key) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t place = static_cast<std::size_t>(mixed(key.first ^ (key.second * kFirst))) & mask;
    while (m_table[place] != kEmpty && m_slots[m_table[place]].key != key)
        place = (place + 1) & mask;
    return place;
}

SeriesIndex::Entry *SeriesIndex::find(const Key &key)
{
    const std::size_t next = m_last + 1;
    if (next < m_slots.size() && m_slots[next].key == key) {
        m_last = next;
        return &m_slots[next].entry;
    }
    // The same again, or a few keys further on: some series have no figure for this period.
    constexpr std::size_t kAhead = 8;
    const std::size_t end = m_last + kAhead < m_slots.size() ? m_last + kAhead : m_slots.size();
    for (std::size_t ahead = m_last; ahead < end; ++ahead) {
        if (m_slots[ahead].key == key) {
            m_last = ahead;
            return &m_slots[ahead].entry;
        }
    }
    const std::uint32_t found = m_table[placeOf(key)];
    if (found == kEmpty)
        return nullptr;
    m_last = found;
    return &m_slots[found].entry;
}

SeriesIndex::Entry &SeriesIndex::insert(const Key &key, Entry entry)
{
    if (m_slots.size() * 2 >= m_table.size())
        grow();
    m_table[placeOf(key)] = static_cast<std::uint32_t>(m_slots.size());
    m_last = m_slots.size();
    return m_slots.emplace_back(Slot{key, entry}).entry;
}

void SeriesIndex::grow()
{
    m_table.assign(m_table.size() * 2, kEmpty);
    for (std::size_t index = 0; index < m_slots.size(); ++index)
        m_table[placeOf(m_slots[index].key)] = static_cast<std::uint32_t>(index);
}

} // namespace corridor::ingest::trade
