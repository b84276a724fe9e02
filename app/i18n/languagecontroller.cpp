#include "i18n/languagecontroller.h"

#include "i18n/phrasebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Qt's own buttons and dialogs. Qt has no Kazakh catalogue, so that one is ours; English needs none.
QString qtCataloguePath(Language language)
{
    if (language == Language::Kazakh)
        return u":/i18n/qtbase_kk.qm"_s;
    return QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(languageCode(language));
}

} // namespace

LanguageController::LanguageController(QObject *parent) : QObject(parent) {}
LanguageController::~LanguageController() = default;

bool LanguageController::setLanguage(Language language)
{
    const QString path = cataloguePath(language);
    const QString qtPath = qtCataloguePath(language);
    if (!QFile::exists(path) || (language != Language::English && !QFile::exists(qtPath)))
        return false;

    auto program = std::make_unique<QTranslator>();
    auto qt = std::make_unique<QTranslator>();
    const bool hasProgram = program->load(path); // false for a catalogue without a single translation
    const bool hasQt = language != Language::English && qt->load(qtPath);

    // Windows are told of each change, from the event loop: by then all of this is done.
    m_program = std::move(program); // destroying the old one uninstalls it
    m_qt = std::move(qt);
    m_language = language;
    QLocale::setDefault(languageLocale(language));
    if (hasQt)
        QCoreApplication::installTranslator(m_qt.get());
    if (hasProgram)
        QCoreApplication::installTranslator(m_program.get()); // last, so that it is asked first
    Q_EMIT languageChanged(language);
    return true;
}

} // namespace corridor
