#pragma once

#include <QByteArray>

namespace corridor {

/// Whether \a bytes are a ZIP archive all of whose members can be unpacked, and whose XML members end with the tag that
/// they begin with. Any bytes may be given.
[[nodiscard]] bool isWholeWorkbook(const QByteArray &bytes);

} // namespace corridor
