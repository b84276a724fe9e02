#include "core/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_VagueDate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsPreciseAsItsText_data();
    void isAsPreciseAsItsText();
    void refusesOtherPeriods_data();
    void refusesOtherPeriods();
};

void tst_VagueDate::isAsPreciseAsItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("year") << u"1991"_s << int(DatePrecision::Year) << QDate(1991, 1, 1) << QDate(1991, 12, 31);
    QTest::newRow("month") << u"2024-02"_s << int(DatePrecision::Month) << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("day") << u"2024-11-12"_s << int(DatePrecision::Day) << QDate(2024, 11, 12) << QDate(2024, 11, 12);
}

void tst_VagueDate::isAsPreciseAsItsText()
{
    QFETCH(QString, text);
    QFETCH(int, precision);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto date = VagueDate::parse(text);
    QVERIFY(date);
    QCOMPARE(int(date->precision), precision);
    QCOMPARE(date->first, first);
    QCOMPARE(date->last(), last);
    QCOMPARE(date->toString(), text);
}

void tst_VagueDate::refusesOtherPeriods_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"", "2025-H1", "2025-Q2", "2025-W07", "2025-01/2025-09", "12.11.2024", "2025-02-30"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_VagueDate::refusesOtherPeriods()
{
    QFETCH(QString, text);
    QVERIFY(!VagueDate::parse(text));
}

QTEST_GUILESS_MAIN(tst_VagueDate)
#include "tst_vaguedate.moc"
