#pragma once

#include "charts/chartpainter.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace corridor {

/// Shows a ChartSpec; finds marks under the mouse itself. The painted body is kept as a pixmap and only hover, the
/// crosshair and focus are drawn over it.
///
/// Mouse: hover tells all series of a period; a click follows a mark or an event, or puts a series in focus by its
/// name; the wheel zooms about the pointer; a drag zooms to what it covers, with Shift or the middle button it pans; a
/// double-click shows all again.
/// Keys: arrows walk the marks, Home and End go to the ends, Tab goes to the next series and after the last one leaves,
/// Enter follows, F4 tells the life of the number, + and − zoom, 1 shows all, T opens the table, S the sources, Escape
/// lets go of the mark.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(const ChartSpec &spec, const ChartStyle &style);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// Where things were drawn last; painted first when the size changed.
    [[nodiscard]] const ChartLayout &chartLayout();
    /// Words of the tooltip for one mark: period, all series there with values, status, source; or those of an item.
    [[nodiscard]] QString describe(const HitMark &mark) const;
    /// The mark that hover or the keyboard is on: an index into the layout's marks, or -1.
    [[nodiscard]] int currentMark() const { return m_current; }
    /// Makes \a mark current as the keyboard does; -1 lets go of it.
    void setCurrentMark(int mark);

    /// Draws a thin line at \a day, where it is on the axis of time; invalid: none.
    void setCrosshair(const QDate &day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A mark was clicked, or Enter pressed on it.
    void markActivated(int series, int point);
    void itemActivated(const QString &item); ///< The same, for a part, a step or a place of a ranking.
    void eventActivated(const QString &event);
    /// F4 on a mark: where does this number come from?
    void lifeRequested(int series, int point);
    void itemLifeRequested(const QString &item);
    void hoveredDay(const QDate &day); ///< The middle day of what the pointer or the keyboard is on; invalid: nothing.
    /// Already shown; an empty \a zoom shows all again. A Period's text, as ViewState::zoom has it.
    void zoomRequested(const QString &zoom);
    void focusRequested(const QString &series); ///< A name was clicked; empty: that of the series in focus.
    void tableRequested();
    void sourcesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Drag {
        enum class Kind { Brush, Pan } kind = Kind::Brush;
        QPointF start;
        std::optional<Period> zoom; ///< When it began.
        bool moving = false;
    };
    struct Pressed {
        int mark = -1;
        int name = -1; ///< Series.
        QString event;
        bool operator==(const Pressed &) const = default;
    };

    void render();
    void setCurrent(int mark);
    void announce();
    void tellDay();
    void activate(int mark);
    void askForLife(int mark);
    void paintCurrent(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    /// Shows \a zoom; \a tell: and asks for it.
    void setZoom(const std::optional<Period> &zoom, bool tell = true);
    void zoomBy(double factor, double share);
    /// Where \a x is between the ends of the plot, 0 to 1.
    [[nodiscard]] double shareAt(qreal x) const;
    [[nodiscard]] Pressed pressedAt(const QPointF &position) const;
    [[nodiscard]] int markAt(const QPointF &position) const;
    [[nodiscard]] int markNamed(const QString &id, const std::optional<Period> &period) const;
    [[nodiscard]] int markBeside(int mark, int step) const;
    [[nodiscard]] int markAbove(int mark, int step) const;
    [[nodiscard]] int itemToward(int mark, const QPointF &direction) const;
    [[nodiscard]] int markToward(int mark, int key) const;
    bool chartKey(int key);
    [[nodiscard]] const ChartPoint &pointOf(const HitMark &mark) const;
    [[nodiscard]] QString idOf(const HitMark &mark) const;

    ChartSpec m_spec;
    std::optional<ChartStyle> m_style;
    ChartLayout m_layout;
    QPixmap m_body;
    int m_current = -1;        ///< Index into m_layout.marks, or -1.
    bool m_byKeyboard = false; ///< The current mark was reached by keys: it stays while the mouse rests elsewhere.
    Pressed m_pressed;
    std::optional<Drag> m_drag;
    QPointF m_pointer;
    QDate m_crosshair;
    QDate m_toldDay;
};

} // namespace corridor
