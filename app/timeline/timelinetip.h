#pragma once

#include "analysis/timelinespec.h"
#include "charts/theme.h"
#include "i18n/formatter.h"

#include <QFrame>

class QLabel;

namespace corridor {

/// The panel beside the pointer: one event with its date, description and source, or a list of several. It lies in the
/// window of its timeline, takes no focus and no clicks, and shows data as plain text only.
class TimelineTip : public QFrame {
    Q_OBJECT
public:
    explicit TimelineTip(QWidget *window);

    /// Shows \a events beside \a target, a rectangle in the coordinates of the window, and wholly inside the window.
    void present(const QList<TimelineEvent> &events, const Theme &theme, const Formatter &formatter,
                 const QRect &target);
    /// All that it says, a line each.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QList<TimelineEvent> &events, const Formatter &formatter);
    void dress(const Theme &theme);
    void moveBeside(const QRect &target);

    QLabel *m_title;
    QLabel *m_date;
    QLabel *m_body;
    QLabel *m_source;
    QColor m_ground;
    QColor m_border;
};

} // namespace corridor
