#pragma once

#include "core/result.h"
#include "i18n/formatter.h"
#include "pages/settings.h"

#include <QObject>

namespace corridor {

class LanguageController;
class SettingsStore;
class ThemeController;

/// What the analyst chose for the program: carries a choice out at once and remembers it. The one place that
/// changes language, theme and notation, whoever asks.
class Preferences : public QObject {
    Q_OBJECT
public:
    Preferences(SettingsStore &memory, LanguageController &language, ThemeController &theme, QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Carries \a settings out and remembers them. A language whose catalogue is missing stays unchosen.
    void apply(const Settings &settings);
    void chooseLanguage(Language language);
    void chooseTheme(ThemeChoice theme);

    /// Writes in the chosen language and notation.
    [[nodiscard]] Formatter formatter(std::shared_ptr<const LabelTable> labels) const;

Q_SIGNALS:
    /// Before the first catalogue is changed; windows are told by QEvent::LanguageChange when it is done.
    void languageAboutToChange();
    void notationChanged();
    /// After any of them changed.
    void changed(const corridor::Settings &settings);
    void failed(const corridor::Error &error);

private:
    SettingsStore &m_memory;
    LanguageController &m_language;
    ThemeController &m_theme;
    Settings m_settings;
};

} // namespace corridor
