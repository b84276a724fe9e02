#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <functional>

namespace corridor {

/// Text broken into lines for one width: measured first, drawn later. Plain text always; `<` is a `<`.
struct TextBlock {
    QStringList lines;
    QList<qreal> widths; ///< Of each line.
    QFont font;
    qreal width = 0.0; ///< Of the widest line.
    qreal ascent = 0.0;
    qreal lineHeight = 0.0;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }
    [[nodiscard]] qreal height() const { return lineHeight * static_cast<qreal>(lines.size()); }
};

/// Breaks \a text between words, and inside a word only when the word alone is wider than \a width.
[[nodiscard]] TextBlock wrapText(const QString &text, const QFont &font, qreal width);

/// \a text on one line, whatever its width.
[[nodiscard]] TextBlock lineOfText(const QString &text, const QFont &font);

/// How much smaller than drawn at full size something must be to fit \a room: \a heightAt gives the height that it
/// takes at a width. 1 when it fits; never below 0.6.
[[nodiscard]] qreal shrinkToFit(const QSizeF &room, const std::function<qreal(qreal)> &heightAt);

/// Draws text and remembers where each line went.
class TextPen {
public:
    TextPen(QPainter &painter, QList<QRectF> *drawn) : m_painter(painter), m_drawn(drawn) {}

    /// Draws \a block with its top left corner at \a topLeft; lines align within \a width as \a alignment says.
    /// \returns what it covers
    QRectF draw(const TextBlock &block, const QPointF &topLeft, const QColor &color, qreal width = 0.0,
                Qt::Alignment alignment = Qt::AlignLeft);

private:
    QPainter &m_painter;
    QList<QRectF> *m_drawn; ///< May be null.
};

} // namespace corridor
