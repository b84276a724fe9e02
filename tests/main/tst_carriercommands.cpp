#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_CarrierCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspectPrintsWhatItCarries();
    void inspectGivesEveryFigureAsJson();
    void verifyMatches();
    void verifyNamesTheRevisedFigure();
    void verifySeesOneChangedByte();
    void refusesWhatCarriesNothing_data();
    void refusesWhatCarriesNothing();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void openNeedsAFile();
    void helpNamesThem();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run onStore(const QStringList &arguments, const QString &store = u"corridor.sqlite"_s) const
    {
        return runCorridor(QStringList{u"--store"_s, path(store), u"--lang"_s, u"en"_s} + arguments);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_folder;
    QString m_picture;
};

void tst_CarrierCommands::initTestCase()
{
    const Run run = onStore({u"report"_s, u"trade"_s, u"--size"_s, u"480x320"_s, u"-o"_s, m_folder.path()});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    m_picture = QString::fromUtf8(run.out.trimmed());
    QVERIFY(QFile::exists(m_picture));
    QFile::copy(path(u"corridor.sqlite"_s), path(u"revised.sqlite"_s));
}

void tst_CarrierCommands::inspectPrintsWhatItCarries()
{
    const Run run = runCorridor({u"inspect"_s, m_picture, u"--lang"_s, u"en"_s});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    for (const char *expected :
         {"Seal: whole", "Title: ", "Description: ", "\"page\":\"trade\"", "\"pair\":\"KAZ-TUR\"", "Picture: 480×320",
          "Figures: ", "Source: ", "Program: Corridor", "SHA-256: "})
        QVERIFY2(run.out.contains(expected), expected);
    // It needs no store: none is made.
    QVERIFY(!runCorridor({u"inspect"_s, m_picture, u"--store"_s, path(u"none.sqlite"_s)}).out.isEmpty());
    QVERIFY(!QFile::exists(path(u"none.sqlite"_s)));
}

void tst_CarrierCommands::inspectGivesEveryFigureAsJson()
{
    const Run run = runCorridor({u"inspect"_s, u"--json"_s, m_picture});
    QCOMPARE(run.code, 0);
    const QJsonObject answer = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(answer.value(u"seal"_s).toString(), u"whole"_s);
    QCOMPARE(answer.value(u"view"_s)[u"page"_s].toString(), u"trade"_s);
    QCOMPARE(answer.value(u"width"_s).toInt(), 480);
    QCOMPARE(answer.value(u"code"_s).toString().size(), 8);
    QCOMPARE(answer.value(u"sha256"_s).toString().size(), 64);
    const QJsonArray figures = answer.value(u"figures"_s).toArray();
    QVERIFY(figures.size() > 10);
    QVERIFY(figures.first()[u"value"_s].isDouble());
    QVERIFY(!figures.first()[u"source"_s].toString().isEmpty());
}

void tst_CarrierCommands::verifyMatches()
{
    const Run run = onStore({u"verify"_s, m_picture});
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains("matches"), run.out.constData());
    QCOMPARE(run.code, 0);
    const Run json = onStore({u"verify"_s, u"--json"_s, m_picture});
    const QJsonObject answer = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(answer.value(u"verdict"_s).toString(), u"matches"_s);
    QVERIFY(answer.value(u"figures"_s).toInt() > 10);
    QVERIFY(answer.value(u"differences"_s).toArray().isEmpty());
}

