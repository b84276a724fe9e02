#include "pages/widgets/claimswidget.h"

#include "charts/panelpainter.h"
#include "pages/widgets/panel.h"

#include <QFocusEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr qreal kMargin = 15.0;
constexpr qreal kTop = 8.0;           ///< Under the heading.
constexpr qsizetype kLeastClaims = 2; ///< Shown even where the panel has to push the page beyond the window.
constexpr qreal kCountLine = 30.0;    ///< Room for the line that counts the others.

/// The tint under the selected claim at \a rect, which is null for one that is not drawn.
void paintTint(QPainter &painter, const QRectF &rect, QColor accent)
{
    if (rect.isNull())
        return;
    accent.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(rect.adjusted(-8, -3, 8, 3), 6, 6);
}
} // namespace

ClaimsWidget::ClaimsWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ClaimsWidget::setClaims(const QList<ClaimSpec> &claims, const ChartStyle &style)
{
    m_claims = claims;
    m_style = style;
    m_rects.clear();
    m_hovered = -1;
    m_current = std::min(m_current, static_cast<int>(claims.size()) - 1);
    QStringList lines;
    for (const ClaimSpec &claim : claims)
        lines.append(u"%1: %2"_s.arg(style.formatter.text(claim.statement), style.formatter.text(claim.verdictText)));
    setAccessibleDescription(lines.join(u'\n'));
    adjustHeight();
    update();
}

void ClaimsWidget::setWhole(bool whole)
{
    m_whole = whole;
    adjustHeight();
}

int ClaimsWidget::current() const
{
    if (m_current >= 0)
        return m_current;
    return m_hovered >= 0 ? m_hovered : indexOf(m_selected);
}

void ClaimsWidget::setSelected(const QString &claim)
{
    m_selected = claim;
    if (const int index = indexOf(claim); index >= 0)
        m_current = index;
    update();
}

QList<QRectF> ClaimsWidget::claimRects()
{
    if (m_rects.size() != m_claims.size() && m_style) {
        // Not painted yet: only a painting knows where the lines break.
        QImage image(std::max(1, width()), std::max(1, height()), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        m_rects = paintClaims(painter, QRectF(rect()).adjusted(kMargin, kTop, -kMargin, -kMargin), m_claims, *m_style);
    }
    return m_rects;
}

void ClaimsWidget::paintEvent(QPaintEvent *)
{
    if (!m_style)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const int selected = indexOf(m_selected); selected >= 0)
        paintTint(painter, claimRects().value(selected), m_style->theme.accent);
    m_rects = paintClaims(painter, QRectF(rect()).adjusted(kMargin, kTop, -kMargin, -kMargin), m_claims, *m_style);
    for (int i = 0; i < m_rects.size() && !m_rects.at(i).isNull(); ++i) {
        paintRing(painter, m_rects.at(i).adjusted(-8, -3, 8, 3), m_style->theme, hasFocus() && i == m_current,
                  i == m_hovered);
    }
}

void ClaimsWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rects.clear();
    if (event->size().width() != event->oldSize().width())
        adjustHeight();
}

void ClaimsWidget::adjustHeight()
{
    if (!m_style)
        return;
    const auto heightOf = [this](const QList<ClaimSpec> &claims) {
        return claimsHeight(width() - 2 * kMargin, claims, *m_style) + kTop + kMargin;
    };
    const bool all = m_whole || m_claims.size() <= kLeastClaims;
    const qreal needed = all ? heightOf(m_claims) : heightOf(m_claims.first(kLeastClaims)) + kCountLine;
    setMinimumHeight(static_cast<int>(std::ceil(needed)));
}

void ClaimsWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = claimAt(event->position());
    setCursor(hovered >= 0 || overCount(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void ClaimsWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = claimAt(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    if (index >= 0) {
        setCurrent(index);
        Q_EMIT activated(m_claims.at(index).claim);
    } else if (overCount(event->position())) {
        Q_EMIT activated(QString());
    }
}

void ClaimsWidget::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ClaimsWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = lastDrawn();
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        return;
    case Qt::Key_Up:
        setCurrent(std::max(m_current - 1, 0));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current <= last)
            Q_EMIT activated(m_claims.at(m_current).claim);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ClaimsWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_claims.isEmpty())
        m_current = 0;
    update();
}

void ClaimsWidget::setCurrent(int index)
{
    if (index < 0 || index >= m_claims.size())
        return;
    m_current = index;
    update();
}

int ClaimsWidget::lastDrawn()
{
    const QList<QRectF> rects = claimRects();
    const auto none = std::find_if(rects.cbegin(), rects.cend(), [](const QRectF &rect) { return rect.isNull(); });
    return static_cast<int>(none - rects.cbegin()) - 1;
}

bool ClaimsWidget::overCount(const QPointF &position)
{
    const int last = lastDrawn();
    return last + 1 < m_claims.size() && position.y() > (last < 0 ? 0.0 : claimRects().at(last).bottom());
}

int ClaimsWidget::claimAt(const QPointF &position)
{
    const QList<QRectF> rects = claimRects();
    for (int i = 0; i < rects.size(); ++i) {
        if (!rects.at(i).isNull() && rects.at(i).adjusted(-8, -3, 8, 3).contains(position))
            return i;
    }
    return -1;
}

int ClaimsWidget::indexOf(const QString &claim) const
{
    for (int i = 0; i < m_claims.size(); ++i) {
        if (m_claims.at(i).claim == claim)
            return i;
    }
    return -1;
}

} // namespace corridor
