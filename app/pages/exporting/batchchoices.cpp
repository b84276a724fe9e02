#include "pages/exporting/batchchoices.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

void readWords(const QJsonValue &value, QStringList *words)
{
    if (!value.isArray())
        return;
    words->clear();
    for (const QJsonValue &word : value.toArray())
        *words << word.toString();
}

} // namespace

QJsonObject BatchChoices::toJson() const
{
    return {{u"pages"_s, QJsonArray::fromStringList(pages)},
            {u"pairs"_s, QJsonArray::fromStringList(pairs)},
            {u"languages"_s, QJsonArray::fromStringList(languages)},
            {u"formats"_s, QJsonArray::fromStringList(formats)},
            {u"preset"_s, preset},
            {u"dark"_s, dark},
            {u"folder"_s, folder},
            {u"pattern"_s, pattern}};
}

BatchChoices BatchChoices::fromJson(const QJsonObject &json)
{
    BatchChoices choices;
    readWords(json.value(u"pages"_s), &choices.pages);
    readWords(json.value(u"pairs"_s), &choices.pairs);
    readWords(json.value(u"languages"_s), &choices.languages);
    readWords(json.value(u"formats"_s), &choices.formats);
    choices.preset = json.value(u"preset"_s).toString(choices.preset);
    choices.dark = json.value(u"dark"_s).toBool(choices.dark);
    choices.folder = json.value(u"folder"_s).toString();
    choices.pattern = json.value(u"pattern"_s).toString(choices.pattern);
    return choices;
}

} // namespace corridor
