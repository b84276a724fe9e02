#include "import/importer.h"
#include "report/datafixture.h"
#include "report/exportfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

const QList<ExportFormat> kFormats{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json, ExportFormat::SdmxCsv};

QList<FigureImport::TidyRow> currentRows(const Store &store)
{
    QList<FigureImport::TidyRow> rows;
    const Status read = store.imports().eachTidyRow([&rows](const FigureImport::TidyRow &row) {
        if (row.current)
            rows.append(row);
        return success();
    });
    return read ? rows : QList<FigureImport::TidyRow>();
}

SeriesKey keyOf(Frequency frequency)
{
    SeriesKey key;
    key.indicator = u"goods_export"_s;
    key.reporter = u"KAZ"_s;
    key.partner = u"TUR"_s;
    key.frequency = frequency;
    key.unit = u"USD"_s;
    key.source = u"src"_s;
    return key;
}

} // namespace

/// Pages as files of figures.
class tst_DataFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageInEveryLanguage_data();
    void everyPageInEveryLanguage();
    void reimports_data();
    void reimports();
    void spansTravelAsSdmx();
    void sdmxCsvHasTheColumnsOfTheStandard();
    void tidyTextsAreGuarded();
    void formattedCsvIsForPeople_data();
    void formattedCsvIsForPeople();
    void jsonHasWhatThePageShows();
    void jsonSaysWhatWasComputed();
    void jsonShowsCharactersThatTurnText();
    void emptyPages_data();
    void emptyPages();

private:
    /// Figures in a store of their own, without the bundled data, from \a bytes.
    [[nodiscard]] std::unique_ptr<Store> imported(const QByteArray &bytes, const QString &name) const;

    std::unique_ptr<DataFixture> m_data;
};

void tst_DataFormats::initTestCase()
{
    m_data = std::make_unique<DataFixture>();
    QCOMPARE(m_data->open(), QByteArray());
}

std::unique_ptr<Store> tst_DataFormats::imported(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_data->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return nullptr;
    file.close();
    ImportRequest request;
    request.path = file.fileName();
    const auto reading = readImport(request);
    Store::Options options;
    options.bundledData = false;
    QFile::remove(file.fileName() + u".sqlite"_s);
    auto store = Store::open(file.fileName() + u".sqlite"_s, options);
    if (!reading || !store)
        return nullptr;
    return applyImport(reading.value(), *store.value()) ? std::move(store).value() : nullptr;
}

void tst_DataFormats::everyPageInEveryLanguage_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<ExportFormat>("format");
    for (const Page page : kDataPages) {
        for (const ExportFormat format : kFormats)
            QTest::addRow("%s %s", qPrintable(pageCode(page)), qPrintable(exportFormatCode(format))) << page << format;
    }
}

void tst_DataFormats::everyPageInEveryLanguage()
{
    QFETCH(Page, page);
    QFETCH(ExportFormat, format);
    const ViewState state = DataFixture::stateOf(page);
    for (const bool formatted : {false, true}) {
        if (formatted && format != ExportFormat::Csv)
            continue;
        const auto english = m_data->bytes(state, format, Language::English, formatted);
        VERIFY_OK(english);
        const bool hasWords = format != ExportFormat::SdmxCsv && (format != ExportFormat::Csv || formatted);
        for (const Language language : kLanguages) {
            const auto bytes = m_data->bytes(state, format, language, formatted);
            VERIFY_OK(bytes);
            QVERIFY(bytes.value().size() > 200);
            QCOMPARE(m_data->bytes(state, format, language, formatted).value(), bytes.value());
            // Words are of the language; figures have none.
            QCOMPARE(bytes.value() == english.value(), language == Language::English || !hasWords);
            if (!hasWords || format == ExportFormat::Xlsx)
                continue;
            // Nothing that nobody filled in; in Turkish `%8,7` is a number.
            static const QRegularExpression raw(
                u"%(?:[nL]|[1-9](?![0-9A-Fa-f]))|\\{(?:gen|dat|loc|abl|ins|acc|adj)\\}"_s);
            const auto found = raw.match(QString::fromUtf8(bytes.value()));
            QVERIFY2(!found.hasMatch() || language == Language::Turkish, qPrintable(found.captured()));
        }
    }
}

