#pragma once

#include "charts/theme.h"

#include <QWidget>

#include <optional>

namespace corridor {

/// A rounded, bordered surface that holds a part of a page.
class Panel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Theme> m_theme;
};

/// Gives the panels and the style sheet of \a page the colours of \a theme. Cheap when they have them already.
void applyTheme(QWidget &page, const Theme &theme);

/// Rounds \a rect with a line that shows the keyboard's focus, or the mouse over it; draws nothing for neither.
void paintRing(QPainter &painter, const QRectF &rect, const Theme &theme, bool focus, bool hover);

} // namespace corridor
