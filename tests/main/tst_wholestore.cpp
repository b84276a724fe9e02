#include "main/session.h"
#include "main/settingsstore.h"
#include "main/wholestore.h"
#include "store/openedwhole.h"
#include "support/resultcompare.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_WholeStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void remembersWhatWasReadThrough();
    void tellsDamageThatNoTimeShows();

private:
    /// One start of the window, to the painted page and the end of what comes after it.
    void start(bool isKnown, qsizetype damages);
    /// Spoils the table that has what a batch has changed, which no page shows, and leaves no trace in what is known.
    void damageUnseen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_memory;
    QString m_path;
};

void tst_WholeStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_memory = std::make_unique<SettingsStore>(m_folder->filePath(u"corridor.ini"_s));
    m_path = m_folder->filePath(u"s.sqlite"_s);
}

void tst_WholeStore::start(bool isKnown, qsizetype damages)
{
    Session session;
    WholeStore whole(session, *m_memory);
    QSignalSpy failed(&session, &Session::failed);
    whole.expect();
    VERIFY_OK(session.open(m_path));
    QCOMPARE(openedWhole().isRead, !isKnown);
    QTRY_VERIFY(!openedWhole().stamp.isEmpty());
    whole.check();
    whole.wait();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), damages);
}

void tst_WholeStore::damageUnseen()
{
    qint64 page = 0;
    qint64 size = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pages"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(u"SELECT rootpage FROM sqlite_schema WHERE name = 'batch_series'"_s, database);
        QVERIFY(query.next());
        page = query.value(0).toLongLong();
        QVERIFY(query.exec(u"PRAGMA page_size"_s) && query.next());
        size = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"pages"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(page > 1 && file.seek((page - 1) * size));
    QCOMPARE(file.write(QByteArray(size, '\x7f')), size);
    file.close();
    m_memory->setCheckedStore(fileStamp(m_path)); // as if the disk had done it, which tells no time
}

void tst_WholeStore::remembersWhatWasReadThrough()
{
    start(false, 0);
    QCOMPARE(m_memory->checkedStore(), fileStamp(m_path));
    start(true, 0);
    QCOMPARE(m_memory->checkedStore(), fileStamp(m_path));
}

void tst_WholeStore::tellsDamageThatNoTimeShows()
{
    start(false, 0);
    damageUnseen();
    start(true, 1);
    QVERIFY(m_memory->checkedStore().isEmpty());

    Session session; // the next start
    WholeStore whole(session, *m_memory);
    whole.expect();
    const Status refused = session.open(m_path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Damaged);
}

QTEST_GUILESS_MAIN(tst_WholeStore)
#include "tst_wholestore.moc"
