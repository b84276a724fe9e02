#include "report/carrier/alternativetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostLines = 8; ///< Of a chart, or parts of it.
constexpr qsizetype kMostCards = 8;

/// Puts sentences one after another, each with its full stop.
class Sentences {
public:
    void add(const QString &text)
    {
        QString sentence = text.simplified();
        while (sentence.endsWith(u'.') || sentence.endsWith(u':'))
            sentence.chop(1);
        if (!sentence.isEmpty() && !m_all.contains(sentence))
            m_all.append(sentence);
    }

    [[nodiscard]] QString text() const
    {
        QString all;
        for (const QString &sentence : m_all) {
            const QString next = (all.isEmpty() ? QString() : u" "_s) + sentence + u'.';
            if (all.size() + next.size() > kLongestDescription)
                break;
            all += next;
        }
        return all;
    }

private:
    QStringList m_all;
};

QString valueOf(const ChartPoint &point, const QString &unit, const Formatter &formatter)
{
    return formatter.text(Text::number(*point.value, unit, Text::NumberStyle::Compact, point.bound));
}

/// `Kazakhstan to Türkiye: 2013 – $2.9 bn, 2025 – $5.4 bn`
QString lineSentence(const ChartSeries &series, const QString &unit, const Formatter &formatter)
{
    QList<ChartPoint> points;
    std::copy_if(series.points.cbegin(), series.points.cend(), std::back_inserter(points),
                 [](const ChartPoint &point) { return point.value && !point.forecast; });
    if (points.isEmpty())
        return {};
    QStringList ends{formatter.period(points.constFirst().period) + u" – "_s +
                     valueOf(points.constFirst(), unit, formatter)};
    if (points.size() > 1)
        ends << formatter.period(points.constLast().period) + u" – "_s + valueOf(points.constLast(), unit, formatter);
    const QString name = formatter.text(series.name);
    return name.isEmpty() ? ends.join(u", "_s) : name + u": "_s + ends.join(u", "_s);
}

void addChart(const ChartSpec &chart, const Formatter &formatter, Sentences *sentences)
{
    sentences->add(formatter.text(chart.title));
    sentences->add(formatter.text(chart.subtitle));
    for (const ChartSeries &series : chart.series.mid(0, kMostLines))
        sentences->add(lineSentence(series, chart.unit, formatter));
    for (const ChartItem &item : chart.items.mid(0, kMostLines)) {
        if (item.value)
            sentences->add(formatter.text(item.name) + u": "_s +
                           formatter.number(*item.value, chart.unit, Text::NumberStyle::Compact));
    }
}

void addPanels(const PageContent &content, const Formatter &formatter, Sentences *sentences)
{
    for (const CardSpec &card : content.cards.mid(0, kMostCards))
        sentences->add(formatter.text(card.title) + u": "_s + formatter.text(card.value));
    for (const TargetSpec &target : content.targets)
        sentences->add(formatter.text(target.title) + u" – "_s + formatter.text(target.currentText));
    for (const ClaimSpec &claim : content.claims)
        sentences->add(formatter.text(claim.statement) + u" – "_s + formatter.text(claim.verdictText));
    // Charts show events as marks only.
    const auto events = static_cast<int>(content.timeline.events.size());
    if (events > 0 && (content.page == Page::Overview || content.page == Page::Timeline))
        sentences->add(
            formatter.text(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "A timeline with %n events"), {}, events)));
}

QStringList sourcesOf(const PageContent &content, const Formatter &formatter)
{
    QStringList sources;
    for (const ChartSpec &chart : content.charts) {
        for (const SourceNote &source : chart.sources)
            sources << formatter.text(source.text);
    }
    sources.removeAll(QString());
    sources.removeDuplicates();
    return sources;
}

bool isOneChart(const PageContent &content) { return content.cards.isEmpty() && !content.charts.isEmpty(); }

} // namespace

QString pictureTitle(const PageContent &content, const ViewState &state, const Formatter &formatter)
{
    if (isOneChart(content) && !content.charts.constFirst().title.isEmpty())
        return formatter.text(content.charts.constFirst().title).simplified();
    const Text countries =
        Text::joined({Text::label(u"area"_s, state.pair.one), Text::label(u"area"_s, state.pair.other)}, u" ↔ "_s);
    return formatter.text(Text::joined({countries, content.title}, u" · "_s)).simplified();
}

QString alternativeText(const PageContent &content, const ViewState &state, const Formatter &formatter)
{
    Sentences sentences;
    sentences.add(pictureTitle(content, state, formatter));
    if (isOneChart(content)) {
        for (const ChartSpec &chart : content.charts.mid(0, 2))
            addChart(chart, formatter, &sentences);
    }
    addPanels(content, formatter, &sentences);
    sentences.add(formatter.text(content.emptyMessage));
    const QStringList sources = sourcesOf(content, formatter);
    if (!sources.isEmpty()) {
        const char *id = sources.size() == 1 ? QT_TRANSLATE_NOOP("Phrase", "Source: %1")
                                             : QT_TRANSLATE_NOOP("Phrase", "Sources: %1");
        sentences.add(formatter.text(Text::phrase(id, {Text::verbatim(sources.join(u"; "_s))})));
    }
    return sentences.text();
}

} // namespace corridor