void tst_DataFormats::reimports_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<ExportFormat>("format");
    for (const Page page : {Page::Overview, Page::Mirror, Page::Trade, Page::Education, Page::Transport}) {
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::SdmxCsv})
            QTest::addRow("%s %s", qPrintable(pageCode(page)), qPrintable(exportFormatCode(format))) << page << format;
    }
}

void tst_DataFormats::reimports()
{
    QFETCH(Page, page);
    QFETCH(ExportFormat, format);
    const ViewState state = DataFixture::stateOf(page);
    const auto content = m_data->dashboard->page(state);
    VERIFY_OK(content);
    const auto figures = m_data->dashboard->figuresBehind(content.value(), state);
    VERIFY_OK(figures);
    QVERIFY(!figures.value().rows.isEmpty());
    const auto bytes = m_data->bytes(state, format);
    VERIFY_OK(bytes);
    const auto store = imported(bytes.value(), u"in.csv"_s);
    QVERIFY(store);
    const QList<FigureImport::TidyRow> rows = currentRows(*store);
    QCOMPARE(rows.size(), figures.value().rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const FigureImport::TidyRow &is = rows.at(i);
        const FigureImport::TidyRow &was = figures.value().rows.at(i);
        QCOMPARE(is.key, was.key);
        QCOMPARE(is.figure.period, was.figure.period);
        QCOMPARE(is.figure.value, was.figure.value);
        QCOMPARE(is.figure.status, was.figure.status);
        QCOMPARE(is.figure.bound, was.figure.bound);
        QCOMPARE(is.figure.quantity, was.figure.quantity);
        QCOMPARE(is.quantityUnit, was.quantityUnit);
        QCOMPARE(is.figure.note, was.figure.note.trimmed());
        QCOMPARE(is.figure.printed, was.figure.printed.trimmed());
        QCOMPARE(is.flag, was.flag);
        QCOMPARE(is.document, was.document);
    }
    const auto sources = store->catalogue().sources();
    VERIFY_OK(sources);
    for (const Source &source : figures.value().sources) {
        for (const Source &read : sources.value()) {
            if (read.code == source.code)
                QCOMPARE(read.dataset, source.dataset);
        }
    }
}

void tst_DataFormats::spansTravelAsSdmx()
{
    PageFigures figures;
    for (const QString &text : {u"2016/2024"_s, u"2025-01/2025-09"_s, u"2025-01-15/2025-03-02"_s, u"2024-H2"_s,
                                u"2024-Q3"_s, u"2024-06"_s, u"2024-W07"_s, u"2024-06-30"_s}) {
        FigureImport::TidyRow row;
        const Period period = Period::parse(text).value();
        row.key = keyOf(period.frequency());
        row.figure.period = period;
        row.key.commodity = u"7403"_s;
        row.key.valuation = u"FOB"_s;
        row.key.detail = u"CL=H6;MOT=1"_s;
        row.quantityUnit = u"kilogram"_s;
        row.figure.quantity = 12.25;
        row.figure.value = -1234.5;
        row.figure.status = FigureStatus::Claim;
        row.figure.note = u"=1+1"_s;
        figures.rows << row;
    }
    const auto csv = m_data->dashboard->sdmxCsv(figures);
    VERIFY_OK(csv);
    QVERIFY(csv.value().contains(",_O,"));
    QVERIFY(csv.value().contains(",2016-01-01/P9Y,"));
    QVERIFY(csv.value().contains(",2025-01-01/P9M,"));
    QVERIFY(csv.value().contains(",2025-01-15/P47D,"));
    QVERIFY(csv.value().contains(",2024-S2,"));
    QVERIFY(csv.value().contains(",'=1+1,"));
    const auto store = imported(csv.value(), u"spans.csv"_s);
    QVERIFY(store);
    QStringList periods;
    for (const FigureImport::TidyRow &row : currentRows(*store)) {
        SeriesKey key = figures.rows.constFirst().key;
        key.frequency = row.key.frequency;
        QCOMPARE(row.key, key);
        QCOMPARE(row.quantityUnit, u"kilogram"_s);
        QCOMPARE(row.figure.quantity, 12.25);
        QCOMPARE(row.figure.value, -1234.5);
        QCOMPARE(row.figure.status, FigureStatus::Claim);
        QCOMPARE(row.figure.note, u"=1+1"_s);
        periods << row.figure.period.toString();
    }
    periods.sort();
    QStringList expected;
    for (const FigureImport::TidyRow &row : figures.rows)
        expected << row.figure.period.toString();
    expected.sort();
    QCOMPARE(periods, expected);
}

