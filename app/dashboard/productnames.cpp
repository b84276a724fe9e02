#include "dashboard/productnames.h"

#include "dashboard/chartparts.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr std::array kRoman{"I",   "II",   "III", "IV", "V",   "VI",   "VII",   "VIII", "IX", "X",  "XI",
                            "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX",  "XX", "XXI"};
/// Years in which the revisions H0 to H6 came into force.
constexpr std::array kRevisions{"1988", "1996", "2002", "2007", "2012", "2017", "2022"};

Text sectionNumber(const QString &code)
{
    const auto number = static_cast<size_t>(code.mid(1).toInt());
    const QString roman = number >= 1 && number <= kRoman.size() ? QString::fromLatin1(kRoman.at(number - 1)) : code;
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Section %1"), {Text::verbatim(roman)});
}

Text unnamed(ProductLevel level, const QString &code)
{
    const QList<Text> arguments{Text::verbatim(code)};
    switch (level) {
    case ProductLevel::Section:
        return sectionNumber(code);
    case ProductLevel::Chapter:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Chapter %1"), arguments);
    case ProductLevel::Heading:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Heading %1"), arguments);
    case ProductLevel::Subheading:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Subheading %1"), arguments);
    case ProductLevel::Line:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Tariff line %1"), arguments);
    case ProductLevel::All:
    case ProductLevel::Group:
        break;
    }
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Product group %1"), arguments);
}

/// The id under which a product has a name; empty when it has none.
QString labelId(const Snapshot &snapshot, const QString &nomenclature, const QString &code)
{
    const QString own = nomenclature + u':' + code;
    const QString common = u"HS:"_s + code;
    const ProductLevel level = productLevel(nomenclature, code);
    const bool ours = level == ProductLevel::Section || level == ProductLevel::Chapter;
    QStringList ids{own};
    if (ours)
        ids.prepend(common); // in four languages
    else if (isHarmonizedSystem(nomenclature) && isUnspecifiedProduct(nomenclature, code))
        ids.append(u"HS:99"_s);
    const auto labels = snapshot.labels();
    for (const QString &id : std::as_const(ids)) {
        for (const Language language : kLanguages) {
            if (labels->has(u"commodity"_s, id, u"name"_s, language))
                return id;
        }
    }
    return {};
}

} // namespace

Text productName(const Snapshot &snapshot, const QString &nomenclature, const QString &code)
{
    if (code.isEmpty())
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "All goods"));
    const QString id = labelId(snapshot, nomenclature, code);
    return id.isEmpty() ? unnamed(productLevel(nomenclature, code), code) : Text::label(u"commodity"_s, id);
}

Text productCodeText(const QString &nomenclature, const QString &code)
{
    return productLevel(nomenclature, code) == ProductLevel::Section ? sectionNumber(code) : Text::verbatim(code);
}

Text productTitle(const Snapshot &snapshot, const QString &nomenclature, const QString &code)
{
    const ProductLevel level = productLevel(nomenclature, code);
    const Text name = productName(snapshot, nomenclature, code);
    const bool named = std::holds_alternative<Text::Label>(name.value());
    if (level == ProductLevel::All || level == ProductLevel::Section || !named)
        return name;
    return Text::joined({Text::verbatim(code), name}, u" "_s);
}

Text nomenclatureName(const QString &nomenclature)
{
    if (nomenclature == u"HS"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "HS, revision not said"));
    const int revision = isHarmonizedSystem(nomenclature) ? nomenclature.at(1).digitValue() : -1;
    if (revision >= 0 && static_cast<size_t>(revision) < kRevisions.size())
        return Text::verbatim(
            u"HS %1 (%2)"_s.arg(QString::fromLatin1(kRevisions.at(static_cast<size_t>(revision))), nomenclature));
    if (nomenclature.size() == 2 && nomenclature.at(0) == u'S' && nomenclature.at(1).isDigit())
        return Text::verbatim(u"SITC Rev. %1"_s.arg(nomenclature.at(1)));
    return Text::verbatim(nomenclature);
}

Text productFlowName(const ProductFlow &flow)
{
    return Text::joined({Text::label(u"indicator"_s, flow.indicator, u"short"_s),
                         flowName({flow.indicator, flow.reporter, flow.partner})},
                        u": "_s);
}

Text productCount(ProductLevel level, int count)
{
    switch (level) {
    case ProductLevel::Section:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n section(s)"), {}, count);
    case ProductLevel::Chapter:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n chapter(s)"), {}, count);
    case ProductLevel::Heading:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n heading(s)"), {}, count);
    case ProductLevel::Subheading:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n subheading(s)"), {}, count);
    case ProductLevel::Line:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n tariff line(s)"), {}, count);
    case ProductLevel::All:
    case ProductLevel::Group:
        break;
    }
    return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n product(s)"), {}, count);
}

Text summedFrom(ProductLevel level, int count)
{
    switch (level) {
    case ProductLevel::Section:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "summed from %n section(s)"), {}, count);
    case ProductLevel::Chapter:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "summed from %n chapter(s)"), {}, count);
    case ProductLevel::Heading:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "summed from %n heading(s)"), {}, count);
    case ProductLevel::Subheading:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "summed from %n subheading(s)"), {}, count);
    case ProductLevel::Line:
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "summed from %n tariff line(s)"), {}, count);
    case ProductLevel::All:
    case ProductLevel::Group:
        break;
    }
    return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "summed from %n product(s)"), {}, count);
}

Text productPeriod(const ProductTable &table, int year)
{
    const QList<int> months = table.months(year);
    if (months.isEmpty())
        return Text::period(Period::year(year));
    const bool row = months.last() - months.first() + 1 == months.size();
    if (months.size() == 1)
        return Text::period(Period::month(year, months.first()));
    if (row)
        return Text::period(
            Period::span(Period::month(year, months.first()).first(), Period::month(year, months.last()).last()));
    return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n month(s) of %1"), {Text::period(Period::year(year))},
                        static_cast<int>(months.size()));
}

} // namespace corridor
