#include "timeline/timelineaxis.h"
#include "timeline/timelinewindow.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

TimelineSpan between(const QDate &first, const QDate &last)
{
    return {double(first.toJulianDay()), double(last.toJulianDay() + 1)};
}

TimelineTicks ticksOf(const TimelineSpan &span, double pixels)
{
    const Formatter formatter(Language::English, std::make_shared<LabelTable>());
    return timelineTicks({span, 50.0, 50.0 + pixels}, 0.0, 100.0 + pixels, formatter,
                         [](const QString &text) { return 6.5 * double(text.size()); });
}

} // namespace

class tst_TimelineAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheFinestStepThatIsLegible_data();
    void choosesTheFinestStepThatIsLegible();
    void keepsTicksInPlaceWhilePanning();
    void zoomsAtTheAnchor();
    void staysWithinItsLimits();
    void revealsNoMoreThanNeeded();
    void keepsAWindowWhenTheWholeGrows();
};

void tst_TimelineAxis::choosesTheFinestStepThatIsLegible_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<double>("pixels");
    QTest::addColumn<double>("days"); ///< Between the first two ticks.
    QTest::newRow("decades") << QDate(1950, 1, 1) << QDate(2026, 12, 31) << 350.0 << 3652.0;
    QTest::newRow("five years") << QDate(1990, 1, 1) << QDate(2026, 12, 31) << 400.0 << 1826.0;
    QTest::newRow("years") << QDate(2015, 1, 1) << QDate(2026, 12, 31) << 900.0 << 365.0;
    QTest::newRow("quarters") << QDate(2024, 1, 1) << QDate(2025, 12, 31) << 900.0 << 91.0;
    QTest::newRow("months") << QDate(2025, 1, 1) << QDate(2025, 12, 31) << 1000.0 << 31.0;
    QTest::newRow("days") << QDate(2025, 1, 1) << QDate(2025, 1, 14) << 1500.0 << 1.0;
}

void tst_TimelineAxis::choosesTheFinestStepThatIsLegible()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(double, pixels);
    QFETCH(double, days);
    const TimelineTicks ticks = ticksOf(between(first, last), pixels);
    QVERIFY(ticks.labelled.size() >= 2);
    QCOMPARE(ticks.labelled.at(1).day - ticks.labelled.at(0).day, days);
}

void tst_TimelineAxis::keepsTicksInPlaceWhilePanning()
{
    const TimelineTicks before = ticksOf(between(QDate(2024, 1, 1), QDate(2024, 3, 1)), 1000.0);
    const TimelineTicks after = ticksOf(between(QDate(2024, 1, 4), QDate(2024, 3, 4)), 1000.0);
    QVERIFY(before.labelled.size() > 3);
    const double later = after.labelled.first().day;
    QVERIFY(std::any_of(before.labelled.cbegin(), before.labelled.cend(),
                        [&](const TimelineTick &tick) { return tick.day == later; }));
}

void tst_TimelineAxis::zoomsAtTheAnchor()
{
    TimelineWindow window(between(QDate(1990, 1, 1), QDate(2026, 12, 31)));
    const double anchor = double(QDate(2009, 10, 22).toJulianDay());
    const double share = (anchor - window.span().from) / window.span().days();
    for (int i = 0; i < 10; ++i)
        window.zoom(0.8, anchor);
    QVERIFY(std::abs((anchor - window.span().from) / window.span().days() - share) < 1e-6);
}

void tst_TimelineAxis::staysWithinItsLimits()
{
    const TimelineSpan whole = between(QDate(1990, 1, 1), QDate(2026, 12, 31));
    TimelineWindow window(whole);
    for (int i = 0; i < 60; ++i)
        window.zoom(0.7, whole.from + 5000.0);
    QVERIFY(std::abs(window.span().days() - 14.0) < 1e-6);
    for (int i = 0; i < 99; ++i)
        window.pan(400.0);
    QVERIFY(window.span().until <= whole.until + whole.days() * 0.05 + 1e-6);
    for (int i = 0; i < 60; ++i)
        window.zoom(1.5, whole.from);
    QVERIFY(std::abs(window.span().days() - whole.days() * 1.1) < 1e-6);
}

void tst_TimelineAxis::revealsNoMoreThanNeeded()
{
    TimelineWindow window(between(QDate(1990, 1, 1), QDate(2026, 12, 31)));
    window.show(between(QDate(2010, 1, 1), QDate(2012, 12, 31)));
    const TimelineWindow before = window;
    window.reveal(between(QDate(2011, 5, 1), QDate(2011, 5, 1)));
    QCOMPARE(window, before);
    window.reveal(between(QDate(2020, 5, 1), QDate(2020, 5, 1)));
    QVERIFY(window.first() < QDate(2020, 5, 1) && window.last() > QDate(2020, 5, 1));
    QVERIFY(std::abs(window.span().days() - before.span().days()) < 1e-6);
}

void tst_TimelineAxis::keepsAWindowWhenTheWholeGrows()
{
    TimelineWindow all(between(QDate(1990, 1, 1), QDate(2020, 12, 31)));
    TimelineWindow part = all;
    part.show(between(QDate(2010, 1, 1), QDate(2012, 12, 31)));
    for (TimelineWindow *window : {&all, &part})
        window->setWhole(between(QDate(1990, 1, 1), QDate(2026, 12, 31)));
    QCOMPARE(all.last(), QDate(2026, 12, 31));
    QCOMPARE(part.first(), QDate(2010, 1, 1));
    QCOMPARE(part.last(), QDate(2012, 12, 31));
}

QTEST_GUILESS_MAIN(tst_TimelineAxis)
#include "tst_timelineaxis.moc"
