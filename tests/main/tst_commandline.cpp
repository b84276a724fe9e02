#include "support/csvtable.h"
#include "support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> objects(const QByteArray &json)
{
    QList<QJsonObject> result;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        result << value.toObject();
    return result;
}

QList<CsvRow> bundled(const QString &table)
{
    return readCsv(QString::fromUtf8(CORRIDOR_SOURCE_DIR) + u"/resources/data/"_s + table);
}

/// Publisher and title by code, as figures name their source.
QHash<QString, QString> sourceTexts()
{
    QHash<QString, QString> texts;
    for (const CsvRow &row : bundled(u"sources.csv"_s)) {
        const QString title = row.value(u"dataset"_s);
        texts.insert(row.value(u"code"_s), row.value(u"publisher"_s) + (title.isEmpty() ? QString() : u": "_s + title));
    }
    return texts;
}

const QStringList kSeriesFields{u"commodity"_s, u"figures"_s, u"first"_s,    u"frequency"_s, u"indicator"_s,
                                u"last"_s,      u"partner"_s, u"reporter"_s, u"source"_s,    u"unit"_s};
const QStringList kFigureFields{u"bound"_s,   u"commodity"_s, u"frequency"_s, u"indicator"_s, u"note"_s,
                                u"partner"_s, u"period"_s,    u"quantity"_s,  u"reporter"_s,  u"source"_s,
                                u"status"_s,  u"unit"_s,      u"value"_s};

} // namespace

class tst_CommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exitCodes_data();
    void exitCodes();
    void versionNamesTheProgram();
    void helpNamesEveryCommand();
    void listsEverySeriesOfTheBundledData();
    void seriesHaveTheAgreedFields();
    void figuresHaveTheAgreedFields();
    void figuresAreThoseOfTheTables();
    void figuresStandInBaseUnits();
    void filtersBySource_data();
    void filtersBySource();
    void printsATableWithoutJson();
    void answersAlikeInEveryLocale_data();
    void answersAlikeInEveryLocale();
    void aFullOutputIsAFailure();
    void keepsAFileThatIsNoStore();

private:
    [[nodiscard]] Run onStore(const QStringList &arguments, const QHash<QString, QString> &extra = {}) const
    {
        return runCorridor(QStringList{u"--store"_s, m_store} + arguments, extra);
    }

    QTemporaryDir m_folder;
    QString m_store;
};

void tst_CommandLine::initTestCase()
{
    m_store = m_folder.filePath(u"corridor.sqlite"_s);
    const Run first = onStore({u"series"_s, u"--json"_s});
    QCOMPARE(first.err, QByteArray());
    QCOMPARE(first.code, 0);
}

