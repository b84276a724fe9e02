#include "charts/labelplacing.h"

#include <QTest>

using namespace corridor;

class tst_LabelPlacing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void freeLabelsStayWhereTheyAre();
    void touchingLabelsMoveApart();
    void labelsStayInside();
    void flagsNeverMeet();
    void firstFlagIsSeatedFirst();
};

void tst_LabelPlacing::freeLabelsStayWhereTheyAre()
{
    const QList<qreal> tops = pushedApart({50, 10}, {10, 10}, 0, 100);
    QCOMPARE(tops, (QList<qreal>{45, 5}));
}

void tst_LabelPlacing::touchingLabelsMoveApart()
{
    const QList<qreal> tops = pushedApart({50, 52, 54}, {20, 20, 20}, 0, 200);
    QVERIFY(tops.at(1) >= tops.at(0) + 20 - 1e-9);
    QVERIFY(tops.at(2) >= tops.at(1) + 20 - 1e-9);
    QCOMPARE(tops.at(1), 42.0); // the middle one stays at its mark
}

void tst_LabelPlacing::labelsStayInside()
{
    const QList<qreal> tops = pushedApart({98, 99, 100, 2}, {15, 15, 15, 15}, 0, 100);
    for (const qreal top : tops)
        QVERIFY(top >= 0.0 && top + 15.0 <= 100.0 + 1e-9);
    QList<qreal> sorted = tops;
    std::ranges::sort(sorted);
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY(sorted.at(i) - sorted.at(i - 1) >= 15.0 - 1e-9);
}

void tst_LabelPlacing::flagsNeverMeet()
{
    QList<FlagLabel> flags;
    for (int i = 0; i < 12; ++i)
        flags.append({60.0 + i * 53.0, 90.0 + (i % 3) * 40.0});
    const auto places = placedFlags(flags, 0, 800, 3);
    int seated = 0;
    for (qsizetype i = 0; i < flags.size(); ++i) {
        if (!places.at(i))
            continue;
        ++seated;
        const QRectF label(places.at(i)->left, places.at(i)->row * 10, flags.at(i).width, 9);
        QVERIFY(label.left() >= 0.0 && label.right() <= 800.0);
        for (qsizetype j = 0; j < flags.size(); ++j) {
            if (i == j || !places.at(j))
                continue;
            const QRectF line(flags.at(j).x, places.at(j)->row * 10, 1, 100);
            QVERIFY(!label.intersects(line));
            QVERIFY(!label.intersects({places.at(j)->left, places.at(j)->row * 10.0, flags.at(j).width, 9}));
        }
    }
    QVERIFY(seated >= 4);
}

void tst_LabelPlacing::firstFlagIsSeatedFirst()
{
    const auto places = placedFlags({{100, 90}, {104, 90}, {108, 90}}, 0, 210, 1);
    QVERIFY(places.at(0).has_value());
}

QTEST_APPLESS_MAIN(tst_LabelPlacing)
#include "tst_labelplacing.moc"
