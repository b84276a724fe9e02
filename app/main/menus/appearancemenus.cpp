#include "main/menus/appearancemenus.h"

#include "main/preferences.h"

#include <QActionGroup>
#include <QMenu>

namespace corridor {

AppearanceMenus::AppearanceMenus(Preferences &preferences, QMenu *languageMenu, QAction *system, QAction *light,
                                 QAction *dark, QWidget *window) :
    QObject(window),
    m_preferences(preferences), m_languages(new QActionGroup(this)), m_themes(new QActionGroup(this))
{
    for (const Language language : kLanguages) {
        QAction *action = languageMenu->addAction(languageName(language));
        action->setObjectName(QStringLiteral("language_") + languageCode(language));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        m_languages->addAction(action);
    }
    const std::pair<QAction *, ThemeChoice> themes[] = {
        {system, ThemeChoice::System}, {light, ThemeChoice::Light}, {dark, ThemeChoice::Dark}};
    for (const auto &[action, choice] : themes) {
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_preferences.chooseLanguage(static_cast<Language>(action->data().toInt()));
    });
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_preferences.chooseTheme(static_cast<ThemeChoice>(action->data().toInt()));
    });
    connect(&m_preferences, &Preferences::changed, this, &AppearanceMenus::refresh);
    refresh();
}

void AppearanceMenus::refresh()
{
    const auto check = [](const QActionGroup *group, int chosen) {
        const auto actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->data().toInt() == chosen);
    };
    check(m_languages, static_cast<int>(m_preferences.settings().language));
    check(m_themes, static_cast<int>(m_preferences.settings().theme));
}

} // namespace corridor
