#pragma once

#include <QWidget>

#include <optional>

namespace corridor {

/// Two handles on one groove: the first and last year shown. Tab goes from one handle to the other; arrows move the
/// focused one by a year, Page Up and Down by five, Home and End as far as it goes.
class RangeSlider : public QWidget {
    Q_OBJECT
public:
    explicit RangeSlider(QWidget *parent = nullptr);

    /// Sets what can be chosen and what is, without rangeMoved(). \a lower and \a upper are moved into the bounds.
    void setValues(int minimum, int maximum, int lower, int upper);
    [[nodiscard]] int lower() const { return m_lower; }
    [[nodiscard]] int upper() const { return m_upper; }
    /// Where the handle of \a year stands, for tests and tooltips.
    [[nodiscard]] QPoint positionOf(int year) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The analyst moved a handle. \a sameMove: a further step of the drag or of the held key that began before.
    void rangeMoved(int lower, int upper, bool sameMove);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Handle { Lower, Upper };

    [[nodiscard]] int yearAt(int x) const;
    [[nodiscard]] int value(Handle handle) const { return handle == Handle::Lower ? m_lower : m_upper; }
    void moveHandle(int year, bool sameMove);

    int m_minimum = 0;
    int m_maximum = 0;
    int m_lower = 0;
    int m_upper = 0;
    Handle m_handle = Handle::Lower;
    bool m_dragging = false;
    bool m_dragged = false; ///< This drag has already changed something.
};

} // namespace corridor
