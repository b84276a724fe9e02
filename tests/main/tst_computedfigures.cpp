#include "support/csvtable.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> objects(const QByteArray &json)
{
    QList<QJsonObject> result;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        result << value.toObject();
    return result;
}

/// The bundled figure of Kazakhstan, 0 when there is none.
double figure(const QString &indicator, const QString &partner, const QString &period, const QString &source)
{
    for (const CsvRow &row : readCsv(QString::fromUtf8(CORRIDOR_SOURCE_DIR) + u"/resources/data/observations.csv"_s)) {
        if (row.value(u"indicator"_s) == indicator && row.value(u"reporter"_s) == u"KAZ"_s &&
            row.value(u"partner"_s) == partner && row.value(u"period"_s) == period &&
            row.value(u"source"_s) == source && row.value(u"vintage"_s) == u"current"_s)
            return row.value(u"value"_s).toDouble();
    }
    return 0.0;
}

const QStringList kFields{u"bound"_s,  u"commodity"_s, u"frequency"_s, u"gap"_s,      u"indicator"_s,
                          u"note"_s,   u"partner"_s,   u"period"_s,    u"quantity"_s, u"reporter"_s,
                          u"source"_s, u"status"_s,    u"transform"_s, u"unit"_s,     u"value"_s};

} // namespace

/// `figures` with `--transform` and `--forecast`.
class tst_ComputedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store = m_folder.filePath(u"corridor.sqlite"_s); }

    void transformsAreComputed_data();
    void transformsAreComputed();
    void gapsSayWhatIsMissing();
    void importedFiguresAreCompanions();
    void forecastsHaveRanges();

private:
    [[nodiscard]] Run onStore(const QStringList &arguments) const
    {
        return runCorridor(QStringList{u"--store"_s, m_store} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_store;
};

void tst_ComputedFigures::transformsAreComputed_data()
{
    QTest::addColumn<QString>("transform");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    // By hand from the bundled tables: exports of Kazakhstan to Türkiye, 2024.
    const double exports = figure(u"goods_export"_s, u"TUR"_s, u"2024"_s, u"bns_x_partner"_s);
    const double before = figure(u"goods_export"_s, u"TUR"_s, u"2023"_s, u"bns_x_partner"_s);
    const double imports = figure(u"goods_import"_s, u"TUR"_s, u"2024"_s, u"bns_m_partner"_s);
    const double people = figure(u"population"_s, u"-"_s, u"2024"_s, u"ds_pop"_s);
    const double rate = figure(u"fx_per_usd"_s, u"-"_s, u"2024"_s, u"wdi_on_fx"_s);
    QVERIFY(exports > 0 && before > 0 && imports > 0 && people > 0 && rate > 0);
    const auto row = [](const char *transform, double value, const char *unit) {
        QTest::newRow(transform) << QString::fromLatin1(transform) << value << QString::fromLatin1(unit);
    };
    row("change", exports - before, "USD");
    row("pctchange", 100.0 * (exports / before - 1.0), "percent");
    row("index:2023", 100.0 * exports / before, "index");
    row("perhead", exports / people, "USD/person");
    row("movsum:2", exports + before, "USD");
    row("movavg:2", (exports + before) / 2.0, "USD");
    row("currency:KZT", exports * rate, "KZT");
    row("balance", exports - imports, "USD");
    row("coverage", 100.0 * exports / imports, "percent");
    row("bothways", (exports - imports) / (exports + imports), "quotient");
}

void tst_ComputedFigures::transformsAreComputed()
{
    QFETCH(QString, transform);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const Run run = onStore({u"figures"_s, u"goods_export"_s, u"--reporter"_s, u"KAZ"_s, u"--partner"_s, u"TUR"_s,
                             u"--transform"_s, transform, u"--json"_s});
    QCOMPARE(run.err, QByteArray());
    bool found = false;
    for (const QJsonObject &row : objects(run.out)) {
        QCOMPARE(row.keys(), kFields);
        QCOMPARE(row.value(u"transform"_s).toString(), transform);
        QCOMPARE(row.value(u"value"_s).isNull(), !row.value(u"gap"_s).isNull());
        if (row.value(u"period"_s) != u"2024"_s)
            continue;
        found = true;
        const double given = row.value(u"value"_s).toDouble();
        QVERIFY2(std::abs(given / value - 1.0) < 1e-9, qPrintable(QString::number(given, 'g', 15)));
        QCOMPARE(row.value(u"unit"_s).toString(), unit);
        QVERIFY(!row.value(u"source"_s).toString().isEmpty());
    }
    QVERIFY(found);
}

void tst_ComputedFigures::gapsSayWhatIsMissing()
{
    const Run run = onStore({u"--lang"_s, u"en"_s, u"figures"_s, u"goods_export"_s, u"--reporter"_s, u"KAZ"_s,
                             u"--partner"_s, u"TUR"_s, u"--transform"_s, u"perhead"_s, u"--json"_s});
    const QList<QJsonObject> rows = objects(run.out);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.last().value(u"period"_s).toString(), u"2025"_s); // the population ends in 2024
    QVERIFY(rows.last().value(u"value"_s).isNull());
    QVERIFY(rows.last().value(u"status"_s).isNull());
    QVERIFY(rows.last().value(u"gap"_s).toString().contains(u"SP.POP.TOTL"_s));
}

