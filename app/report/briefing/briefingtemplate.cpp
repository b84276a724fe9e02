#include "report/briefing/briefingtemplate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = BriefingBlock::Kind;

struct KindRow {
    Kind kind;
    QLatin1StringView code;
    bool page;
};

constexpr std::array kKinds{
    KindRow{Kind::Cover, "cover"_L1, false},       KindRow{Kind::Contents, "contents"_L1, false},
    KindRow{Kind::Heading, "heading"_L1, true},    KindRow{Kind::Sentences, "sentences"_L1, true},
    KindRow{Kind::Cards, "cards"_L1, false},       KindRow{Kind::Picture, "picture"_L1, true},
    KindRow{Kind::Chart, "chart"_L1, true},        KindRow{Kind::Table, "table"_L1, true},
    KindRow{Kind::Timeline, "timeline"_L1, false}, KindRow{Kind::Targets, "targets"_L1, false},
    KindRow{Kind::Claims, "claims"_L1, false},     KindRow{Kind::Sources, "sources"_L1, false},
    KindRow{Kind::Break, "break"_L1, false}};

const QString kMark = u"corridorBriefing"_s;

Error wrong(const char *message, const QString &found, const QString &where)
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("corridor::Briefing", message).arg(found),
            Where{where}};
}

/// The text of \a key; empty when it is not there.
Result<QString> textOf(const QJsonObject &json, const QString &key, const QString &where)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return QString();
    if (!value.isString() || value.toString().size() > BriefingTemplate::kLongestText)
        return wrong(
            QT_TRANSLATE_NOOP("corridor::Briefing", "“%1” in the template must be a text of at most 300 characters."),
            key, where);
    return value.toString();
}

Result<BriefingBlock> blockOf(const QJsonValue &value, qsizetype number)
{
    const QString where = u"blocks[%1]"_s.arg(number);
    const QJsonObject json = value.toObject();
    const QString code = json.value(u"kind"_s).toString();
    const auto row = std::ranges::find(kKinds, code, [](const KindRow &each) { return QString(each.code); });
    if (row == kKinds.end())
        return wrong(
            QT_TRANSLATE_NOOP("corridor::Briefing",
                              "There is no block “%1” in a briefing; take cover, contents, heading, sentences, "
                              "cards, picture, chart, table, timeline, targets, claims, sources or break."),
            code, where);
    BriefingBlock block;
    block.kind = row->kind;
    if (const QJsonValue page = json.value(u"page"_s); !page.isUndefined()) {
        const auto known = pageFromCode(page.toString());
        if (!known)
            return wrong(QT_TRANSLATE_NOOP("corridor::Briefing", "There is no page “%1” to put into a briefing."),
                         page.toString(), where);
        block.page = *known;
    }
    const auto indicator = textOf(json, u"indicator"_s, where);
    if (!indicator)
        return indicator.error();
    block.indicator = indicator.value();
    const QJsonValue hidden = json.value(u"hidden"_s);
    if (!hidden.isUndefined() && !hidden.isBool())
        return wrong(QT_TRANSLATE_NOOP("corridor::Briefing", "“%1” in the template must be true or false."),
                     u"hidden"_s, where);
    block.shown = !hidden.toBool();
    return block;
}

} // namespace

const QList<BriefingBlock::Kind> &briefingBlockKinds()
{
    static const QList<Kind> all = [] {
        QList<Kind> kinds;
        for (const KindRow &row : kKinds)
            kinds << row.kind;
        return kinds;
    }();
    return all;
}

QString briefingBlockCode(BriefingBlock::Kind kind) { return std::ranges::find(kKinds, kind, &KindRow::kind)->code; }

bool hasPage(BriefingBlock::Kind kind) { return std::ranges::find(kKinds, kind, &KindRow::kind)->page; }

