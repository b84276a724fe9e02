#include "charts/panelpainter.h"
#include "report/briefing/briefingcomposer.h"
#include "report/briefing/briefingwords.h"
#include "report/panelarea.h"
#include "report/targetrow.h"
#include "timeline/timelinepainter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostRows = 5;
constexpr qsizetype kMostTargets = 2;
constexpr qsizetype kMostClaims = 3;
constexpr qreal kPictureZoom = 0.7; ///< What a page is drawn at, to leave its words legible.
constexpr int kMostImportance = 1;

/// The periods of a table: the newest ones that any series has.
QList<Period> newestPeriods(const ChartSpec &chart)
{
    QList<Period> periods;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (!periods.contains(point.period))
                periods.append(point.period);
        }
    }
    std::sort(periods.begin(), periods.end(), std::greater<>());
    return periods.mid(0, kMostRows);
}

QString cellOf(const BriefingStyle &style, const ChartSeries &series, const Period &period, const QString &unit)
{
    for (const ChartPoint &point : series.points) {
        if (point.period == period && point.value)
            return style.text(Text::number(*point.value, unit, Text::NumberStyle::Compact, point.bound));
    }
    return u"–"_s;
}

/// The chart to draw: the first with a point or, when an indicator is asked for, its own or none.
const ChartSpec *firstDrawn(const BriefingContent &of)
{
    const QList<ChartSpec> &charts = of.content.charts;
    const auto drawn = [](const ChartSpec &chart) { return !chart.isEmpty(); };
    if (!of.state.indicator.isEmpty())
        return charts.isEmpty() || !drawn(charts.constFirst()) ? nullptr : &charts.constFirst();
    const auto found = std::find_if(charts.cbegin(), charts.cend(), drawn);
    return found == charts.cend() ? nullptr : &*found;
}

QString optionalNumber(const BriefingStyle &style, const std::optional<double> &value, Text::NumberStyle how,
                       const QString &unit = {})
{
    return value ? style.text(Text::number(*value, unit, how)) : u"–"_s;
}

} // namespace

BriefingPiece BriefingComposer::small(const QString &text, qreal before) const
{
    return paragraphPiece(m_made->style, text, m_made->style.theme().fontOf(11), m_made->style.theme().muted, {},
                          before);
}

BriefingComposer::Pieces BriefingComposer::cover()
{
    const BriefingStyle &style = m_made->style;
    const BriefingTemplate &plan = m_request.plan;
    const TextBlock title = wrapText(m_made->title, style.theme().fontOf(34, QFont::Bold), style.width);
    const QString below = plan.subtitle.isEmpty()
                              ? style.phrase(QT_TRANSLATE_NOOP("Phrase", "The partnership in figures: a briefing"))
                              : plan.subtitle;
    const TextBlock subtitle = wrapText(below, style.theme().fontOf(17), style.width);
    QStringList who;
    if (!plan.author.isEmpty())
        who << plan.author;
    if (m_made->date.isValid())
        who << style.formatter().date({m_made->date, DatePrecision::Day});
    const TextBlock line = wrapText(who.join(u" · "_s), style.theme().fontOf(13), style.width);

    BriefingPiece piece;
    piece.least = 34.0 + title.height() + 8.0 + subtitle.height() + 14.0 + line.height();
    piece.draw = [title, subtitle, line, chart = style.chart](QPainter &painter, const QRectF &rect) {
        const qreal half = rect.width() / 2.0;
        painter.fillRect(QRectF(rect.left(), rect.top(), half, 8.0), chart.theme.area(chart.pair.one, chart.pair));
        painter.fillRect(QRectF(rect.left() + half, rect.top(), half, 8.0),
                         chart.theme.area(chart.pair.other, chart.pair));
        TextPen pen(painter, nullptr);
        qreal top = rect.top() + 34.0;
        pen.draw(title, {rect.left(), top}, chart.theme.ink);
        top += title.height() + 8.0;
        pen.draw(subtitle, {rect.left(), top}, chart.theme.muted);
        pen.draw(line, {rect.left(), top + subtitle.height() + 14.0}, chart.theme.ink);
    };
    return {piece};
}

