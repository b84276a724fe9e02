#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace corridor {

/// A row's number in the store. Ids of two tables are two types: neither converts to the other or from a number.
template<typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using SeriesId = Id<struct SeriesTag>;
using BatchId = Id<struct BatchTag>;
using ViewId = Id<struct ViewTag>;

} // namespace corridor
