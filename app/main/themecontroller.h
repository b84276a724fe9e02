#pragma once

#include "charts/theme.h"
#include "pages/settings.h"

#include <QObject>

namespace corridor {

/// Light, dark or the system's: sets palette and font of the application. One lives beside the application object.
class ThemeController : public QObject {
    Q_OBJECT
public:
    explicit ThemeController(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void setChoice(ThemeChoice choice);
    /// The system's colours changed, as a window is told by QEvent::ThemeChange.
    void systemChanged();

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    ThemeKind m_system;
    Theme m_theme;
};

/// Style of the frame around the page: the line on top and the navigation.
[[nodiscard]] QString frameStyleSheet(const Theme &theme);

} // namespace corridor
