#include "import/text/periodtext.h"

#include <QDate>
#include <QtTest>

using namespace corridor::ingest;
using namespace Qt::StringLiterals;

namespace {

QString shownPeriod(const std::optional<PeriodDraft> &period)
{
    if (!period)
        return u"nothing"_s;
    const QDate epoch(1970, 1, 1);
    QString out = QChar::fromLatin1(period->frequency) + u' ' + epoch.addDays(period->first).toString(Qt::ISODate);
    if (period->until != 0)
        out += u" .. "_s + epoch.addDays(period->until).toString(Qt::ISODate);
    return out;
}

} // namespace

class TestPeriodText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void months_data();
    void months();
    void monthsRefuse();
    void dayNumbersAgreeWithQDate();
    void weeksAgreeWithQDate();
};

void TestPeriodText::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const std::vector<std::pair<const char *, const char *>> cases = {
        {"2025", "A 2025-01-01"},
        {" 2025 ", "A 2025-01-01"},
        {"\xC2\xA0"
         "2025",
         "A 2025-01-01"},
        {"0001", "A 0001-01-01"},
        {"9999", "A 9999-01-01"},
        {"2025.0", "A 2025-01-01"},
        {"2025.00", "A 2025-01-01"},
        {"1972-A1", "A 1972-01-01"},
        {"1972A1", "A 1972-01-01"},
        {"2011 [YR2011]", "A 2011-01-01"},
        {"2025 (r)", "A 2025-01-01"},
        {"2025(p)", "A 2025-01-01"},
        {"2025*", "A 2025-01-01"},
        {"2019 г.", "A 2019-01-01"},
        {"2019 год", "A 2019-01-01"},
        {"2019 жыл", "A 2019-01-01"},
        {"2019 yılı", "A 2019-01-01"},
        {"2025-H1", "H 2025-01-01"},
        {"2025-H2", "H 2025-07-01"},
        {"2025-S1", "H 2025-01-01"},
        {"2025-S2", "H 2025-07-01"},
        {"2025H1", "H 2025-01-01"},
        {"2025-B2", "H 2025-07-01"},
        {"H1 2025", "H 2025-01-01"},
        {"H2-2025", "H 2025-07-01"},
        {"2025-Q1", "Q 2025-01-01"},
        {"2025-Q2", "Q 2025-04-01"},
        {"2025-Q3", "Q 2025-07-01"},
        {"2025-Q4", "Q 2025-10-01"},
        {"2025Q2", "Q 2025-04-01"},
        {"2025q2", "Q 2025-04-01"},
        {"2025 Q2", "Q 2025-04-01"},
        {"Q2 2025", "Q 2025-04-01"},
        {"Q2-2025", "Q 2025-04-01"},
        {"Q2/2025", "Q 2025-04-01"},
        {"2025 2Q", "Q 2025-04-01"},
        {"2025 2Q ", "Q 2025-04-01"},
        {"2Q 2025", "Q 2025-04-01"},
        {"II квартал 2025 г.", "Q 2025-04-01"},
        {"2025 I тоқсан", "Q 2025-01-01"},
        {"2025 жылғы IV тоқсан", "Q 2025-10-01"},
        {"2 квартал 2025", "Q 2025-04-01"},
        {"I. Çeyrek 2025", "Q 2025-01-01"},
        {"2025-06", "M 2025-06-01"},
        {"2025-12", "M 2025-12-01"},
        {"2025M06", "M 2025-06-01"},
        {"2025M6", "M 2025-06-01"},
        {"2025-M06", "M 2025-06-01"},
        {"2025m06", "M 2025-06-01"},
        {"202506", "M 2025-06-01"},
        {"201911", "M 2019-11-01"},
        {"2025/06", "M 2025-06-01"},
        {"2025.06", "M 2025-06-01"},
        {"06/2025", "M 2025-06-01"},
        {"06.2025", "M 2025-06-01"},
        {"06-2025", "M 2025-06-01"},
        {"2025-W07", "W 2025-02-10"},
        {"2025W07", "W 2025-02-10"},
        {"2025-W01", "W 2024-12-30"},
        {"2026-W53", "W 2026-12-28"},
        {"2025-06-30", "D 2025-06-30"},
        {"2024-02-29", "D 2024-02-29"},
        {"2000-02-29", "D 2000-02-29"},
        {"20250630", "D 2025-06-30"},
        {"2025/06/30", "D 2025-06-30"},
        {"30.06.2025", "D 2025-06-30"},
        {"30/06/2025", "D 2025-06-30"},
        {"30-06-2025", "D 2025-06-30"},
        {"1.6.2025", "D 2025-06-01"},
        {"01/02/2025", "D 2025-02-01"},
        {"2025-06-30T00:00:00", "D 2025-06-30"},
        {"2025-06-30T12:30:00.000+03:00", "D 2025-06-30"},
        {"2025-06-30 00:00:00", "D 2025-06-30"},
        {"2025-06-30T00:00:00Z", "D 2025-06-30"},
        {"30.06.2025 0:00", "nothing"},
        {"30.06.2025 00:00", "D 2025-06-30"},
        {"2025 Feb ", "M 2025-02-01"},
        {"Feb 2025", "M 2025-02-01"},
        {"Feb-2025", "M 2025-02-01"},
        {"2025-Feb", "M 2025-02-01"},
        {"FEBRUARY 2025", "M 2025-02-01"},
        {"February, 2025", "M 2025-02-01"},
        {"Sept. 2025", "M 2025-09-01"},
        {"Ноябрь 2019 г.", "M 2019-11-01"},
        {"ноября 2019", "M 2019-11-01"},
        {"МАЙ 2019", "M 2019-05-01"},
        {"янв. 2019", "M 2019-01-01"},
        {"Haziran 2025", "M 2025-06-01"},
        {"HAZİRAN 2025", "M 2025-06-01"},
        {"Şubat 2025", "M 2025-02-01"},
        {"2025 Ağustos", "M 2025-08-01"},
        {"KASIM 2025", "M 2025-11-01"},
        {"Ağu 2025", "M 2025-08-01"},
        {"қаңтар 2025", "M 2025-01-01"},
        {"2025 жылғы қыркүйек", "M 2025-09-01"},
        {"2025 жылдың ЖЕЛТОҚСАН", "M 2025-12-01"},
        {"30 June 2025", "D 2025-06-30"},
        {"June 30, 2025", "D 2025-06-30"},
        {"30-Jun-2025", "D 2025-06-30"},
        {"30 июня 2025 г.", "D 2025-06-30"},
        {"30 Haziran 2025", "D 2025-06-30"},
        {"2019/20", "P 2019-01-01 .. 2020-12-31"},
        {"2019-20", "P 2019-01-01 .. 2020-12-31"},
        {"1999/00", "P 1999-01-01 .. 2000-12-31"},
        {"2019-2020", "P 2019-01-01 .. 2020-12-31"},
        {"2019/2020", "P 2019-01-01 .. 2020-12-31"},
        {"19801981", "P 1980-01-01 .. 1981-12-31"},
        {"2015-2019", "P 2015-01-01 .. 2019-12-31"},
        {"2025-01/2025-09", "P 2025-01-01 .. 2025-09-30"},
        {"2025-01/2025-02", "P 2025-01-01 .. 2025-02-28"},
        {"2023-11/2024-02", "P 2023-11-01 .. 2024-02-29"},
        {"2025-Q1/2025-Q3", "P 2025-01-01 .. 2025-09-30"},
        {"2025-H1/2025-H2", "P 2025-01-01 .. 2025-12-31"},
        {"2025-01-01/2025-03-31", "P 2025-01-01 .. 2025-03-31"},
        {"1969-12/1970-01", "P 1969-12-01 .. 1970-01-31"},
        {"1960", "A 1960-01-01"},
        {"1969-12-31", "D 1969-12-31"}};
    for (const auto &[text, expected] : cases)
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
    QTest::newRow("NFD") << QByteArray("S\xCC\xA7ubat 2025") << u"M 2025-02-01"_s;
    QTest::newRow("NFD Russian") << QByteArray("ма"
                                               "и\xCC\x86"
                                               " 2025")
                                 << u"M 2025-05-01"_s;
}

