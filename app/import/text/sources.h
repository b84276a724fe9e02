#pragma once

#include "import/text/bytes.h"

#include <memory>
#include <string>

namespace corridor::ingest {

/// The bytes of a regular file or a pipe. failure() is set at once when it cannot be opened.
[[nodiscard]] std::unique_ptr<ByteSource> fileBytes(const std::string &path);

/// Bytes in memory, shared so that several passes may read them.
[[nodiscard]] std::unique_ptr<ByteSource> memoryBytes(std::shared_ptr<const std::string> bytes);

} // namespace corridor::ingest