void tst_CommandLine::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const QString &words, int code) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << code;
    };
    row(u"--help"_s, 0);
    row(u"--version"_s, 0);
    row(u"series"_s, 0);
    row(u"series --json"_s, 0);
    row(u"--lang tr series --json"_s, 0);
    row(u"figures goods_export --reporter KAZ --partner TUR"_s, 0);
    row(u"figures goods_export --reporter kaz --partner tur --frequency a"_s, 0);
    row(u"figures population --reporter KAZ"_s, 0);
    row(u"figures no_such_thing --reporter KAZ --partner TUR"_s, 1);
    row(u"figures goods_export --reporter KAZ"_s, 1);
    row(u"figures goods_export --reporter KAZ --partner TUR --source none"_s, 1);
    row(u"report trade --lang en --pair AAA-BBB -o out"_s, 1);
    row(u"figures goods_export --reporter KAZ --partner TUR --transform pctchange"_s, 0);
    row(u"figures goods_trade --reporter KAZ --partner TUR --transform currency:KZT --transform real:2020"_s, 0);
    row(u"figures goods_export --reporter KAZ --partner TUR --forecast 3"_s, 0);
    row(u"figures no_such_thing --reporter KAZ --transform pctchange"_s, 1);
    row(u"figures students_inbound --reporter KAZ --partner TUR --transform movsum:3"_s, 1);
    row(u"figures goods_export --reporter KAZ --partner TUR --source none --transform pctchange"_s, 1);
    row(u"figures titr_containers --reporter KAZ --forecast 3"_s, 1);
    row(u"figures goods_export --reporter KAZ --partner TUR --transform growth"_s, 2);
    row(u"figures goods_export --reporter KAZ --partner TUR --transform movavg:1"_s, 2);
    row(u"figures goods_export --reporter KAZ --partner TUR --forecast 0"_s, 2);
    row(u"figures goods_export --reporter KAZ --partner TUR --forecast many"_s, 2);
    row(u"series --transform pctchange"_s, 2);
    row(u"nonsense"_s, 2);
    row(u"--nonsense"_s, 2);
    row(u"--json"_s, 2);
    row(u"series extra"_s, 2);
    row(u"series --scale 2"_s, 2);
    row(u"series --lang xx"_s, 2);
    row(u"series --store"_s, 2);
    row(u"figures"_s, 2);
    row(u"figures goods_export"_s, 2);
    row(u"figures goods_export goods_import --reporter KAZ"_s, 2);
    row(u"figures goods_export --reporter KAZ --frequency Z"_s, 2);
    row(u"report"_s, 2);
    row(u"report trade"_s, 2);
    row(u"report data -o out"_s, 2);
    row(u"report nonsense -o out"_s, 2);
    row(u"report trade --lang de -o out"_s, 2);
    row(u"report trade --size 1600 -o out"_s, 2);
    row(u"report trade --size 10x10 -o out"_s, 2);
    row(u"report trade --size 1600x99999 -o out"_s, 2);
    row(u"report trade --size 8000x8000 --scale 3 -o out"_s, 2);
    row(u"report trade --scale 4 -o out"_s, 2);
    row(u"report trade --date 31.12.2025 -o out"_s, 2);
    row(u"report trade --theme pink -o out"_s, 2);
    row(u"report trade --pair KAZ -o out"_s, 2);
    row(u"report trade --dry-run -o out"_s, 2);
}

void tst_CommandLine::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Run run = onStore(arguments);
    QCOMPARE(run.code, code);
    if (code == 0) {
        QCOMPARE(run.err, QByteArray());
        QVERIFY(!run.out.isEmpty());
    } else {
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.startsWith("corridor: "));
        QVERIFY(!run.err.contains("%1"));
    }
}

void tst_CommandLine::versionNamesTheProgram()
{
    const QString answer = QString::fromUtf8(runCorridor({u"--version"_s}).out);
    QVERIFY2(QRegularExpression(u"^corridor \\d+\\.\\d+\\.\\d+\\n$"_s).match(answer).hasMatch(), qPrintable(answer));
}

void tst_CommandLine::helpNamesEveryCommand()
{
    const QByteArray help = runCorridor({u"--help"_s}).out;
    for (const char *word : {"report", "series", "figures", "--store", "--lang", "--size", "--scale", "--date",
                             "--json", "--reporter", "--partner", "overview"})
        QVERIFY2(help.contains(word), word);
}

void tst_CommandLine::listsEverySeriesOfTheBundledData()
{
    const QHash<QString, QString> sources = sourceTexts();
    const QStringList columns{u"indicator"_s, u"reporter"_s, u"partner"_s, u"commodity"_s, u"frequency"_s, u"unit"_s};
    QHash<QString, qint64> expected;
    for (const CsvRow &row : bundled(u"observations.csv"_s)) {
        if (row.value(u"vintage"_s) != u"current"_s)
            continue;
        QStringList key;
        for (const QString &column : columns)
            key << row.value(column);
        ++expected[(key << sources.value(row.value(u"source"_s))).join(u'|')];
    }
    QVERIFY(expected.size() > 100);

    QHash<QString, qint64> listed;
    for (const QJsonObject &series : objects(onStore({u"series"_s, u"--json"_s}).out)) {
        QStringList key;
        for (const QString &column : columns)
            key << series.value(column).toString();
        listed[(key << series.value(u"source"_s).toString()).join(u'|')] += series.value(u"figures"_s).toInteger();
    }
    for (auto series = expected.cbegin(); series != expected.cend(); ++series)
        QVERIFY2(listed.value(series.key()) == series.value(), qPrintable(series.key()));
    QCOMPARE(listed.size(), expected.size());
}