void TestPeriodText::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(shownPeriod(parsePeriod(text.toStdString())), expected);
}

void TestPeriodText::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "0000",
                             "0",
                             "5",
                             "25",
                             "125",
                             "12345",
                             "1234567",
                             "123456789",
                             "2025-Q0",
                             "2025-Q5",
                             "2025Q5",
                             "2025-13",
                             "2025-00",
                             "2025-M13",
                             "2025-M00",
                             "202513",
                             "202500",
                             "2025-W00",
                             "2025-W54",
                             "2025-W53",
                             "2025-H0",
                             "2025-H3",
                             "2025-A2",
                             "2025-1",
                             "2025-02-29",
                             "1900-02-29",
                             "2025-02-30",
                             "2025-04-31",
                             "2025-00-10",
                             "2025-13-01",
                             "20250229",
                             "31.02.2025",
                             "30/13/2025",
                             "06/30/2025",
                             "13/2025",
                             "00/2025",
                             "2025.5",
                             "2025-06-30T",
                             "2025-06-30Tnoon",
                             "2025-06-30x",
                             "Year",
                             "Month",
                             "June",
                             "Juno 2025",
                             "Feb 25",
                             "Feb-25",
                             "2020-2019",
                             "2020-2020",
                             "2019/21",
                             "2019-99",
                             "2025-09/2025-01",
                             "2025-01/2025-Q2",
                             "2025/",
                             "/2025",
                             "2025//2026",
                             "-2025",
                             "+2025",
                             "2025-",
                             "2025e",
                             "1e3",
                             "2,025",
                             "2 025",
                             "Q2",
                             "Q5 2025",
                             "5Q 2025",
                             "V квартал 2025",
                             "NaN",
                             "n/a",
                             "..",
                             "2025-Q2-Q3",
                             "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA5",
                             "99999999",
                             "00000000",
                             "2025-06-30 00:00:00 and more",
                             "2025 2026",
                             "[YR2011]",
                             "(r)"})
        QTest::addRow("'%s'", text) << QByteArray(text);
    QTest::newRow("long") << QByteArray(100000, '2');
    QTest::newRow("many dashes") << QByteArray(60, '-');
    QTest::newRow("bytes that are no text") << QByteArray("\xFF\xFE\x80 2025");
}

