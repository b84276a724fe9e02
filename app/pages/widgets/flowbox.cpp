#include "pages/widgets/flowbox.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace corridor {

namespace {
constexpr int kGap = 6;
} // namespace

QSize FlowBox::sizeHint() const { return {240, arrange(std::max(width(), 1), false)}; }

QSize FlowBox::minimumSizeHint() const { return {60, arrange(std::max(width(), 1), false)}; }

void FlowBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(arrange(width(), true));
}

bool FlowBox::event(QEvent *event)
{
    // A child asks for room when its text or visibility changes.
    if (event->type() == QEvent::LayoutRequest)
        setFixedHeight(arrange(width(), true));
    return QWidget::event(event);
}

int FlowBox::arrange(int width, bool place) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QObject *object : children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isHidden())
            continue;
        const QSize size = child->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + kGap;
            line = 0;
        }
        if (place)
            child->setGeometry(x, y, size.width(), size.height());
        x += size.width() + kGap;
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace corridor
