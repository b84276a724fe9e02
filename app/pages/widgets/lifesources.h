#pragma once

#include "analysis/lifequestion.h"

#include <QPoint>

#include <optional>

class QString;
class QWidget;

namespace corridor {

/// The number that \a widget has current: a chart's mark or its title, a card, a target, a claim, a cell of a table.
/// A widget inside one of these stands for it, up to \a page.
[[nodiscard]] std::optional<LifeQuestion> lifeOfCurrent(QWidget *widget, const QWidget &page);

/// The number at \a position of \a widget.
[[nodiscard]] std::optional<LifeQuestion> lifeAt(QWidget *widget, const QPoint &position, const QWidget &page);

/// What a menu calls it, with its key.
[[nodiscard]] QString lifeActionText();

} // namespace corridor