BriefingComposer::Pieces BriefingComposer::contents() const
{
    const BriefingStyle &style = m_made->style;
    Pieces pieces;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const TextBlock name = wrapText(m_headings.at(i), style.theme().fontOf(13), style.width - 60.0);
        BriefingPiece piece;
        piece.before = i == 0 ? 20.0 : 0.0;
        piece.least = name.height() + 4.0;
        piece.draw = [name, i, pages = m_headingPages, theme = style.theme()](QPainter &painter, const QRectF &rect) {
            TextPen pen(painter, nullptr);
            pen.draw(name, rect.topLeft(), theme.ink);
            const QString number = QString::number(pages->value(i) + 1);
            pen.draw(lineOfText(number, name.font), rect.topLeft(), theme.ink, rect.width(), Qt::AlignRight);
            painter.setPen(QPen(theme.border, 0.8));
            painter.drawLine(rect.bottomLeft() - QPointF(0.0, 2.0), rect.bottomRight() - QPointF(0.0, 2.0));
        };
        pieces.append(piece);
    }
    return pieces;
}

BriefingComposer::Pieces BriefingComposer::cards()
{
    QList<BriefingCard> cards;
    for (const CardSpec &card : contentOf(Page::Overview)->content.cards)
        cards.append({card, writtenMarks(m_made->style, &m_sources, sourcesOf(card.inputs))});
    return cardPieces(m_made->style, cards);
}

BriefingComposer::Pieces BriefingComposer::sentences(const BriefingBlock &block)
{
    const BriefingStyle &style = m_made->style;
    Pieces pieces;
    for (const LiveSentence &sentence : sentencesOf(block.page, block.indicator)) {
        pieces.append(paragraphPiece(style, writtenSentence(style, &m_sources, sentence), style.theme().fontOf(13),
                                     style.theme().ink, u"•"_s, pieces.isEmpty() ? 10.0 : 4.0));
        m_made->sentences.append(sentence);
    }
    if (!pieces.isEmpty())
        pieces.last().keepsNext = block.page != Page::Overview; // with what it tells about
    return pieces;
}

BriefingComposer::Pieces BriefingComposer::chart(const BriefingBlock &block)
{
    const Content content = contentOf(block.page, block.indicator);
    const ChartSpec *chart = firstDrawn(*content);
    if (!chart)
        return {};
    return {chartPiece(m_made->style, *chart, writtenSources(m_made->style, &m_sources, chart->sources))};
}

BriefingComposer::Pieces BriefingComposer::table(const BriefingBlock &block)
{
    const Content content = contentOf(block.page, block.indicator);
    if (block.page == Page::Products)
        return productTable(content);
    const ChartSpec *chart = firstDrawn(*content);
    if (!chart || chart->series.isEmpty())
        return {};
    const BriefingStyle &style = m_made->style;
    QStringList head{QString()};
    for (const ChartSeries &series : chart->series)
        head << text(series.name);
    QList<QStringList> rows;
    for (const Period &period : newestPeriods(*chart)) {
        QStringList row{style.formatter().period(period)};
        for (const ChartSeries &series : chart->series)
            row << cellOf(style, series, period, chart->unit);
        rows.append(row);
    }
    return tablePieces(style, head, rows, writtenSources(style, &m_sources, chart->sources));
}

BriefingComposer::Pieces BriefingComposer::productTable(const Content &content)
{
    const ProductsSpec &products = content->content.products;
    if (products.rows.isEmpty())
        return {};
    const BriefingStyle &style = m_made->style;
    const QStringList head{style.phrase(QT_TRANSLATE_NOOP("Phrase", "Product")), text(products.valueHead),
                           style.phrase(QT_TRANSLATE_NOOP("Phrase", "Share")),
                           style.phrase(QT_TRANSLATE_NOOP("Phrase", "Change"))};
    QList<QStringList> rows;
    for (const ProductRow &product : products.rows.mid(0, kMostRows)) {
        const Text name = Text::joined({product.shownCode, product.name}, u" "_s);
        rows.append({text(name), optionalNumber(style, product.value, Text::NumberStyle::Compact, products.unit),
                     optionalNumber(style, product.share, Text::NumberStyle::Percent),
                     optionalNumber(style, product.ratio, Text::NumberStyle::SignedPercent)});
    }
    const ChartSpec *chart = firstDrawn(*content);
    return tablePieces(style, head, rows,
                       chart ? writtenSources(style, &m_sources, chart->sources)
                             : writtenMarks(style, &m_sources, {products.classification.section(u'@', 1)}));
}

