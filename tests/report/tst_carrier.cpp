#include "analysis/viewcode.h"
#include "import/importer.h"
#include "report/carrier/alternativetext.h"
#include "report/carrier/carrier.h"
#include "report/carrier/carrierview.h"
#include "report/carrier/comparing.h"
#include "report/carrier/pngchunks.h"
#include "support/resultcompare.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace corridor;
using namespace Qt::StringLiterals;
using Kind = CarrierReading::Kind;

namespace {

/// \a file with another text of \a keyword, or without one, and with a hash that fits: what only a forger makes.
QByteArray forged(const QByteArray &file, const std::string &keyword, const std::optional<std::string> &text)
{
    const std::string bytes = file.toStdString();
    std::string plain = bytes.substr(0, 8);
    std::vector<std::string> texts;
    for (const png::Chunk &chunk : png::readChunks(bytes).chunks) {
        const auto item = png::readText(chunk);
        if (!item)
            plain += chunk.whole;
        else if (item->keyword == keyword && text)
            texts.push_back(png::textChunk({keyword, {}, *text}, true));
        else if (item->keyword != keyword && item->keyword != "corridor:sha256")
            texts.emplace_back(chunk.whole);
    }
    std::string with = png::withChunks(plain, texts);
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(with), QCryptographicHash::Sha256);
    with = png::withChunks(with, {png::textChunk({"corridor:sha256", {}, hash.toHex().toStdString()}, false)});
    return QByteArray::fromStdString(with);
}

QImage pixels(const QByteArray &file) { return QImage::fromData(file, "png"); }

} // namespace

class tst_Carrier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesWhatMadeIt_data();
    void carriesWhatMadeIt();
    void otherProgramsReadItsWords();
    void exportedAgainItIsTheSame();
    void withoutDataOnlyWordsTravel();
    void anyChangedByteIsSeen();
    void anyMutationIsSeen();
    void tellsPicturesApart_data();
    void tellsPicturesApart();
    void refusesForgedContent_data();
    void refusesForgedContent();
    void viewSurvivesJson();
    void namesTheRevisedFigure();
    void offersWhatAStoreLacks();
    void missingFilesAreErrors();
    void codesComeFromTheView();

private:
    [[nodiscard]] static ViewState stateOf(Page page);
    [[nodiscard]] QByteArray exported(const ViewState &state, Language language, const ImageOptions &image,
                                      bool carriesData = true) const;
    [[nodiscard]] QByteArray small() const { return exported(stateOf(Page::Trade), Language::Kazakh, smallImage()); }
    [[nodiscard]] static ImageOptions smallImage();
    [[nodiscard]] Formatter formatter(Language language) const { return {language, m_dashboard->labels()}; }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard;
};

void tst_Carrier::initTestCase()
{
    auto opened = Store::open(m_folder.filePath(u"corridor.sqlite"_s));
    VERIFY_OK(opened);
    m_store = std::move(opened).value();
    m_dashboard = std::make_unique<Dashboard>(*m_store);
    VERIFY_OK(m_dashboard->refresh());
}

ViewState tst_Carrier::stateOf(Page page)
{
    ViewState state;
    state.page = page;
    return state;
}

ImageOptions tst_Carrier::smallImage()
{
    ImageOptions image;
    image.size = {480, 320};
    return image;
}

QByteArray tst_Carrier::exported(const ViewState &state, Language language, const ImageOptions &image,
                                 bool carriesData) const
{
    const auto content = m_dashboard->page(state);
    if (!content)
        return {};
    ExportRequest request{content.value(), state, ExportFormat::Png, image};
    request.carriesData = carriesData;
    const auto bytes = exportBytes(*m_dashboard, request, formatter(language));
    if (!bytes)
        qWarning("%s", qPrintable(bytes.error().message));
    return bytes ? bytes.value() : QByteArray();
}

