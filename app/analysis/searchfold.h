#pragma once

#include <QString>
#include <QStringList>

namespace corridor {

/// \a text as searching compares it: without case and accents, the Turkish ı and İ as i. The same on every machine.
[[nodiscard]] QString searchFolded(const QString &text);

/// True when every word of \a query (split at spaces, folded) occurs in one of \a keys, which are folded already.
[[nodiscard]] bool searchMatches(const QString &query, const QStringList &keys);

} // namespace corridor
