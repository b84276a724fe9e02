#include "report/briefing/briefingwords.h"

#include "charts/chartwords.h"
#include "dashboard/pagewords.h"

#include <QUrl>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr QChar kNoBreakSpace(0xa0);

/// The phrase with one source or with several.
QString sourcesPhrase(const BriefingStyle &style, const QStringList &named)
{
    if (named.isEmpty())
        return {};
    const char *id =
        named.size() == 1 ? QT_TRANSLATE_NOOP("Phrase", "Source: %1") : QT_TRANSLATE_NOOP("Phrase", "Sources: %1");
    return style.phrase(id, {Text::verbatim(named.join(u"; "_s))});
}

QString dayOf(const BriefingStyle &style, const QString &text)
{
    const auto date = VagueDate::parse(text);
    return date ? style.formatter().date(*date) : QString();
}

QString titleOf(const Document &document) { return document.title.isEmpty() ? document.url : document.title; }

/// An address that fits a line, or the site that it is on: it stands whole with the source in Corridor.
QString shortAddress(const QString &address)
{
    constexpr qsizetype kLongest = 40;
    const QUrl url(address);
    const QString plain = address.section(u"://"_s, -1);
    return plain.size() <= kLongest || url.host().isEmpty() ? plain.left(2 * kLongest) : url.host();
}

} // namespace

QString writtenSentence(const BriefingStyle &style, BriefingSources *sources, const LiveSentence &sentence)
{
    QString text = style.text(sentence.text);
    if (const QString status = statusWord(sentence.status, style.formatter()); !status.isEmpty())
        text += u" ("_s + status + u')';
    if (const QString marks = BriefingSources::marks(sources->numbersOf(sentence.sources)); !marks.isEmpty())
        text += kNoBreakSpace + marks;
    return text + u'.';
}

QString writtenSources(const BriefingStyle &style, BriefingSources *sources, const QList<SourceNote> &notes)
{
    QStringList named;
    for (const SourceNote &note : notes) {
        const QString marks = BriefingSources::marks(sources->numbersOf({note.source}));
        named << (marks.isEmpty() ? QString() : marks + kNoBreakSpace) + style.text(note.text);
    }
    named.removeDuplicates();
    return sourcesPhrase(style, named);
}

QString writtenMarks(const BriefingStyle &style, BriefingSources *sources, const QStringList &codes)
{
    const QList<int> numbers = sources->numbersOf(codes);
    if (numbers.isEmpty())
        return {};
    const char *id =
        numbers.size() == 1 ? QT_TRANSLATE_NOOP("Phrase", "Source: %1") : QT_TRANSLATE_NOOP("Phrase", "Sources: %1");
    return style.phrase(id, {Text::verbatim(BriefingSources::marks(numbers))});
}

QString writtenItem(const BriefingStyle &style, const BriefingSources::Item &item)
{
    const Source &source = item.source;
    QStringList parts{source.dataset.isEmpty() ? source.publisher : source.publisher + u": "_s + source.dataset};
    QStringList addresses;
    if (!source.url.isEmpty())
        addresses << source.url;
    for (const Document &document : item.documents) {
        const QString title = titleOf(document);
        if (title != source.dataset && title != document.url)
            parts << title;
        if (const QString day = dayOf(style, document.published); !day.isEmpty())
            parts << day;
        if (!document.url.isEmpty() && !addresses.contains(document.url))
            addresses << document.url;
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    QString text = parts.join(u" · "_s);
    if (!addresses.isEmpty())
        text += u" · "_s + shortAddress(addresses.first());
    for (const Document &document : item.documents) {
        if (const QString day = dayOf(style, document.retrieved); !day.isEmpty())
            return text + u" ("_s + style.phrase(QT_TRANSLATE_NOOP("Phrase", "retrieved %1"), {Text::verbatim(day)}) +
                   u')';
    }
    return text;
}

QStringList methodWords(const BriefingStyle &style)
{
    return {style.phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Figures stand as their sources publish them: nothing is rounded before it is computed with, "
                          "interpolated or filled in. What is not reported is missing, never zero.")),
            style.phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Both countries report the same flow. Their figures stand beside each other and are never "
                          "merged. Imports usually include freight and insurance (CIF), exports do not (FOB).")),
            style.phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Changes are computed only between neighbouring figures of one source. Where the source of a "
                          "row changes, the chart marks it, and no sentence compares across the mark.")),
            style.phrase(QT_TRANSLATE_NOOP(
                "Phrase", "A figure that is not official says so: provisional, estimate, press report or claim. Public "
                          "statements are told as statements, with what the statistics say beside them."))};
}

Text sectionTitle(Page page)
{
    switch (page) {
    case Page::Sources:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Sources and method"));
    case Page::Overview:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Summary"));
    default:
        return pageTitle(page);
    }
}

} // namespace corridor
