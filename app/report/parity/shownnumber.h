#pragma once

#include "i18n/language.h"

#include <QList>
#include <QString>

#include <optional>

namespace corridor {

/// The number that \a text, a number with its unit as the program writes it in \a language, says to who reads it: with
/// its sign and its scale word (`5,41 mlr $` is 5.41 billion); a percent sign changes nothing. Nothing without a digit.
[[nodiscard]] std::optional<double> shownNumber(const QString &text, Language language);

/// The numbers written in digits somewhere in \a text, without sign and scale, in ascending order.
[[nodiscard]] QList<double> numbersIn(const QString &text, Language language);

} // namespace corridor
