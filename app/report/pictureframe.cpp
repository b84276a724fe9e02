#include "report/pictureframe.h"

#include "analysis/sourcenotes.h"
#include "charts/chartwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kTitleLines = 2;
constexpr qreal kFooterShare = 0.22; ///< Of the height, at most.

/// One of three sizes, by the width of the picture.
int stepped(const QSizeF &size, int small, int medium, int large)
{
    if (size.width() >= 1400.0 && size.height() >= 800.0)
        return large;
    return size.width() >= 1000.0 ? medium : small;
}

/// The largest of the fonts from \a largest down to \a smallest in which \a text takes few enough lines.
TextBlock fittedBlock(const QString &text, const Theme &theme, QFont::Weight weight, int largest, int smallest,
                      qreal width)
{
    for (int pixels = largest; pixels > smallest; pixels -= 2) {
        TextBlock block = wrapText(text, theme.fontOf(pixels, weight), width);
        if (block.lines.size() <= kTitleLines)
            return block;
    }
    return wrapText(text, theme.fontOf(smallest, weight), width);
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

QString footText(const Picture &picture, const FrameWords &words, qsizetype sources)
{
    QStringList paragraphs;
    if (!words.sources.isEmpty()) {
        QStringList named = words.sources.first(sources);
        const auto left = words.unnamed + static_cast<int>(words.sources.size() - sources);
        if (left > 0)
            named << picture.phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n more in Corridor"), {}, left);
        const char *id =
            named.size() == 1 ? QT_TRANSLATE_NOOP("Phrase", "Source: %1") : QT_TRANSLATE_NOOP("Phrase", "Sources: %1");
        paragraphs << picture.phrase(id, {Text::verbatim(named.join(u"; "_s))});
    }
    if (!words.notes.isEmpty())
        paragraphs << joinedNotes(words.notes);
    return paragraphs.join(u'\n');
}

} // namespace

PictureFrame::PictureFrame(const Picture &picture, const FrameWords &words, const QSizeF &size, Margin margin) :
    m_theme(picture.style.theme), m_size(size),
    m_margin(margin == Margin::Wide ? stepped(size, 24, 36, 52) : stepped(size, 18, 24, 34))
{
    m_body = QRectF(QPointF(0.0, 0.0), size).adjusted(m_margin, m_margin * 0.75, -m_margin, -m_margin * 0.6);
    placeTitle(words);
    placeFooter(picture, words);
}

void PictureFrame::placeTitle(const FrameWords &words)
{
    const int titlePixels = stepped(m_size, 22, 26, 30);
    const int subtitlePixels = stepped(m_size, 13, 15, 17);
    m_title = fittedBlock(words.title, m_theme, QFont::Bold, titlePixels, 16, m_body.width());
    m_subtitle = fittedBlock(words.subtitle, m_theme, QFont::Normal, subtitlePixels, 11, m_body.width());
    const qreal height = m_title.height() + m_subtitle.height();
    if (height > 0.0)
        m_body.setTop(m_body.top() + height + m_margin * 0.35);
}

void PictureFrame::placeFooter(const Picture &picture, const FrameWords &words)
{
    const int pixels = stepped(m_size, 11, 12, 13);
    const QFont usual = m_theme.fontOf(pixels);
    m_stamp = lineOfText(words.stamp, usual);
    const qreal width = m_body.width() - (m_stamp.isEmpty() ? 0.0 : m_stamp.width + 32.0);
    const qreal highest = m_size.height() * kFooterShare;
    qsizetype sources = words.sources.size();
    m_foot = wrapText(footText(picture, words, sources), usual, width);
    for (int smaller = pixels - 1; m_foot.height() > highest && smaller >= 10; --smaller)
        m_foot = wrapText(footText(picture, words, sources), m_theme.fontOf(smaller), width);
    while (m_foot.height() > highest && sources > 1)
        m_foot = wrapText(footText(picture, words, --sources), m_foot.font, width);
    const qreal height = std::max(m_foot.height(), m_stamp.height());
    if (height > 0.0)
        m_body.setBottom(m_body.bottom() - height - m_margin * 0.5);
}

