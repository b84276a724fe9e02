#include "models/texttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_TextTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void showsTextAndSortsByValue();
    void showsTextOfDataAsPlainText();
    void namesItsColumns();
};

void tst_TextTableModel::keepsTheModelContract()
{
    TextTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setTable({u"a"_s, u"b"_s}, {{{u"1"_s, 1, true}, {u"x"_s, {}, false}}});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setTable({u"a"_s}, {});
    QCOMPARE(model.rowCount(), 0);
}

void tst_TextTableModel::showsTextAndSortsByValue()
{
    TextTableModel model;
    model.setTable({u"number"_s, u"word"_s}, {{{u"1,000"_s, 1000.0, true}, {u"w"_s, {}, false}}});
    QCOMPARE(model.index(0, 0).data().toString(), u"1,000"_s);
    QCOMPARE(model.index(0, 0).data(TextTableModel::SortRole).toDouble(), 1000.0);
    QCOMPARE(model.index(0, 1).data(TextTableModel::SortRole).toString(), u"w"_s);
    QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
}

void tst_TextTableModel::showsTextOfDataAsPlainText()
{
    TextTableModel model;
    model.setTable({u"a"_s}, {{{u"<img src=x>"_s, {}, false}}});
    QCOMPARE(model.index(0, 0).data().toString(), u"<img src=x>"_s);
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

void tst_TextTableModel::namesItsColumns()
{
    TextTableModel model;
    model.setTable({u"Line"_s, u"Value"_s}, {});
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Value"_s);
    QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

QTEST_GUILESS_MAIN(tst_TextTableModel)
#include "tst_texttablemodel.moc"