void tst_Carrier::carriesWhatMadeIt_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Language>("language");
    for (const Page page : {Page::Overview, Page::Trade, Page::Mirror, Page::Products, Page::Compare, Page::Investment,
                            Page::Education, Page::Transport, Page::Timeline, Page::Targets}) {
        for (const Language language : kLanguages)
            QTest::addRow("%s %s", qPrintable(pageCode(page)), qPrintable(languageCode(language))) << page << language;
    }
}

void tst_Carrier::carriesWhatMadeIt()
{
    QFETCH(Page, page);
    QFETCH(Language, language);
    const ViewState state = stateOf(page);
    ImageOptions image = smallImage();
    image.theme = ThemeKind::Dark;
    image.legend = false;
    image.date = QDate(2025, 12, 31);
    const QByteArray file = exported(state, language, image);
    const CarrierReading reading = readCarrier(file, u"x.png"_s);
    QCOMPARE(reading.kind, Kind::Whole);
    QVERIFY2(reading.carrier && !reading.problem, reading.problem ? qPrintable(reading.problem->message) : "");
    const Carrier &carrier = *reading.carrier;
    QVERIFY(carrier.state == state);
    QCOMPARE(carrier.language, language);
    QCOMPARE(carrier.image.size, image.size);
    QCOMPARE(carrier.image.theme, ThemeKind::Dark);
    QVERIFY(!carrier.image.legend && carrier.image.title && carrier.image.events);
    QCOMPARE(carrier.image.date, image.date);
    QVERIFY(!carrier.title.isEmpty());
    QVERIFY2(carrier.description.startsWith(carrier.title), qPrintable(carrier.description));
    QVERIFY(carrier.description.size() > carrier.title.size());
    QVERIFY(carrier.description.size() <= kLongestDescription);
    QVERIFY(!carrier.description.contains(u"%1"_s));
    QVERIFY(carrier.software.startsWith(u"Corridor"_s));
    QCOMPARE(carrier.digest.size(), 64);

    // The figures in it are those of now.
    QVERIFY(carrier.figures.has_value());
    const auto compared = compareWithNow(carrier, *m_dashboard);
    VERIFY_OK(compared);
    QCOMPARE(compared.value().figures.differences(), 0);
    if (page != Page::Timeline && page != Page::Products) { // which have none of the bundled figures
        QVERIFY(!compared.value().figures.figures.isEmpty());
        QVERIFY(!carrier.sources.isEmpty());
    }
}

void tst_Carrier::otherProgramsReadItsWords()
{
    QByteArray file = small();
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const auto content = m_dashboard->page(stateOf(Page::Trade));
    VERIFY_OK(content);
    QCOMPARE(reader.text(u"Title"_s), pictureTitle(content.value(), stateOf(Page::Trade), formatter(Language::Kazakh)));
    QVERIFY(reader.text(u"Description"_s).startsWith(reader.text(u"Title"_s)));
    QVERIFY(reader.canRead());
}

void tst_Carrier::exportedAgainItIsTheSame()
{
    ViewState state = stateOf(Page::Trade);
    state.firstYear = 2015;
    state.transforms = {u"index:2018"_s};
    state.kind = ChartKind::Lines;
    ImageOptions image = smallImage();
    image.scale = 2;
    image.subtitle = false;
    const QByteArray file = exported(state, Language::Turkish, image);
    const CarrierReading reading = readCarrier(file, {});
    QVERIFY(reading.carrier);
    const auto request = exportAgain(*m_dashboard, *reading.carrier);
    VERIFY_OK(request);
    const Formatter again(reading.carrier->language, m_dashboard->labels(), reading.carrier->notation);
    const auto bytes = exportBytes(*m_dashboard, request.value(), again);
    VERIFY_OK(bytes);
    QCOMPARE(pixels(bytes.value()), pixels(file));
    QVERIFY(bytes.value() == file);
}

void tst_Carrier::withoutDataOnlyWordsTravel()
{
    const QByteArray file = exported(stateOf(Page::Trade), Language::English, smallImage(), false);
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains("corridor:"));
    QVERIFY(file.contains("Description"));
    const CarrierReading reading = readCarrier(file, u"x.png"_s);
    QCOMPARE(reading.kind, Kind::Plain);
    QVERIFY(!reading.carrier);
    QVERIFY(reading.problem->message.contains(u"x.png"_s));
}

