#include "dashboard/detailnames.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

struct Name {
    const char *code;
    const char *phrase;
};

constexpr std::array kNames{
    Name{"RANGE=HIGH", QT_TRANSLATE_NOOP("Phrase", "upper end of the range")},
    Name{"RANGE=LOW", QT_TRANSLATE_NOOP("Phrase", "lower end of the range")},
    Name{"ROUTE=NQZ-IST", QT_TRANSLATE_NOOP("Phrase", "Astana–Istanbul")},
    Name{"ROUTE=ALA-IST", QT_TRANSLATE_NOOP("Phrase", "Almaty–Istanbul")},
    Name{"REGION=ANTALYA", QT_TRANSLATE_NOOP("Phrase", "Antalya")},
    Name{"TYPE=THIRD_COUNTRY", QT_TRANSLATE_NOOP("Phrase", "third-country permits")},
    Name{"TYPE=UNIVERSAL", QT_TRANSLATE_NOOP("Phrase", "universal permits")},
    Name{"PROGRAMME=TURKIYE_BURSLARI", QT_TRANSLATE_NOOP("Phrase", "Türkiye Scholarships")},
    Name{"PROGRAMME=BOLASHAK", QT_TRANSLATE_NOOP("Phrase", "Bolashak programme")},
    Name{"CARRIER=KMTF", QT_TRANSLATE_NOOP("Phrase", "KMTF ships")},
    Name{"0713", QT_TRANSLATE_NOOP("Phrase", "dried legumes")},
    Name{"2701", QT_TRANSLATE_NOOP("Phrase", "hard coal")},
    Name{"2709", QT_TRANSLATE_NOOP("Phrase", "crude oil")},
    Name{"7901", QT_TRANSLATE_NOOP("Phrase", "unwrought zinc")},
};

Text nameOf(const QString &code)
{
    for (const Name &name : kNames) {
        if (code == QLatin1String(name.code))
            return Text::phrase(name.phrase);
    }
    return Text::verbatim(code.mid(code.indexOf(u'=') + 1));
}

} // namespace

Text detailName(const QString &commodity, const QString &detail)
{
    QList<Text> parts;
    const bool chapter = commodity.size() == 2 && commodity.at(0).isDigit() && commodity.at(1).isDigit() &&
                         (!detail.contains(u"CL="_s) || detail.contains(u"CL=H"_s));
    if (chapter)
        parts.append(Text::label(u"commodity"_s, u"HS:"_s + commodity));
    else if (!commodity.isEmpty() && commodity != u"TOTAL"_s)
        parts.append(nameOf(commodity));
    for (const QString &dimension : detail.split(u';', Qt::SkipEmptyParts))
        parts.append(nameOf(dimension));
    if (parts.isEmpty())
        return {};
    return parts.size() == 1 ? parts.first() : Text::joined(parts, u", "_s);
}

} // namespace corridor
