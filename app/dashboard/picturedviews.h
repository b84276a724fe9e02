#pragma once

#include "analysis/viewstate.h"
#include "core/result.h"

namespace corridor {

class Store;

/// Keeps \a state in \a store under the code that is printed on its picture. A store that is open read-only just does
/// not keep it.
[[nodiscard]] Status keepPictured(Store &store, const ViewState &state);

/// The view that the code typed as \a text names in \a store. The error says what is no code, or that this store does
/// not know it, and what to do.
[[nodiscard]] Result<ViewState> viewOfCode(const Store &store, const QString &text);

} // namespace corridor
