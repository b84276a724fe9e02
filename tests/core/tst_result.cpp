#include "core/result.h"
#include "support/resultcompare.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Result : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError();
    void passesTheErrorThroughUntouched();
    void chainsWhatCanFail();
    void movesWhatCannotBeCopied();
    void saysWhereAsAPersonReadsIt_data();
    void saysWhereAsAPersonReadsIt();
};

void tst_Result::holdsAValueOrAnError()
{
    const Result<int> good = 7;
    VERIFY_OK(good);
    QVERIFY(good);
    QCOMPARE(good.value(), 7);

    const Result<int> bad = Error{Error::Code::NotFound, u"No such file."_s, {u"a.csv"_s, 3, 0}};
    QVERIFY(!bad.ok());
    QVERIFY(!bad);
    QCOMPARE(bad.error().message, u"No such file."_s);
    QVERIFY(success().ok());
}

void tst_Result::passesTheErrorThroughUntouched()
{
    Result<int> bad = Error{Error::Code::Damaged, u"Broken."_s, {u"a.csv"_s, 3, 8}};
    bool called = false;
    const Result<QString> next = std::move(bad).andThen([&called](int value) -> Result<QString> {
        called = true;
        return QString::number(value);
    });
    QVERIFY(!called);
    QVERIFY(!next.ok());
    QCOMPARE(next.error().code, Error::Code::Damaged);
    QCOMPARE(next.error().where, (Where{u"a.csv"_s, 3, 8}));
}

void tst_Result::chainsWhatCanFail()
{
    const Result<QString> text =
        Result<int>(7).andThen([](int value) -> Result<QString> { return QString::number(value * 6); });
    VERIFY_OK(text);
    QCOMPARE(text.value(), u"42"_s);
}

void tst_Result::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> made = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(made).value();
    QCOMPARE(*taken, 7);
}

void tst_Result::saysWhereAsAPersonReadsIt_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("text");

    QTest::newRow("file") << u"a.csv"_s << qint64(0) << qint64(0) << u"a.csv"_s;
    QTest::newRow("line") << u"a.csv"_s << qint64(12) << qint64(0) << u"a.csv:12"_s;
    QTest::newRow("line and column") << u"a.csv"_s << qint64(12) << qint64(5) << u"a.csv:12:5"_s;
    QTest::newRow("nowhere") << QString() << qint64(0) << qint64(0) << QString();
}

void tst_Result::saysWhereAsAPersonReadsIt()
{
    QFETCH(QString, file);
    QFETCH(qint64, line);
    QFETCH(qint64, column);
    QFETCH(QString, text);
    QCOMPARE((Where{file, line, column}.toString()), text);
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
