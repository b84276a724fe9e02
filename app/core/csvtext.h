#pragma once

#include <QByteArray>
#include <QString>

namespace corridor {

/// \a text as one field of a CSV file in UTF-8, quoted where it must be.
[[nodiscard]] QByteArray csvField(const QString &text, char delimiter = ',');

/// \a text as a spreadsheet may open it: what the spreadsheet would take for a formula (a beginning with `=`, `+`, `-`,
/// `@`, a tab or a line end, which is no number) gets an apostrophe in front. A text with apostrophes before such a
/// beginning gets one more, so that taking one away gives every text back.
[[nodiscard]] QString guardedText(const QString &text);

} // namespace corridor
