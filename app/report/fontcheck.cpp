#include "report/fontcheck.h"

#include "charts/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QRawFont>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// What texts in any of the languages are made of, besides letters.
constexpr QStringView kSigns = u"0123456789.,:;!?%()[]/+-–—−·…“”„«»‘’&@#*=<>×≈$€°²³№↔→";
constexpr QStringView kLatin = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QStringView kTurkish = u"ÇĞİÖŞÜÂÎÛçğıöşüâîû";
constexpr QStringView kRussian = u"АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
constexpr QStringView kKazakh = u"ӘҒҚҢӨҰҮҺІәғқңөұүһі";

/// Names of people, places and codes stand in Latin letters in every language.
QString lettersOf(Language language)
{
    QString letters = kSigns.toString();
    letters += kLatin;
    if (language == Language::Turkish)
        letters += kTurkish;
    if (language == Language::Russian || language == Language::Kazakh)
        letters += kRussian;
    if (language == Language::Kazakh)
        letters += kKazakh;
    return letters;
}

QString tr(const char *text) { return QCoreApplication::translate("corridor::Report", text); }

} // namespace

Status checkFonts(Language language)
{
    const QString family = Theme::of(ThemeKind::Light).font.families().constFirst();
    const QString package = u"fonts-inter"_s;
    if (!QFontDatabase::hasFamily(family)) {
        return Error{Error::Code::NotFound,
                     tr(QT_TRANSLATE_NOOP("corridor::Report",
                                          "Pictures are set in the font %1, which is not installed. Install the "
                                          "package %2 and start Corridor again."))
                         .arg(family, package),
                     {}};
    }
    const QRawFont font = QRawFont::fromFont(Theme::of(ThemeKind::Light).fontOf(16));
    QString missing;
    for (const QChar letter : lettersOf(language)) {
        if (!font.supportsCharacter(letter))
            missing += letter;
    }
    if (missing.isEmpty())
        return success();
    return Error{Error::Code::NotFound,
                 tr(QT_TRANSLATE_NOOP("corridor::Report",
                                      "The font %1 that is installed lacks %2, which %3 needs: pictures would show "
                                      "boxes instead. Install the package %4 in a newer version and start Corridor "
                                      "again."))
                     .arg(family, missing.left(40), languageName(language), package),
                 {}};
}

} // namespace corridor
