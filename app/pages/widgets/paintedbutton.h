#pragma once

#include "charts/chartpainter.h"

#include <QAbstractButton>

#include <optional>

namespace corridor {

/// A button that draws itself in theme colours: Tab reaches it, Enter and Space press it, the mouse marks it.
class PaintedButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaintedButton(QWidget *parent = nullptr);

protected:
    void setStyle(const ChartStyle &style);
    [[nodiscard]] const std::optional<ChartStyle> &chartStyle() const { return m_style; }
    /// Draws what the button says, once it has a style.
    virtual void paintContent(QPainter &painter, const ChartStyle &style) = 0;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::optional<ChartStyle> m_style;
};

} // namespace corridor
