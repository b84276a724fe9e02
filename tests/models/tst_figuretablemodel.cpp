#include "models/celltext.h"
#include "models/figuretablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// Makes any row up, and counts how often it is asked.
class FakeWindow : public FigureWindow {
public:
    explicit FakeWindow(qint64 count) : m_count(count) {}

    [[nodiscard]] qint64 count() const override { return m_count; }

    [[nodiscard]] Result<QList<FigureRow>> rows(qint64 first, int rows) const override
    {
        reads << first;
        if (failing)
            return Error{Error::Code::Storage, u"The disk is gone."_s, {}};
        QList<FigureRow> made;
        for (qint64 row = first; row < std::min(first + rows, m_count); ++row)
            made << makeRow(row);
        return made;
    }

    mutable QList<qint64> reads;
    bool failing = false;

private:
    static FigureRow makeRow(qint64 row)
    {
        FigureRow made;
        made.key.indicator = u"goods_export"_s;
        made.key.reporter = u"KAZ"_s;
        made.key.partner = row % 2 == 0 ? u"TUR"_s : u"-"_s;
        made.key.unit = u"USD"_s;
        made.key.source = u"bns"_s;
        made.figure.period = Period::halfYear(2025, 1);
        made.figure.value = 1000.5 + static_cast<double>(row);
        made.figure.status = FigureStatus::Provisional;
        made.figure.printed = u"1 000,5"_s;
        made.figure.note = u"<b>a & b</b>"_s;
        return made;
    }

    qint64 m_count;
};

Formatter formatter(Language language)
{
    auto labels = std::make_shared<LabelTable>();
    const auto add = [&labels](const QString &kind, const QString &id, const QString &form, const QString &en,
                               const QString &ru) {
        labels->add(kind, id, Language::English, form, en);
        labels->add(kind, id, Language::Russian, form, ru);
    };
    add(u"indicator"_s, u"goods_export"_s, u"name"_s, u"Exports of goods"_s, u"Экспорт товаров"_s);
    add(u"area"_s, u"KAZ"_s, u"name"_s, u"Kazakhstan"_s, u"Казахстан"_s);
    add(u"area"_s, u"TUR"_s, u"name"_s, u"Türkiye"_s, u"Турция"_s);
    add(u"unit"_s, u"USD"_s, u"name"_s, u"US dollars"_s, u"доллары США"_s);
    add(u"commodity"_s, u"HS:27"_s, u"name"_s, u"Mineral fuels"_s, u"Топливо"_s);
    add(u"commodity"_s, u"S4:27"_s, u"name"_s, u"Crude fertilizers"_s, u"Удобрения"_s);
    add(u"status"_s, u"provisional"_s, u"name"_s, u"provisional"_s, u"предварительные"_s);
    add(u"source_short"_s, u"bns"_s, u"short"_s, u"Bureau of National Statistics"_s, u"Бюро статистики"_s);
    return Formatter(language, labels);
}

QModelIndex at(const FigureTableModel &model, int row, FigureColumn column)
{
    return model.index(row, static_cast<int>(column));
}

} // namespace

class tst_FigureTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void writesEachColumn_data();
    void writesEachColumn();
    void namesProducts_data();
    void namesProducts();
    void keepsRawValuesForSorting();
    void readsAPageOnce();
    void forgetsThePagesSeenLongAgo();
    void servesTenMillionRows();
    void neverCountsMoreRowsThanAViewCan();
    void languageChangeRepaintsWithoutReset();
    void asksForSortingInsteadOfSorting();
    void saysOnceThatAPageFailed();
    void showsTextOfDataAsPlainText();
    void givesTheFigureOfARow();
};

void tst_FigureTableModel::keepsTheModelContract()
{
    FigureTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 0);
    model.setWindow(std::make_shared<FakeWindow>(450));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(model.columnCount(), kFigureColumnCount);
    model.setFormatter(formatter(Language::Russian));
    model.setWindow(nullptr);
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 0);
}

