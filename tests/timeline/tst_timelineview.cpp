#include "support/timelinedata.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelinetip.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

constexpr QSize kSize(1000, 640);

const timelinedata::Data &data()
{
    static const timelinedata::Data bundled =
        timelinedata::bundled(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/data"));
    return bundled;
}

Theme light() { return Theme::of(ThemeKind::Light); }

/// Where things stand in \a view, as its own painting has it.
TimelineLayout layoutOf(const TimelineView &view, const TimelineSpec &spec, const Formatter &formatter)
{
    QImage image(view.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    const TimelineStyle style{light(), formatter, false, view.windowFirst(), view.windowLast(), view.selected()};
    return paintTimeline(painter, QRectF(view.rect()).adjusted(2.0, 2.0, -2.0, -2.0), spec, style);
}

TimelineEvent eventOn(const QString &code, const QString &date)
{
    TimelineEvent event;
    event.code = code;
    event.date = *VagueDate::parse(date);
    event.category = u"trade"_s;
    event.title = Text::verbatim(u"An event with a rather long title, number "_s + code);
    return event;
}

TimelineSpec specOf(const QList<TimelineEvent> &events)
{
    TimelineSpec spec;
    spec.title = Text::verbatim(u"Events"_s);
    spec.events = events;
    spec.lanes = {{u"trade"_s, Text::verbatim(u"Trade"_s)}};
    spec.first = QDate(1990, 1, 1);
    spec.last = QDate(2026, 12, 31);
    return spec;
}

void wheel(TimelineView &view, const QPointF &at, const QPoint &delta, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, view.mapToGlobal(at.toPoint()), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

/// QTest::mouseMove without a button moves the cursor, which not every platform has.
void hoverOver(TimelineView &view, const QPointF &at)
{
    QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class tst_TimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWholeAtFirst();
    void takesAndGivesAWindow();
    void zoomsAtThePointer();
    void pansWithTheWheelSideways();
    void pansByDragging();
    void stopsAtTheEnds();
    void selectsWhatIsClicked();
    void opensACountedMarkerByZooming();
    void listsEventsOfOneDate();
    void listsTheNearestMarkerByKey();
    void walksAllEventsInOrder();
    void jumpsToTheFirstAndLastEvent();
    void panAndZoomKeys();
    void activatesWithEnterAndDoubleClick();
    void showsAllOnADoubleClickElsewhere();
    void scrollsTheSelectedIntoView();
    void leavesTheWindowAloneWhenTheSelectionStays();
    void keepsWindowAndSelectionAcrossLanguages();
    void changesTheLanguageOfAnOpenTip();
    void tellsPlainTextInItsTip();
    void tellsAssistiveTechnology();
    void leavesKeysOfOthersAlone();
    void repaintsQuickly();

private:
    void show(const TimelineSpec &spec, Language language = Language::English);
    [[nodiscard]] TimelineLayout::Item itemOf(const QString &event) const;

    TimelineSpec m_spec;
    std::unique_ptr<QWidget> m_home;
    TimelineView *m_view = nullptr;
};

void tst_TimelineView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
    m_home = std::make_unique<QWidget>();
    m_home->resize(kSize);
    m_view = new TimelineView(m_home.get());
    m_view->setGeometry(m_home->rect());
}

void tst_TimelineView::cleanup() { m_home.reset(); }

void tst_TimelineView::show(const TimelineSpec &spec, Language language)
{
    m_spec = spec;
    m_view->setTimeline(spec, light(), data().formatter(language));
    m_home->show();
    m_view->setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitForWindowExposed(m_home.get()));
}

TimelineLayout::Item tst_TimelineView::itemOf(const QString &event) const
{
    for (const TimelineLayout::Item &item : layoutOf(*m_view, m_spec, data().formatter(Language::English)).items) {
        if (item.events.contains(event))
            return item;
    }
    return {};
}

void tst_TimelineView::showsTheWholeAtFirst()
{
    show(data().spec);
    QCOMPARE(m_view->windowFirst(), data().spec.first);
    QCOMPARE(m_view->windowLast(), data().spec.last);
}

void tst_TimelineView::takesAndGivesAWindow()
{
    show(data().spec);
    QSignalSpy moved(m_view, &TimelineView::windowChanged);
    m_view->setWindow(QDate(2020, 1, 1), QDate(2022, 6, 30));
    QCOMPARE(m_view->windowFirst(), QDate(2020, 1, 1));
    QCOMPARE(m_view->windowLast(), QDate(2022, 6, 30));
    m_view->setWindow({}, {});
    QCOMPARE(m_view->windowFirst(), data().spec.first);
    QCOMPARE(moved.size(), 0); // Only what the user does is told.
}

void tst_TimelineView::zoomsAtThePointer()
{
    show(data().spec);
    const TimelineLayout before = layoutOf(*m_view, m_spec, data().formatter(Language::English));
    const double x = before.axis.left() + before.axis.width() * 0.37;
    const double day = double(m_view->windowFirst().toJulianDay()) +
                       0.37 * double(m_view->windowFirst().daysTo(m_view->windowLast()) + 1);
    QSignalSpy moved(m_view, &TimelineView::windowChanged);
    for (int i = 0; i < 5; ++i)
        wheel(*m_view, {x, 100.0}, {0, 120});
    QCOMPARE(moved.size(), 5);
    QVERIFY(m_view->windowFirst().daysTo(m_view->windowLast()) < 6000);
    const TimelineLayout after = layoutOf(*m_view, m_spec, data().formatter(Language::English));
    const double now =
        double(m_view->windowFirst().toJulianDay()) +
        (x - after.axis.left()) / after.axis.width() * double(m_view->windowFirst().daysTo(m_view->windowLast()) + 1);
    QVERIFY2(std::abs(now - day) < 2.0, qPrintable(QString::number(now - day)));
}

void tst_TimelineView::pansWithTheWheelSideways()
{
    show(data().spec);
    m_view->setWindow(QDate(2010, 1, 1), QDate(2011, 12, 31));
    const qint64 days = m_view->windowFirst().daysTo(m_view->windowLast());
    wheel(*m_view, {500.0, 100.0}, {-120, 0});
    QVERIFY(m_view->windowFirst() > QDate(2010, 1, 1));
    const QDate once = m_view->windowFirst();
    wheel(*m_view, {500.0, 100.0}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_view->windowFirst() > once);
    QVERIFY(std::abs(m_view->windowFirst().daysTo(m_view->windowLast()) - days) <= 1);
}

void tst_TimelineView::pansByDragging()
{
    show(data().spec);
    m_view->setWindow(QDate(2010, 1, 1), QDate(2011, 12, 31));
    QSignalSpy selected(m_view, &TimelineView::selectionChanged);
    const double width = layoutOf(*m_view, m_spec, data().formatter(Language::English)).axis.width();
    QTest::mousePress(m_view, Qt::LeftButton, {}, {600, 300});
    QTest::mouseMove(m_view, {500, 300});
    QCOMPARE(m_view->cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, {500, 300});
    const double days = 100.0 / width * 730.0;
    QVERIFY(std::abs(double(QDate(2010, 1, 1).daysTo(m_view->windowFirst())) - days) <= 1.0);
    QCOMPARE(selected.size(), 0);
    QVERIFY(m_view->cursor().shape() != Qt::ClosedHandCursor);
}

void tst_TimelineView::stopsAtTheEnds()
{
    show(data().spec);
    m_view->setWindow(QDate(2010, 1, 1), QDate(2011, 12, 31));
    for (int i = 0; i < 300; ++i)
        QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(m_view->windowLast() <= data().spec.last.addDays(700));
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(m_view, Qt::Key_Plus);
    QCOMPARE(m_view->windowFirst().daysTo(m_view->windowLast()), 14); // Two weeks that begin within a day.
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(m_view, Qt::Key_Minus);
    const double whole = double(data().spec.first.daysTo(data().spec.last) + 1);
    QVERIFY(std::abs(double(m_view->windowFirst().daysTo(m_view->windowLast()) + 1) - whole * 1.1) < 3.0);
}

void tst_TimelineView::selectsWhatIsClicked()
{
    show(specOf({eventOn(u"a"_s, u"1992-03-02"_s), eventOn(u"b"_s, u"2012"_s)}));
    QSignalSpy selected(m_view, &TimelineView::selectionChanged);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, itemOf(u"a"_s).mark.center().toPoint());
    QCOMPARE(m_view->selected(), u"a"_s);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, itemOf(u"b"_s).label.center().toPoint());
    QCOMPARE(m_view->selected(), u"b"_s);
    QCOMPARE(selected.size(), 2);
    QCOMPARE(selected.last().first().toString(), u"b"_s);
}

