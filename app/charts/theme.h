#pragma once

#include "analysis/chartspec.h"
#include "analysis/panelspec.h"
#include "analysis/viewstate.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace corridor {

enum class ThemeKind { Light, Dark };

/// What tells the marks of two series apart where colour does not.
enum class MarkShape { Circle, Square, Triangle, Pentagon };

/// Colours and fonts of everything drawn, on screen and in exports. A value.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    bool greyscale = false;   ///< Every colour is a grey; set by inGrey().
    bool transparent = false; ///< Panels are drawn without their ground.
    QColor window;          ///< Behind panels.
    QColor panel;           ///< Panels and charts.
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
    /// The same in greys, for paper and printers without colour: those of the pair lie far apart.
    [[nodiscard]] Theme inGrey() const;
    /// The colour of a country: the same everywhere; when both of a pair have the same, the second takes another.
    [[nodiscard]] QColor area(const QString &code, const CountryPair &pair) const;
    [[nodiscard]] QColor color(const ColorRole &role, const CountryPair &pair) const;
    [[nodiscard]] QColor tone(Tone tone) const;
    /// Of official figures; a circle wherever colour tells series apart.
    [[nodiscard]] MarkShape shape(const ColorRole &role, const CountryPair &pair) const;
    [[nodiscard]] QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal) const;
    /// For QApplication::setPalette().
    [[nodiscard]] QPalette palette() const;
};

} // namespace corridor