void tst_DataFormats::sdmxCsvHasTheColumnsOfTheStandard()
{
    const auto bytes = m_data->bytes(DataFixture::stateOf(Page::Trade), ExportFormat::SdmxCsv);
    VERIFY_OK(bytes);
    const QByteArrayList heads = bytes.value().left(bytes.value().indexOf('\n')).split(',');
    QCOMPARE(heads.sliced(0, 3), (QByteArrayList{"STRUCTURE", "STRUCTURE_ID", "ACTION"}));
    QVERIFY(heads.indexOf("TIME_PERIOD") + 1 == heads.indexOf("OBS_VALUE"));
    QVERIFY(heads.indexOf("OBS_VALUE") < heads.indexOf("OBS_STATUS"));
    QVERIFY(heads.contains("UNIT_MEASURE") && heads.contains("UNIT_MULT"));
    QVERIFY(bytes.value().contains("\ndatastructure,CORRIDOR:FIGURES(1.0),I,"));
}

void tst_DataFormats::tidyTextsAreGuarded()
{
    PageFigures figures;
    FigureImport::TidyRow row;
    row.key = keyOf(Frequency::Annual);
    row.figure.period = Period::year(2024);
    row.figure.value = -5.0;
    row.figure.note = u"@SUM(A1)"_s;
    row.figure.printed = u"-5"_s;
    figures.rows << row;
    const auto guarded = m_data->dashboard->tidyCsv(figures, TidyWriter::Texts::ForSpreadsheets);
    VERIFY_OK(guarded);
    QVERIFY(guarded.value().contains(",-5,USD,"));
    QVERIFY(guarded.value().contains(",-5,'@SUM(A1),"));
    const auto stored = m_data->dashboard->tidyCsv(figures);
    VERIFY_OK(stored);
    QVERIFY(stored.value().contains(",-5,@SUM(A1),"));
    for (const QByteArray &csv : {guarded.value(), stored.value()}) {
        const auto store = imported(csv, u"guard.csv"_s);
        QVERIFY(store);
        QCOMPARE(currentRows(*store).constFirst().figure.note, u"@SUM(A1)"_s);
    }
}

void tst_DataFormats::formattedCsvIsForPeople_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("en") << Language::English << ","_ba
                        << "Period,"_ba;
    QTest::newRow("tr") << Language::Turkish << ";"_ba
                        << "Dönem;"_ba;
    QTest::newRow("kk") << Language::Kazakh << ";"_ba
                        << "Кезең;"_ba;
    QTest::newRow("ru") << Language::Russian << ";"_ba
                        << "Период;"_ba;
}

void tst_DataFormats::formattedCsvIsForPeople()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, delimiter);
    QFETCH(QByteArray, word);
    const auto bytes = m_data->bytes(DataFixture::stateOf(Page::Trade), ExportFormat::Csv, language, true);
    VERIFY_OK(bytes);
    QVERIFY(bytes.value().startsWith("\xef\xbb\xbf"));
    QVERIFY(bytes.value().contains("\r\n" + word));
    QVERIFY(!bytes.value().contains("−")); // a spreadsheet would take it for text
    const QString shown = m_data->formatter(language).digits(1234567.5);
    QVERIFY(QString::fromUtf8(bytes.value()).contains(shown.at(1))); // thousands are set apart as the language does
    QVERIFY(bytes.value().contains("2024" + delimiter));
}