void tst_TimelineView::opensACountedMarkerByZooming()
{
    QList<TimelineEvent> events;
    for (int i = 0; i < 12; ++i)
        events.append(eventOn(QString::number(i), QDate(2010, 1, 1).addDays(30 * i).toString(Qt::ISODate)));
    show(specOf(events));
    const TimelineLayout layout = layoutOf(*m_view, m_spec, data().formatter(Language::English));
    const auto marker = std::find_if(layout.items.cbegin(), layout.items.cend(),
                                     [](const TimelineLayout::Item &item) { return item.events.size() > 1; });
    QVERIFY(marker != layout.items.cend());
    QSignalSpy moved(m_view, &TimelineView::windowChanged);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, marker->mark.center().toPoint());
    QCOMPARE(moved.size(), 1);
    QVERIFY(m_view->windowFirst().daysTo(m_view->windowLast()) < 600);
    for (const QString &code : marker->events) {
        const TimelineLayout::Item item = itemOf(code);
        QVERIFY2(!item.events.isEmpty(), "an event of the marker left the window");
        QVERIFY(item.events.size() < marker->events.size());
    }
}

void tst_TimelineView::listsEventsOfOneDate()
{
    QList<TimelineEvent> events;
    for (const QString &code : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s})
        events.append(eventOn(code, u"2010-05-20"_s));
    events[6].title = Text::verbatim(u"Trade & <b>transport</b>"_s);
    events[6].importance = 3;
    for (TimelineEvent &event : events)
        event.title =
            event.code == u"g"_s ? event.title : Text::verbatim(QString(90, u'm')); // Too wide for the rest of the row.
    show(specOf(events));
    const TimelineLayout::Item marker = itemOf(u"h"_s);
    QVERIFY(marker.events.size() > 1);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, marker.mark.center().toPoint());
    auto *menu = m_view->findChild<QMenu *>(u"timelineEventMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), marker.events.size());
    QVERIFY(menu->activeAction());
    const qsizetype last = marker.events.size() - 1;
    QTest::keyClick(menu, Qt::Key_Up); // From the first to the last.
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_view->selected(), marker.events.at(last));
    QTRY_VERIFY(!m_view->findChild<QMenu *>(u"timelineEventMenu"_s));
}

