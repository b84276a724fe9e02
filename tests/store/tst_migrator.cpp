#include "store/sqlite/migrator.h"
#include "store/teststore.h"
#include "support/resultcompare.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Migrator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void releasedSchemasStandAsTheyWere_data();
    void releasedSchemasStandAsTheyWere();
    void upgradesAndKeepsABackup();
    void failedStepChangesNothing();
    void backupNeverReplacesAnother();
    void olderStoreThatCannotBeWrittenIsRefused();

private:
    [[nodiscard]] static qint64 version(const Database &database)
    {
        return readInteger(database, "PRAGMA user_version").value().value_or(-1);
    }

    QTemporaryDir m_folder;
    QString m_path;
    Bundle m_bundle;
    const int m_current = Migrator().currentVersion();
    const Migrator m_next{Migrator::bundledScripts() << "ALTER TABLE event ADD COLUMN extra TEXT;\n"};
    const Migrator m_broken{Migrator::bundledScripts() << "CREATE TABLE fine (x INTEGER) STRICT;\n"
                                                          "CREATE TABLE event (x INTEGER) STRICT;\n"};
};

void tst_Migrator::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_path = m_folder.filePath(u"%1/s.sqlite"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    m_bundle = teststore::tinyBundle(m_folder.filePath(u"bundle"_s));
    QVERIFY(teststore::open(m_path, &m_bundle));
}

void tst_Migrator::releasedSchemasStandAsTheyWere_data()
{
    QTest::addColumn<int>("number");
    for (int i = 1; i <= Migrator().currentVersion(); ++i)
        QTest::addRow("v%d", i) << i;
}

/// A released migration must not change: stores of that version are out there. A new one adds a file here.
void tst_Migrator::releasedSchemasStandAsTheyWere()
{
    QFETCH(int, number);
    QFile golden(QStringLiteral(CORRIDOR_SOURCE_DIR "/tests/store/golden/schema_v%1.sql").arg(number));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const Migrator migrator(Migrator::bundledScripts().first(number));
    const auto store = openStoreFile(m_folder.filePath(u"schema%1.sqlite"_s.arg(number)), false, nullptr, migrator);
    VERIFY_OK(store);
    auto prepared =
        Query::prepare(*store.value().reader, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    VERIFY_OK(prepared);
    Query query = std::move(prepared).value();
    QStringList schema;
    while (query.next())
        schema << query.text(0).simplified();
    QCOMPARE(schema.join(u'\n') + u'\n', QString::fromUtf8(golden.readAll()));
}

void tst_Migrator::upgradesAndKeepsABackup()
{
    QString before;
    {
        const auto old = teststore::open(m_path, &m_bundle);
        QVERIFY(old);
        before = old->dump();
    }
    {
        auto upgraded = openStoreFile(m_path, false, &m_bundle, m_next);
        VERIFY_OK(upgraded);
        QCOMPARE(version(*upgraded.value().reader), m_current + 1);
        VERIFY_OK(runQuery(*upgraded.value().reader, "SELECT extra FROM event"));
    }
    const QString backup = m_path + u".backup-v%1"_s.arg(m_current);
    const auto kept = teststore::open(backup, nullptr);
    QVERIFY(kept);
    QCOMPARE(version(*kept->opened.reader), m_current);
    QCOMPARE(kept->dump(), before);
    QCOMPARE(openStoreFile(m_path, false, nullptr).error().code,
             Error::Code::Incompatible); // written by a newer Corridor now
}

void tst_Migrator::failedStepChangesNothing()
{
    QString before;
    {
        const auto old = teststore::open(m_path, &m_bundle);
        QVERIFY(old);
        before = old->dump();
    }
    const auto failed = openStoreFile(m_path, false, &m_bundle, m_broken);
    QVERIFY(!failed);
    const auto store = teststore::open(m_path, &m_bundle);
    QVERIFY(store);
    QCOMPARE(version(*store->opened.reader), m_current);
    QCOMPARE(store->dump(), before);
}

void tst_Migrator::backupNeverReplacesAnother()
{
    teststore::write(m_path + u".backup-v%1"_s.arg(m_current), "precious");
    {
        const auto upgraded = openStoreFile(m_path, false, nullptr, m_next);
        VERIFY_OK(upgraded);
    }
    QCOMPARE(teststore::bytesOf(m_path + u".backup-v%1"_s.arg(m_current)), "precious");
    QVERIFY(QFile::exists(m_path + u".backup-v%1-2"_s.arg(m_current)));
}

void tst_Migrator::olderStoreThatCannotBeWrittenIsRefused()
{
    const QByteArray before = teststore::bytesOf(m_path);
    const auto refused = openStoreFile(m_path, true, nullptr, m_next);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Incompatible);
    QVERIFY(teststore::bytesOf(m_path) == before);
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
