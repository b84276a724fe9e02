#include "fuzz/targets.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor::ingest;

/// Each input on which the fuzzer once found something wrong: tests/fixtures/fuzz/<target>/<what it was>.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothing_data();
    void findsNothing();
};

void TestFuzzCorpus::findsNothing_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/fixtures/fuzz"));
    QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QString name = folder.relativeFilePath(path);
        QTest::newRow(qPrintable(name)) << name.section(u'/', 0, 0) << path;
    }
}

void TestFuzzCorpus::findsNothing()
{
    QFETCH(const QString, target);
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string input = file.readAll().toStdString();
    QCOMPARE(QString::fromStdString(fuzz::run(target.toStdString(), input)), QString());
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