/// World Bank, World Development Indicators, Kazakhstan, file of 2026-04-08: what it publishes comes out of its inputs.
void tst_ComputedFigures::importedFiguresAreCompanions()
{
    const QString store = m_folder.filePath(u"wdi.sqlite"_s);
    const QString file = m_folder.filePath(u"API_KAZ.csv"_s);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2026-04-08\",\n\n"
              "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"1999\",\"2022\",\"2023\",\n");
    const auto line = [&csv](const char *name, const char *code, const char *values) {
        csv.write(QByteArray("\"Kazakhstan\",\"KAZ\",\"") + name + "\",\"" + code + "\"," + values + ",\n");
    };
    line("GDP (current LCU)", "NY.GDP.MKTP.CN", "\"\",\"103765518200000\",\"119442289700000\"");
    line("GDP deflator (base year varies by country)", "NY.GDP.DEFL.ZS",
         "\"100\",\"668.750440660249\",\"732.430508649397\"");
    line("Official exchange rate (LCU per US$, period average)", "PA.NUS.FCRF", "\"\",\"460.165\",\"456.165\"");
    line("Exports of goods and services (current US$)", "NE.EXP.GNFS.CD",
         "\"\",\"93736589049.58\",\"90729107011.7173\"");
    line("Imports of goods and services (current US$)", "NE.IMP.GNFS.CD",
         "\"\",\"60354782089.0333\",\"72487044600.0899\"");
    line("Exports of goods and services (current LCU)", "NE.EXP.GNFS.CN", "\"\",\"43134297500000\",\"41387443100000\"");
    csv.close();
    const Run imported = runCorridor({u"--store"_s, store, u"import"_s, file});
    QVERIFY2(imported.code == 0, imported.err.constData());
    const auto valueOf = [&store](const QString &indicator, const QString &transform) {
        const Run run = runCorridor({u"--store"_s, store, u"figures"_s, indicator, u"--reporter"_s, u"KAZ"_s,
                                     u"--transform"_s, transform, u"--json"_s});
        for (const QJsonObject &row : objects(run.out)) {
            if (row.value(u"period"_s) == u"2023"_s)
                return row.value(u"value"_s).toDouble();
        }
        qWarning("%s", run.err.constData());
        return 0.0;
    };
    const auto close = [](double value, double published) { return std::abs(value / published - 1.0) < 1e-6; };
    QVERIFY(close(valueOf(u"WDI:NY.GDP.MKTP.CN"_s, u"real:1999;WDI:NY.GDP.DEFL.ZS"_s), 16307661722100.0));
    QVERIFY(close(valueOf(u"WDI:NE.EXP.GNFS.CD"_s, u"gdp"_s), 34.650577449538));
    QVERIFY(close(valueOf(u"WDI:NE.EXP.GNFS.CN"_s, u"gdp"_s), 34.650577449538));
    QVERIFY(close(valueOf(u"WDI:NE.EXP.GNFS.CD"_s, u"balance"_s), 18242062411.6274));
    QVERIFY(close(valueOf(u"WDI:NE.EXP.GNFS.CN"_s, u"currency:USD"_s), 90729107011.7173));
}

void tst_ComputedFigures::forecastsHaveRanges()
{
    const Run run = onStore({u"figures"_s, u"goods_export"_s, u"--reporter"_s, u"KAZ"_s, u"--partner"_s, u"TUR"_s,
                             u"--forecast"_s, u"3"_s, u"--json"_s});
    QCOMPARE(run.err, QByteArray());
    const QList<QJsonObject> rows = objects(run.out);
    QVERIFY(rows.size() > 11);
    for (const QJsonObject &row : rows.last(3)) {
        QCOMPARE(row.value(u"status"_s).toString(), u"forecast"_s);
        QVERIFY(row.value(u"low95"_s).toDouble() < row.value(u"low80"_s).toDouble());
        QVERIFY(row.value(u"high80"_s).toDouble() < row.value(u"high95"_s).toDouble());
        QVERIFY(row.value(u"source"_s).isNull());
        QVERIFY(!row.value(u"note"_s).toString().isEmpty());
    }
    QCOMPARE(rows.last().value(u"period"_s).toString(), u"2028"_s);
}

QTEST_GUILESS_MAIN(tst_ComputedFigures)
#include "tst_computedfigures.moc"
