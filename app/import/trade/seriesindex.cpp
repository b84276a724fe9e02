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

SeriesIndex::SeriesIndex() : m_slots(1024, Slot{{}, {kEmpty, 0}}) {}

std::size_t SeriesIndex::slotOf(const Key &key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = static_cast<std::size_t>(mixed(key.first ^ (key.second * kFirst))) & mask;
    while (m_slots[at].entry.series != kEmpty && m_slots[at].key != key)
        at = (at + 1) & mask;
    return at;
}

SeriesIndex::Entry *SeriesIndex::find(const Key &key)
{
    Slot &slot = m_slots[slotOf(key)];
    return slot.entry.series == kEmpty ? nullptr : &slot.entry;
}

SeriesIndex::Entry &SeriesIndex::insert(const Key &key, Entry entry)
{
    if (m_used * 2 >= m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(key)];
    slot = Slot{key, entry};
    ++m_used;
    return slot.entry;
}

void SeriesIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2, Slot{{}, {kEmpty, 0}});
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.entry.series != kEmpty)
            m_slots[slotOf(slot.key)] = slot;
    }
}

} // namespace corridor::ingest::trade
