#include "charts/textblock.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <cmath>

namespace corridor {

namespace {

/// Lines stand this many font sizes apart; Inter's own leading is too tight for paragraphs.
constexpr qreal kLeading = 1.35;

/// What was set before: a page measures the same texts several times before it is first painted, and shaping them is
/// the most that it does.
class Blocks {
public:
    struct Key {
        QString text;
        QFont font;
        qreal width;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.font.pixelSize(), key.font.weight(), key.width);
        }
    };

    template<typename Make>
    TextBlock find(const QString &text, const QFont &font, qreal width, Make make)
    {
        const Key key{text, font, width};
        const auto known = m_blocks.constFind(key);
        if (known != m_blocks.constEnd())
            return *known;
        if (m_blocks.size() >= kLimit)
            m_blocks.clear();
        const TextBlock made = make();
        m_blocks.insert(key, made);
        return made;
    }

private:
    static constexpr qsizetype kLimit = 4000;
    QHash<Key, TextBlock> m_blocks;
};

Blocks &blocks()
{
    static thread_local Blocks known;
    return known;
}

TextBlock emptyBlock(const QFont &font)
{
    TextBlock block;
    block.font = font;
    const QFontMetricsF metrics(font);
    block.lineHeight = std::ceil(font.pixelSize() * kLeading);
    block.ascent = (block.lineHeight - metrics.ascent() - metrics.descent()) / 2.0 + metrics.ascent();
    return block;
}

void addLine(TextBlock &block, const QString &line, qreal width)
{
    block.lines.append(line);
    block.widths.append(width);
    block.width = std::max(block.width, width);
}

constexpr QChar kWordJoiner(0x2060);

/// \a text with nothing to break at between a sign and what Turkish writes before the digits: `+%8,7`.
QString glued(const QString &text)
{
    QString whole = text;
    for (qsizetype i = whole.size() - 1; i > 0; --i) {
        const QChar before = whole.at(i - 1);
        if (whole.at(i) == u'%' && (before == u'+' || before == u'-' || before == QChar(0x2212)))
            whole.insert(i, kWordJoiner);
    }
    return whole;
}

void wrapParagraph(TextBlock &block, const QString &text, qreal width)
{
    const QFontMetricsF metrics(block.font);
    const qreal whole = metrics.horizontalAdvance(text);
    if (whole <= width) {
        addLine(block, text, whole);
        return;
    }
    const QString laid = glued(text);
    QTextLayout layout(laid, block.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        const QString part = laid.mid(line.textStart(), line.textLength()).remove(kWordJoiner).trimmed();
        addLine(block, part, metrics.horizontalAdvance(part));
    }
    layout.endLayout();
}

} // namespace

TextBlock wrapText(const QString &text, const QFont &font, qreal width)
{
    return blocks().find(text, font, width, [&] {
        TextBlock block = emptyBlock(font);
        if (text.isEmpty())
            return block;
        for (const QString &paragraph : text.split(u'\n'))
            wrapParagraph(block, paragraph, width);
        return block;
    });
}

TextBlock lineOfText(const QString &text, const QFont &font)
{
    constexpr qreal kOneLine = -1.0;
    return blocks().find(text, font, kOneLine, [&] {
        TextBlock block = emptyBlock(font);
        if (!text.isEmpty())
            addLine(block, text, QFontMetricsF(font).horizontalAdvance(text));
        return block;
    });
}

qreal shrinkToFit(const QSizeF &room, const std::function<qreal(qreal)> &heightAt)
{
    constexpr qreal kSmallest = 0.6;
    for (qreal factor = 1.0; factor > kSmallest; factor -= 0.05) {
        if (heightAt(room.width() / factor) * factor <= room.height() + 0.5)
            return factor;
    }
    return kSmallest;
}

QRectF TextPen::draw(const TextBlock &block, const QPointF &topLeft, const QColor &color, qreal width,
                     Qt::Alignment alignment)
{
    m_painter.setFont(block.font);
    m_painter.setPen(color);
    QRectF covered;
    const QFontMetricsF metrics(block.font);
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const qreal lineWidth = block.widths.at(i);
        qreal x = topLeft.x();
        if (alignment & Qt::AlignRight)
            x += width - lineWidth;
        else if (alignment & Qt::AlignHCenter)
            x += (width - lineWidth) / 2.0;
        const qreal baseline = topLeft.y() + block.lineHeight * static_cast<qreal>(i) + block.ascent;
        m_painter.drawText(QPointF(x, baseline), block.lines.at(i));
        const QRectF line(x, baseline - metrics.capHeight() - 1.0, lineWidth,
                          metrics.capHeight() + metrics.descent() + 1.0);
        if (m_drawn && !block.lines.at(i).isEmpty())
            m_drawn->append(line);
        covered |= line;
    }
    return covered;
}

} // namespace corridor
