#pragma once

#include "core/result.h"

#include <optional>
#include <utility>

namespace corridor {

/// Moves the value of \a result to \a into, or its error to \a error when that is the first.
template<typename T>
void take(Result<T> &&result, T *into, std::optional<Error> *error)
{
    if (result.ok())
        *into = std::move(result).value();
    else if (!*error)
        *error = result.error();
}

} // namespace corridor