BriefingComposer::Pieces BriefingComposer::picture(Page page)
{
    const Content content = contentOf(page);
    if (content->content.charts.isEmpty() && content->content.timeline.events.isEmpty() &&
        content->content.targets.isEmpty() && content->content.claims.isEmpty())
        return {};
    const BriefingStyle &style = m_made->style;
    ImageOptions options;
    options.date = m_made->date;
    options.size = (QSizeF(style.width, style.width * 0.8) / kPictureZoom).toSize();
    BriefingPiece piece;
    piece.before = 16.0;
    piece.least = style.width * 0.8;
    piece.draw = [content, options, formatter = style.formatter()](QPainter &painter, const QRectF &rect) {
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(rect.width() / options.size.width(), rect.width() / options.size.width());
        drawPicture(painter, makePicture(content->content, content->state, formatter, options));
        painter.restore();
    };
    return {piece};
}

BriefingComposer::Pieces BriefingComposer::timeline()
{
    TimelineSpec spec = contentOf(Page::Timeline)->content.timeline;
    spec.events.removeIf([](const TimelineEvent &event) { return event.importance > kMostImportance; });
    if (spec.events.isEmpty())
        return {};
    spec.lanes.removeIf([&spec](const TimelineLane &lane) {
        return std::none_of(spec.events.cbegin(), spec.events.cend(),
                            [&lane](const TimelineEvent &event) { return event.category == lane.category; });
    });
    QStringList documents;
    for (const TimelineEvent &event : std::as_const(spec.events))
        documents << event.documents.mid(0, 1); // Corridor lists the others with the event.
    const BriefingStyle &style = m_made->style;
    TimelineStyle drawn{style.theme(), style.formatter(), false, {}, {}, {}};
    BriefingPiece piece;
    piece.before = 12.0;
    piece.least = timelineHeight(spec, drawn, style.width);
    piece.keepsNext = true;
    piece.draw = [spec, drawn](QPainter &painter, const QRectF &rect) { paintTimeline(painter, rect, spec, drawn); };
    return {piece, small(writtenMarks(style, &m_sources, documents))};
}

BriefingComposer::Pieces BriefingComposer::targets()
{
    const Content content = contentOf(Page::Targets);
    const QList<TargetSpec> &goals = content->content.targets;
    const BriefingStyle &style = m_made->style;
    Pieces pieces;
    QList<double> told; // A goal is often announced again.
    for (const TargetSpec &goal : goals) {
        if (told.contains(goal.value) || told.size() >= kMostTargets)
            continue;
        told.append(goal.value);
        BriefingPiece piece;
        piece.before = 14.0;
        piece.keepsNext = true;
        if (pieces.isEmpty()) {
            piece.least = targetHeight(style.width, goal, style.chart);
            piece.draw = [goal, chart = style.chart](QPainter &painter, const QRectF &rect) {
                paintTarget(painter, rect, goal, chart);
            };
        } else {
            const Picture picture = makePicture(content->content, content->state, style.formatter(), {});
            piece.least = targetRowHeight(picture, goal, style.width);
            piece.draw = [goal, content, formatter = style.formatter()](QPainter &painter, const QRectF &rect) {
                drawTargetRow(painter, makePicture(content->content, content->state, formatter, {}), goal, rect);
            };
        }
        pieces.append(piece);
        pieces.append(small(writtenMarks(style, &m_sources, goal.documents + sourcesOf(goal.inputs)), 2.0));
    }
    return pieces;
}

BriefingComposer::Pieces BriefingComposer::claims()
{
    const BriefingStyle &style = m_made->style;
    Pieces pieces;
    for (const ClaimSpec &claim : contentOf(Page::Overview)->content.claims.mid(0, kMostClaims)) {
        BriefingPiece piece;
        piece.before = 12.0;
        piece.least = claimsHeight(style.width, {claim}, style.chart);
        piece.keepsNext = true;
        piece.draw = [claim, chart = style.chart](QPainter &painter, const QRectF &rect) {
            paintClaims(painter, rect, {claim}, chart);
        };
        pieces.append(piece);
        pieces.append(
            small(writtenMarks(style, &m_sources, claim.documents + claim.against + sourcesOf(claim.inputs)), 2.0));
    }
    return pieces;
}

BriefingComposer::Pieces BriefingComposer::sources()
{
    const BriefingStyle &style = m_made->style;
    const QFont font = style.theme().fontOf(10);
    Pieces pieces;
    for (qsizetype i = 0; i < m_sources.items().size(); ++i) {
        const QString mark = u'[' + QString::number(i + 1) + u']';
        pieces.append(paragraphPiece(style, writtenItem(style, m_sources.items().at(i)), font, style.theme().ink, mark,
                                     pieces.isEmpty() ? 12.0 : 1.0));
    }
    for (const QString &paragraph : methodWords(style))
        pieces.append(paragraphPiece(style, paragraph, style.theme().fontOf(10), style.theme().muted, {}, 5.0));
    return pieces;
}

} // namespace corridor
