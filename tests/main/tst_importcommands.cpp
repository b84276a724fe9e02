#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QByteArray kHead = "period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n";
}

/// import, batches, undo and export from the command line.
class tst_ImportCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void importsAndSaysWhat();
    void aSecondTimeChangesNothing();
    void exitCodes_data();
    void exitCodes();
    void dryRunWritesNothing();
    void partialNeedsToBeAskedFor();
    void undoGivesTheSameExport();
    void exportComesBackTheSame();
    void sourceOptionsWin();
    void anUnseenFormatNeedsItsName();
    void readsAGzip();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const
    {
        QFile out(m_folder->filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("no fixture");
        return out.fileName();
    }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runCorridor(QStringList{u"--store"_s, m_folder->filePath(u"store.sqlite"_s), u"--lang"_s, u"en"_s} +
                           arguments);
    }
    QJsonObject import(const QStringList &arguments, int code = 0) const
    {
        const Run answer = run(QStringList{u"import"_s, u"--json"_s} + arguments);
        if (answer.code != code)
            qWarning("%d: %s %s", answer.code, answer.out.constData(), answer.err.constData());
        return QJsonDocument::fromJson(answer.out).array().at(0).toObject();
    }
    [[nodiscard]] QByteArray exported() const
    {
        const QString path = m_folder->filePath(u"tidy.csv"_s);
        if (run({u"export"_s, u"--tidy"_s, path}).code != 0)
            return {};
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ImportCommands::importsAndSaysWhat()
{
    const QJsonObject said = import({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n2021,UZB,X,TUR,TOTAL,1500\n"
                                                              "2022,UZB,X,TUR,TOTAL,\n")});
    QCOMPARE(said.value(u"format"_s).toString(), u"comtrade"_s);
    QVERIFY(said.value(u"confidence"_s).toInt() > 50);
    QCOMPARE(said.value(u"rows_read"_s).toInt(), 3);
    QCOMPARE(said.value(u"added"_s).toInt(), 1);
    QCOMPARE(said.value(u"revised"_s).toInt(), 0);
    QCOMPARE(said.value(u"unchanged"_s).toInt(), 0);
    QCOMPARE(said.value(u"merged"_s).toInt(), 1);
    QCOMPARE(said.value(u"skipped"_s).toInt(), 1);
    QCOMPARE(said.value(u"rejected"_s).toInt(), 0);
    QCOMPARE(said.value(u"errors"_s).toArray().size(), 0);
    QVERIFY(said.value(u"batch"_s).toInt() > 1);
    const Run figures =
        run({u"figures"_s, u"goods_export"_s, u"--reporter"_s, u"UZB"_s, u"--partner"_s, u"TUR"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(figures.out).array().at(0).toObject().value(u"value"_s).toDouble(), 1500.0);
}

void tst_ImportCommands::aSecondTimeChangesNothing()
{
    const QString path = file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n");
    import({path});
    const QJsonObject said = import({path});
    QCOMPARE(said.value(u"added"_s).toInt(), 0);
    QCOMPARE(said.value(u"revised"_s).toInt(), 0);
    QCOMPARE(said.value(u"unchanged"_s).toInt(), 1);
    QVERIFY(said.value(u"batch"_s).isNull());
}

void tst_ImportCommands::exitCodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");

    QTest::newRow("all") << QByteArray(kHead + "2021,UZB,X,TUR,TOTAL,1\n") << QStringList() << 0;
    QTest::newRow("some") << QByteArray(kHead + "2021,UZB,X,TUR,TOTAL,1\n2022,UZB,X,TUR,TOTAL,z\n") << QStringList()
                          << 3;
    QTest::newRow("none") << QByteArray() << QStringList() << 1;
    QTest::newRow("no data") << QByteArray("nothing here") << QStringList() << 1;
    QTest::newRow("no such format") << QByteArray(kHead) << QStringList{u"--format"_s, u"nix"_s} << 2;
}

