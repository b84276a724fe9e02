#include "analysis/productcode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Last chapter of each of the HS sections I to XXI.
constexpr std::array kLastChapters{5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97};

bool isNumber(const QString &code)
{
    return !code.isEmpty() &&
           std::all_of(code.begin(), code.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
}

bool isSection(const QString &code) { return code.size() == 3 && code.at(0) == u'S' && isNumber(code.mid(1)); }

} // namespace

bool isHarmonizedSystem(const QString &nomenclature)
{
    return nomenclature.size() == 2 && nomenclature.at(0) == u'H' &&
           (nomenclature.at(1) == u'S' || nomenclature.at(1).isDigit());
}

ProductLevel productLevel(const QString &nomenclature, const QString &code)
{
    if (code.isEmpty())
        return ProductLevel::All;
    if (!isHarmonizedSystem(nomenclature))
        return ProductLevel::Group;
    if (isSection(code))
        return ProductLevel::Section;
    if (code.size() <= 2)
        return ProductLevel::Chapter;
    if (code.size() <= 4)
        return ProductLevel::Heading;
    return code.size() <= 6 ? ProductLevel::Subheading : ProductLevel::Line;
}

QString hsSection(const QString &chapter)
{
    if (chapter.size() != 2 || !isNumber(chapter))
        return {};
    const int number = chapter.toInt();
    const auto last = std::lower_bound(kLastChapters.begin(), kLastChapters.end(), number);
    if (number < 1 || last == kLastChapters.end())
        return {};
    const auto section = std::distance(kLastChapters.begin(), last) + 1;
    return u"S%1"_s.arg(section, 2, 10, QLatin1Char('0'));
}

QString productParent(const QString &nomenclature, const QString &code)
{
    if (!isNumber(code))
        return {};
    if (!isHarmonizedSystem(nomenclature))
        return code.left(code.size() - 1);
    if (code.size() <= 2)
        return hsSection(code);
    const qsizetype size = code.size() > 6 ? 6 : code.size() > 4 ? 4 : 2;
    return code.left(size);
}

bool isUnspecifiedProduct(const QString &nomenclature, const QString &code)
{
    if (code.isEmpty() || isSection(code))
        return false;
    if (!isNumber(code))
        return isHarmonizedSystem(nomenclature);
    return code.size() >= 2 && std::all_of(code.begin(), code.end(), [](QChar each) { return each == u'9'; });
}

ProductLevel levelBelow(ProductLevel level)
{
    switch (level) {
    case ProductLevel::All:
        return ProductLevel::Section;
    case ProductLevel::Section:
        return ProductLevel::Chapter;
    case ProductLevel::Chapter:
        return ProductLevel::Heading;
    case ProductLevel::Heading:
        return ProductLevel::Subheading;
    case ProductLevel::Subheading:
    case ProductLevel::Line:
        return ProductLevel::Line;
    case ProductLevel::Group:
        break;
    }
    return ProductLevel::Group;
}

} // namespace corridor
