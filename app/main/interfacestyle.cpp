#include "main/interfacestyle.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOption>

namespace corridor {

namespace {

/// Two chevrons, as on every toolbar that has more to show.
class MoreIcon final : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QApplication::palette().color(group, QPalette::ButtonText), 1.4));
        const QPointF center = QRectF(rect).center();
        const qreal reach = rect.height() / 5.0;
        for (const qreal left : {-1.2 * reach, 0.2 * reach})
            painter->drawPolyline(QPolygonF{
                {center + QPointF(left, -reach), center + QPointF(left + reach, 0.0), center + QPointF(left, reach)}});
        painter->restore();
    }
    [[nodiscard]] QIconEngine *clone() const override { return new MoreIcon(*this); }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

} // namespace

QIcon InterfaceStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new MoreIcon); // a QIcon owns its engine
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace corridor