void tst_Carrier::anyChangedByteIsSeen()
{
    const QByteArray file = small();
    QCOMPARE(readCarrier(file, {}).kind, Kind::Whole);
    QByteArray changed = file;
    // Every byte around the beginning and the end of each chunk, and every 97th of the rest.
    QSet<qsizetype> places;
    for (qsizetype at = 0; at < file.size(); at += 97)
        places.insert(at);
    const std::string bytes = file.toStdString();
    for (const png::Chunk &chunk : png::readChunks(bytes).chunks) {
        const qsizetype begin = chunk.whole.data() - bytes.data();
        const auto end = begin + static_cast<qsizetype>(chunk.whole.size());
        for (qsizetype at = begin - 4; at < std::min(begin + 30, end); ++at)
            places.insert(at);
    }
    for (const qsizetype at : std::as_const(places)) {
        changed[at] = static_cast<char>(changed.at(at) ^ 0x20);
        const CarrierReading reading = readCarrier(changed, {});
        QVERIFY2(reading.kind == Kind::Altered, qPrintable(u"byte %1"_s.arg(at)));
        changed[at] = file.at(at);
    }
    for (const QByteArray &longer : {file + '\0', file + file, file.chopped(1), file.chopped(20), '\0' + file})
        QCOMPARE(readCarrier(longer, {}).kind, Kind::Altered);
}

void tst_Carrier::anyMutationIsSeen()
{
    const QByteArray file = small();
    std::mt19937 random(5); // NOLINT: the same bytes in every run
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % static_cast<quint32>(limit)); };
    for (int round = 0; round < 500; ++round) {
        QByteArray mutated = file;
        for (qsizetype change = below(4) + 1; change-- > 0;) {
            const qsizetype at = below(mutated.size());
            if (below(2) == 0)
                mutated.remove(at, below(30) + 1);
            else
                mutated.insert(at, mutated.mid(below(mutated.size()), below(30) + 1));
        }
        const CarrierReading reading = readCarrier(mutated, {});
        QVERIFY(mutated == file || reading.kind != Kind::Whole);
        QVERIFY(reading.carrier || reading.problem);
    }
}

void tst_Carrier::tellsPicturesApart_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Kind>("kind");
    QByteArray plain;
    QBuffer buffer(&plain);
    buffer.open(QIODevice::WriteOnly);
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "png");
    QTest::newRow("another picture") << plain << Kind::Plain;
    QTest::newRow("another picture, cut") << plain.chopped(10) << Kind::Plain;
    QTest::newRow("nothing") << QByteArray() << Kind::NotAPicture;
    QTest::newRow("table") << QByteArray("indicator,reporter\n") << Kind::NotAPicture;
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 JFIF") << Kind::NotAPicture;
    QTest::newRow("too large") << plain + QByteArray(int(png::kMostBytes), 'x') << Kind::NotAPicture;
}

void tst_Carrier::tellsPicturesApart()
{
    QFETCH(QByteArray, file);
    QFETCH(Kind, kind);
    const CarrierReading reading = readCarrier(file, u"a.png"_s);
    QCOMPARE(reading.kind, kind);
    QVERIFY(!reading.carrier);
    QVERIFY(reading.problem->message.contains(u"a.png"_s));
}

