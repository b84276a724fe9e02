#pragma once

#include "import/base/trouble.h"

#include <cstdint>
#include <optional>
#include <span>

namespace corridor::ingest {

/// Bytes in order, from a file, from memory, or unpacked by the child.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the front of \a buffer; gives how many bytes, 0 at the end or on a failure.
    [[nodiscard]] virtual std::size_t read(std::span<char> buffer) = 0;
    [[nodiscard]] virtual const std::optional<Problem> &failure() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;  ///< Of the packed file, when it is packed.
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0; ///< The same; 0: unknown.
};

} // namespace corridor::ingest