void tst_DataFormats::jsonHasWhatThePageShows()
{
    const ViewState state = DataFixture::stateOf(Page::Trade);
    const auto bytes = m_data->bytes(state, ExportFormat::Json, Language::Kazakh);
    VERIFY_OK(bytes);
    QJsonParseError error;
    const QJsonObject page = QJsonDocument::fromJson(bytes.value(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(page.value(u"format"_s), QJsonValue(u"corridor-page"_s));
    QCOMPARE(page.value(u"language"_s), QJsonValue(u"kk"_s));
    QCOMPARE(page.value(u"pair"_s), QJsonValue(u"KAZ-TUR"_s));
    const auto content = m_data->dashboard->page(state);
    VERIFY_OK(content);
    const QJsonArray charts = page.value(u"charts"_s).toArray();
    QCOMPARE(charts.size(), content.value().charts.size());
    for (qsizetype chart = 0; chart < charts.size(); ++chart) {
        const QJsonArray series = charts.at(chart).toObject().value(u"series"_s).toArray();
        QCOMPARE(series.size(), content.value().charts.at(chart).series.size());
        for (qsizetype i = 0; i < series.size(); ++i) {
            const QList<ChartPoint> &points = content.value().charts.at(chart).series.at(i).points;
            const QJsonArray written = series.at(i).toObject().value(u"points"_s).toArray();
            QCOMPARE(written.size(), points.size());
            for (qsizetype at = 0; at < points.size(); ++at) {
                const QJsonValue value = written.at(at).toObject().value(u"value"_s);
                QCOMPARE(value.isNull(), !points.at(at).value.has_value());
                if (points.at(at).value)
                    QCOMPARE(value.toDouble(), *points.at(at).value);
            }
        }
    }
    const QJsonObject figure = page.value(u"figures"_s).toArray().at(0).toObject();
    QCOMPARE(figure.keys(),
             (QStringList{u"bound"_s, u"commodity"_s, u"frequency"_s, u"indicator"_s, u"note"_s, u"partner"_s,
                          u"period"_s, u"quantity"_s, u"reporter"_s, u"source"_s, u"status"_s, u"unit"_s, u"value"_s}));
    QVERIFY(!page.value(u"sources"_s).toArray().isEmpty());
}

void tst_DataFormats::jsonSaysWhatWasComputed()
{
    ViewState state = DataFixture::stateOf(Page::Trade);
    state.transforms = {u"pctchange"_s};
    const auto bytes = m_data->bytes(state, ExportFormat::Json);
    VERIFY_OK(bytes);
    const QJsonArray charts = QJsonDocument::fromJson(bytes.value()).object().value(u"charts"_s).toArray();
    const QJsonObject series = charts.at(0).toObject().value(u"series"_s).toArray().at(0).toObject();
    const auto content = m_data->dashboard->page(state);
    VERIFY_OK(content);
    const ChartSeries &drawn = content.value().charts.first().series.first();
    QCOMPARE(series.value(u"computed"_s).toArray().size(), drawn.steps.size());
    QVERIFY(!drawn.steps.isEmpty());
    QVERIFY(series.value(u"points"_s).toArray().at(0).toObject().value(u"computed"_s).toBool());
}

void tst_DataFormats::jsonShowsCharactersThatTurnText()
{
    const ViewState state = DataFixture::stateOf(Page::Trade);
    auto content = m_data->dashboard->page(state);
    VERIFY_OK(content);
    PageContent page = content.value();
    page.charts.first().series.first().points.first().note = u"a\u202eb"_s;
    const auto bytes = exportBytes(*m_data->dashboard, {page, state, ExportFormat::Json, {}}, m_data->formatter());
    VERIFY_OK(bytes);
    QVERIFY(bytes.value().contains("a\\u202eb"));
}

void tst_DataFormats::emptyPages_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : kFormats)
        QTest::newRow(qPrintable(exportFormatCode(format))) << format;
}

void tst_DataFormats::emptyPages()
{
    QFETCH(ExportFormat, format);
    ViewState state = DataFixture::stateOf(Page::Trade);
    state.pair = {u"BRA"_s, u"FJI"_s};
    const auto content = m_data->dashboard->page(state);
    VERIFY_OK(content);
    QVERIFY(!content.value().emptyMessage.isEmpty());
    VERIFY_OK(m_data->bytes(state, format));
    if (format == ExportFormat::Csv)
        QCOMPARE(m_data->bytes(state, format).value().count('\n'), 1);
}

QTEST_MAIN(tst_DataFormats)
#include "tst_dataformats.moc"
