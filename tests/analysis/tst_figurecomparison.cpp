#include "analysis/figurecomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

FigureRow row(const QString &partner, int year, double value)
{
    FigureRow made;
    made.key.indicator = u"goods_export"_s;
    made.key.reporter = u"KAZ"_s;
    made.key.partner = partner;
    made.key.unit = u"USD"_s;
    made.key.source = u"bns"_s;
    made.figure.period = Period::year(year);
    made.figure.value = value;
    return made;
}

} // namespace

class tst_FigureComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsEqualThingsSideBySide();
    void seesEachKindOfDifference_data();
    void seesEachKindOfDifference();
    void keysDiffer_data();
    void keysDiffer();
    void takesTheFirstOfSeveral();
};

void tst_FigureComparison::putsEqualThingsSideBySide()
{
    const QList<FigureRow> then{row(u"TUR"_s, 2024, 3.0), row(u"TUR"_s, 2023, 2.0), row(u"DEU"_s, 2023, 7.0)};
    const QList<FigureRow> now{row(u"DEU"_s, 2023, 7.0), row(u"TUR"_s, 2024, 3.5), row(u"TUR"_s, 2025, 4.0)};
    const FigureComparison compared = compareFigures(then, now);
    QCOMPARE(compared.revised, 1);
    QCOMPARE(compared.added, 1);
    QCOMPARE(compared.missing, 1);
    QCOMPARE(compared.differences(), 3);
    QCOMPARE(compared.figures.size(), 4);
    // What differs first, by series and period; then what is equal.
    QStringList order;
    for (const ComparedFigure &figure : compared.figures)
        order << figure.key.partner + u' ' + figure.period.toString();
    QCOMPARE(order, (QStringList{u"TUR 2023"_s, u"TUR 2024"_s, u"TUR 2025"_s, u"DEU 2023"_s}));
    QVERIFY(compared.figures.at(0).then && !compared.figures.at(0).now);
    QCOMPARE(compared.figures.at(1).then->value, 3.0);
    QCOMPARE(compared.figures.at(1).now->value, 3.5);
    QVERIFY(!compared.figures.at(2).then && compared.figures.at(2).now);
    QVERIFY(!compared.figures.at(3).differs());
    QCOMPARE(compareFigures({}, {}).differences(), 0);
    QCOMPARE(compareFigures(then, then).differences(), 0);
}

void tst_FigureComparison::seesEachKindOfDifference_data()
{
    QTest::addColumn<FigureRow>("now");
    QTest::addColumn<bool>("differs");
    FigureRow same = row(u"TUR"_s, 2024, 3.0);
    QTest::newRow("same") << same << false;
    same.figure.note = u"another note"_s;
    QTest::newRow("only the note") << same << false;
    FigureRow other = row(u"TUR"_s, 2024, 3.0000001);
    QTest::newRow("value") << other << true;
    other = row(u"TUR"_s, 2024, 3.0);
    other.figure.status = FigureStatus::Provisional;
    QTest::newRow("status") << other << true;
    other = row(u"TUR"_s, 2024, 3.0);
    other.figure.bound = Bound::AtLeast;
    QTest::newRow("bound") << other << true;
    other = row(u"TUR"_s, 2024, 3.0);
    other.figure.quantity = 1.0;
    QTest::newRow("quantity") << other << true;
}

void tst_FigureComparison::seesEachKindOfDifference()
{
    QFETCH(FigureRow, now);
    QFETCH(bool, differs);
    const FigureComparison compared = compareFigures({row(u"TUR"_s, 2024, 3.0)}, {now});
    QCOMPARE(compared.figures.size(), 1);
    QCOMPARE(compared.figures.constFirst().differs(), differs);
    QCOMPARE(compared.revised, differs ? 1 : 0);
}

void tst_FigureComparison::keysDiffer_data()
{
    QTest::addColumn<FigureRow>("now");
    const auto changed = [](const char *name, auto change) {
        FigureRow other = row(u"TUR"_s, 2024, 3.0);
        change(other);
        QTest::newRow(name) << other;
    };
    changed("source", [](FigureRow &other) { other.key.source = u"wits"_s; });
    changed("valuation", [](FigureRow &other) { other.key.valuation = u"FOB"_s; });
    changed("detail", [](FigureRow &other) { other.key.detail = u"CL=H6"_s; });
    changed("commodity", [](FigureRow &other) { other.key.commodity = u"27"_s; });
    changed("unit", [](FigureRow &other) { other.key.unit = u"EUR"_s; });
    changed("basis", [](FigureRow &other) { other.key.basis = u"estimated"_s; });
    changed("month", [](FigureRow &other) {
        other.key.frequency = Frequency::Month;
        other.figure.period = Period::month(2024, 1);
    });
}

void tst_FigureComparison::keysDiffer()
{
    QFETCH(FigureRow, now);
    const FigureComparison compared = compareFigures({row(u"TUR"_s, 2024, 3.0)}, {now});
    QCOMPARE(compared.missing, 1);
    QCOMPARE(compared.added, 1);
    QCOMPARE(compared.revised, 0);
}

void tst_FigureComparison::takesTheFirstOfSeveral()
{
    const FigureComparison compared =
        compareFigures({row(u"TUR"_s, 2024, 3.0), row(u"TUR"_s, 2024, 4.0)}, {row(u"TUR"_s, 2024, 3.0)});
    QCOMPARE(compared.figures.size(), 1);
    QCOMPARE(compared.differences(), 0);
}

QTEST_GUILESS_MAIN(tst_FigureComparison)
#include "tst_figurecomparison.moc"
