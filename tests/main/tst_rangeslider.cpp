#include "main/widgets/rangeslider.h"

#include <QSignalSpy>
#include <QTest>

using namespace corridor;

class tst_RangeSlider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void valuesStayInTheBounds_data();
    void valuesStayInTheBounds();
    void settingValuesIsSilent();
    void draggingMovesTheNearerHandle();
    void aDragIsOneMove();
    void handlesNeverCross();
    void handlesInOnePlaceComeApart_data();
    void handlesInOnePlaceComeApart();
    void keysMoveTheFocusedHandle_data();
    void keysMoveTheFocusedHandle();
    void tabGoesThroughBothHandles();

private:
    std::unique_ptr<QWidget> m_window;
    RangeSlider *m_slider = nullptr;
    QWidget *m_before = nullptr;
    QWidget *m_after = nullptr;
};

void tst_RangeSlider::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(420, 60);
    m_before = new QWidget(m_window.get());
    m_before->setFocusPolicy(Qt::StrongFocus);
    m_slider = new RangeSlider(m_window.get());
    m_slider->setGeometry(10, 10, 400, 24);
    m_after = new QWidget(m_window.get());
    m_after->setFocusPolicy(Qt::StrongFocus);
    m_slider->setValues(1992, 2025, 2000, 2020);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_RangeSlider::valuesStayInTheBounds_data()
{
    QTest::addColumn<int>("lower");
    QTest::addColumn<int>("upper");
    QTest::addColumn<int>("shownLower");
    QTest::addColumn<int>("shownUpper");
    QTest::newRow("within") << 1995 << 2001 << 1995 << 2001;
    QTest::newRow("before the first") << 1900 << 2001 << 1992 << 2001;
    QTest::newRow("after the last") << 1995 << 2100 << 1995 << 2025;
    QTest::newRow("wrong way round") << 2010 << 2001 << 2010 << 2010;
}

void tst_RangeSlider::valuesStayInTheBounds()
{
    QFETCH(int, lower);
    QFETCH(int, upper);
    m_slider->setValues(1992, 2025, lower, upper);
    QTEST(m_slider->lower(), "shownLower");
    QTEST(m_slider->upper(), "shownUpper");
}

void tst_RangeSlider::settingValuesIsSilent()
{
    const QSignalSpy moved(m_slider, &RangeSlider::rangeMoved);
    m_slider->setValues(1992, 2025, 2001, 2002);
    QCOMPARE(moved.size(), 0);
}

void tst_RangeSlider::draggingMovesTheNearerHandle()
{
    QTest::mousePress(m_slider, Qt::LeftButton, {}, m_slider->positionOf(2001));
    QTest::mouseMove(m_slider, m_slider->positionOf(1996));
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, m_slider->positionOf(1996));
    QCOMPARE(m_slider->lower(), 1996);
    QCOMPARE(m_slider->upper(), 2020);

    QTest::mouseClick(m_slider, Qt::LeftButton, {}, m_slider->positionOf(2024));
    QCOMPARE(m_slider->lower(), 1996);
    QCOMPARE(m_slider->upper(), 2024);
}

void tst_RangeSlider::aDragIsOneMove()
{
    QSignalSpy moved(m_slider, &RangeSlider::rangeMoved);
    QTest::mousePress(m_slider, Qt::LeftButton, {}, m_slider->positionOf(2000));
    QTest::mouseMove(m_slider, m_slider->positionOf(2003));
    QTest::mouseMove(m_slider, m_slider->positionOf(2006));
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, m_slider->positionOf(2006));
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.at(0), QVariantList({2003, 2020, false}));
    QCOMPARE(moved.at(1), QVariantList({2006, 2020, true}));
}

void tst_RangeSlider::handlesNeverCross()
{
    QTest::mousePress(m_slider, Qt::LeftButton, {}, m_slider->positionOf(2000));
    QTest::mouseMove(m_slider, m_slider->positionOf(2025));
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, m_slider->positionOf(2025));
    QCOMPARE(m_slider->lower(), 2020);
    QCOMPARE(m_slider->upper(), 2020);
}

void tst_RangeSlider::handlesInOnePlaceComeApart_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("to");
    QTest::newRow("to the left") << 2010 << 2005;
    QTest::newRow("to the right") << 2010 << 2015;
    QTest::newRow("at the first year") << 1992 << 2000;
    QTest::newRow("at the last year") << 2025 << 2000;
}

void tst_RangeSlider::handlesInOnePlaceComeApart()
{
    QFETCH(int, place);
    QFETCH(int, to);
    m_slider->setValues(1992, 2025, place, place);
    QTest::mouseClick(m_slider, Qt::LeftButton, {}, m_slider->positionOf(to));
    QCOMPARE(m_slider->lower(), std::min(place, to));
    QCOMPARE(m_slider->upper(), std::max(place, to));
}

void tst_RangeSlider::keysMoveTheFocusedHandle_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("lower");
    QTest::newRow("left") << int(Qt::Key_Left) << 1999;
    QTest::newRow("right") << int(Qt::Key_Right) << 2001;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << 1995;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 2005;
    QTest::newRow("home") << int(Qt::Key_Home) << 1992;
    QTest::newRow("end") << int(Qt::Key_End) << 2020;
}

void tst_RangeSlider::keysMoveTheFocusedHandle()
{
    QFETCH(int, key);
    m_slider->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_slider, static_cast<Qt::Key>(key));
    QTEST(m_slider->lower(), "lower");
    QCOMPARE(m_slider->upper(), 2020);
}

void tst_RangeSlider::tabGoesThroughBothHandles()
{
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    QVERIFY(m_slider->hasFocus());
    QTest::keyClick(m_slider, Qt::Key_Tab);
    QVERIFY(m_slider->hasFocus());
    QTest::keyClick(m_slider, Qt::Key_Left);
    QCOMPARE(m_slider->upper(), 2019);
    QTest::keyClick(m_slider, Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QTest::keyClick(m_after, Qt::Key_Backtab);
    QVERIFY(m_slider->hasFocus());
    QTest::keyClick(m_slider, Qt::Key_Right);
    QCOMPARE(m_slider->upper(), 2020);
    QTest::keyClick(m_slider, Qt::Key_Backtab);
    QVERIFY(m_slider->hasFocus());
    QTest::keyClick(m_slider, Qt::Key_Backtab);
    QVERIFY(m_before->hasFocus());
}

QTEST_MAIN(tst_RangeSlider)
#include "tst_rangeslider.moc"