void PictureFrame::draw(QPainter &painter, const QColor &background) const
{
    // A little more than the picture: an edge at a fraction of a pixel would let through what was there before.
    if (!m_theme.transparent)
        painter.fillRect(QRectF(QPointF(0.0, 0.0), m_size).adjusted(-2.0, -2.0, 2.0, 2.0), background);
    TextPen pen(painter, nullptr);
    const qreal left = m_body.left();
    const qreal top = m_margin * 0.75;
    pen.draw(m_title, {left, top}, m_theme.ink);
    pen.draw(m_subtitle, {left, top + m_title.height()}, m_theme.muted);
    if (m_foot.isEmpty() && m_stamp.isEmpty())
        return;
    const qreal rule = m_body.bottom() + m_margin * 0.25;
    painter.setPen(QPen(m_theme.border, 1.0));
    painter.drawLine(QPointF(left, rule), QPointF(m_body.right(), rule));
    const qreal foot = m_body.bottom() + m_margin * 0.5;
    pen.draw(m_foot, {left, foot}, m_theme.muted);
    pen.draw(m_stamp, {left, foot}, m_theme.muted, m_body.width(), Qt::AlignRight);
}

void PictureFrame::drawMessage(QPainter &painter, const QString &text) const
{
    const TextBlock block = wrapText(text, m_theme.fontOf(16), m_body.width() * 0.7);
    TextPen(painter, nullptr)
        .draw(block, {m_body.left(), m_body.center().y() - block.height() / 2.0}, m_theme.muted, m_body.width(),
              Qt::AlignHCenter);
}

QDate dayOf(const Picture &picture, const QList<ChartSpec> &charts)
{
    if (picture.options.date.isValid())
        return picture.options.date;
    QDate newest;
    for (const ChartSpec &chart : charts) {
        if (chart.newestRetrieval.isValid())
            newest = newest.isValid() ? std::max(newest, chart.newestRetrieval) : chart.newestRetrieval;
    }
    return newest;
}

FrameWords footerWords(const Picture &picture, const QList<ChartSpec> &charts)
{
    FrameWords words;
    SourceNotes sources;
    for (const ChartSpec &chart : charts) {
        for (const SourceNote &source : chart.sources)
            sources.add(source);
        for (const Text &note : chart.notes)
            addOnce(words.notes, picture.text(note));
    }
    for (const SourceNote &source : sources.all())
        addOnce(words.sources, picture.text(source.text));
    if (!picture.options.notes)
        words.notes.clear();
    QStringList stamp;
    if (picture.options.sources) {
        stamp << u"Corridor"_s;
        if (const QDate day = dayOf(picture, charts); day.isValid())
            stamp << picture.style.formatter.date({day, DatePrecision::Day});
    } else {
        words.sources.clear();
    }
    if (!picture.options.code.isEmpty())
        stamp << picture.options.code;
    words.stamp = stamp.join(u" · "_s);
    return words;
}

void addDocuments(const Picture &picture, const QStringList &documents, FrameWords &words)
{
    if (!picture.options.sources)
        return;
    for (const QString &code : documents) {
        const QString name = picture.style.formatter.label(u"source_short"_s, code, u"short"_s);
        if (name == code)
            ++words.unnamed;
        else
            addOnce(words.sources, name);
    }
}

void addPageTitle(const Picture &picture, FrameWords &words)
{
    if (!picture.options.title)
        return;
    const CountryPair &pair = picture.state.pair;
    const Text countries =
        Text::joined({Text::label(u"area"_s, pair.one), Text::label(u"area"_s, pair.other)}, u" ↔ "_s);
    words.title = picture.text(Text::joined({countries, picture.content.title}, u" · "_s));
}

} // namespace corridor
