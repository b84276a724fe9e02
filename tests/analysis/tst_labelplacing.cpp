#include "analysis/labelplacing.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace corridor;

namespace {

struct Box {
    int lane;
    int row;
    double from;
    double to;
};

bool overlap(const Box &one, const Box &other)
{
    return one.lane == other.lane && one.row == other.row && one.from < other.to - 1e-6 && other.from < one.to - 1e-6;
}

LabelArea areaOf(LabelArea::Style style, double width, const QList<int> &rows)
{
    LabelArea area;
    area.style = style;
    area.left = 20.0;
    area.right = 20.0 + width;
    area.rows = rows;
    return area;
}

QList<LabelItem> randomItems(unsigned seed, int count, const LabelArea &area)
{
    std::mt19937 random(seed);
    const auto upTo = [&](double most) { return most * double(random() % 10000) / 10000.0; };
    QList<LabelItem> items;
    for (int i = 0; i < count; ++i) {
        LabelItem item;
        const bool bar = random() % 4 == 0;
        // Some stand in clusters, as events of one summit do.
        const double at = random() % 3 == 0 ? area.left + (area.right - area.left) * 0.7 + upTo(8.0)
                                            : area.left + upTo(area.right - area.left);
        item.from = at - (bar ? upTo(150.0) : 4.5);
        item.to = at + (bar ? upTo(150.0) : 4.5);
        item.above = bar && area.style == LabelArea::Style::Beside && item.to - item.from > 90.0;
        item.width = 40.0 + upTo(260.0);
        item.importance = 1 + int(random() % 3);
        item.lane = int(random() % unsigned(area.rows.size()));
        items.append(item);
    }
    return items;
}

/// Labels and counted markers, each in its row.
QList<Box> boxesOf(const LabelPlacement &placement, const QList<LabelItem> &items)
{
    QList<Box> boxes;
    for (const PlacedLabel &label : placement.labels)
        boxes.append({items.at(label.item).lane, label.row, label.left, label.left + items.at(label.item).width});
    for (const LabelMarker &marker : placement.markers) {
        if (marker.counted)
            boxes.append({marker.lane, marker.row, marker.left, marker.left + marker.width});
    }
    return boxes;
}

} // namespace

class tst_LabelPlacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesRandomItems_data();
    void placesRandomItems();
    void labelsAllWhenThereIsRoom();
    void servesTheImportantFirst();
    void servesTheSelectedBeforeAll();
    void movesALoneMarkAsideForTheSelected();
    void countsThoseOfOneDate();
    void keepsStemsOffLabels_data();
    void keepsStemsOffLabels();
    void leavesALoneItemWithoutLabelOnlyWhenItHasNoRoom();
    void turnsTheLabelAtTheRightEdge();
    void movesNothingWhenTheWindowPans();
    void labelsNothingWithoutRows();
};

void tst_LabelPlacing::placesRandomItems_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<double>("width");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("count");
    QTest::newRow("lanes") << int(LabelArea::Style::Beside) << 900.0 << QList<int>{1, 2, 3, 4} << 130;
    QTest::newRow("narrow lanes") << int(LabelArea::Style::Beside) << 320.0 << QList<int>{1, 1, 2} << 60;
    QTest::newRow("one crowded row") << int(LabelArea::Style::Beside) << 600.0 << QList<int>{1} << 90;
    QTest::newRow("stems") << int(LabelArea::Style::Stems) << 1000.0 << QList<int>{5} << 130;
    QTest::newRow("narrow stems") << int(LabelArea::Style::Stems) << 300.0 << QList<int>{3} << 60;
}

