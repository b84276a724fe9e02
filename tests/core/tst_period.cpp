#include "core/period.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Period : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesTheSameText_data();
    void readsAndWritesTheSameText();
    void refusesWhatIsNotAPeriod_data();
    void refusesWhatIsNotAPeriod();
    void writesASpanInItsShortestForm_data();
    void writesASpanInItsShortestForm();
    void ordersByFirstThenLastDay();
    void tellsAPeriodFromAnotherOfTheSameDays();
    void shiftsByItsOwnLength_data();
    void shiftsByItsOwnLength();
    void findsTheSameStretchAYearBefore_data();
    void findsTheSameStretchAYearBefore();
    void comesBackFromTheStore_data();
    void comesBackFromTheStore();
    void hasItsMiddleWithin();
    void isInvalidByDefault();
};

void tst_Period::readsAndWritesTheSameText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("frequency");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("year") << u"2025"_s << QChar(u'A') << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    QTest::newRow("early year") << u"0987"_s << QChar(u'A') << QDate(987, 1, 1) << QDate(987, 12, 31);
    QTest::newRow("first half") << u"2025-H1"_s << QChar(u'H') << QDate(2025, 1, 1) << QDate(2025, 6, 30);
    QTest::newRow("second half") << u"2025-H2"_s << QChar(u'H') << QDate(2025, 7, 1) << QDate(2025, 12, 31);
    QTest::newRow("first quarter") << u"2024-Q1"_s << QChar(u'Q') << QDate(2024, 1, 1) << QDate(2024, 3, 31);
    QTest::newRow("last quarter") << u"2025-Q4"_s << QChar(u'Q') << QDate(2025, 10, 1) << QDate(2025, 12, 31);
    QTest::newRow("leap February") << u"2024-02"_s << QChar(u'M') << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("December") << u"2025-12"_s << QChar(u'M') << QDate(2025, 12, 1) << QDate(2025, 12, 31);
    QTest::newRow("week that begins a year early")
        << u"2020-W01"_s << QChar(u'W') << QDate(2019, 12, 30) << QDate(2020, 1, 5);
    QTest::newRow("week 53") << u"2020-W53"_s << QChar(u'W') << QDate(2020, 12, 28) << QDate(2021, 1, 3);
    QTest::newRow("day") << u"2024-02-29"_s << QChar(u'D') << QDate(2024, 2, 29) << QDate(2024, 2, 29);
    QTest::newRow("years") << u"2016/2024"_s << QChar(u'P') << QDate(2016, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("months") << u"2025-01/2025-09"_s << QChar(u'P') << QDate(2025, 1, 1) << QDate(2025, 9, 30);
    QTest::newRow("months over a year") << u"2023-11/2024-02"_s << QChar(u'P') << QDate(2023, 11, 1)
                                        << QDate(2024, 2, 29);
    QTest::newRow("days") << u"2025-03-05/2025-03-12"_s << QChar(u'P') << QDate(2025, 3, 5) << QDate(2025, 3, 12);
}

void tst_Period::readsAndWritesTheSameText()
{
    QFETCH(QString, text);
    QFETCH(QChar, frequency);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto period = Period::parse(text);
    QVERIFY(period);
    QCOMPARE(frequencyCode(period->frequency()), frequency);
    QCOMPARE(period->first(), first);
    QCOMPARE(period->last(), last);
    QCOMPARE(period->toString(), text);
}

void tst_Period::refusesWhatIsNotAPeriod_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"",
                             "25",
                             "20255",
                             "2025-",
                             "2025-H0",
                             "2025-H3",
                             "2025-Q0",
                             "2025-Q5",
                             "2025-h1",
                             "2025-00",
                             "2025-13",
                             "2025-1",
                             "2025-W00",
                             "2025-W53",
                             "2025-W54",
                             "2025-02-29",
                             "2025-06-31",
                             "2025-06-3",
                             " 2025",
                             "2025 ",
                             "+025",
                             "-2025",
                             "0000",
                             "2025-01/",
                             "/2025",
                             "2025/2024",
                             "2024/2025-06",
                             "2025-H1/2025-H2",
                             "2025-Q1/2025-Q2",
                             "2025-01/2025-02/2025-03",
                             "2025-W01/2025-W02",
                             "٢٠٢٥",
                             "2025-06-30T00"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Period::refusesWhatIsNotAPeriod()
{
    QFETCH(QString, text);
    QVERIFY(!Period::parse(text));
}

void tst_Period::writesASpanInItsShortestForm_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("text");

    QTest::newRow("whole years") << QDate(2016, 1, 1) << QDate(2024, 12, 31) << u"2016/2024"_s;
    QTest::newRow("one whole year") << QDate(2024, 1, 1) << QDate(2024, 12, 31) << u"2024-01/2024-12"_s;
    QTest::newRow("whole months") << QDate(2025, 1, 1) << QDate(2025, 9, 30) << u"2025-01/2025-09"_s;
    QTest::newRow("days") << QDate(2025, 1, 1) << QDate(2025, 9, 29) << u"2025-01-01/2025-09-29"_s;
}