void tst_CarrierCommands::verifyNamesTheRevisedFigure()
{
    // The first figure of the picture, one higher.
    const Run inspected = runCorridor({u"inspect"_s, u"--json"_s, m_picture});
    const QJsonObject figure =
        QJsonDocument::fromJson(inspected.out).object().value(u"figures"_s).toArray().first().toObject();
    QCOMPARE(onStore({u"export"_s, u"--tidy"_s, path(u"whole.csv"_s)}, u"revised.sqlite"_s).code, 0);
    const QByteArrayList lines = bytes(u"whole.csv"_s).split('\n');
    const auto text = [&](const char *field) { return figure.value(QLatin1StringView(field)).toString().toUtf8(); };
    const QByteArray front =
        QByteArrayList{text("indicator"), text("reporter"), text("partner"), text("commodity")}.join(',');
    QByteArray revised;
    for (const QByteArray &line : lines) {
        QByteArrayList cells = line.split(',');
        if (line.startsWith(front + ',') && cells.at(5) == text("period") && cells.at(9) == text("source")) {
            cells[6] = QByteArray::number(figure.value(u"value"_s).toDouble() + 1.0, 'f', 2);
            revised = lines.constFirst() + '\n' + cells.join(',') + '\n';
        }
    }
    QVERIFY(!revised.isEmpty());
    write(u"revised.csv"_s, revised);
    const Run imported = onStore({u"import"_s, path(u"revised.csv"_s), u"--json"_s}, u"revised.sqlite"_s);
    QVERIFY2(imported.out.contains("\"revised\": 1"), imported.out.constData());

    const Run run = onStore({u"verify"_s, m_picture}, u"revised.sqlite"_s);
    QVERIFY2(run.out.contains("figures have changed since: 1 of"), run.out.constData());
    QVERIFY2(run.out.contains(" ▸ "), run.out.constData());
    QVERIFY(run.out.contains(text("period")));
    QCOMPARE(run.code, 3);
    const Run json = onStore({u"verify"_s, u"--json"_s, m_picture}, u"revised.sqlite"_s);
    QCOMPARE(json.code, 3);
    const QJsonObject answer = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(answer.value(u"verdict"_s).toString(), u"changed"_s);
    const QJsonArray differences = answer.value(u"differences"_s).toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first()[u"indicator"_s], figure.value(u"indicator"_s));
    QCOMPARE(differences.first()[u"period"_s], figure.value(u"period"_s));
    QCOMPARE(differences.first()[u"then"_s], figure.value(u"value"_s));
    QCOMPARE(differences.first()[u"now"_s].toDouble(), figure.value(u"value"_s).toDouble() + 1.0);
}

void tst_CarrierCommands::verifySeesOneChangedByte()
{
    const QByteArray whole = bytes(QFileInfo(m_picture).fileName());
    for (const qsizetype at :
         {qsizetype(0), qsizetype(20), whole.indexOf("corridor:view") + 30, whole.size() / 2, whole.size() - 1}) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        write(u"changed.png"_s, changed);
        const Run run = onStore({u"verify"_s, path(u"changed.png"_s)});
        QVERIFY2(run.out.contains("altered"), (QByteArray::number(at) + ' ' + run.out + run.err).constData());
        QCOMPARE(run.code, 4);
        QVERIFY(runCorridor({u"inspect"_s, path(u"changed.png"_s), u"--lang"_s, u"en"_s}).out.contains("altered"));
    }
}

void tst_CarrierCommands::refusesWhatCarriesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.save(path(u"plain.png"_s));
    write(u"table.png"_s, "indicator,reporter\n");
    QTest::newRow("plain picture") << path(u"plain.png"_s) << u"carries no view"_s;
    QTest::newRow("no picture") << path(u"table.png"_s) << u"is not a PNG"_s;
    QTest::newRow("missing") << path(u"missing.png"_s) << u"could not be read"_s;
    QTest::newRow("folder") << m_folder.path() << u"could not be read"_s;
}

void tst_CarrierCommands::refusesWhatCarriesNothing()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    for (const QString &command : {u"inspect"_s, u"verify"_s}) {
        const Run run = onStore({command, file});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(says.toUtf8()) && run.err.contains(file.toUtf8()), run.err.constData());
    }
}

void tst_CarrierCommands::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("inspect nothing") << QStringList{u"inspect"_s};
    QTest::newRow("inspect two") << QStringList{u"inspect"_s, m_picture, m_picture};
    QTest::newRow("verify nothing") << QStringList{u"verify"_s};
    QTest::newRow("verify with another's option") << QStringList{u"verify"_s, m_picture, u"--tidy"_s, u"x"_s};
}

void tst_CarrierCommands::wrongUseIsExplained()
{
    QFETCH(QStringList, arguments);
    const Run run = onStore(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.err.count('\n'), 1);
}

void tst_CarrierCommands::openNeedsAFile()
{
    // Offscreen, because a window would open if this were taken for one.
    const Run run = runCorridor({u"open"_s}, {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains("open FILE.png"), run.err.constData());
}

void tst_CarrierCommands::helpNamesThem()
{
    const Run run = runCorridor({u"--help"_s, u"--lang"_s, u"en"_s});
    for (const char *expected : {"open FILE.png", "inspect FILE.png", "verify FILE.png"})
        QVERIFY2(run.out.simplified().contains(expected), expected); // its lines are wrapped
}

QTEST_GUILESS_MAIN(tst_CarrierCommands)
#include "tst_carriercommands.moc"
