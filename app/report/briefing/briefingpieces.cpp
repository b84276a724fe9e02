#include "charts/panelpainter.h"
#include "report/briefing/briefingpiece.h"
#include "report/panelarea.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kIndent = 16.0;
constexpr qreal kGap = 12.0;
constexpr qreal kCellGap = 14.0;
constexpr qreal kLowestPlot = 140.0;
constexpr qreal kHighestPlot = 330.0;
constexpr int kCardsInRow = 3;

/// Widths of the columns: numbers as wide as they are, what is left to the first one.
QList<qreal> columnWidths(const BriefingStyle &style, const QList<QStringList> &lines, const QFont &font)
{
    QList<qreal> widths(lines.first().size(), 0.0);
    const qreal widest = style.width * 0.6 / static_cast<qreal>(std::max<qsizetype>(1, widths.size() - 1));
    for (const QStringList &line : lines) {
        for (qsizetype i = 1; i < widths.size(); ++i)
            widths[i] = std::min(widest, std::max(widths.at(i), lineOfText(line.at(i), font).width));
    }
    widths[0] = style.width;
    for (qsizetype i = 1; i < widths.size(); ++i)
        widths[0] -= widths.at(i) + kCellGap;
    return widths;
}

/// One line of a table over a rule.
BriefingPiece rowPiece(const BriefingStyle &style, const QStringList &cells, const QList<qreal> &widths,
                       const QFont &font, const QColor &color)
{
    QList<TextBlock> blocks;
    qreal height = 0.0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        blocks.append(wrapText(cells.at(i), font, widths.at(i)));
        height = std::max(height, blocks.last().height());
    }
    BriefingPiece piece;
    piece.least = height + 7.0;
    piece.draw = [blocks, widths, color, rule = style.theme().border](QPainter &painter, const QRectF &rect) {
        TextPen pen(painter, nullptr);
        qreal left = rect.left();
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            pen.draw(blocks.at(i), {left, rect.top() + 3.0}, color, widths.at(i),
                     i == 0 ? Qt::AlignLeft : Qt::AlignRight);
            left += widths.at(i) + kCellGap;
        }
        painter.setPen(QPen(rule, 0.8));
        painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()));
    };
    return piece;
}

QFont smallFont(const BriefingStyle &style) { return style.theme().fontOf(11); }

} // namespace

BriefingPiece paragraphPiece(const BriefingStyle &style, const QString &text, const QFont &font, const QColor &color,
                             const QString &mark, qreal before)
{
    const TextBlock sign = lineOfText(mark, font);
    const qreal indent = mark.isEmpty() ? 0.0 : std::max(kIndent, sign.width + 8.0);
    const TextBlock block = wrapText(text, font, style.width - indent);
    BriefingPiece piece;
    piece.before = before;
    piece.least = block.height();
    piece.draw = [sign, block, indent, color](QPainter &painter, const QRectF &rect) {
        TextPen pen(painter, nullptr);
        pen.draw(sign, rect.topLeft(), color);
        pen.draw(block, rect.topLeft() + QPointF(indent, 0.0), color);
    };
    return piece;
}

BriefingPiece headingPiece(const BriefingStyle &style, const QString &text)
{
    const TextBlock block = wrapText(text, style.theme().fontOf(19, QFont::Bold), style.width);
    BriefingPiece piece;
    piece.before = 20.0;
    piece.least = block.height() + 8.0;
    piece.keepsNext = true;
    piece.heading = text;
    piece.draw = [block, theme = style.theme()](QPainter &painter, const QRectF &rect) {
        TextPen(painter, nullptr).draw(block, rect.topLeft(), theme.ink);
        painter.setPen(QPen(theme.accent, 2.0));
        const qreal y = rect.top() + block.height() + 5.0;
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.left() + 40.0, y));
    };
    return piece;
}

QList<BriefingPiece> cardPieces(const BriefingStyle &style, const QList<BriefingCard> &cards)
{
    QList<BriefingPiece> pieces;
    for (qsizetype first = 0; first < cards.size(); first += kCardsInRow) {
        const QList<BriefingCard> row = cards.mid(first, kCardsInRow);
        const qreal width = (style.width - kGap * (kCardsInRow - 1)) / kCardsInRow;
        const qreal inside = panelInsideWidth(width);
        qreal card = 0.0;
        qreal marks = 0.0;
        QList<TextBlock> signs;
        for (const BriefingCard &each : row) {
            card = std::max(card, cardHeight(inside, each.card, style.chart));
            signs.append(wrapText(each.marks, smallFont(style), inside));
            marks = std::max(marks, signs.last().height());
        }
        BriefingPiece piece;
        piece.before = first == 0 ? 18.0 : kGap;
        piece.least = panelHeight(card + marks);
        piece.draw = [row, signs, width, marks, chart = style.chart](QPainter &painter, const QRectF &rect) {
            QRectF frame(rect.left(), rect.top(), width, rect.height());
            for (qsizetype i = 0; i < row.size(); ++i) {
                paintPanelFrame(painter, frame, chart.theme);
                const QRectF in = panelInside(frame);
                paintCard(painter, in.adjusted(0.0, 0.0, 0.0, -marks), row.at(i).card, chart);
                TextPen(painter, nullptr)
                    .draw(signs.at(i), {in.left(), in.bottom() - signs.at(i).height()}, chart.theme.muted);
                frame.translate(width + kGap, 0.0);
            }
        };
        pieces.append(piece);
    }
    return pieces;
}

BriefingPiece chartPiece(const BriefingStyle &style, const ChartSpec &chart, const QString &sources)
{
    ChartStyle drawn = style.chart;
    drawn.showSources = false;
    const TextBlock caption = wrapText(sources, smallFont(style), style.width);
    const qreal frame = chartFrameHeight(style.width, chart, drawn) + caption.height() + 4.0;
    BriefingPiece piece;
    piece.before = 14.0;
    piece.least = frame + kLowestPlot;
    piece.most = frame + kHighestPlot;
    piece.draw = [chart, drawn, caption](QPainter &painter, const QRectF &rect) {
        paintChart(painter, rect.adjusted(0.0, 0.0, 0.0, -caption.height() - 4.0), chart, drawn);
        TextPen(painter, nullptr).draw(caption, {rect.left(), rect.bottom() - caption.height()}, drawn.theme.muted);
    };
    return piece;
}

QList<BriefingPiece> tablePieces(const BriefingStyle &style, const QStringList &head, const QList<QStringList> &rows,
                                 const QString &sources)
{
    const QFont body = style.theme().fontOf(12);
    const QFont bold = style.theme().fontOf(12, QFont::DemiBold);
    const QList<qreal> widths = columnWidths(style, QList<QStringList>{head} + rows, bold);
    QList<BriefingPiece> pieces{rowPiece(style, head, widths, bold, style.theme().ink)};
    pieces.first().before = 16.0;
    pieces.first().keepsNext = true;
    for (const QStringList &row : rows)
        pieces.append(rowPiece(style, row, widths, body, style.theme().ink));
    if (!sources.isEmpty()) {
        pieces.last().keepsNext = true;
        pieces.append(paragraphPiece(style, sources, smallFont(style), style.theme().muted, {}, 4.0));
    }
    return pieces;
}

} // namespace corridor
