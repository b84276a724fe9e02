#pragma once

#include "import/gather/largememory.h"

#include <cstdint>
#include <string_view>

namespace corridor::ingest::trade {

/// Remembers which series the key cells of a row belong to, so that Sink::series is asked once for each series and not
/// once for each row. Keys stand in the order in which they came: files repeat their series in one order (each year,
/// each product), so that the next key is mostly found right behind the last one, and the hash table is asked for the
/// rest. A file of a million series costs some 40 MB.
class SeriesIndex {
public:
    struct Entry {
        std::uint32_t series = 0;
        std::uint32_t extra = 0; ///< Whatever the reader wants to remember beside it.
    };

    /// The 128-bit mark of some text: two mixes, so that a clash is out of reach.
    struct Key {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
        bool operator==(const Key &) const = default;
    };
    [[nodiscard]] static Key keyOf(std::string_view text);

    SeriesIndex();
    /// Null when \a key is new.
    [[nodiscard]] Entry *find(const Key &key);
    /// \a key must be new. The reference holds until the next insert.
    Entry &insert(const Key &key, Entry entry);
    [[nodiscard]] std::size_t size() const { return m_slots.size(); }

private:
    struct Slot {
        Key key;
        Entry entry;
    };
    static constexpr std::uint32_t kEmpty = 0xffffffff;

    /// Where \a key stands in the table, or the empty place for it.
    [[nodiscard]] std::size_t placeOf(const Key &key) const;
    void grow();

    LargeVector<Slot> m_slots;          ///< In order of insertion.
    LargeVector<std::uint32_t> m_table; ///< Open addressing: indexes of m_slots.
    std::size_t m_last = 0;             ///< Found last.
};

} // namespace corridor::ingest::trade