void tst_Carrier::refusesForgedContent_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("corridor:view") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("corridor:view") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("corridor:view") << QByteArray("{}");
    QTest::newRow("newer version") << QByteArray("corridor:view") << QByteArray(R"({"version":2})");
    QTest::newRow("huge version") << QByteArray("corridor:view") << QByteArray(R"({"version":1e300})");
    QTest::newRow("no view") << QByteArray("corridor:view") << QByteArray(R"({"version":1})");
    const QByteArray view = R"({"version":1,"language":"en","view":{"version":1,"page":"trade","pair":"KAZ-TUR"},)";
    QTest::newRow("no picture") << QByteArray("corridor:view") << view.chopped(1) + '}';
    QTest::newRow("endless picture") << QByteArray("corridor:view")
                                     << view + R"("picture":{"width":1e9,"height":10,"scale":1,"theme":"light"}})";
    QTest::newRow("no theme") << QByteArray("corridor:view")
                              << view + R"("picture":{"width":400,"height":400,"dpi":96,"scale":1}})";
    QTest::newRow("no date")
        << QByteArray("corridor:view")
        << view + R"("picture":{"width":400,"height":400,"dpi":96,"scale":1,"theme":"dark","date":7}})";
    QTest::newRow("too long") << QByteArray("corridor:view") << QByteArray(300'000, ' ') + "{}";
    QTest::newRow("deep") << QByteArray("corridor:view") << QByteArray(20'000, '[');
    QTest::newRow("no head") << QByteArray("corridor:figures") << QByteArray("a,b,c\n1,2,3\n");
    QTest::newRow("empty table") << QByteArray("corridor:figures") << QByteArray();
    QTest::newRow("many columns") << QByteArray("corridor:figures") << QByteArray(5000, ',');
    const QByteArray head = "indicator,reporter,partner,commodity,frequency,period,value,unit,status,source,basis,"
                            "valuation,detail,bound,vintage,quantity\n";
    const QByteArray row = "goods_export,KAZ,TUR,TOTAL,A,2024,5,USD,official,bns,reported,,,,current,\n";
    QTest::newRow("cells missing") << QByteArray("corridor:figures") << head + "goods_export,KAZ\n";
    for (const auto &[name, from, to] : std::initializer_list<std::tuple<const char *, const char *, const char *>>{
             {"no number", ",5,", ",five,"},
             {"infinite", ",5,", ",inf,"},
             {"no period", "2024", "20x4"},
             {"other frequency", ",A,", ",M,"},
             {"no status", "official", "sure"},
             {"no reporter", "KAZ", ""},
             {"odd quantity", "current,", "current,x"}}) {
        QTest::newRow(name) << QByteArray("corridor:figures") << head + QByteArray(row).replace(from, to);
    }
}

void tst_Carrier::refusesForgedContent()
{
    QFETCH(QByteArray, keyword);
    QFETCH(QByteArray, text);
    const CarrierReading reading = readCarrier(forged(small(), keyword.toStdString(), text.toStdString()), {});
    QCOMPARE(reading.kind, Kind::Whole); // nobody can tell by the hash
    if (keyword == "corridor:view") {
        QVERIFY(!reading.carrier);
        QVERIFY(!reading.problem->message.isEmpty());
        return;
    }
    QVERIFY(reading.carrier);
    const auto figures = readTidyFigures(*reading.carrier->figures);
    QVERIFY(!figures);
    QVERIFY(!figures.error().message.isEmpty());
}

void tst_Carrier::viewSurvivesJson()
{
    Carrier carrier;
    carrier.state = stateOf(Page::Timeline);
    carrier.state.timelineFirst = QDate(2010, 1, 1);
    carrier.language = Language::Russian;
    carrier.notation = NumberNotation::Full;
    carrier.image.size = {1234, 567};
    carrier.image.scale = 3;
    carrier.image.dpi = 150;
    carrier.image.title = carrier.image.notes = carrier.image.sources = false;
    carrier.image.transparent = carrier.image.greyscale = true;
    carrier.sources = {u"БНС: <b>Торговля</b>"_s};
    Carrier read;
    VERIFY_OK(readCarrierView(carrierViewJson(carrier), &read));
    QCOMPARE(carrierViewJson(read), carrierViewJson(carrier));
    QVERIFY(read.state == carrier.state);
    QCOMPARE(read.notation, NumberNotation::Full);
    QVERIFY(!read.image.title && !read.image.notes && !read.image.sources && read.image.legend);
    QCOMPARE(read.image.dpi, 150);
    QCOMPARE(read.sources, carrier.sources);
}

void tst_Carrier::namesTheRevisedFigure()
{
    const QByteArray file = small();
    const CarrierReading reading = readCarrier(file, {});
    QVERIFY(reading.carrier && reading.carrier->figures);
    const auto then = readTidyFigures(*reading.carrier->figures);
    VERIFY_OK(then);
    QVERIFY(then.value().rows.size() > 5);
    const FigureRow revised = then.value().rows.at(3);

    // One value of the picture's own table is another one, in a store of its own.
    QTemporaryDir folder;
    auto opened = Store::open(folder.filePath(u"s.sqlite"_s));
    VERIFY_OK(opened);
    QByteArray csv = tidyRowsOf(*reading.carrier->figures, {revised.figure.line});
    const QByteArray from = ',' + revised.figure.period.toString().toLatin1() + ',';
    const qsizetype value = csv.indexOf(from, csv.indexOf('\n')) + from.size();
    csv.replace(value, csv.indexOf(',', value) - value, "123456789");
    ImportRequest request;
    request.pasted = csv;
    const auto read = readImport(request);
    VERIFY_OK(read);
    const auto applied = applyImport(read.value(), *opened.value());
    VERIFY_OK(applied);
    QCOMPARE(applied.value().counts.revised, 1);

    Dashboard dashboard(*opened.value());
    VERIFY_OK(dashboard.refresh());
    const auto compared = compareWithNow(*reading.carrier, dashboard);
    VERIFY_OK(compared);
    const FigureComparison &figures = compared.value().figures;
    QCOMPARE(figures.differences(), 1);
    QCOMPARE(figures.revised, 1);
    const ComparedFigure &first = figures.figures.constFirst();
    QVERIFY(first.key == revised.key);
    QVERIFY(first.period == revised.figure.period);
    QCOMPARE(first.then->value, revised.figure.value);
    QCOMPARE(first.now->value, 123456789.0);
}

void tst_Carrier::offersWhatAStoreLacks()
{
    const CarrierReading reading = readCarrier(small(), {});
    QVERIFY(reading.carrier);
    const auto then = readTidyFigures(*reading.carrier->figures);
    VERIFY_OK(then);
    const FigureComparison nothing = compareFigures(then.value().rows, {});
    QCOMPARE(nothing.missing, then.value().rows.size());
    QCOMPARE(missingFigures(*reading.carrier, nothing), *reading.carrier->figures);

    QList<FigureRow> but = then.value().rows;
    const FigureRow gone = but.takeAt(2);
    const QByteArray csv = missingFigures(*reading.carrier, compareFigures(then.value().rows, but));
    QCOMPARE(csv.count('\n'), 2);
    const auto read = readTidyFigures(csv);
    VERIFY_OK(read);
    QVERIFY(read.value().rows.constFirst().key == gone.key);
    // The import takes it as it is.
    ImportRequest request;
    request.pasted = csv;
    const auto imported = readImport(request);
    VERIFY_OK(imported);
    QCOMPARE(imported.value().rejected, 0);
    QCOMPARE(imported.value().rowsRead, 1);
}

void tst_Carrier::missingFilesAreErrors()
{
    for (const QString &path : {m_folder.filePath(u"none.png"_s), m_folder.path(), u"/dev/zero"_s}) {
        const auto read = readCarrierFile(path, path);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(path), qPrintable(read.error().message));
    }
}

void tst_Carrier::codesComeFromTheView()
{
    const ViewState trade = stateOf(Page::Trade);
    const QString code = viewCode(trade);
    QCOMPARE(code.size(), 8);
    QCOMPARE(viewCode(trade), code);
    QVERIFY(viewCode(stateOf(Page::Overview)) != code);
    // The picture with data says it, the one without does not: their pixels differ there only.
    QVERIFY(pixels(small()) == pixels(small()));
}

QTEST_MAIN(tst_Carrier)
#include "tst_carrier.moc"
