#pragma once

#include "charts/chartpainter.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace corridor {

/// Shows a ChartSpec; finds marks under the mouse itself. The painted body is kept as a pixmap and only hover and
/// focus are drawn over it.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(const ChartSpec &spec, const ChartStyle &style);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// Where things were drawn last; painted first when the size changed.
    [[nodiscard]] const ChartLayout &chartLayout();
    /// The mark under the mouse or reached by keys: its place among the layout's marks, or -1.
    [[nodiscard]] int currentMark() const { return m_current; }
    /// Words of the tooltip for one mark: period, all series there with values, status, source.
    [[nodiscard]] QString describe(const HitMark &mark) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A mark was clicked, or Enter pressed on it.
    void markActivated(int series, int point);
    void eventActivated(const QString &event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();
    void setCurrent(int mark);
    void announce();
    void activate(int mark);
    void paintCurrent(QPainter &painter) const;
    [[nodiscard]] int markAt(const QPointF &position) const;
    [[nodiscard]] QString eventAt(const QPointF &position) const;
    [[nodiscard]] int markBeside(int mark, int step) const;
    [[nodiscard]] int markAbove(int mark, int step) const;
    [[nodiscard]] const ChartPoint &pointOf(const HitMark &mark) const;

    ChartSpec m_spec;
    std::optional<ChartStyle> m_style;
    ChartLayout m_layout;
    QPixmap m_body;
    int m_current = -1;        ///< Index into m_layout.marks, or -1.
    bool m_byKeyboard = false; ///< The current mark was reached by keys: it stays while the mouse rests elsewhere.
    int m_pressedMark = -1;
    QString m_pressedEvent;
};

} // namespace corridor