void TestPeriodText::refuses()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(shownPeriod(parsePeriod(text.toStdString())), u"nothing"_s);
}

void TestPeriodText::months_data()
{
    QTest::addColumn<QString>("names");
    QTest::newRow("English")
        << u"january february march april may june july august september october november december"_s;
    QTest::newRow("English short") << u"jan feb mar apr may jun jul aug sep oct nov dec"_s;
    QTest::newRow("Turkish") << u"Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"_s;
    QTest::newRow("Turkish capitals")
        << u"OCAK ŞUBAT MART NİSAN MAYIS HAZİRAN TEMMUZ AĞUSTOS EYLÜL EKİM KASIM ARALIK"_s;
    QTest::newRow("Turkish short") << u"Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara"_s;
    QTest::newRow("Russian") << u"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"_s;
    QTest::newRow("Russian genitive")
        << u"января февраля марта апреля мая июня июля августа сентября октября ноября декабря"_s;
    QTest::newRow("Russian short") << u"янв. фев. мар. апр. май июн. июл. авг. сен. окт. ноя. дек."_s;
    QTest::newRow("Kazakh") << u"қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"_s;
    QTest::newRow("Kazakh capitals")
        << u"ҚАҢТАР АҚПАН НАУРЫЗ СӘУІР МАМЫР МАУСЫМ ШІЛДЕ ТАМЫЗ ҚЫРКҮЙЕК ҚАЗАН ҚАРАША ЖЕЛТОҚСАН"_s;
    QTest::newRow("Kazakh short") << u"қаң ақп нау сәу мам мау шіл там қыр қаз қар жел"_s;
}

void TestPeriodText::months()
{
    QFETCH(const QString, names);
    int month = 0;
    for (const QString &name : names.split(u' ')) {
        const auto found = monthNamed(name.toStdString());
        QVERIFY2(found.has_value(), qPrintable(name));
        QCOMPARE(*found, ++month);
    }
    QCOMPARE(month, 12);
}

void TestPeriodText::monthsRefuse()
{
    for (const char *name : {"", "total", "toplam", "январ", "ma", "m", "1", "Monday", "итого"})
        QVERIFY2(!monthNamed(name).has_value(), name);
}

void TestPeriodText::dayNumbersAgreeWithQDate()
{
    const QDate epoch(1970, 1, 1);
    for (QDate date(1, 1, 1); date.isValid() && date.year() <= 9999; date = date.addDays(97)) {
        const auto number = dayNumber(date.year(), date.month(), date.day());
        QVERIFY(number.has_value());
        QCOMPARE(qint64(*number), epoch.daysTo(date));
    }
    QVERIFY(!dayNumber(0, 1, 1).has_value());
    QVERIFY(!dayNumber(10000, 1, 1).has_value());
    QVERIFY(!dayNumber(2025, 2, 29).has_value());
}

void TestPeriodText::weeksAgreeWithQDate()
{
    const QDate epoch(1970, 1, 1);
    for (int year = 1990; year < 2050; ++year) {
        for (int week = 1; week <= 53; ++week) {
            const auto period = weekPeriod(year, week);
            int isoYear = 0;
            const QDate monday = QDate(year, 1, 4).addDays(1 - QDate(year, 1, 4).dayOfWeek() + 7 * (week - 1));
            const bool exists = monday.weekNumber(&isoYear) == week && isoYear == year;
            QCOMPARE(period.has_value(), exists);
            if (period)
                QCOMPARE(epoch.addDays(period->first), monday);
        }
    }
}

QTEST_APPLESS_MAIN(TestPeriodText)
#include "tst_periodtext.moc"
