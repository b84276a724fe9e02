#include "models/producttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

ProductsSpec products()
{
    ProductsSpec spec;
    spec.unit = u"USD"_s;
    spec.valueHead = Text::period(Period::year(2020));
    spec.beforeHead = Text::period(Period::year(2019));
    ProductRow fuels;
    fuels.code = u"27"_s;
    fuels.shownCode = Text::verbatim(u"27"_s);
    fuels.name = Text::verbatim(u"<b>Fuels</b>"_s);
    fuels.value = 1500.0;
    fuels.share = 0.75;
    fuels.before = 1000.0;
    fuels.change = 500.0;
    fuels.ratio = 0.5;
    fuels.contribution = 0.25;
    ProductRow gone;
    gone.code = u"25"_s;
    gone.shownCode = Text::verbatim(u"25"_s);
    gone.name = Text::verbatim(u"Salt"_s);
    gone.before = 10.0;
    spec.rows = {fuels, gone};
    return spec;
}

Formatter formatter(Language language) { return Formatter(language, nullptr); }

QString cell(const ProductTableModel &model, int row, ProductTableModel::Column column)
{
    return model.index(row, model.columnAt(column)).data().toString();
}

} // namespace

class TestProductTableModel : public QObject {
    Q_OBJECT
    using Column = ProductTableModel::Column;

private Q_SLOTS:
    void holdsTheContract()
    {
        ProductTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProducts(products(), formatter(Language::English));
        model.setProducts(products(), formatter(Language::Russian));
        model.setProducts({}, formatter(Language::English));
        QCOMPARE(model.rowCount(), 0);
    }

    void columnsWithoutFiguresAreLeftOut()
    {
        ProductTableModel model;
        ProductsSpec spec = products();
        model.setProducts(spec, formatter(Language::English));
        QCOMPARE(model.columnAt(Column::Quantity), -1);
        QCOMPARE(model.columnAt(Column::Advantage), -1);
        QVERIFY(model.columnAt(Column::Before) > 0);
        spec.rows[0].quantity = 3.0;
        spec.rows[0].quantityUnit = u"kilogram"_s;
        spec.rows[0].advantage = 1.234;
        spec.advantage = true;
        spec.beforeHead = {};
        model.setProducts(spec, formatter(Language::English));
        QVERIFY(model.columnAt(Column::Quantity) > 0);
        QCOMPARE(cell(model, 0, Column::Advantage), u"1.23"_s);
        QCOMPARE(model.columnAt(Column::Before), -1);
    }

    void missingIsADashAndSortsAsNothing()
    {
        ProductTableModel model;
        model.setProducts(products(), formatter(Language::English));
        QCOMPARE(cell(model, 1, Column::Value), u"–"_s);
        QVERIFY(!model.index(1, model.columnAt(Column::Value)).data(ProductTableModel::SortRole).isValid());
        QCOMPARE(cell(model, 0, Column::Value), u"1,500"_s);
        QCOMPARE(model.index(0, model.columnAt(Column::Change)).data(ProductTableModel::SortRole).toDouble(), 500.0);
    }

    void contributionIsInPoints()
    {
        ProductTableModel model;
        model.setProducts(products(), formatter(Language::English));
        QCOMPARE(cell(model, 0, Column::Contribution), u"25"_s);
        QCOMPARE(model.headerData(model.columnAt(Column::Value), Qt::Horizontal).toString(), u"2020, USD"_s);
    }

    void languageAloneResetsNothing()
    {
        ProductTableModel model;
        model.setProducts(products(), formatter(Language::English));
        const QSignalSpy reset(&model, &ProductTableModel::modelReset);
        const QSignalSpy changed(&model, &ProductTableModel::dataChanged);
        model.setProducts(products(), formatter(Language::Russian));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(model, 0, Column::Value), u"1\u00a0500"_s);
    }

    void namesAreShownLetterByLetter()
    {
        ProductTableModel model;
        model.setProducts(products(), formatter(Language::English));
        const QString tip = model.index(0, model.columnAt(Column::Name)).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;b&gt;"_s));
    }
};

QTEST_GUILESS_MAIN(TestProductTableModel)
#include "tst_producttablemodel.moc"
