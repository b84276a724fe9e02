#include "main/menus/storemenu.h"
#include "main/widgets/banner.h"
#include "windowfixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// Root may write everything, so that what cannot be written is tried as nobody.
class Unprivileged {
public:
    Unprivileged()
    {
        if (::geteuid() == 0)
            m_changed = ::setresgid(kNobody, kNobody, 0) == 0 && ::setresuid(kNobody, kNobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_changed && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            qFatal("The tests cannot go on as nobody");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr unsigned kNobody = 65534;
    bool m_changed = false;
};

} // namespace

/// New, Open, Recent, Save a copy, Undo, and stores that cannot be written or read.
class tst_Stores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }

    void newStoreOpens_data();
    void newStoreOpens();
    void newNeverTakesAFileThatIsThere();
    void openKeepsTheOldStoreOnAnError();
    void recentStoresAreListed();
    void copyOpensAsAStore();
    void aSecondInstanceReadsOnly();
    void aStoreThatCannotBeWrittenSaysSo();
    void undoTakesBackTheNewestEdit();
    void aBadStoreAtTheStartIsAskedAbout_data();
    void aBadStoreAtTheStartIsAskedAbout();
    void openAheadIsTaken();
    void openAheadOfABadStoreIsForgotten();

private:
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    Banner *banner(const char *name) const { return m_program->child<Banner>(name); }
    QString storeText() const { return m_program->child<QLabel>("storeLabel")->text(); }

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_Stores::initTestCase()
{
    Session session; // made once: every test begins with a copy
    QVERIFY(session.open(m_made.filePath(u"corridor.sqlite"_s)).ok());
}

void tst_Stores::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_made.filePath(u"corridor.sqlite"_s), inFolder(u"corridor.sqlite"_s)));
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(m_program->show());
}

void tst_Stores::newStoreOpens_data()
{
    QTest::addColumn<int>("key");
    for (int key = Qt::Key_1; key <= Qt::Key_9; ++key)
        QTest::addRow("from page %d", key - Qt::Key_0) << key;
}

void tst_Stores::newStoreOpens()
{
    QFETCH(int, key);
    m_program->key(key, Qt::ControlModifier);
    const int page = m_program->page();
    m_program->action("settingsAction")->trigger();
    m_program->dialogs.file = inFolder(u"second"_s);
    m_program->action("newAction")->trigger();
    QCOMPARE(m_program->session.store().path(), inFolder(u"second.sqlite"_s));
    QVERIFY(storeText().contains(u"second.sqlite"_s));
    QCOMPARE(m_program->page(), page);
    QVERIFY(!banner("errorBanner")->isVisible());
}

