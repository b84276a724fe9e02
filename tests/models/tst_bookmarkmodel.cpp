#include "models/bookmarkmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

QList<Bookmark> bookmarks() { return {{ViewId(10), u"Trade"_s}, {ViewId(20), u"Students"_s}, {ViewId(30), u"Goal"_s}}; }

QStringList names(const BookmarkModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts;
}

} // namespace

class tst_BookmarkModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void asksForARename();
    void refusesAnEmptyName_data();
    void refusesAnEmptyName();
    void sameNameAsksForNothing();
    void asksForAMove_data();
    void asksForAMove();
    void keepsTheMovedRowSelected();
    void refusesAForeignDrop();
    void readOnlyTakesNothing();
    void sameListIsNoReset();
    void receiverMayGiveTheListAnew();
};

void tst_BookmarkModel::keepsTheModelContract()
{
    BookmarkModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBookmarks(bookmarks());
    QVERIFY(model.moveRows({}, 0, 1, {}, 3));
    QVERIFY(model.setData(model.index(0), u"x"_s));
    QCOMPARE(model.idAt(0), ViewId(20));
    QCOMPARE(model.rowOf(ViewId(10)), 2);
    QCOMPARE(model.rowOf(ViewId(99)), -1);
    model.setBookmarks({});
    QVERIFY(!model.idAt(0).isValid());
}

void tst_BookmarkModel::asksForARename()
{
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    QSignalSpy asked(&model, &BookmarkModel::renameRequested);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(1), u"  Students  in 2025 "_s));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<ViewId>(), ViewId(20));
    QCOMPARE(asked.first().at(1).toString(), u"Students in 2025"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data().toString(), u"Students in 2025"_s);
}

void tst_BookmarkModel::refusesAnEmptyName_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u" \t\n"_s;
}

void tst_BookmarkModel::refusesAnEmptyName()
{
    QFETCH(QString, name);
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    QSignalSpy asked(&model, &BookmarkModel::renameRequested);
    QVERIFY(!model.setData(model.index(1), name));
    QCOMPARE(asked.count(), 0);
    QCOMPARE(model.index(1).data().toString(), u"Students"_s);
}

void tst_BookmarkModel::sameNameAsksForNothing()
{
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    QSignalSpy asked(&model, &BookmarkModel::renameRequested);
    QVERIFY(model.setData(model.index(1), u"Students"_s));
    QCOMPARE(asked.count(), 0);
}

void tst_BookmarkModel::asksForAMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("gap"); // -1: below the last row
    QTest::addColumn<int>("to");  // -1: nothing moves
    QTest::addColumn<QStringList>("names");

    QTest::newRow("down") << 0 << 2 << 1 << QStringList{u"Students"_s, u"Trade"_s, u"Goal"_s};
    QTest::newRow("up") << 2 << 0 << 0 << QStringList{u"Goal"_s, u"Trade"_s, u"Students"_s};
    QTest::newRow("below the last") << 0 << -1 << 2 << QStringList{u"Students"_s, u"Goal"_s, u"Trade"_s};
    QTest::newRow("above itself") << 1 << 1 << -1 << QStringList{u"Trade"_s, u"Students"_s, u"Goal"_s};
    QTest::newRow("below itself") << 1 << 2 << -1 << QStringList{u"Trade"_s, u"Students"_s, u"Goal"_s};
}

void tst_BookmarkModel::asksForAMove()
{
    QFETCH(int, from);
    QFETCH(int, gap);
    QFETCH(int, to);
    QFETCH(QStringList, names);
    BookmarkModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBookmarks(bookmarks());
    QSignalSpy asked(&model, &BookmarkModel::moveRequested);
    const ViewId id = model.idAt(from);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(from)}));
    QVERIFY(model.dropMimeData(dragged.get(), Qt::MoveAction, gap, 0, {}));
    QCOMPARE(::names(model), names);
    QCOMPARE(asked.count(), to < 0 ? 0 : 1);
    if (to >= 0) {
        QCOMPARE(asked.first().at(0).value<ViewId>(), id);
        QCOMPARE(asked.first().at(1).toInt(), to);
    }
}

void tst_BookmarkModel::keepsTheMovedRowSelected()
{
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    const QPersistentModelIndex selected = model.index(0);
    QVERIFY(model.moveRow({}, 0, {}, 3));
    QCOMPARE(selected.row(), 2);
    QCOMPARE(selected.data().toString(), u"Trade"_s);
}

void tst_BookmarkModel::refusesAForeignDrop()
{
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    QSignalSpy asked(&model, &BookmarkModel::moveRequested);
    QMimeData text;
    text.setText(u"20"_s);
    QVERIFY(!model.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QMimeData stranger;
    stranger.setData(model.mimeTypes().first(), "77");
    QVERIFY(!model.dropMimeData(&stranger, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(asked.count(), 0);
}

void tst_BookmarkModel::readOnlyTakesNothing()
{
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    model.setEditable(false);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.setData(model.index(0), u"x"_s));
    QVERIFY(!model.moveRows({}, 0, 1, {}, 2));
    QCOMPARE(names(model), (QStringList{u"Trade"_s, u"Students"_s, u"Goal"_s}));
}

void tst_BookmarkModel::sameListIsNoReset()
{
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setBookmarks(bookmarks());
    QCOMPARE(reset.count(), 0);
}

void tst_BookmarkModel::receiverMayGiveTheListAnew()
{
    BookmarkModel model;
    model.setBookmarks(bookmarks());
    connect(&model, &BookmarkModel::renameRequested, &model, [&model] { model.setBookmarks(bookmarks()); });
    connect(&model, &BookmarkModel::moveRequested, &model, [&model] { model.setBookmarks(bookmarks()); });
    QVERIFY(model.setData(model.index(0), u"Refused"_s));
    QCOMPARE(names(model).first(), u"Trade"_s);
    QVERIFY(model.moveRow({}, 0, {}, 3));
    QCOMPARE(names(model).first(), u"Trade"_s);
}

QTEST_GUILESS_MAIN(tst_BookmarkModel)
#include "tst_bookmarkmodel.moc"