BriefingTemplate BriefingTemplate::standard()
{
    BriefingTemplate plan;
    const auto add = [&plan](Kind kind, Page page = Page::Overview, const QString &indicator = {}) {
        plan.blocks.append({kind, page, indicator, true});
    };
    add(Kind::Cover);
    add(Kind::Cards);
    add(Kind::Sentences);
    add(Kind::Contents);
    add(Kind::Break);
    add(Kind::Heading, Page::Trade);
    add(Kind::Sentences, Page::Trade);
    add(Kind::Chart, Page::Trade);
    add(Kind::Chart, Page::Trade, u"goods_balance"_s);
    add(Kind::Table, Page::Trade);
    add(Kind::Break);
    add(Kind::Heading, Page::Mirror);
    add(Kind::Sentences, Page::Mirror);
    add(Kind::Chart, Page::Mirror);
    add(Kind::Heading, Page::Products);
    add(Kind::Sentences, Page::Products);
    add(Kind::Chart, Page::Products);
    add(Kind::Table, Page::Products);
    add(Kind::Sentences, Page::Products, u"goods_import"_s);
    add(Kind::Chart, Page::Products, u"goods_import"_s);
    add(Kind::Table, Page::Products, u"goods_import"_s);
    for (const Page page : {Page::Investment, Page::Education, Page::Transport}) {
        add(Kind::Break);
        add(Kind::Heading, page);
        add(Kind::Sentences, page);
        add(Kind::Chart, page);
    }
    add(Kind::Break);
    add(Kind::Heading, Page::Timeline);
    add(Kind::Timeline);
    add(Kind::Heading, Page::Targets);
    add(Kind::Sentences, Page::Targets);
    add(Kind::Targets);
    add(Kind::Claims);
    add(Kind::Break);
    add(Kind::Heading, Page::Sources);
    add(Kind::Sources);
    return plan;
}

QByteArray BriefingTemplate::toJson() const
{
    QJsonArray list;
    for (const BriefingBlock &block : blocks) {
        QJsonObject json{{u"kind"_s, briefingBlockCode(block.kind)}};
        if (hasPage(block.kind))
            json.insert(u"page"_s, pageCode(block.page));
        if (!block.indicator.isEmpty())
            json.insert(u"indicator"_s, block.indicator);
        if (!block.shown)
            json.insert(u"hidden"_s, true);
        list.append(json);
    }
    QJsonObject json{{kMark, kVersion}, {u"blocks"_s, list}};
    for (const auto &[key, text] : {std::pair(u"name"_s, name), std::pair(u"title"_s, title),
                                    std::pair(u"subtitle"_s, subtitle), std::pair(u"author"_s, author)}) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    return QJsonDocument(json).toJson();
}

Result<BriefingTemplate> BriefingTemplate::fromJson(const QByteArray &bytes)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &trouble);
    const QJsonObject json = document.object();
    const int version = json.value(kMark).toInt();
    if (trouble.error != QJsonParseError::NoError || version < 1)
        return wrong(QT_TRANSLATE_NOOP("corridor::Briefing",
                                       "This is no template of a briefing (%1); expected what Corridor saved."),
                     trouble.error == QJsonParseError::NoError ? kMark : trouble.errorString(), {});
    if (version > kVersion)
        return wrong(QT_TRANSLATE_NOOP("corridor::Briefing",
                                       "The template is of version %1, which a newer Corridor wrote; update this one."),
                     QString::number(version), kMark);
    const QJsonArray list = json.value(u"blocks"_s).toArray();
    if (list.isEmpty() || list.size() > kMostBlocks)
        return wrong(QT_TRANSLATE_NOOP("corridor::Briefing", "The template has %1 blocks; expected 1 to 200."),
                     QString::number(list.size()), u"blocks"_s);
    BriefingTemplate read;
    for (const auto &[key, into] : {std::pair(u"name"_s, &read.name), std::pair(u"title"_s, &read.title),
                                    std::pair(u"subtitle"_s, &read.subtitle), std::pair(u"author"_s, &read.author)}) {
        auto text = textOf(json, key, key);
        if (!text)
            return text.error();
        *into = text.value();
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto block = blockOf(list.at(i), i);
        if (!block)
            return block.error();
        read.blocks.append(block.value());
    }
    return read;
}

Result<BriefingTemplate> BriefingTemplate::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QT_TRANSLATE_NOOP("corridor::Briefing", "The template could not be read: %1."), file.errorString(),
                     path);
    if (file.size() > kMostBytes)
        return wrong(QT_TRANSLATE_NOOP("corridor::Briefing", "The template “%1” is larger than 1 MB."), path, path);
    return fromJson(file.readAll());
}

} // namespace corridor
