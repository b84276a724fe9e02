#include "pages/exporting/exportpreview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace corridor {

namespace {
constexpr int kMargin = 8;
constexpr int kCheck = 8; ///< Side of a square of the chequered ground.
} // namespace

ExportPreview::ExportPreview(QWidget *parent) : QFrame(parent) { setCursor(Qt::OpenHandCursor); }

void ExportPreview::setImage(const QImage &image)
{
    m_image = image;
    m_image.setDevicePixelRatio(devicePixelRatioF());
    update();
}

QSize ExportPreview::room() const
{
    const QRect inside = contentsRect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    return (QSizeF(inside.size()) * devicePixelRatioF()).toSize();
}

void ExportPreview::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const QSize size = m_image.deviceIndependentSize().toSize();
    QRect place(QPoint(), size);
    place.moveCenter(contentsRect().center());
    if (m_image.hasAlphaChannel()) {
        painter.fillRect(place, Qt::white);
        painter.setClipRect(place);
        for (int y = 0; y * kCheck < size.height(); ++y) {
            for (int x = y % 2; x * kCheck < size.width(); x += 2)
                painter.fillRect(place.left() + x * kCheck, place.top() + y * kCheck, kCheck, kCheck, Qt::lightGray);
        }
    }
    painter.drawImage(place.topLeft(), m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void ExportPreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void ExportPreview::mouseMoveEvent(QMouseEvent *event)
{
    const bool moved = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons() & Qt::LeftButton && moved)
        Q_EMIT dragStarted();
}

} // namespace corridor
