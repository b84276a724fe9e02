#include "i18n/formatter.h"
#include "i18n/grammar/turkish.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Dates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesPeriods_data();
    void writesPeriods();
    void writesShortPeriods_data();
    void writesShortPeriods();
    void writesDatesAsPreciselyAsTheyAre_data();
    void writesDatesAsPreciselyAsTheyAre();
    void writesShortDates_data();
    void writesShortDates();
    void invalidOnesAreEmpty();
    void namesEveryMonth();
    void suffixesTurkishYears_data();
    void suffixesTurkishYears();

private:
    static void addTexts(const char *period, const QStringList &texts);
    template<typename Write>
    static void compare(Write write);
};

/// A no-break space is written `_` in the rows below.
template<typename Write>
void tst_Dates::compare(Write write)
{
    QFETCH(QStringList, texts);
    QStringList written;
    for (const Language language : kLanguages)
        written << write(Formatter(language, nullptr)).replace(QChar(0xa0), u'_');
    QCOMPARE(written, texts);
}

void tst_Dates::addTexts(const char *period, const QStringList &texts) { QTest::newRow(period) << texts; }

void tst_Dates::writesPeriods_data()
{
    QTest::addColumn<QStringList>("texts");

    addTexts("2025", {u"2025"_s, u"2025"_s, u"2025"_s, u"2025"_s});
    addTexts("2025-H1", {u"first half of 2025"_s, u"2025’in ilk yarısı"_s, u"2025 жылғы бірінші жартыжылдық"_s,
                         u"первое полугодие 2025 года"_s});
    addTexts("2024-H2", {u"second half of 2024"_s, u"2024’ün ikinci yarısı"_s, u"2024 жылғы екінші жартыжылдық"_s,
                         u"второе полугодие 2024 года"_s});
    addTexts("2025-Q2", {u"Q2 2025"_s, u"2025’in 2. çeyreği"_s, u"2025 жылғы II тоқсан"_s, u"II квартал 2025 года"_s});
    addTexts("2025-06", {u"June 2025"_s, u"Haziran 2025"_s, u"2025 жылғы маусым"_s, u"июнь 2025 года"_s});
    addTexts("2020-W01",
             {u"week 1 of 2020"_s, u"2020’nin 1. haftası"_s, u"2020 жылғы 1-апта"_s, u"1-я неделя 2020 года"_s});
    addTexts("2024-11-12", {u"12 Nov 2024"_s, u"12 Kas 2024"_s, u"2024_ж. 12 қар."_s, u"12 нояб. 2024_г."_s});
    addTexts("2016/2024", {u"2016–2024"_s, u"2016–2024"_s, u"2016–2024"_s, u"2016–2024"_s});
    addTexts("2025-01/2025-09", {u"January–September 2025"_s, u"Ocak–Eylül 2025"_s, u"2025 жылғы қаңтар–қыркүйек"_s,
                                 u"январь–сентябрь 2025 года"_s});
    addTexts("2023-11/2024-03", {u"November 2023 – March 2024"_s, u"Kasım 2023 – Mart 2024"_s,
                                 u"2023 жылғы қараша – 2024 жылғы наурыз"_s, u"ноябрь 2023 года – март 2024 года"_s});
    addTexts("2024-11-03/2024-11-12",
             {u"3–12 November 2024"_s, u"3–12 Kasım 2024"_s, u"2024 жылғы 3–12 қараша"_s, u"3–12 ноября 2024 года"_s});
    addTexts("2024-10-03/2024-11-12", {u"3 October – 12 November 2024"_s, u"3 Ekim – 12 Kasım 2024"_s,
                                       u"2024 жылғы 3 қазан – 12 қараша"_s, u"3 октября – 12 ноября 2024 года"_s});
    addTexts("2024-12-30/2025-01-02",
             {u"30 December 2024 – 2 January 2025"_s, u"30 Aralık 2024 – 2 Ocak 2025"_s,
              u"2024 жылғы 30 желтоқсан – 2025 жылғы 2 қаңтар"_s, u"30 декабря 2024 года – 2 января 2025 года"_s});
}

void tst_Dates::writesPeriods()
{
    const Period period = *Period::parse(QString::fromLatin1(QTest::currentDataTag()));
    compare([&period](const Formatter &formatter) { return formatter.period(period); });
}