void tst_CommandLine::seriesHaveTheAgreedFields()
{
    for (const QJsonObject &series : objects(onStore({u"series"_s, u"--json"_s}).out)) {
        QCOMPARE(series.keys(), kSeriesFields);
        for (const QString &field : kSeriesFields)
            QCOMPARE(series.value(field).type(), field == u"figures"_s ? QJsonValue::Double : QJsonValue::String);
        QVERIFY(!series.value(u"source"_s).toString().isEmpty());
        QVERIFY(series.value(u"figures"_s).toInteger() > 0);
    }
}

void tst_CommandLine::figuresHaveTheAgreedFields()
{
    const QStringList arguments{u"figures"_s,   u"goods_export"_s, u"--reporter"_s, u"KAZ"_s,
                                u"--partner"_s, u"TUR"_s,          u"--json"_s};
    const QList<QJsonObject> figures = objects(onStore(arguments).out);
    QVERIFY(!figures.isEmpty());
    const QStringList orNull{u"bound"_s, u"note"_s};
    for (const QJsonObject &figure : figures) {
        QCOMPARE(figure.keys(), kFigureFields);
        for (const QString &field : kFigureFields) {
            const QJsonValue::Type type = figure.value(field).type();
            if (field == u"value"_s)
                QCOMPARE(type, QJsonValue::Double);
            else if (field == u"quantity"_s)
                QVERIFY(type == QJsonValue::Double || type == QJsonValue::Null);
            else
                QVERIFY(type == QJsonValue::String || (orNull.contains(field) && type == QJsonValue::Null));
        }
    }
}

void tst_CommandLine::figuresAreThoseOfTheTables()
{
    const QHash<QString, QString> sources = sourceTexts();
    QStringList expected;
    for (const CsvRow &row : bundled(u"observations.csv"_s)) {
        if (row.value(u"vintage"_s) == u"current"_s && row.value(u"indicator"_s) == u"goods_import"_s &&
            row.value(u"reporter"_s) == u"TUR"_s && row.value(u"partner"_s) == u"KAZ"_s &&
            row.value(u"commodity"_s) == u"TOTAL"_s) {
            expected << QStringList{row.value(u"frequency"_s),
                                    row.value(u"period"_s),
                                    QString::number(row.value(u"value"_s).toDouble(), 'f', 3),
                                    row.value(u"unit"_s),
                                    row.value(u"status"_s),
                                    row.value(u"bound"_s),
                                    sources.value(row.value(u"source"_s)),
                                    row.value(u"note"_s)}
                            .join(u'|');
        }
    }
    QStringList answered;
    const QStringList arguments{u"figures"_s,   u"goods_import"_s, u"--reporter"_s, u"TUR"_s,
                                u"--partner"_s, u"KAZ"_s,          u"--json"_s};
    for (const QJsonObject &figure : objects(onStore(arguments).out)) {
        answered << QStringList{figure.value(u"frequency"_s).toString(),
                                figure.value(u"period"_s).toString(),
                                QString::number(figure.value(u"value"_s).toDouble(), 'f', 3),
                                figure.value(u"unit"_s).toString(),
                                figure.value(u"status"_s).toString(),
                                figure.value(u"bound"_s).toString(),
                                figure.value(u"source"_s).toString(),
                                figure.value(u"note"_s).toString()}
                        .join(u'|');
    }
    expected.sort();
    answered.sort();
    QVERIFY(expected.size() > 20);
    QCOMPARE(answered, expected);
}

