#pragma once

#include "analysis/panelspec.h"
#include "charts/chartpainter.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace corridor {

/// Statements with their verdicts, one under another. Up and Down walk them, Enter or a click opens one.
class ClaimsWidget : public QWidget {
    Q_OBJECT
public:
    explicit ClaimsWidget(QWidget *parent = nullptr);

    void setClaims(const QList<ClaimSpec> &claims, const ChartStyle &style);
    [[nodiscard]] const QList<ClaimSpec> &claims() const { return m_claims; }
    /// Asks for room for all of them; otherwise what has no room is only counted, in a line that can be pressed.
    void setWhole(bool whole);
    /// Marks the claim with this code; none when there is no such claim.
    void setSelected(const QString &claim);
    /// The claim where the keyboard stands or, without one, that the mouse is on or that is marked; -1 for none.
    [[nodiscard]] int current() const;
    /// Where each claim was drawn, in order; empty for those that had no room.
    [[nodiscard]] QList<QRectF> claimRects();

Q_SIGNALS:
    void activated(const QString &claim); ///< Empty: the line that counts the others.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void adjustHeight();
    void setCurrent(int index);
    [[nodiscard]] int claimAt(const QPointF &position);
    [[nodiscard]] int indexOf(const QString &claim) const;
    [[nodiscard]] int lastDrawn();
    /// Whether \a position is on the line that counts the claims without room.
    [[nodiscard]] bool overCount(const QPointF &position);

    QList<ClaimSpec> m_claims;
    std::optional<ChartStyle> m_style;
    QList<QRectF> m_rects;
    bool m_whole = false;
    int m_current = -1; ///< Where the keyboard stands.
    int m_hovered = -1;
    QString m_selected;
};

} // namespace corridor
