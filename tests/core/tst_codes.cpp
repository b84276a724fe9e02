#include "core/catalogue.h"
#include "core/figure.h"
#include "core/ids.h"
#include "core/period.h"

#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace corridor;

static_assert(!std::is_convertible_v<qint64, SeriesId>, "a bare number must not pass for an id");
static_assert(!std::is_convertible_v<SeriesId, BatchId>, "an id of one table must not pass for another's");

/// The words that the store and the command line keep: a changed one would orphan data.
class tst_Codes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statusHasItsWord_data();
    void statusHasItsWord();
    void boundHasItsWord_data();
    void boundHasItsWord();
    void frequencyHasItsLetter_data();
    void frequencyHasItsLetter();
    void precisionHasItsWord_data();
    void precisionHasItsWord();
    void unknownWordsAreRefused();
    void onlyPositiveIdsAreValid();
};

void tst_Codes::statusHasItsWord_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    QTest::newRow("official") << int(FigureStatus::Official) << u"official"_s;
    QTest::newRow("provisional") << int(FigureStatus::Provisional) << u"provisional"_s;
    QTest::newRow("estimate") << int(FigureStatus::Estimate) << u"estimate"_s;
    QTest::newRow("press") << int(FigureStatus::Press) << u"press"_s;
    QTest::newRow("claim") << int(FigureStatus::Claim) << u"claim"_s;
    QTest::newRow("analyst") << int(FigureStatus::Analyst) << u"analyst"_s;
}

void tst_Codes::statusHasItsWord()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QCOMPARE(statusCode(FigureStatus(status)), code);
    QCOMPARE(statusFromCode(code), std::optional(FigureStatus(status)));
}

void tst_Codes::boundHasItsWord_data()
{
    QTest::addColumn<int>("bound");
    QTest::addColumn<QString>("code");

    QTest::newRow("none") << int(Bound::None) << QString();
    QTest::newRow("at least") << int(Bound::AtLeast) << u"min"_s;
    QTest::newRow("at most") << int(Bound::AtMost) << u"max"_s;
    QTest::newRow("about") << int(Bound::About) << u"about"_s;
}

void tst_Codes::boundHasItsWord()
{
    QFETCH(int, bound);
    QFETCH(QString, code);
    QCOMPARE(boundCode(Bound(bound)), code);
    QCOMPARE(boundFromCode(code), std::optional(Bound(bound)));
}

void tst_Codes::frequencyHasItsLetter_data()
{
    QTest::addColumn<int>("frequency");
    QTest::addColumn<QString>("code");

    QTest::newRow("year") << int(Frequency::Annual) << u"A"_s;
    QTest::newRow("half") << int(Frequency::HalfYear) << u"H"_s;
    QTest::newRow("quarter") << int(Frequency::Quarter) << u"Q"_s;
    QTest::newRow("month") << int(Frequency::Month) << u"M"_s;
    QTest::newRow("week") << int(Frequency::Week) << u"W"_s;
    QTest::newRow("day") << int(Frequency::Day) << u"D"_s;
    QTest::newRow("span") << int(Frequency::Span) << u"P"_s;
}

void tst_Codes::frequencyHasItsLetter()
{
    QFETCH(int, frequency);
    QFETCH(QString, code);
    QCOMPARE(QString(frequencyCode(Frequency(frequency))), code);
    QCOMPARE(frequencyFromCode(code), std::optional(Frequency(frequency)));
}

void tst_Codes::precisionHasItsWord_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("code");

    QTest::newRow("year") << int(DatePrecision::Year) << u"year"_s;
    QTest::newRow("month") << int(DatePrecision::Month) << u"month"_s;
    QTest::newRow("day") << int(DatePrecision::Day) << u"day"_s;
}

void tst_Codes::precisionHasItsWord()
{
    QFETCH(int, precision);
    QFETCH(QString, code);
    QCOMPARE(precisionCode(DatePrecision(precision)), code);
    QCOMPARE(precisionFromCode(code), std::optional(DatePrecision(precision)));
}

void tst_Codes::unknownWordsAreRefused()
{
    QVERIFY(!statusFromCode(u"Official"_s));
    QVERIFY(!statusFromCode(u""_s));
    QVERIFY(!boundFromCode(u"least"_s));
    QVERIFY(!frequencyFromCode(u"a"_s));
    QVERIFY(!frequencyFromCode(u"AH"_s));
    QVERIFY(!frequencyFromCode(u""_s));
    QVERIFY(!precisionFromCode(u"week"_s));
}

void tst_Codes::onlyPositiveIdsAreValid()
{
    QVERIFY(!SeriesId().isValid());
    QVERIFY(!SeriesId(-1).isValid());
    QVERIFY(SeriesId(1).isValid());
    QVERIFY(SeriesId(1) < SeriesId(2));
}

QTEST_GUILESS_MAIN(tst_Codes)
#include "tst_codes.moc"
