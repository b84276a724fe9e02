#include "charts/panelpainter.h"
#include "charts/textblock.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kBetweenClaims = 10.0;
constexpr int kStatementSize = 13;

/// A word or more of one line, in one font.
struct Piece {
    QString text;
    QPointF at; ///< Top left corner, from the claim's.
    qreal width = 0.0;
    bool verdict = false;
};

bool isQuoted(const QString &text)
{
    return !text.isEmpty() && (text.at(0).category() == QChar::Punctuation_InitialQuote || text.at(0) == u'"');
}

struct ClaimText {
    QList<Piece> pieces;
    QFont plain;
    QFont bold;
    qreal lineHeight = 0.0;
    qreal statementHeight = 0.0;
    TextBlock evidence;

    ClaimText(qreal width, const ClaimSpec &claim, const ChartStyle &style) :
        plain(style.theme.fontOf(kStatementSize)), bold(style.theme.fontOf(12, QFont::DemiBold))
    {
        lineHeight = lineOfText(u"x"_s, plain).lineHeight;
        const QString statement = style.formatter.text(claim.statement);
        const QString quoted =
            isQuoted(statement)
                ? statement
                : style.formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "“%1”"), {Text::verbatim(statement)}));
        QPointF at;
        flow(quoted, false, width, at);
        flow(style.formatter.text(claim.verdictText), true, width, at);
        statementHeight = at.y() + lineHeight;
        const QString below = style.formatter.text(Text::joined({claim.evidence, claim.speaker}, u" · "_s));
        evidence = wrapText(below, style.theme.fontOf(12), width);
    }

    /// Sets \a text word by word from \a at on, in lines of \a width.
    void flow(const QString &text, bool verdict, qreal width, QPointF &at)
    {
        const QFont &font = verdict ? bold : plain;
        const qreal space = QFontMetricsF(font).horizontalAdvance(u' ');
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const TextBlock parts = wrapText(word, font, width);
            for (qsizetype i = 0; i < parts.lines.size(); ++i) {
                const QString &part = parts.lines.at(i);
                const qreal advance = parts.widths.at(i);
                if (at.x() > 0.0 && at.x() + advance > width)
                    at = {0.0, at.y() + lineHeight};
                pieces.append({part, at, advance, verdict});
                at.rx() += advance + space;
            }
        }
    }

    [[nodiscard]] qreal height() const { return statementHeight + evidence.height(); }
};

void drawClaim(QPainter &painter, const QPointF &topLeft, const ClaimText &text, const ClaimSpec &claim,
               const Theme &theme)
{
    TextPen pen(painter, nullptr);
    for (const Piece &piece : text.pieces)
        pen.draw(lineOfText(piece.text, piece.verdict ? text.bold : text.plain), topLeft + piece.at,
                 piece.verdict ? theme.tone(claim.tone) : theme.ink);
    pen.draw(text.evidence, topLeft + QPointF(0.0, text.statementHeight), theme.muted);
}

} // namespace

QList<QRectF> paintClaims(QPainter &painter, const QRectF &rect, const QList<ClaimSpec> &claims,
                          const ChartStyle &style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QList<ClaimText> texts;
    qreal whole = -kBetweenClaims;
    for (const ClaimSpec &claim : claims) {
        texts.append(ClaimText(rect.width(), claim, style));
        whole += texts.constLast().height() + kBetweenClaims;
    }
    const QFont small = style.theme.fontOf(12, QFont::DemiBold);
    const qreal more = whole > rect.height() + 0.5 ? lineOfText(u"x"_s, small).lineHeight : 0.0;

    QList<QRectF> places;
    qreal y = rect.top();
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const QRectF place(rect.left(), y, rect.width(), texts.at(i).height());
        if (place.bottom() > rect.bottom() - more + 0.5)
            break;
        drawClaim(painter, place.topLeft(), texts.at(i), claims.at(i), style.theme);
        places.append(place);
        y += place.height() + kBetweenClaims;
    }
    const int left = static_cast<int>(claims.size() - places.size());
    if (left > 0) {
        // Never half a claim: what has no room is counted.
        const QString text = style.formatter.text(
            Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n more claims on the Targets & claims page"), {}, left));
        TextPen pen(painter, nullptr);
        pen.draw(wrapText(text, small, rect.width()), {rect.left(), y}, style.theme.accent);
    }
    while (places.size() < claims.size())
        places.append(QRectF());
    painter.restore();
    return places;
}

qreal claimsHeight(qreal width, const QList<ClaimSpec> &claims, const ChartStyle &style)
{
    qreal height = 0.0;
    for (const ClaimSpec &claim : claims)
        height += ClaimText(width, claim, style).height() + kBetweenClaims;
    return claims.isEmpty() ? 0.0 : height - kBetweenClaims;
}

} // namespace corridor
