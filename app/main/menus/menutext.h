#pragma once

#include "core/result.h"

#include <QString>

namespace corridor {

/// \a text for a menu entry or a button: an ampersand in it is no shortcut.
[[nodiscard]] inline QString menuText(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

/// What a person reads of \a error: its message, and the place unless the message already names it.
[[nodiscard]] inline QString errorText(const Error &error)
{
    if (error.where.file.isEmpty() || error.message.contains(error.where.file))
        return error.message;
    return error.where.toString() + QLatin1String(": ") + error.message;
}

} // namespace corridor
