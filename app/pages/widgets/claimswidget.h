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
    /// Marks the claim with this code; none when there is no such claim.
    void setSelected(const QString &claim);
    /// Where each claim was drawn, in order.
    [[nodiscard]] QList<QRectF> claimRects();

Q_SIGNALS:
    void activated(const QString &claim);

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

    QList<ClaimSpec> m_claims;
    std::optional<ChartStyle> m_style;
    QList<QRectF> m_rects;
    int m_current = -1; ///< Where the keyboard stands.
    int m_hovered = -1;
    QString m_selected;
};

} // namespace corridor
