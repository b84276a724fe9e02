#include "main/reporting/sharedoptions.h"

#include "dashboard/dashboard.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace corridor {

Result<QList<CountryPair>> readPairs(const QCommandLineParser &options)
{
    QList<CountryPair> pairs;
    for (const QString &text : options.values(u"pair"_s)) {
        const auto pair = CountryPair::parse(text);
        if (!pair)
            return wrongOption(
                QT_TRANSLATE_NOOP("corridor::CommandLine", "“%1” is not a pair; expected such as KAZ-TUR."), text);
        if (!pairs.contains(*pair))
            pairs << *pair;
    }
    return pairs;
}

Result<QList<Language>> readLanguages(const QCommandLineParser &options)
{
    QList<Language> languages;
    for (const QString &code : options.values(u"lang"_s)) {
        const auto language = languageFromCode(code);
        if (!language)
            return wrongOption(
                QT_TRANSLATE_NOOP("corridor::CommandLine", "There is no language “%1”; take en, tr, kk or ru."), code);
        if (!languages.contains(*language))
            languages << *language;
    }
    if (languages.isEmpty())
        languages << systemLanguage();
    return languages;
}

Result<QDate> readDate(const QCommandLineParser &options)
{
    if (!options.isSet(u"date"_s))
        return QDate();
    const QString text = options.value(u"date"_s);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return wrongOption(
            QT_TRANSLATE_NOOP("corridor::CommandLine", "“%1” is not a date; expected such as 2025-12-31."), text);
    return date;
}

Result<QList<CountryPair>> pairsToReport(const Dashboard &dashboard, const QList<CountryPair> &wanted)
{
    for (const CountryPair &pair : wanted) {
        if (!dashboard.hasPair(pair))
            return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "The store has no figures for the pair %1."),
                               pair.toString());
    }
    if (!wanted.isEmpty())
        return wanted;
    const QList<CountryPair> all = dashboard.pairs();
    return QList<CountryPair>{all.isEmpty() ? ViewState().pair : all.constFirst()};
}

} // namespace corridor