void tst_TimelineView::listsTheNearestMarkerByKey()
{
    show(data().spec);
    QTest::keyClick(m_view, Qt::Key_Space);
    auto *menu = m_view->findChild<QMenu *>(u"timelineEventMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().size() > 1);
    menu->close();
}

void tst_TimelineView::walksAllEventsInOrder()
{
    show(data().spec);
    QTest::keyClick(m_view, Qt::Key_Home);
    QStringList walked{m_view->selected()};
    for (qsizetype i = 1; i < data().spec.events.size(); ++i) {
        QTest::keyClick(m_view, i % 2 == 0 ? Qt::Key_Down : Qt::Key_Right,
                        i % 2 == 0 ? Qt::NoModifier : Qt::ControlModifier);
        walked.append(m_view->selected());
    }
    QStringList expected;
    for (const TimelineEvent &event : data().spec.events)
        expected.append(event.code);
    QCOMPARE(walked, expected);
    QTest::keyClick(m_view, Qt::Key_Down); // There is none after the last.
    QCOMPARE(m_view->selected(), expected.last());
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(m_view->selected(), expected.at(expected.size() - 2));
}

void tst_TimelineView::jumpsToTheFirstAndLastEvent()
{
    show(data().spec);
    m_view->setWindow(QDate(2010, 1, 1), QDate(2010, 12, 31));
    QTest::keyClick(m_view, Qt::Key_End);
    const TimelineEvent &last = data().spec.events.last();
    QCOMPARE(m_view->selected(), last.code);
    QVERIFY(m_view->windowFirst() <= last.date.last() && m_view->windowLast() >= last.date.first);
    QTest::keyClick(m_view, Qt::Key_Home);
    const TimelineEvent &first = data().spec.events.first();
    QCOMPARE(m_view->selected(), first.code);
    QVERIFY(m_view->windowFirst() <= first.date.last() && m_view->windowLast() >= first.date.first);
}

void tst_TimelineView::panAndZoomKeys()
{
    show(data().spec);
    m_view->setWindow(QDate(2010, 1, 1), QDate(2011, 12, 31));
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(m_view->windowFirst() > QDate(2010, 1, 1));
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(m_view->windowFirst(), QDate(2010, 1, 1));
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(m_view->windowFirst().daysTo(m_view->windowLast()) < 700);
    QTest::keyClick(m_view, Qt::Key_Minus);
    QCOMPARE(m_view->windowFirst(), QDate(2010, 1, 1));
    QTest::keyClick(m_view, Qt::Key_0);
    QCOMPARE(m_view->windowFirst(), data().spec.first);
    QCOMPARE(m_view->windowLast(), data().spec.last);
}

void tst_TimelineView::activatesWithEnterAndDoubleClick()
{
    show(specOf({eventOn(u"a"_s, u"1992-03-02"_s), eventOn(u"b"_s, u"2012"_s)}));
    QSignalSpy activated(m_view, &TimelineView::eventActivated);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_view->setSelected(u"b"_s);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, itemOf(u"a"_s).mark.center().toPoint());
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().toString(), u"a"_s);
}

