#include "store/teststore.h"
#include "support/resultcompare.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Views : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void keepsNameAndState();
    void moves_data();
    void moves();
    void missingViewIsAnError();
    void undoIsExact_data();
    void undoIsExact();
    void undoOfAnOlderKeepsLaterChanges();
    void pictureCodesAreKeptApart();
    void undoOfARemovalFindsItsIdFree();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        const QList<SavedView> views = m_store->views.all().value();
        for (const SavedView &view : views)
            all << view.name;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<teststore::TestStore> m_store;
    QList<ViewId> m_ids;
};

void tst_Views::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = teststore::open(m_folder->filePath(u"s.sqlite"_s), nullptr);
    QVERIFY(m_store);
    m_ids.clear();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        const auto id = m_store->views.add(name, "{}");
        VERIFY_OK(id);
        m_ids << id.value();
    }
    m_store->announced = 0;
}

void tst_Views::keepsNameAndState()
{
    const QByteArray state = R"({"page":"trade","text":"Қазақстан \"x\""})";
    VERIFY_OK(m_store->views.add(u"İhracat – <b>&amp;"_s, state));
    const SavedView view = m_store->views.all().value().back();
    QCOMPARE(view.name, u"İhracat – <b>&amp;"_s);
    QCOMPARE(view.state, state);
    QCOMPARE(m_store->announced, 1);
}

void tst_Views::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << u"bca"_s;
    QTest::newRow("up") << 2 << 0 << u"cab"_s;
    QTest::newRow("past the end") << 0 << 99 << u"bca"_s;
    QTest::newRow("before the start") << 2 << -5 << u"cab"_s;
    QTest::newRow("nowhere") << 1 << 1 << u"abc"_s;
}

void tst_Views::moves()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, order);
    VERIFY_OK(m_store->views.move(m_ids.at(from), to));
    QCOMPARE(names().join(QString()), order);
}

void tst_Views::missingViewIsAnError()
{
    QCOMPARE(m_store->views.rename(ViewId(99), u"x"_s).error().code, Error::Code::NotFound);
    QCOMPARE(m_store->views.move(ViewId(99), 0).error().code, Error::Code::NotFound);
    QCOMPARE(m_store->views.remove(ViewId(99)).error().code, Error::Code::NotFound);
    QCOMPARE(m_store->announced, 0);
}

void tst_Views::undoIsExact_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("add") << 0;
    QTest::newRow("rename") << 1;
    QTest::newRow("move") << 2;
    QTest::newRow("remove") << 3;
}

void tst_Views::undoIsExact()
{
    QFETCH(int, change);
    const QString before = m_store->dump();
    switch (change) {
    case 0:
        VERIFY_OK(m_store->views.add(u"d"_s, "{}"));
        break;
    case 1:
        VERIFY_OK(m_store->views.rename(m_ids.at(1), u"x"_s));
        break;
    case 2:
        VERIFY_OK(m_store->views.move(m_ids.at(0), 2));
        break;
    default:
        VERIFY_OK(m_store->views.remove(m_ids.at(1)));
        break;
    }
    QVERIFY(m_store->dump() != before);
    VERIFY_OK(m_store->batches.undo(m_store->batches.newestUndoable().value()));
    QCOMPARE(m_store->dump(), before);
}

void tst_Views::undoOfAnOlderKeepsLaterChanges()
{
    VERIFY_OK(m_store->views.rename(m_ids.at(0), u"first"_s));
    const BatchId older = m_store->batches.newestUndoable().value();
    VERIFY_OK(m_store->views.rename(m_ids.at(0), u"second"_s));
    VERIFY_OK(m_store->batches.undo(older));
    QCOMPARE(names(), QStringList({u"second"_s, u"b"_s, u"c"_s}));
}

void tst_Views::pictureCodesAreKeptApart()
{
    QVERIFY(!m_store->views.pictured(u"7KQM3TPX"_s).value());
    const BatchId newest = m_store->batches.newestUndoable().value();
    VERIFY_OK(m_store->views.keepPictured(u"7KQM3TPX"_s, R"({"page":"trade"})"));
    VERIFY_OK(m_store->views.keepPictured(u"7KQM3TPX"_s, R"({"page":"mirror"})")); // the first stays
    VERIFY_OK(m_store->views.keepPictured(u"00000000"_s, "{}"));
    QCOMPARE(m_store->views.pictured(u"7KQM3TPX"_s).value().value(), QByteArray(R"({"page":"trade"})"));
    QVERIFY(!m_store->views.pictured(u"a"_s).value()); // the name of a bookmark is no code
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    // Nothing to undo, and nobody is told.
    QVERIFY(m_store->batches.newestUndoable().value() == newest);
    QCOMPARE(m_store->announced, 0);
    VERIFY_OK(m_store->views.add(u"d"_s, "{}"));
    QCOMPARE(names().size(), 4);
}

void tst_Views::undoOfARemovalFindsItsIdFree()
{
    VERIFY_OK(m_store->views.remove(m_ids.constLast()));
    VERIFY_OK(m_store->views.keepPictured(u"7KQM3TPX"_s, "{}"));
    VERIFY_OK(m_store->batches.undo(m_store->batches.newestUndoable().value()));
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_store->views.pictured(u"7KQM3TPX"_s).value());
}

QTEST_GUILESS_MAIN(tst_Views)
#include "tst_views.moc"
