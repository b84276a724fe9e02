#include "main/themecontroller.h"

#include "charts/colorspace.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kFontSize = 13;

/// Qt 6.4 does not say whether the system is dark, but its palette does.
ThemeKind kindOf(const QPalette &palette)
{
    const int window = palette.color(QPalette::Window).lightness();
    return window < palette.color(QPalette::WindowText).lightness() ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace

ThemeController::ThemeController(QObject *parent) :
    QObject(parent), m_system(kindOf(QApplication::palette())), m_theme(Theme::of(m_system))
{
    apply();
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void ThemeController::systemChanged()
{
    QApplication::setPalette(QPalette()); // the system's, for a moment, so that it can be read
    m_system = kindOf(QApplication::palette());
    apply();
}

void ThemeController::apply()
{
    const ThemeKind chosen = m_choice == ThemeChoice::Dark ? ThemeKind::Dark : ThemeKind::Light;
    m_theme = Theme::of(m_choice == ThemeChoice::System ? m_system : chosen);
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.fontOf(kFontSize));
    QToolTip::setPalette(m_theme.palette());
    Q_EMIT changed();
}

QString frameStyleSheet(const Theme &theme)
{
    return u"#topBar { background: %1; border: none; border-bottom: 1px solid %2; }"
           "#nameLabel { font-size: 15px; font-weight: 700; color: %3; }"
           "#topBar QToolButton { background: %1; color: %3; border: 1px solid %2; border-radius: 8px;"
           " padding: 5px 11px; }"
           "#topBar QToolButton:hover { background: %4; }"
           "#topBar QToolButton:focus { border-color: %5; }"
           "#topBar QToolButton:disabled { color: %6; }"
           "#topBar QToolButton[popupMode=\"2\"] { padding-right: 24px; }"
           "#topBar QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;"
           " right: 8px; width: 10px; height: 10px; }"
           "#topBar #exportButton { background: %5; color: %1; border-color: %5; }"
           "#topBar #exportButton:hover, #topBar #exportButton:focus { background: %7; border-color: %3; }"
           "#topBar #exportButton:disabled { background: %2; border-color: %2; color: %6; }"
           "#sideFrame, #rangeFrame { border: 1px solid %2; border-radius: 8px; }"
           "#sideFrame QToolButton { border-color: transparent; }"
           "#sideFrame QToolButton:checked { background: %3; color: %1; }"
           "#sideFrame QToolButton:focus { border-color: %5; }"
           "#rangeFrame QSpinBox { background: transparent; border: none; color: %3; }"
           "#rangeFrame QSpinBox:disabled { color: %6; }"
           "#sideBar { background: %1; border: none; border-right: 1px solid %2; }"
           "#navigationList { background: transparent; border: none; outline: 0; }"
           "#navigationList::item { color: %6; padding: 8px 10px; border-radius: 8px; border: 1px solid transparent; }"
           "#navigationList::item:hover { background: %4; }"
           "#navigationList::item:selected { background: %8; color: %5; }"
           "#navigationList:focus::item:selected { border-color: %5; }"
           "#settingsButton { background: transparent; color: %6; border: 1px solid transparent;"
           " border-radius: 8px; padding: 7px 10px; text-align: left; }"
           "#settingsButton:hover { background: %4; }"
           "#settingsButton:focus { border-color: %5; }"_s.arg(
               theme.panel.name(), theme.border.name(), theme.ink.name(), theme.window.name(), theme.accent.name(),
               theme.muted.name(), mixed(theme.accent, theme.ink, 0.85).name(),
               mixed(theme.accent, theme.panel, 0.10).name());
}

} // namespace corridor
