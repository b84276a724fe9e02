#pragma once

#include "store/wholefile.h"

namespace corridor {

/// The stamp of the file \a path as it is now; empty when there is none. Does not open it.
[[nodiscard]] QString fileStamp(const QString &path);

/// Whether expectWhole() was told of this stamp.
[[nodiscard]] bool isExpectedWhole(const QString &stamp);

/// For whoever has opened a store: what openedWhole() gives from now on.
void setOpenedWhole(const WholeFile &file);

} // namespace corridor