void tst_CommandLine::figuresStandInBaseUnits()
{
    const QStringList arguments{u"figures"_s, u"goods_export"_s, u"--reporter"_s, u"KAZ"_s,   u"--partner"_s,
                                u"TUR"_s,     u"--frequency"_s,  u"A"_s,          u"--json"_s};
    int found = 0;
    for (const QJsonObject &figure : objects(onStore(arguments).out)) {
        if (figure.value(u"period"_s) != u"2024"_s ||
            !figure.value(u"source"_s).toString().contains(u"National Statistics"_s))
            continue;
        ++found;
        QCOMPARE(std::round(figure.value(u"value"_s).toDouble() / 1e6), 3314.0);
        QCOMPARE(figure.value(u"unit"_s).toString(), u"USD"_s);
        QCOMPARE(figure.value(u"status"_s).toString(), u"official"_s);
    }
    QCOMPARE(found, 1);
}

void tst_CommandLine::filtersBySource_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("by code") << u"bns_x_partner"_s;
    QTest::newRow("as printed") << sourceTexts().value(u"bns_x_partner"_s);
}

void tst_CommandLine::filtersBySource()
{
    QFETCH(QString, source);
    const QStringList arguments{u"figures"_s, u"goods_export"_s, u"--reporter"_s, u"KAZ"_s,   u"--partner"_s,
                                u"TUR"_s,     u"--source"_s,     source,          u"--json"_s};
    const QList<QJsonObject> figures = objects(onStore(arguments).out);
    QVERIFY(!figures.isEmpty());
    for (const QJsonObject &figure : figures)
        QCOMPARE(figure.value(u"source"_s).toString(), sourceTexts().value(u"bns_x_partner"_s));
}

void tst_CommandLine::printsATableWithoutJson()
{
    const QStringList lines = QString::fromUtf8(onStore({u"series"_s}).out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.constFirst(),
             u"indicator\treporter\tpartner\tcommodity\tfrequency\tunit\tsource\tfirst\tlast\tfigures"_s);
    QCOMPARE(lines.size() - 1, objects(onStore({u"series"_s, u"--json"_s}).out).size());
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 9);
}

void tst_CommandLine::answersAlikeInEveryLocale_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("locale");
    for (const QString &locale : {u"tr_TR.UTF-8"_s, u"kk_KZ.UTF-8"_s, u"ru_RU.UTF-8"_s, u"C"_s, u"none"_s}) {
        QTest::newRow(qPrintable(u"LC_ALL="_s + locale)) << u"LC_ALL"_s << locale;
        QTest::newRow(qPrintable(u"LANG="_s + locale)) << u"LANG"_s << locale;
    }
}

void tst_CommandLine::answersAlikeInEveryLocale()
{
    QFETCH(QString, variable);
    QFETCH(QString, locale);
    for (const QString &format : {u"--json"_s, QString()}) {
        QStringList arguments{u"figures"_s, u"fdi_inflow"_s, u"--reporter"_s, u"KAZ"_s, u"--partner"_s, u"TUR"_s};
        if (!format.isEmpty())
            arguments << format;
        const Run usual = onStore(arguments);
        const Run strange = onStore(arguments, {{variable, locale}});
        QVERIFY(!usual.out.isEmpty());
        QCOMPARE(strange.out, usual.out);
        QCOMPARE(strange.err, QByteArray());
        QCOMPARE(strange.code, 0);
    }
}

void tst_CommandLine::aFullOutputIsAFailure()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QString::fromUtf8(CORRIDOR_PROGRAM), {u"--store"_s, m_store, u"series"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void tst_CommandLine::keepsAFileThatIsNoStore()
{
    const QByteArray letter("Dear reader, this is a letter and not a store.\n");
    const QString path = m_folder.filePath(u"letter.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter);
    file.close();
    for (const QString &command : {u"series"_s, u"report"_s}) {
        QStringList arguments{u"--store"_s, path, command};
        if (command == u"report"_s)
            arguments << QStringList{u"trade"_s, u"-o"_s, m_folder.filePath(u"nothing"_s)};
        const Run run = runCorridor(arguments);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains("letter.sqlite"), run.err.constData());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
    QVERIFY(!QDir(m_folder.filePath(u"nothing"_s)).exists());
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