void tst_TimelineView::showsAllOnADoubleClickElsewhere()
{
    show(specOf({eventOn(u"a"_s, u"1992-03-02"_s)}));
    m_view->setWindow(QDate(2010, 1, 1), QDate(2011, 12, 31));
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, {500, 20});
    QCOMPARE(m_view->windowFirst(), QDate(1990, 1, 1));
}

void tst_TimelineView::scrollsTheSelectedIntoView()
{
    show(data().spec);
    m_view->setWindow(QDate(2024, 1, 1), QDate(2024, 12, 31));
    QSignalSpy selected(m_view, &TimelineView::selectionChanged);
    const TimelineEvent &early = data().spec.events.at(3);
    m_view->setSelected(early.code);
    QVERIFY(m_view->windowFirst() <= early.date.first && m_view->windowLast() >= early.date.last());
    QVERIFY(!itemOf(early.code).label.isEmpty());
    QCOMPARE(selected.size(), 0);
}

void tst_TimelineView::leavesTheWindowAloneWhenTheSelectionStays()
{
    show(data().spec);
    m_view->setSelected(data().spec.events.at(3).code);
    m_view->setWindow(QDate(2024, 1, 1), QDate(2024, 12, 31));
    m_view->setSelected(data().spec.events.at(3).code);
    QCOMPARE(m_view->windowFirst(), QDate(2024, 1, 1));
}

