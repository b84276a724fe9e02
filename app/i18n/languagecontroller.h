#pragma once

#include "i18n/language.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace corridor {

/// Which language the interface speaks: installs our catalogue and Qt's own. Lives as long as the application object.
class LanguageController : public QObject {
    Q_OBJECT
public:
    explicit LanguageController(QObject *parent = nullptr);
    ~LanguageController() override;

    [[nodiscard]] Language language() const { return m_language; }
    /// False until the first setLanguage(): English too needs its catalogue, for the plurals.
    [[nodiscard]] bool isInstalled() const { return m_program != nullptr; }

    /// Installs the catalogues; open windows receive QEvent::LanguageChange from the event loop, after this returns.
    /// \returns false, changing nothing, when a catalogue is missing
    bool setLanguage(Language language);

Q_SIGNALS:
    void languageChanged(Language language);

private:
    Language m_language = Language::English;
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace corridor
