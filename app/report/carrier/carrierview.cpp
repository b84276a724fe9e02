#include "report/carrier/carrierview.h"

#include "report/exportpreset.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostJson = 256 * 1024;
constexpr int kLargestScale = 3;

struct Part {
    QLatin1StringView name;
    bool ImageOptions::*shown;
};
constexpr std::array kParts{Part{"title"_L1, &ImageOptions::title},   Part{"subtitle"_L1, &ImageOptions::subtitle},
                            Part{"legend"_L1, &ImageOptions::legend}, Part{"events"_L1, &ImageOptions::events},
                            Part{"notes"_L1, &ImageOptions::notes},   Part{"sources"_L1, &ImageOptions::sources}};

Error wrongField(const QString &field)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("corridor::Report",
                                        "What the picture says of its view cannot be read: “%1” is missing or is not "
                                        "what is expected there.")
                .arg(field),
            {field}};
}

QJsonObject pictureJson(const ImageOptions &image)
{
    QJsonArray without;
    for (const Part &part : kParts) {
        if (!(image.*part.shown))
            without.append(QString(part.name));
    }
    QJsonObject json{{u"width"_s, image.size.width()},
                     {u"height"_s, image.size.height()},
                     {u"dpi"_s, image.dpi},
                     {u"scale"_s, image.scale},
                     {u"theme"_s, image.theme == ThemeKind::Dark ? u"dark"_s : u"light"_s}};
    if (!without.isEmpty())
        json.insert(u"without"_s, without);
    if (image.date.isValid())
        json.insert(u"date"_s, image.date.toString(Qt::ISODate));
    if (image.transparent)
        json.insert(u"transparent"_s, true);
    if (image.greyscale)
        json.insert(u"greyscale"_s, true);
    return json;
}

bool readNumber(const QJsonValue &value, int least, int greatest, int *into)
{
    const int number = value.toInt(least - 1);
    if (!value.isDouble() || number < least || number > greatest)
        return false;
    *into = number;
    return true;
}

Status readPicture(const QJsonObject &json, ImageOptions *image)
{
    int width = 0;
    int height = 0;
    if (!readNumber(json.value(u"width"_s), kSmallestSide, kLargestSide, &width))
        return wrongField(u"width"_s);
    if (!readNumber(json.value(u"height"_s), kSmallestSide, kLargestSide, &height))
        return wrongField(u"height"_s);
    image->size = {width, height};
    if (!readNumber(json.value(u"dpi"_s), 1, kHighestDpi, &image->dpi))
        return wrongField(u"dpi"_s);
    if (!readNumber(json.value(u"scale"_s), 1, kLargestScale, &image->scale))
        return wrongField(u"scale"_s);
    const QString theme = json.value(u"theme"_s).toString();
    if (theme != u"light"_s && theme != u"dark"_s)
        return wrongField(u"theme"_s);
    image->theme = theme == u"dark"_s ? ThemeKind::Dark : ThemeKind::Light;
    const QJsonArray without = json.value(u"without"_s).toArray();
    for (const Part &part : kParts)
        image->*part.shown = !without.contains(QString(part.name));
    const QJsonValue date = json.value(u"date"_s);
    image->date = QDate::fromString(date.toString(), Qt::ISODate);
    if (!date.isUndefined() && !image->date.isValid())
        return wrongField(u"date"_s);
    image->transparent = json.value(u"transparent"_s).toBool();
    image->greyscale = json.value(u"greyscale"_s).toBool();
    return success();
}

} // namespace

QByteArray carrierViewJson(const Carrier &carrier)
{
    QJsonObject json{{u"version"_s, kVersion},
                     {u"view"_s, carrier.state.toJson()},
                     {u"language"_s, languageCode(carrier.language)},
                     {u"picture"_s, pictureJson(carrier.image)},
                     {u"sources"_s, QJsonArray::fromStringList(carrier.sources)}};
    if (carrier.notation == NumberNotation::Full)
        json.insert(u"numbers"_s, u"full"_s);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Status readCarrierView(const QByteArray &text, Carrier *carrier)
{
    QJsonParseError parsed;
    const QJsonObject json = text.size() > kMostJson ? QJsonObject() : QJsonDocument::fromJson(text, &parsed).object();
    int version = 0;
    if (!readNumber(json.value(u"version"_s), 1, std::numeric_limits<int>::max() - 1, &version))
        return wrongField(u"version"_s);
    if (version > kVersion) {
        return Error{Error::Code::Incompatible,
                     QCoreApplication::translate("corridor::Report", "The picture was exported by a newer Corridor "
                                                                     "(version %1 of what it carries; this one reads "
                                                                     "up to %2). Open it with that Corridor.")
                         .arg(QString::number(version), QString::number(kVersion)),
                     {}};
    }
    auto state = ViewState::fromJson(json.value(u"view"_s).toObject());
    if (!state)
        return state.error();
    const auto language = languageFromCode(json.value(u"language"_s).toString());
    if (!language)
        return wrongField(u"language"_s);
    carrier->state = std::move(state).value();
    carrier->language = *language;
    carrier->notation =
        json.value(u"numbers"_s).toString() == u"full"_s ? NumberNotation::Full : NumberNotation::Compact;
    const QJsonArray sources = json.value(u"sources"_s).toArray();
    for (const QJsonValue &source : sources)
        carrier->sources.append(source.toString());
    return readPicture(json.value(u"picture"_s).toObject(), &carrier->image);
}

} // namespace corridor
