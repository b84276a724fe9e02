#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace corridor {

class Preferences;

/// The menus of languages and of themes: each exclusive, and always showing what is chosen.
class AppearanceMenus : public QObject {
    Q_OBJECT
public:
    /// Fills \a languageMenu; \a system, \a light and \a dark are the actions of the theme menu.
    AppearanceMenus(Preferences &preferences, QMenu *languageMenu, QAction *system, QAction *light, QAction *dark,
                    QWidget *window);

private:
    void refresh();

    Preferences &m_preferences;
    QActionGroup *const m_languages;
    QActionGroup *const m_themes;
};

} // namespace corridor