void tst_LabelPlacing::placesRandomItems()
{
    QFETCH(int, style);
    QFETCH(double, width);
    QFETCH(QList<int>, rows);
    QFETCH(int, count);
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const LabelArea area = areaOf(LabelArea::Style(style), width, rows);
        const QList<LabelItem> items = randomItems(seed, count, area);
        const LabelPlacement placement = placeLabels(items, area);

        const QList<Box> boxes = boxesOf(placement, items);
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            QVERIFY(boxes.at(i).from >= area.left - 1e-6 && boxes.at(i).to <= area.right + 1e-6);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!overlap(boxes.at(i), boxes.at(j)), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        QList<int> seen(items.size(), 0);
        for (const PlacedLabel &label : placement.labels)
            ++seen[label.item];
        for (const LabelMarker &marker : placement.markers) {
            for (const int item : marker.items) {
                ++seen[item];
                QCOMPARE(items.at(item).lane, marker.lane);
            }
        }
        QCOMPARE(seen, QList<int>(items.size(), 1));
        QCOMPARE(placeLabels(items, area), placement);
    }
}

void tst_LabelPlacing::labelsAllWhenThereIsRoom()
{
    const LabelArea area = areaOf(LabelArea::Style::Beside, 1000.0, {1});
    const QList<LabelItem> items{{100.0, 109.0, 150.0}, {400.0, 409.0, 150.0}, {700.0, 709.0, 150.0}};
    const LabelPlacement placement = placeLabels(items, area);
    QCOMPARE(placement.labels, (QList<PlacedLabel>{{0, 0, 115.0}, {1, 0, 415.0}, {2, 0, 715.0}}));
    QVERIFY(placement.markers.isEmpty());
}

void tst_LabelPlacing::servesTheImportantFirst()
{
    const LabelArea area = areaOf(LabelArea::Style::Beside, 400.0, {1});
    const QList<LabelItem> items{{100.0, 109.0, 200.0, 3}, {200.0, 209.0, 200.0, 1}};
    const LabelPlacement placement = placeLabels(items, area);
    QCOMPARE(placement.labels.size(), 1);
    QCOMPARE(placement.labels.first().item, 1);
}

void tst_LabelPlacing::movesALoneMarkAsideForTheSelected()
{
    const LabelArea area = areaOf(LabelArea::Style::Beside, 400.0, {1});
    QList<LabelItem> items{{100.0, 109.0, 200.0, 3}, {200.0, 209.0, 200.0, 1}};
    items[0].always = true;
    const LabelPlacement placement = placeLabels(items, area);
    QCOMPARE(placement.labels.size(), 1);
    QCOMPARE(placement.labels.first().item, 0);
    QVERIFY(placement.markers.first().counted);
    QVERIFY(placement.markers.first().left > 315.0);
}

void tst_LabelPlacing::servesTheSelectedBeforeAll()
{
    for (const LabelArea::Style style : {LabelArea::Style::Beside, LabelArea::Style::Stems}) {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const LabelArea area = areaOf(style, 500.0, {2});
            QList<LabelItem> items = randomItems(seed, 70, area);
            items[35].always = true;
            items[35].importance = 3;
            const LabelPlacement placement = placeLabels(items, area);
            QVERIFY(std::any_of(placement.labels.cbegin(), placement.labels.cend(),
                                [](const PlacedLabel &label) { return label.item == 35; }));
        }
    }
}

void tst_LabelPlacing::countsThoseOfOneDate()
{
    const LabelArea area = areaOf(LabelArea::Style::Beside, 300.0, {1});
    const QList<LabelItem> items(5, LabelItem{100.0, 109.0, 250.0});
    const LabelPlacement placement = placeLabels(items, area);
    QCOMPARE(placement.markers.size(), 1);
    QCOMPARE(placement.markers.first().items, (QList<int>{0, 1, 2, 3, 4}));
}

void tst_LabelPlacing::keepsStemsOffLabels_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_LabelPlacing::keepsStemsOffLabels()
{
    QFETCH(unsigned, seed);
    const LabelArea area = areaOf(LabelArea::Style::Stems, 900.0, {5});
    const QList<LabelItem> items = randomItems(seed, 80, area);
    const LabelPlacement placement = placeLabels(items, area);
    for (const PlacedLabel &high : placement.labels) {
        const double stem =
            (std::max(items.at(high.item).from, area.left) + std::min(items.at(high.item).to, area.right)) / 2.0;
        for (const PlacedLabel &low : placement.labels) {
            if (low.row >= high.row)
                QVERIFY(stem <= low.left || stem >= low.left + items.at(low.item).width);
        }
    }
}

