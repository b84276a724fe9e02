#pragma once

#include "import/base/notdata.h"
#include "import/base/remark.h"

#include <QString>

namespace corridor {

/// \a remark as a sentence in the interface language.
[[nodiscard]] QString describedRemark(const ingest::Remark &remark);

/// What a file without figures is ("a list of country codes"), in the interface language; \a name is one of
/// ingest::notDataName(). Null when it is none: then it is a text of the file itself.
[[nodiscard]] QString describedNotData(const std::string &name);

} // namespace corridor
