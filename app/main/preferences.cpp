#include "main/preferences.h"

#include "i18n/languagecontroller.h"
#include "main/settingsstore.h"
#include "main/themecontroller.h"

namespace corridor {

Preferences::Preferences(SettingsStore &memory, LanguageController &language, ThemeController &theme, QObject *parent) :
    QObject(parent), m_memory(memory), m_language(language), m_theme(theme)
{
    m_settings.language = language.language();
    m_settings.theme = theme.choice();
}

void Preferences::apply(const Settings &settings)
{
    Settings next = settings;
    if (next.language != m_language.language() || !m_language.isInstalled()) {
        Q_EMIT languageAboutToChange();
        if (!m_language.setLanguage(next.language)) {
            Q_EMIT failed({Error::Code::NotFound,
                           tr("The catalogue of this language is missing: %1. Install Corridor anew, and Qt's "
                              "translations (qt6-translations-l10n).")
                               .arg(languageName(next.language)),
                           {}});
            next.language = m_language.language();
        }
    }
    const bool otherNotation = next.notation != m_settings.notation;
    m_settings = next;
    m_memory.setSettings(next);
    m_theme.setChoice(next.theme);
    if (otherNotation)
        Q_EMIT notationChanged();
    Q_EMIT changed(next);
}

void Preferences::chooseLanguage(Language language)
{
    Settings next = m_settings;
    next.language = language;
    apply(next);
}

void Preferences::chooseTheme(ThemeChoice theme)
{
    Settings next = m_settings;
    next.theme = theme;
    apply(next);
}

Formatter Preferences::formatter(std::shared_ptr<const LabelTable> labels) const
{
    return {m_settings.language, std::move(labels), m_settings.notation};
}

} // namespace corridor
