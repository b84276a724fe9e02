#pragma once

#include "analysis/chartspec.h"
#include "analysis/panelspec.h"
#include "analysis/viewstate.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace corridor {

enum class ThemeKind { Light, Dark };

/// Colours and fonts of everything drawn, on screen and in exports. A value.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor window; ///< Behind panels.
    QColor panel;  ///< Panels and charts.
    QColor border;
    QColor grid;
    QColor ink;    ///< Main text.
    QColor muted;  ///< Secondary text, axis labels.
    QColor accent; ///< Selected page, primary button, links.
    QColor event;
    QColor good;
    QColor bad;
    QColor caution;
    QFont font; ///< Inter; sizes are set where it is used.

    [[nodiscard]] static Theme of(ThemeKind kind);
    /// The colour of a country: the same everywhere; when both of a pair have the same, the second takes another.
    [[nodiscard]] QColor area(const QString &code, const CountryPair &pair) const;
    [[nodiscard]] QColor color(const ColorRole &role, const CountryPair &pair) const;
    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal) const;
    /// For QApplication::setPalette().
    [[nodiscard]] QPalette palette() const;
};

} // namespace corridor
