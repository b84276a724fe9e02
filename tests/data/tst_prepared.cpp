#include "store/store.h"
#include "support/resultcompare.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

/// The store that the build made: linked into this test as it is into the program.
class tst_Prepared : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newStoreStartsFromIt();
};

void tst_Prepared::newStoreStartsFromIt()
{
    QFile prepared(u":/prepared/store.sqlite"_s);
    QVERIFY(prepared.open(QIODevice::ReadOnly));
    QVERIFY(prepared.readAll().startsWith("SQLite format 3"));

    const QTemporaryDir folder;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto store = Store::open(folder.filePath(u"store.sqlite"_s));
    QVERIFY(store.ok());
    const QList<Batch> batches = store.value()->batches().all().value();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.front().kind, Batch::Kind::Bundled);
    QVERIFY(batches.front().time.addSecs(1) >= before); // not the moment of the build
    qint64 figures = 0;
    const QList<Series> all = store.value()->figures().series().value();
    for (const Series &series : all)
        figures += series.figures;
    QCOMPARE(figures, batches.front().added);
    QVERIFY(figures > 2000);

    // As if this program had loaded its files itself: an empty store that does so holds the same.
    const QString loadedPath = folder.filePath(u"loaded.sqlite"_s);
    QVERIFY(Store::open(loadedPath, {false, false}).ok());
    const auto loaded = Store::open(loadedPath);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value()->figures().series().value().size(), all.size());
    const QList<LabelRow> labels = store.value()->catalogue().labels().value();
    const QList<LabelRow> loadedLabels = loaded.value()->catalogue().labels().value();
    QCOMPARE(labels.size(), loadedLabels.size());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QCOMPARE(labels.at(i).id, loadedLabels.at(i).id);
        QCOMPARE(labels.at(i).text, loadedLabels.at(i).text);
    }
}

QTEST_GUILESS_MAIN(tst_Prepared)

#include "tst_prepared.moc"
