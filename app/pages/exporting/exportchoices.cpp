#include "pages/exporting/exportchoices.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// A tick that is remembered, by its name.
struct Part {
    QLatin1StringView name;
    bool ImageOptions::*option;
};

constexpr std::array kParts{
    Part{"title"_L1, &ImageOptions::title},         Part{"subtitle"_L1, &ImageOptions::subtitle},
    Part{"legend"_L1, &ImageOptions::legend},       Part{"events"_L1, &ImageOptions::events},
    Part{"notes"_L1, &ImageOptions::notes},         Part{"transparent"_L1, &ImageOptions::transparent},
    Part{"greyscale"_L1, &ImageOptions::greyscale},
};

constexpr std::array kUnits{"px"_L1, "mm"_L1, "in"_L1};

} // namespace

QJsonObject ExportChoices::toJson() const
{
    QJsonObject json{{u"format"_s, exportFormatCode(format)},
                     {u"language"_s, languageCode(language)},
                     {u"width"_s, image.size.width()},
                     {u"height"_s, image.size.height()},
                     {u"dpi"_s, image.dpi},
                     {u"scale"_s, image.scale},
                     {u"unit"_s, QString(kUnits.at(static_cast<std::size_t>(unit)))},
                     {u"dark"_s, image.theme == ThemeKind::Dark},
                     {u"carriesData"_s, carriesData},
                     {u"formatted"_s, formatted}};
    for (const Part &part : kParts)
        json.insert(part.name, image.*part.option);
    return json;
}

ExportChoices ExportChoices::fromJson(const QJsonObject &json, const ExportChoices &otherwise)
{
    ExportChoices choices = otherwise;
    choices.format = exportFormatFromCode(json.value("format"_L1).toString()).value_or(otherwise.format);
    choices.language = languageFromCode(json.value("language"_L1).toString()).value_or(otherwise.language);
    const QSizeF sides(json.value("width"_L1).toDouble(), json.value("height"_L1).toDouble());
    if (const auto size = sizeFromLengths(sides, SizeUnit::Pixels, json.value("dpi"_L1).toInt()))
        setSize(choices.image, *size);
    choices.image.scale = std::clamp(json.value("scale"_L1).toInt(otherwise.image.scale), 1, 3);
    const auto unit = std::ranges::find(kUnits, json.value("unit"_L1).toString(),
                                        [](QLatin1StringView each) { return QString(each); });
    if (unit != kUnits.end())
        choices.unit = static_cast<SizeUnit>(unit - kUnits.begin());
    if (json.contains("dark"_L1))
        choices.image.theme = json.value("dark"_L1).toBool() ? ThemeKind::Dark : ThemeKind::Light;
    for (const Part &part : kParts)
        choices.image.*part.option = json.value(part.name).toBool(otherwise.image.*part.option);
    choices.carriesData = json.value("carriesData"_L1).toBool(otherwise.carriesData);
    choices.formatted = json.value("formatted"_L1).toBool(otherwise.formatted);
    return choices;
}

} // namespace corridor