void tst_TimelineView::keepsWindowAndSelectionAcrossLanguages()
{
    show(data().spec);
    m_view->setSelected(data().spec.events.at(30).code);
    m_view->setWindow(QDate(2020, 1, 1), QDate(2022, 6, 30));
    const QImage english = m_view->grab().toImage();
    m_view->setTimeline(data().spec, light(), data().formatter(Language::Kazakh));
    QCOMPARE(m_view->windowFirst(), QDate(2020, 1, 1));
    QCOMPARE(m_view->selected(), data().spec.events.at(30).code);
    QVERIFY(m_view->grab().toImage() != english);
}

void tst_TimelineView::changesTheLanguageOfAnOpenTip()
{
    show(data().spec);
    QTest::keyClick(m_view, Qt::Key_Home);
    auto *tip = m_home->findChild<TimelineTip *>();
    QVERIFY(tip && tip->isVisible());
    const TimelineEvent &first = data().spec.events.first();
    const Formatter english = data().formatter(Language::English);
    const Formatter russian = data().formatter(Language::Russian);
    QVERIFY(tip->text().contains(english.text(first.title)));
    QVERIFY(tip->text().contains(english.date(first.date)));
    QVERIFY(tip->text().contains(english.text(first.description)));
    m_view->setTimeline(data().spec, light(), russian);
    QVERIFY(tip->isVisible());
    QVERIFY(tip->text().contains(russian.text(first.title)));
    QVERIFY(tip->text().contains(russian.date(first.date)));
    QVERIFY(m_home->rect().contains(tip->geometry()));
}

void tst_TimelineView::tellsPlainTextInItsTip()
{
    TimelineEvent event = eventOn(u"a"_s, u"2012-06"_s);
    event.title = Text::verbatim(u"<b>x</b>"_s);
    event.description = Text::verbatim(u"<img src='/nowhere'>"_s);
    show(specOf({event}));
    hoverOver(*m_view, itemOf(u"a"_s).mark.center());
    auto *tip = m_home->findChild<TimelineTip *>();
    QVERIFY(tip && tip->isVisible());
    for (const QLabel *label : tip->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(tip->text().contains(u"<b>x</b>"_s));
    hoverOver(*m_view, {500.0, 20.0});
    QVERIFY(!tip->isVisible());
}

void tst_TimelineView::tellsAssistiveTechnology()
{
    show(specOf({eventOn(u"a"_s, u"1992-03-02"_s), eventOn(u"b"_s, u"2012"_s)}));
    QCOMPARE(m_view->accessibleName(), u"Events"_s);
    QTest::keyClick(m_view, Qt::Key_End);
    QVERIFY(m_view->accessibleDescription().contains(u"number b"_s));
    QVERIFY(m_view->accessibleDescription().contains(u"2012"_s));
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(m_view->selected().isEmpty());
    QVERIFY(m_view->accessibleDescription().isEmpty());
}

void tst_TimelineView::leavesKeysOfOthersAlone()
{
    show(data().spec);
    const QDate first = m_view->windowFirst();
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier); // Back.
    QTest::keyClick(m_view, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_view->windowFirst(), first);
    QVERIFY(m_view->selected().isEmpty());
}

void tst_TimelineView::repaintsQuickly()
{
    const timelinedata::Data many = timelinedata::made(150, 3);
    m_view->setTimeline(many.spec, light(), many.formatter(Language::English));
    m_home->show();
    QImage image(m_view->size(), QImage::Format_ARGB32_Premultiplied);
    m_view->render(&image);                  // Fonts are loaded and measured once.
    const std::clock_t start = std::clock(); // Of this process: what else the machine does is not counted.
    constexpr int kTimes = 20;
    for (int i = 0; i < kTimes; ++i) {
        m_view->setWindow(QDate(1990, 1, 1 + i), QDate(2026, 12, 31));
        m_view->render(&image);
    }
    const double each = double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC / kTimes;
    qInfo("%.2f ms a repaint", each);
    QVERIFY(each < 40.0); // Ten times what it takes, for slow machines and instrumented builds.
}

QTEST_MAIN(tst_TimelineView)
#include "tst_timelineview.moc"
