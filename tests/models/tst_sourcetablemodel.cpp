#include "models/missinglastproxy.h"
#include "models/sourcetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

QList<SourceRow> sources()
{
    return {{u"tuik"_s, u"TÜİK"_s, u"Ülkelere göre dış ticaret"_s, u"https://example.org/a"_s, u"2026-01-30"_s, {}, 12},
            {u"bns"_s, u"Bureau <b>"_s, u"Exports & imports"_s, {}, {}, u"CC BY 4.0"_s, 12345},
            {u"wb"_s, u"World Bank"_s, u"WDI"_s, {}, u"2025"_s, {}, 0}};
}

} // namespace

class tst_SourceTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheModelContract();
    void writesEachColumn_data();
    void writesEachColumn();
    void showsTextOfDataAsPlainText();
    void speaksAnotherLanguageWithoutReset();
    void findsARowByItsCode();
    void sortsUnknownDatesLast_data();
    void sortsUnknownDatesLast();
};

void tst_SourceTableModel::keepsTheModelContract()
{
    SourceTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(sources(), Formatter(Language::English, nullptr));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 3);
    model.setRows({}, Formatter(Language::English, nullptr));
    QCOMPARE(model.rowCount(), 0);
}

void tst_SourceTableModel::writesEachColumn_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("en") << Language::English << QStringList{u"TÜİK"_s,
                                                            u"Ülkelere göre dış ticaret"_s,
                                                            u"https://example.org/a"_s,
                                                            u"30 Jan 2026"_s,
                                                            u"12"_s,
                                                            u"12,345"_s};
    QTest::newRow("tr") << Language::Turkish << QStringList{u"TÜİK"_s,
                                                            u"Ülkelere göre dış ticaret"_s,
                                                            u"https://example.org/a"_s,
                                                            u"30 Oca 2026"_s,
                                                            u"12"_s,
                                                            u"12.345"_s};
    QTest::newRow("kk") << Language::Kazakh << QStringList{u"TÜİK"_s,
                                                           u"Ülkelere göre dış ticaret"_s,
                                                           u"https://example.org/a"_s,
                                                           u"2026\u00a0ж. 30 қаң."_s,
                                                           u"12"_s,
                                                           u"12\u00a0345"_s};
    QTest::newRow("ru") << Language::Russian << QStringList{u"TÜİK"_s,
                                                            u"Ülkelere göre dış ticaret"_s,
                                                            u"https://example.org/a"_s,
                                                            u"30 янв. 2026\u00a0г."_s,
                                                            u"12"_s,
                                                            u"12\u00a0345"_s};
}

void tst_SourceTableModel::writesEachColumn()
{
    QFETCH(Language, language);
    QFETCH(QStringList, texts);
    SourceTableModel model;
    model.setRows(sources(), Formatter(language, nullptr));
    QStringList written;
    for (int column = 0; column < model.columnCount(); ++column)
        written << model.index(0, column).data().toString();
    written << model.index(1, SourceTableModel::FiguresColumn).data().toString();
    QCOMPARE(written, texts);
}

void tst_SourceTableModel::showsTextOfDataAsPlainText()
{
    SourceTableModel model;
    model.setRows(sources(), Formatter(Language::English, nullptr));
    QCOMPARE(model.index(1, SourceTableModel::PublisherColumn).data(Qt::ToolTipRole).toString(),
             u"<qt>Bureau &lt;b&gt;</qt>"_s);
    QCOMPARE(model.index(1, SourceTableModel::TitleColumn).data(Qt::ToolTipRole).toString(),
             u"<qt>Exports &amp; imports<br>Licence: CC BY 4.0</qt>"_s);
}

void tst_SourceTableModel::speaksAnotherLanguageWithoutReset()
{
    SourceTableModel model;
    model.setRows(sources(), Formatter(Language::English, nullptr));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    model.setRows(sources(), Formatter(Language::Russian, nullptr));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(data.count(), 1);
    QCOMPARE(header.count(), 1);
}

void tst_SourceTableModel::findsARowByItsCode()
{
    SourceTableModel model;
    model.setRows(sources(), Formatter(Language::English, nullptr));
    QCOMPARE(model.rowOf(u"bns"_s), 1);
    QCOMPARE(model.rowAt(1).code, u"bns"_s);
    QCOMPARE(model.index(1, 0).data(SourceTableModel::CodeRole).toString(), u"bns"_s);
    QCOMPARE(model.rowOf(u"none"_s), -1);
    QCOMPARE(model.rowAt(7).code, QString());
}

void tst_SourceTableModel::sortsUnknownDatesLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("ascending") << Qt::AscendingOrder << QStringList{u"wb"_s, u"tuik"_s, u"bns"_s};
    QTest::newRow("descending") << Qt::DescendingOrder << QStringList{u"tuik"_s, u"wb"_s, u"bns"_s};
}

void tst_SourceTableModel::sortsUnknownDatesLast()
{
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, codes);
    SourceTableModel model;
    model.setRows(sources(), Formatter(Language::English, nullptr));
    MissingLastProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(SourceTableModel::SortRole);
    proxy.sort(SourceTableModel::PublishedColumn, order);
    QStringList shown;
    for (int row = 0; row < proxy.rowCount(); ++row)
        shown << proxy.index(row, 0).data(SourceTableModel::CodeRole).toString();
    QCOMPARE(shown, codes);
}

QTEST_GUILESS_MAIN(tst_SourceTableModel)
#include "tst_sourcetablemodel.moc"