void tst_LabelPlacing::leavesALoneItemWithoutLabelOnlyWhenItHasNoRoom()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const LabelArea area = areaOf(LabelArea::Style::Beside, 700.0, {2});
        const QList<LabelItem> items = randomItems(seed, 30, area);
        const LabelPlacement placement = placeLabels(items, area);
        for (const LabelMarker &marker : placement.markers) {
            if (marker.counted || items.at(marker.items.first()).above)
                continue;
            const LabelItem &item = items.at(marker.items.first());
            for (int row = 0; row < 2; ++row) {
                for (const double left : {item.to + area.offset, item.from - area.offset - item.width}) {
                    const Box wanted{0, row, std::min(left, item.from) - area.gap,
                                     std::max(left + item.width, item.to) + area.gap};
                    const QList<Box> boxes = boxesOf(placement, items);
                    const bool blocked =
                        left < area.left || left + item.width > area.right ||
                        std::any_of(boxes.cbegin(), boxes.cend(),
                                    [&](const Box &box) { return overlap(box, wanted); }) ||
                        std::any_of(placement.markers.cbegin(), placement.markers.cend(),
                                    [&](const LabelMarker &other) {
                                        return !(other == marker) && other.row == row &&
                                               overlap({0, row, other.left, other.left + other.width}, wanted);
                                    }) ||
                        std::any_of(placement.labels.cbegin(), placement.labels.cend(), [&](const PlacedLabel &label) {
                            const LabelItem &other = items.at(label.item);
                            return label.row == row && overlap({0, row, other.from, other.to}, wanted);
                        });
                    QVERIFY2(blocked, qPrintable(QStringLiteral("seed %1").arg(seed)));
                }
            }
        }
    }
}

void tst_LabelPlacing::turnsTheLabelAtTheRightEdge()
{
    for (const LabelArea::Style style : {LabelArea::Style::Beside, LabelArea::Style::Stems}) {
        const LabelArea area = areaOf(style, 500.0, {1});
        const LabelPlacement placement = placeLabels({{500.0, 509.0, 120.0}}, area);
        QCOMPARE(placement.labels.size(), 1);
        QVERIFY(placement.labels.first().left + 120.0 < 500.0 + 4.5);
    }
}

void tst_LabelPlacing::movesNothingWhenTheWindowPans()
{
    const LabelArea area = areaOf(LabelArea::Style::Beside, 2000.0, {2});
    QList<LabelItem> items;
    for (int i = 0; i < 12; ++i)
        items.append({600.0 + i * 60.0, 609.0 + i * 60.0, 130.0, 1 + i % 3});
    const LabelPlacement before = placeLabels(items, area);
    for (LabelItem &item : items) {
        item.from += 37.0;
        item.to += 37.0;
    }
    LabelPlacement after = placeLabels(items, area);
    for (PlacedLabel &label : after.labels)
        label.left -= 37.0;
    for (LabelMarker &marker : after.markers)
        marker.left -= 37.0;
    QCOMPARE(after, before);
}

void tst_LabelPlacing::labelsNothingWithoutRows()
{
    for (const LabelArea::Style style : {LabelArea::Style::Beside, LabelArea::Style::Stems}) {
        const LabelPlacement placement =
            placeLabels({{100.0, 109.0, 50.0}, {101.0, 110.0, 50.0}}, areaOf(style, 500.0, {0}));
        QVERIFY(placement.labels.isEmpty());
        QCOMPARE(placement.markers.size(), 1);
        QCOMPARE(placement.markers.first().items.size(), 2);
    }
}

QTEST_GUILESS_MAIN(tst_LabelPlacing)
#include "tst_labelplacing.moc"
