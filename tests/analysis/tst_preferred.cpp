#include "analysis/preferred.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

FigureRow row(const QString &source, int year, double value, FigureStatus status = FigureStatus::Official)
{
    FigureRow each;
    each.key.source = source;
    each.figure.period = Period::year(year);
    each.figure.value = value;
    each.figure.status = status;
    return each;
}

QString chosen(const PreferredSeries &series)
{
    QStringList words;
    for (const PreferredFigure &figure : series.figures)
        words.append(u"%1:%2"_s.arg(QString::number(figure.row.figure.period.year()), figure.row.key.source));
    return words.join(u' ');
}

} // namespace

class TestPreferred : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rankAndYearsDecide()
    {
        const QList rows{row(u"wits"_s, 2019, 1), row(u"wits"_s, 2020, 2), row(u"bns"_s, 2020, 3),
                         row(u"bns"_s, 2021, 4)};
        const QList<SourceRank> ranks{{u"bns"_s, 1, 2020, 0}, {u"wits"_s, 2, 0, 2019}};
        const auto series = preferredFigures(rows, ranks);
        QCOMPARE(chosen(series), u"2019:wits 2020:bns 2021:bns"_s);
        QCOMPARE(series.splices.size(), 1);
        QCOMPARE(series.splices.first().firstAfter, Period::year(2020));
        QCOMPARE(series.splices.first().before, u"wits"_s);
        QCOMPARE(series.splices.first().after, u"bns"_s);
        QCOMPARE(series.figures.at(1).rivals.size(), 1);
        QCOMPARE(series.figures.at(1).rivals.first().key.source, u"wits"_s);
    }

    void rankedSourceOutsideItsYearsHasNoRank()
    {
        const auto series =
            preferredFigures({row(u"b"_s, 2019, 1, FigureStatus::Press), row(u"a"_s, 2019, 2)}, {{u"b"_s, 1, 2020, 0}});
        QCOMPARE(chosen(series), u"2019:a"_s);
    }

    void withoutRankTheFirmerFirst_data()
    {
        QTest::addColumn<QString>("weak");
        QTest::addColumn<QString>("firm");
        QTest::newRow("provisional") << u"provisional"_s << u"official"_s;
        QTest::newRow("estimate") << u"estimate"_s << u"provisional"_s;
        QTest::newRow("press") << u"press"_s << u"estimate"_s;
        QTest::newRow("claim") << u"claim"_s << u"press"_s;
        QTest::newRow("analyst") << u"official"_s << u"analyst"_s;
    }

    void withoutRankTheFirmerFirst()
    {
        QFETCH(QString, weak);
        QFETCH(QString, firm);
        const auto series = preferredFigures(
            {row(u"a"_s, 2020, 1, *statusFromCode(weak)), row(u"b"_s, 2020, 2, *statusFromCode(firm))}, {});
        QCOMPARE(chosen(series), u"2020:b"_s);
    }

    void thenTheLongerSeries()
    {
        const auto series = preferredFigures({row(u"a"_s, 2020, 1), row(u"b"_s, 2020, 2), row(u"b"_s, 2021, 2)}, {});
        QCOMPARE(chosen(series), u"2020:b 2021:b"_s);
        QVERIFY(series.splices.isEmpty());
    }

    void orderOfRowsDoesNotMatter()
    {
        QList rows{row(u"a"_s, 2020, 1), row(u"b"_s, 2020, 2), row(u"c"_s, 2020, 3), row(u"c"_s, 2018, 3),
                   row(u"a"_s, 2021, 1)};
        const QString expected = chosen(preferredFigures(rows, {}));
        std::reverse(rows.begin(), rows.end());
        QCOMPARE(chosen(preferredFigures(rows, {})), expected);
    }

    void nothingFromNothing()
    {
        const auto series = preferredFigures({}, {{u"a"_s, 1, 0, 0}});
        QVERIFY(series.figures.isEmpty());
        QVERIFY(series.splices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPreferred)
#include "tst_preferred.moc"