void tst_FigureTableModel::writesEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");

    const auto row = [](FigureColumn column, const char *header, const QString &english, const QString &russian) {
        QTest::newRow(header) << static_cast<int>(column) << QString::fromLatin1(header) << english << russian;
    };
    row(FigureColumn::Indicator, "Indicator", u"Exports of goods"_s, u"Экспорт товаров"_s);
    row(FigureColumn::Reporter, "Reporter", u"Kazakhstan"_s, u"Казахстан"_s);
    row(FigureColumn::Partner, "Partner", u"Türkiye"_s, u"Турция"_s);
    row(FigureColumn::Commodity, "Commodity", u"Total"_s, u"Total"_s);
    row(FigureColumn::Period, "Period", u"first half of 2025"_s, u"первое полугодие 2025 года"_s);
    row(FigureColumn::Value, "Value", u"1,000.5"_s, u"1\u00a0000,5"_s);
    row(FigureColumn::Unit, "Unit", u"US dollars"_s, u"доллары США"_s);
    row(FigureColumn::StatusWord, "Status", u"provisional"_s, u"предварительные"_s);
    row(FigureColumn::Source, "Source", u"Bureau of National Statistics"_s, u"Бюро статистики"_s);
    row(FigureColumn::Note, "Note", u"<b>a & b</b>"_s, u"<b>a & b</b>"_s);
}

void tst_FigureTableModel::writesEachColumn()
{
    QFETCH(int, column);
    QFETCH(QString, header);
    QFETCH(QString, english);
    QFETCH(QString, russian);
    FigureTableModel model;
    model.setWindow(std::make_shared<FakeWindow>(2));
    QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), header);
    model.setFormatter(formatter(Language::English));
    QCOMPARE(model.index(0, column).data().toString(), english);
    model.setFormatter(formatter(Language::Russian));
    QCOMPARE(model.index(0, column).data().toString(), russian);
}

void tst_FigureTableModel::namesProducts_data()
{
    QTest::addColumn<QString>("commodity");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("text");
    QTest::newRow("chapter") << u"27"_s << u"CL=H6;MOT=1000"_s << u"27 Mineral fuels"_s;
    QTest::newRow("no classification") << u"27"_s << QString() << u"27 Mineral fuels"_s;
    QTest::newRow("SITC") << u"27"_s << u"CL=S4"_s << u"27 Crude fertilizers"_s;
    QTest::newRow("SITC without a name") << u"27"_s << u"CL=S3"_s << u"27"_s;
    QTest::newRow("heading without a name") << u"2709"_s << u"CL=H6"_s << u"2709"_s;
}

void tst_FigureTableModel::namesProducts()
{
    QFETCH(QString, commodity);
    QFETCH(QString, detail);
    SeriesKey key;
    key.commodity = commodity;
    key.detail = detail;
    QTEST(commodityText(formatter(Language::English), key), "text");
}

void tst_FigureTableModel::keepsRawValuesForSorting()
{
    FigureTableModel model;
    model.setWindow(std::make_shared<FakeWindow>(2));
    const auto raw = [&model](FigureColumn column) { return at(model, 1, column).data(FigureTableModel::SortRole); };
    QCOMPARE(raw(FigureColumn::Value), QVariant(1001.5));
    QCOMPARE(raw(FigureColumn::Period), QVariant(QDate(2025, 1, 1)));
    QCOMPARE(raw(FigureColumn::Partner), QVariant(u"-"_s));
    QCOMPARE(at(model, 1, FigureColumn::Partner).data().toString(), u"–"_s);
    QCOMPARE(raw(FigureColumn::StatusWord), QVariant(u"provisional"_s));
}

void tst_FigureTableModel::readsAPageOnce()
{
    const auto window = std::make_shared<FakeWindow>(1000);
    FigureTableModel model;
    model.setWindow(window);
    QVERIFY(window->reads.isEmpty());
    for (int row = 0; row < FigureWindow::kPageRows; ++row)
        QCOMPARE(at(model, row, FigureColumn::Value).data(FigureTableModel::SortRole).toDouble(), 1000.5 + row);
    QCOMPARE(window->reads, QList<qint64>{0});
    QVERIFY(at(model, FigureWindow::kPageRows, FigureColumn::Value).data().isValid());
    QCOMPARE(window->reads, (QList<qint64>{0, FigureWindow::kPageRows}));
}

void tst_FigureTableModel::forgetsThePagesSeenLongAgo()
{
    const auto window = std::make_shared<FakeWindow>(100 * FigureWindow::kPageRows);
    FigureTableModel model;
    model.setWindow(window);
    const auto look = [&model](int page) {
        QVERIFY(at(model, page * FigureWindow::kPageRows, FigureColumn::Value).data().isValid());
    };
    for (int page = 0; page < FigureTableModel::kPagesKept; ++page)
        look(page);
    look(0); // seen again: the next page pushes out page 1, not this one
    look(FigureTableModel::kPagesKept);
    window->reads.clear();
    look(0);
    QCOMPARE(window->reads, QList<qint64>());
    look(1);
    QCOMPARE(window->reads, QList<qint64>{FigureWindow::kPageRows});
}