void tst_Stores::newNeverTakesAFileThatIsThere()
{
    QFile file(inFolder(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear");
    file.close();
    m_program->dialogs.file = file.fileName();
    m_program->action("newAction")->trigger();
    QVERIFY(banner("errorBanner")->isVisible());
    QVERIFY(banner("errorBanner")->text().contains(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear"));
}

void tst_Stores::openKeepsTheOldStoreOnAnError()
{
    QFile file(inFolder(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear");
    file.close();
    const QString before = m_program->session.store().path();
    m_program->dialogs.file = file.fileName();
    m_program->action("openAction")->trigger();
    QVERIFY(banner("errorBanner")->isVisible());
    QCOMPARE(m_program->session.store().path(), before);
    QVERIFY(!m_program->memory.recentStores().contains(file.fileName()));
}

void tst_Stores::recentStoresAreListed()
{
    const QString first = m_program->session.store().path();
    m_program->dialogs.file = inFolder(u"second.sqlite"_s);
    m_program->action("newAction")->trigger();
    QCOMPARE(m_program->memory.recentStores(), QStringList({inFolder(u"second.sqlite"_s), first}));
    auto *menu = m_program->child<QMenu>("recentMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().at(0)->isEnabled()); // the open one
    menu->actions().at(1)->trigger();
    QCOMPARE(m_program->session.store().path(), first);
}

void tst_Stores::copyOpensAsAStore()
{
    m_program->dialogs.file = inFolder(u"copy.sqlite"_s);
    m_program->action("saveCopyAction")->trigger();
    QVERIFY(m_program->child<QStatusBar>("statusBar")->currentMessage().contains(u"copy.sqlite"_s));
    const qint64 figures = m_program->session.dashboard().figureCount();
    m_program->action("openAction")->trigger();
    QCOMPARE(m_program->session.store().path(), inFolder(u"copy.sqlite"_s));
    QCOMPARE(m_program->session.dashboard().figureCount(), figures);
}

void tst_Stores::aSecondInstanceReadsOnly()
{
    QVERIFY(!banner("readOnlyBanner")->isVisible());
    Program second(m_folder->path());
    QVERIFY(second.show());
    QCOMPARE(second.session.store().readOnlyReason(), ReadOnlyReason::SecondInstance);
    auto *notice = second.child<Banner>("readOnlyBanner");
    QVERIFY(notice->isVisible());
    QVERIFY(!second.action("undoAction")->isEnabled());

    m_program.reset(); // the first one closes
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!second.session.store().isReadOnly());
    QVERIFY(!notice->isVisible());
}

void tst_Stores::aStoreThatCannotBeWrittenSaysSo()
{
    m_program.reset();
    QVERIFY(QFile::setPermissions(inFolder(u"corridor.sqlite"_s), QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const auto writableAgain = qScopeGuard([this] { // so that the folder can be removed
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    const Unprivileged unprivileged;
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(m_program->show());
    QCOMPARE(m_program->session.store().readOnlyReason(), ReadOnlyReason::NotWritable);
    QVERIFY(banner("readOnlyBanner")->text().contains(inFolder(u"corridor.sqlite"_s)));
}

void tst_Stores::undoTakesBackTheNewestEdit()
{
    QAction *undo = m_program->action("undoAction");
    QVERIFY(!undo->isEnabled());
    QVERIFY(m_program->session.store().views().add(u"Steel & coal"_s, "{}").ok());
    QVERIFY(undo->isEnabled());
    const auto batches = m_program->session.store().batches().all();
    QVERIFY(batches.ok());
    QString title = batches.value().first().title;
    QVERIFY2(undo->text().contains(title.replace(u"&"_s, u"&&"_s)), qPrintable(undo->text()));
    m_program->key(Qt::Key_Z, Qt::ControlModifier);
    const auto views = m_program->session.store().views().all();
    QVERIFY(views.ok());
    QVERIFY(views.value().isEmpty());
    QVERIFY(!undo->isEnabled());
}

void tst_Stores::aBadStoreAtTheStartIsAskedAbout_data()
{
    QTest::addColumn<QList<int>>("answers");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<int>("questions");
    QTest::newRow("quit") << QList<int>{2} << QString() << false << 1;
    QTest::newRow("open another") << QList<int>{0} << u"good.sqlite"_s << true << 1;
    QTest::newRow("new") << QList<int>{1} << u"new.sqlite"_s << true << 1;
    QTest::newRow("new over one that is there, then quit") << QList<int>{1, 2} << u"good.sqlite"_s << false << 2;
    QTest::newRow("nothing chosen, then quit") << QList<int>{0, 2} << QString() << false << 2;
}

void tst_Stores::aBadStoreAtTheStartIsAskedAbout()
{
    QFETCH(QList<int>, answers);
    QFETCH(QString, file);
    QFETCH(bool, opens);
    QFETCH(int, questions);
    m_program.reset();
    QVERIFY(QFile::rename(inFolder(u"corridor.sqlite"_s), inFolder(u"good.sqlite"_s)));
    QFile bad(inFolder(u"bad.sqlite"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray(4096, 'x'));
    bad.close();

    CannedDialogs dialogs;
    dialogs.answer = answers;
    dialogs.file = file.isEmpty() ? QString() : inFolder(file);
    Session session;
    QCOMPARE(openAtStart(session, dialogs, bad.fileName()), opens);
    QCOMPARE(session.isOpen(), opens);
    QCOMPARE(dialogs.asked.size(), questions);
    QVERIFY2(dialogs.asked.first().contains(u"bad.sqlite"_s), qPrintable(dialogs.asked.first()));
}

void tst_Stores::openAheadIsTaken()
{
    m_program.reset();
    const QString path = inFolder(u"corridor.sqlite"_s);
    Session session;
    session.openAhead(path);
    QVERIFY(session.open(path).ok());
    QCOMPARE(session.store().path(), path);
    QCOMPARE(session.store().thread(), session.thread());
    QVERIFY(!session.store().isReadOnly()); // it was opened once: a second time would find it taken
    QVERIFY(session.dashboard().figureCount() > 0);
}

void tst_Stores::openAheadOfABadStoreIsForgotten()
{
    m_program.reset();
    const QString good = inFolder(u"corridor.sqlite"_s);
    QFile bad(inFolder(u"bad.sqlite"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray(4096, 'x'));
    bad.close();
    Session session;
    session.openAhead(bad.fileName());
    QVERIFY(!session.open(bad.fileName()));
    session.openAhead(bad.fileName());
    QVERIFY(session.open(good).ok());
    QCOMPARE(session.store().path(), good);
}

QTEST_MAIN(tst_Stores)
#include "tst_stores.moc"
