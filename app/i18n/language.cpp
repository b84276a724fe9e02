#include "i18n/language.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace corridor {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Turkish:
        return u"tr"_s;
    case Language::Kazakh:
        return u"kk"_s;
    case Language::Russian:
        return u"ru"_s;
    }
    return u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : kLanguages) {
        if (code.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Turkish:
        return u"Türkçe"_s;
    case Language::Kazakh:
        return u"Қазақша"_s;
    case Language::Russian:
        return u"Русский"_s;
    }
    return u"English"_s;
}

Language preferredLanguage(const QStringList &tags)
{
    for (const QString &tag : tags) {
        QStringView primary(tag);
        for (qsizetype i = 0; i < primary.size(); ++i) {
            if (primary.at(i) == u'-' || primary.at(i) == u'_') {
                primary = primary.left(i);
                break;
            }
        }
        if (const auto language = languageFromCode(primary))
            return *language;
    }
    return Language::English;
}

Language systemLanguage() { return preferredLanguage(QLocale::system().uiLanguages()); }

QLocale languageLocale(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Turkish:
        return QLocale(QLocale::Turkish, QLocale::Turkey);
    case Language::Kazakh:
        return QLocale(QLocale::Kazakh, QLocale::Kazakhstan);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Russia);
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace corridor
