#include "models/mirrortablemodel.h"
#include "models/missinglastproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

MirrorRow row(const QString &id, std::optional<double> exporter, std::optional<double> importer)
{
    MirrorRow result;
    result.id = id;
    result.name = Text::verbatim(id);
    result.exporter = u"KAZ"_s;
    result.importer = u"TUR"_s;
    result.period = Period::year(2024);
    result.exports.value = exporter;
    result.exports.sourceName = Text::verbatim(u"Office A"_s);
    result.imports.value = importer;
    result.imports.sourceName = Text::verbatim(u"Office <b>"_s);
    result.exportValuation = u"FOB"_s;
    result.importValuation = u"CIF"_s;
    if (exporter && importer)
        result.gap = mirrorGap(*exporter, *importer, kUsualCifMargin);
    return result;
}

QList<MirrorRow> rows()
{
    QList<MirrorRow> list{row(u"less"_s, 2000.0, 1500.0), row(u"more"_s, 1000.0, 1100.0), row(u"alone"_s, {}, 70.0)};
    list.last().exports.gap = Text::verbatim(u"Kazakhstan: not reported"_s);
    list.last().exports.sourceName = {};
    return list;
}

QStringList texts(const MirrorTableModel &model, int at)
{
    QStringList list;
    for (int column = 0; column < model.columnCount(); ++column)
        list << model.index(at, column).data().toString();
    return list;
}

} // namespace

class TestMirrorTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTheModelContract()
    {
        MirrorTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rows(), Formatter(Language::English, nullptr));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 3);
        model.setRows({}, Formatter(Language::English, nullptr));
        QCOMPARE(model.rowCount(), 0);
    }

    void writesBothReportsAndTheSplit()
    {
        MirrorTableModel model;
        model.setRows(rows(), Formatter(Language::English, nullptr));
        QCOMPARE(texts(model, 1).mid(0, MirrorTableModel::StatusColumn),
                 QStringList(
                     {u"more"_s, u"1,000"_s, u"1,100"_s, u"100"_s, u"+10\u00a0%"_s, u"60"_s, u"40"_s, u"+4\u00a0%"_s}));
        QCOMPARE(texts(model, 1).last(), u"Office A; Office <b>"_s);
    }

    void absentIsSaidAndNeverZero()
    {
        MirrorTableModel model;
        model.setRows(rows(), Formatter(Language::English, nullptr));
        const QStringList alone = texts(model, 2);
        QCOMPARE(alone.at(MirrorTableModel::ExporterColumn), u"not reported"_s);
        QCOMPARE(alone.at(MirrorTableModel::ImporterColumn), u"70"_s);
        for (int column = MirrorTableModel::GapColumn; column < MirrorTableModel::StatusColumn; ++column) {
            QCOMPARE(alone.at(column), u"–"_s);
            QVERIFY(!model.index(2, column).data(MirrorTableModel::SortRole).isValid());
        }
        QVERIFY(model.index(2, MirrorTableModel::ExporterColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Kazakhstan: not reported"_s));
    }

    void aboutNamesStaysPlainText()
    {
        MirrorTableModel model;
        model.setRows(rows(), Formatter(Language::English, nullptr));
        const QString tip = model.index(0, MirrorTableModel::ImporterColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"Office &lt;b&gt;"_s), qPrintable(tip));
    }

    void speaksAnotherLanguageWithoutReset()
    {
        MirrorTableModel model;
        model.setRows(rows(), Formatter(Language::English, nullptr));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rows(), Formatter(Language::Turkish, nullptr));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(1, MirrorTableModel::ExporterColumn).data().toString(), u"1.000"_s);
    }

    void sortsGapsBySizeAndMissingLast_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("largest first") << Qt::DescendingOrder << QStringList{u"less"_s, u"more"_s, u"alone"_s};
        QTest::newRow("smallest first") << Qt::AscendingOrder << QStringList{u"more"_s, u"less"_s, u"alone"_s};
    }
    void sortsGapsBySizeAndMissingLast()
    {
        QFETCH(Qt::SortOrder, order);
        MirrorTableModel model;
        model.setRows(rows(), Formatter(Language::English, nullptr));
        MissingLastProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(MirrorTableModel::SortRole);
        proxy.sort(MirrorTableModel::GapColumn, order);
        QStringList shown;
        for (int at = 0; at < proxy.rowCount(); ++at)
            shown << proxy.index(at, 0).data(MirrorTableModel::IdRole).toString();
        QTEST(shown, "ids");
    }
};

QTEST_GUILESS_MAIN(TestMirrorTableModel)
#include "tst_mirrortablemodel.moc"