void tst_Dates::writesShortPeriods_data()
{
    QTest::addColumn<QStringList>("texts");

    addTexts("2025", {u"2025"_s, u"2025"_s, u"2025"_s, u"2025"_s});
    addTexts("2025-H1", {u"H1 2025"_s, u"1Y 2025"_s, u"2025 I жарт."_s, u"I пол. 2025"_s});
    addTexts("2025-Q4", {u"Q4 2025"_s, u"4Ç 2025"_s, u"2025 IV тоқ."_s, u"IV кв. 2025"_s});
    addTexts("2025-06", {u"Jun 2025"_s, u"Haz 2025"_s, u"2025_ж. мау."_s, u"июнь 2025"_s});
    addTexts("2025-09", {u"Sep 2025"_s, u"Eyl 2025"_s, u"2025_ж. қыр."_s, u"сент. 2025"_s});
    addTexts("2025-W07", {u"W7 2025"_s, u"7. hafta 2025"_s, u"2025 7-апта"_s, u"7 нед. 2025"_s});
    addTexts("2025-01/2025-09", {u"Jan–Sep 2025"_s, u"Oca–Eyl 2025"_s, u"2025_ж. қаң.–қыр."_s, u"янв.–сент. 2025"_s});
    addTexts("2016/2024", {u"2016–2024"_s, u"2016–2024"_s, u"2016–2024"_s, u"2016–2024"_s});
}

void tst_Dates::writesShortPeriods()
{
    const Period period = *Period::parse(QString::fromLatin1(QTest::currentDataTag()));
    compare([&period](const Formatter &formatter) { return formatter.shortPeriod(period); });
}

void tst_Dates::writesDatesAsPreciselyAsTheyAre_data()
{
    QTest::addColumn<QStringList>("texts");

    addTexts("1991", {u"1991"_s, u"1991"_s, u"1991"_s, u"1991"_s});
    addTexts("2025-06", {u"June 2025"_s, u"Haziran 2025"_s, u"2025 жылғы маусым"_s, u"июнь 2025 года"_s});
    addTexts("2024-11-12",
             {u"12 November 2024"_s, u"12 Kasım 2024"_s, u"2024 жылғы 12 қараша"_s, u"12 ноября 2024 года"_s});
}

void tst_Dates::writesDatesAsPreciselyAsTheyAre()
{
    const VagueDate date = *VagueDate::parse(QString::fromLatin1(QTest::currentDataTag()));
    compare([&date](const Formatter &formatter) { return formatter.date(date); });
}

void tst_Dates::writesShortDates_data()
{
    QTest::addColumn<QStringList>("texts");

    addTexts("1991", {u"1991"_s, u"1991"_s, u"1991"_s, u"1991"_s});
    addTexts("2025-06", {u"Jun 2025"_s, u"Haz 2025"_s, u"2025_ж. мау."_s, u"июнь 2025"_s});
    addTexts("2024-11-12", {u"12 Nov 2024"_s, u"12 Kas 2024"_s, u"2024_ж. 12 қар."_s, u"12 нояб. 2024_г."_s});
}

void tst_Dates::writesShortDates()
{
    const VagueDate date = *VagueDate::parse(QString::fromLatin1(QTest::currentDataTag()));
    compare([&date](const Formatter &formatter) { return formatter.shortDate(date); });
}

void tst_Dates::invalidOnesAreEmpty()
{
    const Formatter english(Language::English, nullptr);
    QCOMPARE(english.period(Period()), QString());
    QCOMPARE(english.shortPeriod(Period()), QString());
    QCOMPARE(english.date(VagueDate()), QString());
    QCOMPARE(english.shortDate(VagueDate()), QString());
}

void tst_Dates::namesEveryMonth()
{
    for (const Language language : kLanguages) {
        QSet<QString> names;
        QSet<QString> shortNames;
        for (int month = 1; month <= 12; ++month) {
            names << Formatter(language, nullptr).period(Period::month(2025, month));
            shortNames << Formatter(language, nullptr).shortPeriod(Period::month(2025, month));
        }
        QCOMPARE(names.size(), 12);
        QCOMPARE(shortNames.size(), 12);
    }
}

void tst_Dates::suffixesTurkishYears_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"1900’ün", "1991’in",  "1992’nin", "1993’ün",  "1994’ün",  "1996’nın", "1999’un", "2000’in",
          "2010’un", "2020’nin", "2030’un",  "2040’ın",  "2050’nin", "2060’ın",  "2070’in", "2080’in",
          "2090’ın", "2025’in",  "2026’nın", "2027’nin", "2028’in",  "2029’un"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Dates::suffixesTurkishYears()
{
    QFETCH(QString, text);
    QCOMPARE(turkish::number(text.left(4), GrammaticalCase::Genitive), text);
}

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