void tst_Period::writesASpanInItsShortestForm()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, text);
    const Period span = Period::span(first, last);
    QCOMPARE(span.toString(), text);
    QCOMPARE(Period::parse(text), std::optional(span));
}

void tst_Period::ordersByFirstThenLastDay()
{
    QList<Period> periods;
    for (const auto &text :
         {u"2026"_s, u"2025"_s, u"2025-H1"_s, u"2025-01-01"_s, u"2025-01"_s, u"2025-H2"_s, u"2025-Q1"_s, u"2024-12"_s})
        periods << *Period::parse(text);
    std::sort(periods.begin(), periods.end());
    QStringList texts;
    for (const Period &period : periods)
        texts << period.toString();
    QCOMPARE(texts, (QStringList{u"2024-12"_s, u"2025-01-01"_s, u"2025-01"_s, u"2025-Q1"_s, u"2025-H1"_s, u"2025"_s,
                                 u"2025-H2"_s, u"2026"_s}));
}

void tst_Period::tellsAPeriodFromAnotherOfTheSameDays()
{
    const Period month = Period::month(2025, 6);
    const Period span = Period::span(QDate(2025, 6, 1), QDate(2025, 6, 30));
    QVERIFY(month != span);
    QVERIFY((month < span) != (span < month));
}

void tst_Period::shiftsByItsOwnLength_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("to");

    QTest::newRow("year") << u"2024"_s << 3 << u"2027"_s;
    QTest::newRow("half over the year") << u"2024-H2"_s << 1 << u"2025-H1"_s;
    QTest::newRow("quarter back") << u"2024-Q1"_s << -1 << u"2023-Q4"_s;
    QTest::newRow("month") << u"2024-01"_s << 13 << u"2025-02"_s;
    QTest::newRow("week over the year") << u"2020-W53"_s << 1 << u"2021-W01"_s;
    QTest::newRow("day") << u"2024-02-28"_s << 2 << u"2024-03-01"_s;
    QTest::newRow("span") << u"2025-03-05/2025-03-11"_s << 2 << u"2025-03-19/2025-03-25"_s;
    QTest::newRow("nowhere") << u"2024-Q1"_s << 0 << u"2024-Q1"_s;
}

void tst_Period::shiftsByItsOwnLength()
{
    QFETCH(QString, from);
    QFETCH(int, steps);
    QFETCH(QString, to);
    QCOMPARE(Period::parse(from)->shifted(steps).toString(), to);
}

void tst_Period::findsTheSameStretchAYearBefore_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("before");

    QTest::newRow("year") << u"2025"_s << u"2024"_s;
    QTest::newRow("half") << u"2025-H1"_s << u"2024-H1"_s;
    QTest::newRow("month") << u"2025-02"_s << u"2024-02"_s;
    QTest::newRow("week") << u"2025-W07"_s << u"2024-W07"_s;
    QTest::newRow("months") << u"2025-01/2025-09"_s << u"2024-01/2024-09"_s;
    QTest::newRow("to the end of February") << u"2025-01/2025-02"_s << u"2024-01/2024-02"_s;
    QTest::newRow("from a leap year") << u"2024-01/2024-02"_s << u"2023-01/2023-02"_s;
}

void tst_Period::findsTheSameStretchAYearBefore()
{
    QFETCH(QString, period);
    QFETCH(QString, before);
    QCOMPARE(Period::parse(period)->yearBefore().toString(), before);
}

void tst_Period::comesBackFromTheStore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("until");

    QTest::newRow("epoch") << u"1970"_s << qint64(0) << qint64(0);
    QTest::newRow("before the epoch") << u"1969-12-31"_s << qint64(-1) << qint64(0);
    QTest::newRow("regular periods keep no end") << u"2025-06"_s << qint64(20240) << qint64(0);
    QTest::newRow("spans do") << u"2025-01/2025-09"_s << qint64(20089) << qint64(20361);
}

void tst_Period::comesBackFromTheStore()
{
    QFETCH(QString, text);
    QFETCH(qint64, first);
    QFETCH(qint64, until);
    const Period period = *Period::parse(text);
    QCOMPARE(period.storedFirst(), first);
    QCOMPARE(period.storedUntil(), until);
    QCOMPARE(Period::fromStored(period.frequency(), first, until), period);
}

void tst_Period::hasItsMiddleWithin()
{
    QCOMPARE(Period::year(2025).middle(), QDate(2025, 7, 2));
    QCOMPARE(Period::day(QDate(2025, 6, 30)).middle(), QDate(2025, 6, 30));
    QVERIFY(Period::quarter(2025, 2).contains(Period::quarter(2025, 2).middle()));
    QVERIFY(!Period::quarter(2025, 2).contains(QDate(2025, 7, 1)));
    QVERIFY(!Period::quarter(2025, 2).contains(QDate(2025, 3, 31)));
}

void tst_Period::isInvalidByDefault()
{
    QVERIFY(!Period().isValid());
    QVERIFY(Period::year(2025).isValid());
}

QTEST_GUILESS_MAIN(tst_Period)
#include "tst_period.moc"
