#include "models/missinglastproxy.h"

#include <QAbstractItemModelTester>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// Texts are read as numbers; `–` is no number.
class NumberModel : public QStringListModel {
public:
    using QStringListModel::QStringListModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::UserRole)
            return QStringListModel::data(index, role);
        bool ok = false;
        const double value = QStringListModel::data(index, Qt::DisplayRole).toString().toDouble(&ok);
        return ok ? QVariant(value) : QVariant();
    }
};

} // namespace

class tst_MissingLastProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsMissingValuesLast_data();
    void keepsMissingValuesLast();
    void filtersByWords();
};

void tst_MissingLastProxy::keepsMissingValuesLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("texts");

    // As text "10" < "9".
    QTest::newRow("ascending") << Qt::AscendingOrder << QStringList{u"-1"_s, u"9"_s, u"10"_s, u"–"_s};
    QTest::newRow("descending") << Qt::DescendingOrder << QStringList{u"10"_s, u"9"_s, u"-1"_s, u"–"_s};
}

void tst_MissingLastProxy::keepsMissingValuesLast()
{
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, texts);
    NumberModel model({u"9"_s, u"–"_s, u"10"_s, u"-1"_s});
    MissingLastProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.setSortRole(Qt::UserRole);
    proxy.sort(0, order);
    QStringList shown;
    for (int row = 0; row < proxy.rowCount(); ++row)
        shown << proxy.index(row, 0).data().toString();
    QCOMPARE(shown, texts);
}

void tst_MissingLastProxy::filtersByWords()
{
    QStringListModel model({u"İstanbul, imports"_s, u"Астана"_s, u"Izmir, exports"_s});
    MissingLastProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    const auto left = [&proxy](const QString &text) {
        proxy.setFilterText(text);
        return proxy.rowCount();
    };
    QCOMPARE(left(u"istanbul"_s), 1); // whatever the case, and the dotless i
    QCOMPARE(left(u"АСТАНА"_s), 1);
    QCOMPARE(left(u"exports izm"_s), 1);
    QCOMPARE(left(u"imports izm"_s), 0);
    QCOMPARE(left(QString()), 3);
}

QTEST_GUILESS_MAIN(tst_MissingLastProxy)
#include "tst_missinglastproxy.moc"
