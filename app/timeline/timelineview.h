#pragma once

#include "analysis/timelinespec.h"
#include "charts/theme.h"
#include "i18n/formatter.h"

#include <QDate>
#include <QWidget>

#include <memory>

namespace corridor {

/// Events in category lanes on a time axis that zooms and pans. Labels never overlap: those without room collapse
/// into a counted marker that opens on click. Wheel and +/- zoom, drag and Left/Right pan, Home/End go to the ends,
/// Up/Down walk the events, Enter opens the one selected, 0 or double-click shows all.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// \a compact draws one lane without names of categories, for the strip on a page.
    void setTimeline(const TimelineSpec &spec, const Theme &theme, const Formatter &formatter, bool compact = false);
    /// Shows the days from \a first to \a last; invalid days mean the whole.
    void setWindow(const QDate &first, const QDate &last);
    [[nodiscard]] QDate windowFirst() const;
    [[nodiscard]] QDate windowLast() const;
    void setSelected(const QString &event); ///< Empty: none. Scrolls it into view.
    [[nodiscard]] QString selected() const;
    /// Draws a thin line at \a day; invalid: none.
    void setCrosshair(const QDate &day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged(const QString &event);
    void eventActivated(const QString &event); ///< Double-click or Enter.
    void windowChanged(const QDate &first, const QDate &last);
    void hoveredDay(const QDate &day); ///< The pointer is over \a day; invalid: over none.

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tellDay(const QDate &day);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace corridor
