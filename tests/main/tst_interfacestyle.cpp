#include "main/interfacestyle.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace corridor;

namespace {

/// The colour of the strongest pixel of the arrow that a menu bar without room shows.
QColor arrowColor(const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, text);
    QApplication::setPalette(palette);
    const InterfaceStyle style;
    const QIcon icon = style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, nullptr);
    const QImage image = icon.pixmap(QSize(16, 16)).toImage();
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > strongest.alpha())
                strongest = pixel;
        }
    }
    return strongest;
}

} // namespace

class TestInterfaceStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowHasTheColourOfText_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::black);
        QTest::newRow("dark") << QColor(Qt::white);
    }

    void arrowHasTheColourOfText()
    {
        QFETCH(QColor, text);
        const QColor drawn = arrowColor(text);
        QVERIFY(drawn.alpha() > 128);
        QVERIFY(std::abs(drawn.lightness() - text.lightness()) < 64);
    }

    void otherIconsAreTheDesktops()
    {
        const InterfaceStyle style;
        QVERIFY(!style.standardIcon(QStyle::SP_DialogOpenButton, nullptr, nullptr).isNull());
    }
};

QTEST_MAIN(TestInterfaceStyle)

#include "tst_interfacestyle.moc"