void tst_FigureTableModel::servesTenMillionRows()
{
    const auto window = std::make_shared<FakeWindow>(10'000'000);
    FigureTableModel model;
    model.setWindow(window);
    QCOMPARE(model.rowCount(), 10'000'000);
    QCOMPARE(at(model, 9'999'999, FigureColumn::Value).data(FigureTableModel::SortRole).toDouble(), 10'000'999.5);
    QCOMPARE(window->reads, QList<qint64>{9'999'800});
}

void tst_FigureTableModel::neverCountsMoreRowsThanAViewCan()
{
    FigureTableModel model;
    model.setWindow(std::make_shared<FakeWindow>(qint64(std::numeric_limits<int>::max()) + 5));
    QCOMPARE(model.rowCount(), std::numeric_limits<int>::max());
}

void tst_FigureTableModel::languageChangeRepaintsWithoutReset()
{
    FigureTableModel model;
    model.setWindow(std::make_shared<FakeWindow>(3));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    const QPersistentModelIndex selected = at(model, 2, FigureColumn::Value);
    model.setFormatter(formatter(Language::Kazakh));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(data.count(), 1);
    QCOMPARE(data.first().at(1).toModelIndex(), at(model, 2, FigureColumn::Note));
    QCOMPARE(header.count(), 1);
    QVERIFY(selected.isValid());
}

void tst_FigureTableModel::asksForSortingInsteadOfSorting()
{
    FigureTableModel model;
    model.setWindow(std::make_shared<FakeWindow>(3));
    QSignalSpy asked(&model, &FigureTableModel::sortRequested);
    model.sort(static_cast<int>(FigureColumn::Value), Qt::DescendingOrder);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<FigureColumn>(), FigureColumn::Value);
    QCOMPARE(asked.first().at(1).value<Qt::SortOrder>(), Qt::DescendingOrder);
    QCOMPARE(at(model, 0, FigureColumn::Value).data(FigureTableModel::SortRole).toDouble(), 1000.5);
    model.sort(-1);
    QCOMPARE(asked.count(), 1);
}

void tst_FigureTableModel::saysOnceThatAPageFailed()
{
    const auto window = std::make_shared<FakeWindow>(1000);
    window->failing = true;
    FigureTableModel model;
    model.setWindow(window);
    QSignalSpy failed(&model, &FigureTableModel::failed);
    QVERIFY(!at(model, 0, FigureColumn::Value).data().isValid());
    QVERIFY(!at(model, 1, FigureColumn::Value).data().isValid());
    QVERIFY(!at(model, 900, FigureColumn::Value).data().isValid());
    QVERIFY(!model.rowAt(0));
    QCOMPARE(window->reads, (QList<qint64>{0, 800}));
    QCOMPARE(failed.count(), 0); // never while a view paints
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().message, u"The disk is gone."_s);
}

void tst_FigureTableModel::showsTextOfDataAsPlainText()
{
    FigureTableModel model;
    model.setWindow(std::make_shared<FakeWindow>(1));
    model.setFormatter(formatter(Language::English));
    QCOMPARE(at(model, 0, FigureColumn::Note).data(Qt::ToolTipRole).toString(),
             u"<qt>&lt;b&gt;a &amp; b&lt;/b&gt;</qt>"_s);
    QCOMPARE(at(model, 0, FigureColumn::Value).data(Qt::ToolTipRole).toString(),
             u"<qt>1,000.5 US dollars<br>provisional · Bureau of National Statistics<br>As printed: 1 000,5<br>"
             "&lt;b&gt;a &amp; b&lt;/b&gt;</qt>"_s);
}

void tst_FigureTableModel::givesTheFigureOfARow()
{
    FigureTableModel model;
    model.setWindow(std::make_shared<FakeWindow>(3));
    QVERIFY(model.rowAt(2));
    QCOMPARE(model.rowAt(2)->figure.value, 1002.5);
    QVERIFY(!model.rowAt(3));
    QVERIFY(!model.rowAt(-1));
}

QTEST_GUILESS_MAIN(tst_FigureTableModel)
#include "tst_figuretablemodel.moc"