void tst_ImportCommands::exitCodes()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QCOMPARE(run(QStringList{u"import"_s, file(u"a.csv"_s, text)} + options).code, code);
}

void tst_ImportCommands::dryRunWritesNothing()
{
    const QByteArray before = exported();
    const QJsonObject said = import({u"--dry-run"_s, file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n")});
    QCOMPARE(said.value(u"added"_s).toInt(), 1);
    QVERIFY(said.value(u"batch"_s).isNull());
    QVERIFY(!before.isEmpty());
    QCOMPARE(exported(), before);
}

void tst_ImportCommands::partialNeedsToBeAskedFor()
{
    const QString path = file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1\n2022,UZB,X,TUR,TOTAL,z\n");
    const QJsonObject held = import({path}, 3);
    QVERIFY(held.value(u"batch"_s).isNull());
    const QJsonObject error = held.value(u"errors"_s).toArray().at(0).toObject();
    QCOMPARE(error.value(u"line"_s).toInt(), 3);
    QCOMPARE(error.value(u"column"_s).toInt(), 22);
    QCOMPARE(error.value(u"found"_s).toString(), u"z"_s);
    QVERIFY(!error.value(u"expected"_s).toString().isEmpty());
    const QJsonObject taken = import({u"--accept-partial"_s, path}, 3);
    QCOMPARE(taken.value(u"added"_s).toInt(), 1);
    QVERIFY(taken.value(u"batch"_s).isDouble());
}

void tst_ImportCommands::undoGivesTheSameExport()
{
    const QByteArray before = exported();
    const QJsonObject said = import({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n2021,UZB,X,490,01,2\n")});
    QVERIFY(exported() != before);
    QCOMPARE(run({u"undo"_s, QString::number(said.value(u"batch"_s).toInt())}).code, 0);
    QCOMPARE(exported(), before);
    const Run batches = run({u"batches"_s, u"--json"_s});
    QVERIFY(QJsonDocument::fromJson(batches.out).array().size() >= 1);
}

void tst_ImportCommands::exportComesBackTheSame()
{
    import({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n2021,UZB,M,TUR,0101,7.25\n")});
    const QByteArray whole = exported();
    const QString copy = file(u"copy.csv"_s, whole);
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    QCOMPARE(runCorridor({u"--store"_s, other, u"import"_s, copy}).code, 0);
    const QString back = m_folder->filePath(u"back.csv"_s);
    QCOMPARE(runCorridor({u"--store"_s, other, u"export"_s, u"--tidy"_s, back}).code, 0);
    QFile in(back);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(in.readAll(), whole);
}

void tst_ImportCommands::sourceOptionsWin()
{
    import({u"--publisher"_s, u"Chamber"_s, u"--source-title"_s, u"Own tables"_s,
            file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n")});
    const Run figures =
        run({u"figures"_s, u"goods_export"_s, u"--reporter"_s, u"UZB"_s, u"--partner"_s, u"TUR"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(figures.out).array().at(0).toObject().value(u"source"_s).toString(),
             u"Chamber: Own tables"_s);
}

void tst_ImportCommands::anUnseenFormatNeedsItsName()
{
    const QString path = file(u"old.csv"_s, "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity "
                                            "Code,Quantity Unit Code,Supplementary Quantity,Netweight (kg),Value,"
                                            "Estimation Code\n2012,398,2,792,H3,74,8,500,500,9000,0\n");
    const QJsonObject said = import({path}, 1);
    QCOMPARE(said.value(u"errors"_s).toArray().at(0).toObject().value(u"code"_s).toString(), u"needsFormat"_s);
    const QJsonObject taken = import({u"--format"_s, said.value(u"format"_s).toString(), path});
    QCOMPARE(taken.value(u"added"_s).toInt(), 1);
}

void tst_ImportCommands::readsAGzip()
{
    const QString path = file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n");
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-k"_s, path});
    QVERIFY(gzip.waitForFinished());
    QCOMPARE(import({path + u".gz"_s}).value(u"added"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_ImportCommands)
#include "tst_importcommands.moc"
