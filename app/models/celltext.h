#pragma once

#include "core/figure.h"
#include "i18n/formatter.h"

#include <QAbstractItemModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace corridor {

/// The role under which a model gives a cell as a machine reads it: a number with a point and nothing else, a period as
/// the store writes it. Invalid where that is what people read too.
inline constexpr int kPlainRole = 0x4c6a; // beside the roles that models count from Qt::UserRole

/// All digits that tell \a value apart from every other, with a decimal point.
[[nodiscard]] QString plainNumber(double value);

/// The same of a cell that holds a number, or an empty text.
[[nodiscard]] QString plainText(const QVariant &number);

/// Tells the views of \a model that its cells and heads read anew, as after a change of language; rows and columns
/// stay. \a roles are those that changed, all when it is empty.
void announceWords(QAbstractItemModel &model, const QList<int> &roles = {Qt::DisplayRole, Qt::ToolTipRole});

/// What stands in a cell that has no value.
inline constexpr QChar kMissingMark(0x2013);

/// A tool tip that shows \a text letter by letter: Qt takes what looks like HTML for HTML. Empty for an empty text.
[[nodiscard]] QString plainToolTip(const QString &text);

/// All digits of \a value, with the words of \a bound.
[[nodiscard]] QString valueText(const Formatter &formatter, double value, Bound bound);
[[nodiscard]] QString statusText(const Formatter &formatter, FigureStatus status);
/// Short names of sources, \a codes joined by `;`.
[[nodiscard]] QString sourceText(const Formatter &formatter, const QString &codes);
/// `US dollars`
[[nodiscard]] QString unitText(const Formatter &formatter, const QString &unit);

/// `27 Mineral fuels, oils and waxes`; the code alone where it has no name. An imported series tells its
/// classification in the detail (`CL=H6`); a product without one is of the HS.
[[nodiscard]] QString commodityText(const Formatter &formatter, const SeriesKey &key);

} // namespace corridor
