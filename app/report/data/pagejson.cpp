#include "report/data/pagejson.h"

#include "report/data/datawords.h"
#include "report/data/figurejson.h"
#include "report/data/partjson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kVersion = 1;

/// Writes the keys of one object in the order given. QJsonObject would sort them, and hold all figures at once.
class ObjectWriter {
public:
    void add(const QString &key, const QJsonValue &value)
    {
        // A document is an object or an array: the value is taken out of an array around it.
        const QByteArray bytes = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        begin(key);
        m_json += bytes.mid(1, bytes.size() - 2);
    }
    /// A line an entry; \a entry makes the one at a place.
    template<typename Entry>
    void addList(const QString &key, qsizetype count, Entry entry)
    {
        begin(key);
        m_json += '[';
        for (qsizetype i = 0; i < count; ++i)
            m_json += (i == 0 ? "\n" : ",\n") + QJsonDocument(entry(i)).toJson(QJsonDocument::Compact);
        m_json += count == 0 ? "]" : "\n]";
    }
    [[nodiscard]] QByteArray json() const { return escaped(m_json + "\n}\n"); }

private:
    void begin(const QString &key) { m_json += (m_json.size() == 1 ? "\n\"" : ",\n\"") + key.toLatin1() + "\": "; }

    /// Characters that turn the direction of text, as escapes: a reader of the file sees what it says.
    [[nodiscard]] static QByteArray escaped(QByteArray json)
    {
        static const QString turning(u"\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"_s);
        for (const QChar letter : turning)
            json.replace(QString(letter).toUtf8(),
                         "\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0'));
        return json;
    }

    QByteArray m_json{"{"};
};

QJsonObject sourceJson(const Source &source, const QList<Document> &documents)
{
    QJsonArray pages;
    for (const Document &document : documents) {
        if (document.source == source.code)
            pages.append(QJsonObject{{u"code"_s, document.code},
                                     {u"title"_s, orNull(document.title)},
                                     {u"url"_s, orNull(document.url)},
                                     {u"published"_s, orNull(document.published)},
                                     {u"retrieved"_s, orNull(document.retrieved)},
                                     {u"licence"_s, orNull(document.licence)}});
    }
    return {{u"code"_s, source.code},
            {u"publisher"_s, source.publisher},
            {u"dataset"_s, orNull(source.dataset)},
            {u"url"_s, orNull(source.url)},
            {u"licence"_s, orNull(source.licence)},
            {u"attribution"_s, orNull(source.attribution)},
            {u"documents"_s, pages}};
}

} // namespace

QByteArray pageJson(const PageContent &content, const ViewState &state, const PageFigures &figures,
                    const Formatter &formatter)
{
    const DataWords words(formatter);
    ObjectWriter writer;
    writer.add(u"format"_s, u"corridor-page"_s);
    writer.add(u"version"_s, kVersion);
    writer.add(u"language"_s, languageCode(formatter.language()));
    writer.add(u"page"_s, pageCode(content.page));
    writer.add(u"pair"_s, state.pair.toString());
    writer.add(u"title"_s, words.text(content.title));
    writer.add(u"subtitle"_s,
               orNull(words.text(content.emptyMessage.isEmpty() ? content.subtitle : content.emptyMessage)));
    writer.add(u"known_on"_s, orNull(state.knownOn.toString(Qt::ISODate)));
    const auto list = [&](const QString &key, const auto &parts, auto json) {
        writer.addList(key, parts.size(), [&](qsizetype i) { return json(parts.at(i), words); });
    };
    list(u"charts"_s, content.charts, chartJson);
    list(u"cards"_s, content.cards, cardJson);
    list(u"targets"_s, content.targets, targetJson);
    list(u"claims"_s, content.claims, claimJson);
    list(u"mirrors"_s, content.mirrors, mirrorJson);
    list(u"products"_s, content.products.rows, productJson);
    const bool showsEvents = content.page == Page::Overview || content.page == Page::Timeline;
    list(u"events"_s, showsEvents ? content.timeline.events : QList<TimelineEvent>(), eventJson);

    QHash<QString, QString> names;
    for (const Source &source : figures.sources)
        names.insert(source.code, sourceText(source));
    writer.addList(u"figures"_s, figures.rows.size(), [&](qsizetype i) {
        const FigureImport::TidyRow &row = figures.rows.at(i);
        return figureJson(row.key, row.figure, names.value(row.key.source, row.key.source));
    });
    writer.addList(u"sources"_s, figures.sources.size(),
                   [&](qsizetype i) { return sourceJson(figures.sources.at(i), figures.documents); });
    return writer.json();
}

} // namespace corridor
