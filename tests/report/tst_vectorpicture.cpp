#include "pictures.h"
#include "report/exportfile.h"
#include "report/exportpreset.h"
#include "report/fontcheck.h"
#include "report/print/printing.h"
#include "report/savefile.h"
#include "report/vector/svgtext.h"
#include "report/vector/vectorpicture.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

/// How far two pictures of one page are from each other: the mean difference of their pixels as a share of how far the
/// first is from its ground. Edges of letters are smoothed differently by every program, so both are compared at a
/// quarter of their size.
double difference(const QImage &one, const QImage &other)
{
    const QSize size = one.size() / 4;
    const auto reduced = [&size](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = reduced(one);
    const QImage second = reduced(other);
    const int ground = qGray(first.pixel(0, 0));
    double apart = 0.0;
    double drawn = 0.0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            apart += qAbs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y)));
            drawn += qAbs(qGray(first.pixel(x, y)) - ground);
        }
    }
    return apart / drawn;
}

QString tool(const QString &name) { return QStandardPaths::findExecutable(name); }

bool hasColour(QRgb pixel) { return qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel); }

} // namespace

class tst_VectorPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }
    void cleanupTestCase() { m_pictures.reset(); }

    void svgIsWellFormed_data();
    void svgIsWellFormed();
    void svgSaysWhatIsSeen();
    void svgLooksLikeThePicture_data();
    void svgLooksLikeThePicture();
    void pdfLooksLikeThePicture_data();
    void pdfLooksLikeThePicture();
    void pdfTextCanBeFound();
    void pdfIsOnePageOfItsSize_data();
    void pdfIsOnePageOfItsSize();
    void sameInputGivesTheSameBytes_data();
    void sameInputGivesTheSameBytes();
    void numbersOfSvg_data();
    void numbersOfSvg();
    void greyscaleHasNoColour_data();
    void greyscaleHasNoColour();
    void greysOfThePairLieApart_data();
    void greysOfThePairLieApart();
    void transparentLetsThrough_data();
    void transparentLetsThrough();
    void printIsVector();
    void blackAndWhitePrintersGetGreys();
    void everyLanguageHasItsLetters();
    void failedWriteLeavesTheOldFile_data();
    void failedWriteLeavesTheOldFile();

private:
    [[nodiscard]] Picture picture(const PageContent &content, const ImageOptions &options = {},
                                  Language language = Language::English) const
    {
        return makePicture(content, Pictures::state(content.page), m_pictures->formatter(language), options);
    }
    [[nodiscard]] QImage image(const PageContent &content, const ImageOptions &options) const
    {
        return renderPage(content, Pictures::state(content.page), m_pictures->formatter(Language::English), options);
    }
    void addPages(const QList<Page> &pages) const;

    std::unique_ptr<Pictures> m_pictures;
    QTemporaryDir m_folder;
};

void tst_VectorPicture::addPages(const QList<Page> &pages) const
{
    QTest::addColumn<Page>("page");
    for (const Page page : pages)
        QTest::newRow(qPrintable(pageCode(page))) << page;
}

void tst_VectorPicture::svgIsWellFormed_data() { addPages(kDrawnPages); }

void tst_VectorPicture::svgIsWellFormed()
{
    QFETCH(Page, page);
    const PageContent content = m_pictures->content(page);
    const QByteArray svg = svgPicture(picture(content, {}, Language::Kazakh));
    QXmlStreamReader reader(svg);
    QStringList ids;
    QStringList referred;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        // Nothing that needs a font, another file or a raster.
        QVERIFY2(QStringList({u"svg"_s, u"title"_s, u"desc"_s, u"defs"_s, u"clipPath"_s, u"path"_s, u"g"_s, u"use"_s})
                     .contains(reader.name()),
                 qPrintable(reader.name().toString()));
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == u"id"_s)
                ids << attribute.value().toString();
            if (attribute.name() == u"href"_s)
                referred << attribute.value().mid(1).toString();
            if (attribute.name() == u"clip-path"_s)
                referred << attribute.value().mid(5).chopped(1).toString();
            QVERIFY2(!attribute.value().contains(u"nan"_s) && !attribute.value().contains(u"inf "_s),
                     qPrintable(attribute.value().toString()));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(svg.contains("viewBox=\"0 0 1600 900\""));
    ids.sort();
    QCOMPARE(ids.removeDuplicates(), 0);
    for (const QString &id : std::as_const(referred))
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void tst_VectorPicture::svgSaysWhatIsSeen()
{
    const PageContent trade = m_pictures->content(Page::Trade);
    const QByteArray svg = svgPicture(picture(trade, {}, Language::Russian));
    const Formatter russian = m_pictures->formatter(Language::Russian);
    QVERIFY(svg.contains("xml:lang=\"ru\""));
    const QString title = russian.text(trade.charts.constFirst().title).simplified();
    QVERIFY(svg.contains("<title id=\"title\">" + xmlText(title)));
    QVERIFY(svg.contains("<desc id=\"desc\">" + xmlText(title)));
    QVERIFY(svg.contains(xmlText(russian.text(trade.charts.constFirst().sources.constFirst().text))));
    QVERIFY(svg.contains("aria-label=\"Corridor · "));
}

void tst_VectorPicture::svgLooksLikeThePicture_data() { addPages(kDrawnPages); }

void tst_VectorPicture::svgLooksLikeThePicture()
{
    QFETCH(Page, page);
    if (tool(u"rsvg-convert"_s).isEmpty())
        QSKIP("rsvg-convert is not installed");
    const PageContent content = m_pictures->content(page);
    const QString path = m_folder.filePath(pageCode(page) + u".svg"_s);
    VERIFY_OK(saveFile(svgPicture(picture(content)), path));
    QProcess converter;
    converter.start(tool(u"rsvg-convert"_s), {u"-w"_s, u"1600"_s, u"-h"_s, u"900"_s, u"-o"_s, path + u".png"_s, path});
    QVERIFY(converter.waitForFinished());
    QCOMPARE(converter.exitCode(), 0);
    const QImage drawn = image(content, {});
    const QImage seen(path + u".png"_s);
    QCOMPARE(seen.size(), drawn.size());
    const double found = difference(drawn, seen);
    QVERIFY2(found < 0.25, qPrintable(QString::number(found)));
}

void tst_VectorPicture::pdfLooksLikeThePicture_data() { addPages(kDrawnPages); }

void tst_VectorPicture::pdfLooksLikeThePicture()
{
    QFETCH(Page, page);
    if (tool(u"pdftoppm"_s).isEmpty())
        QSKIP("pdftoppm is not installed");
    const PageContent content = m_pictures->content(page);
    const QString path = m_folder.filePath(pageCode(page) + u".pdf"_s);
    const auto pdf = pdfPicture(picture(content));
    VERIFY_OK(pdf);
    VERIFY_OK(saveFile(pdf.value(), path));
    QProcess converter;
    converter.start(tool(u"pdftoppm"_s),
                    {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, u"1600"_s, u"-scale-to-y"_s, u"900"_s, path, path});
    QVERIFY(converter.waitForFinished());
    QCOMPARE(converter.exitCode(), 0);
    const QImage drawn = image(content, {});
    const QImage seen(path + u".png"_s);
    QCOMPARE(seen.size(), drawn.size());
    const double found = difference(drawn, seen);
    QVERIFY2(found < 0.25, qPrintable(QString::number(found)));
}

void tst_VectorPicture::pdfTextCanBeFound()
{
    if (tool(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const PageContent trade = m_pictures->content(Page::Trade);
    const QString path = m_folder.filePath(u"text.pdf"_s);
    const auto pdf = pdfPicture(picture(trade, {}, Language::Kazakh));
    VERIFY_OK(pdf);
    VERIFY_OK(saveFile(pdf.value(), path));
    QProcess converter;
    converter.start(tool(u"pdftotext"_s), {path, u"-"_s});
    QVERIFY(converter.waitForFinished());
    const QString text = QString::fromUtf8(converter.readAllStandardOutput()).simplified();
    const QString title = m_pictures->formatter(Language::Kazakh).text(trade.charts.constFirst().title);
    QVERIFY2(text.contains(title.section(u' ', 0, 1)), qPrintable(text.left(400)));
    converter.start(tool(u"pdffonts"_s), {path});
    QVERIFY(converter.waitForFinished());
    const QStringList fonts = QString::fromUtf8(converter.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString &font : fonts.mid(2))
        QVERIFY2(font.contains(u"Inter"_s) && font.contains(u" yes "_s), qPrintable(font));
}

void tst_VectorPicture::pdfIsOnePageOfItsSize_data()
{
    QTest::addColumn<PictureSize>("size");
    QTest::addColumn<QSizeF>("points");
    QTest::newRow("A4") << presetSize(ExportPreset::A4) << QSizeF(595.0, 842.0);
    QTest::newRow("A4 on its side") << presetSize(ExportPreset::A4Landscape) << QSizeF(842.0, 595.0);
    QTest::newRow("slide") << presetSize(ExportPreset::Slide) << QSizeF(960.0, 540.0);
    QTest::newRow("square") << presetSize(ExportPreset::Square) << QSizeF(720.0, 720.0);
    QTest::newRow("own") << *sizeFromLengths({100.0, 80.0}, SizeUnit::Millimetres, 300) << QSizeF(283.0, 227.0);
}

void tst_VectorPicture::pdfIsOnePageOfItsSize()
{
    QFETCH(PictureSize, size);
    QFETCH(QSizeF, points);
    ImageOptions options;
    setSize(options, size);
    const PageContent trade = m_pictures->content(Page::Trade);
    const auto pdf = pdfPicture(picture(trade, options));
    VERIFY_OK(pdf);
    const QByteArray &bytes = pdf.value();
    QCOMPARE(bytes.count("/MediaBox"), 1);
    const qsizetype at = bytes.indexOf("/MediaBox");
    const QList<QByteArray> box = bytes.mid(bytes.indexOf('[', at) + 1, 60).simplified().replace(']', ' ').split(' ');
    QVERIFY2(qAbs(box.value(2).toDouble() - points.width()) < 1.1, box.value(2).constData());
    QVERIFY2(qAbs(box.value(3).toDouble() - points.height()) < 1.1, box.value(3).constData());
}

void tst_VectorPicture::sameInputGivesTheSameBytes_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf})
        QTest::newRow(qPrintable(exportFormatCode(format))) << format;
}

// A second is long enough for clocks and identifiers to be others.
void tst_VectorPicture::sameInputGivesTheSameBytes()
{
    QFETCH(ExportFormat, format);
    const PageContent content = m_pictures->content(Page::Overview);
    const auto make = [&] {
        return exportBytes(m_pictures->dashboard(), {content, Pictures::state(Page::Overview), format, {}},
                           m_pictures->formatter(Language::Turkish));
    };
    const auto one = make();
    VERIFY_OK(one);
    QTest::qWait(1100);
    const auto other = make();
    VERIFY_OK(other);
    QVERIFY(one.value() == other.value());
}

void tst_VectorPicture::numbersOfSvg_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole") << 12.0 << QByteArray("12");
    QTest::newRow("ten") << 10.0 << QByteArray("10");
    QTest::newRow("half") << 0.5 << QByteArray("0.5");
    QTest::newRow("rounded") << 1.239 << QByteArray("1.24");
    QTest::newRow("nearly nothing") << -0.0001 << QByteArray("0");
    QTest::newRow("no number") << qQNaN() << QByteArray("0");
    QTest::newRow("endless") << qInf() << QByteArray("0");
}

void tst_VectorPicture::numbersOfSvg()
{
    QFETCH(double, value);
    QTEST(svgNumber(value), "expected");
}

void tst_VectorPicture::greyscaleHasNoColour_data() { addPages(kDrawnPages); }

void tst_VectorPicture::greyscaleHasNoColour()
{
    QFETCH(Page, page);
    ImageOptions options;
    const PageContent content = m_pictures->content(page);
    const auto coloured = [&] {
        const QImage drawn = image(content, options);
        qsizetype count = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                count += hasColour(drawn.pixel(x, y)) ? 1 : 0;
        }
        return count;
    };
    QVERIFY(coloured() > 0);
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
        options.greyscale = true;
        options.theme = theme;
        QCOMPARE(coloured(), 0);
    }
}

void tst_VectorPicture::greysOfThePairLieApart_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::addColumn<QString>("other");
    for (const QString &code : {u"TUR"_s, u"CHN"_s, u"RUS"_s, u"XYZ"_s}) {
        QTest::newRow(qPrintable(u"light "_s + code)) << ThemeKind::Light << code;
        QTest::newRow(qPrintable(u"dark "_s + code)) << ThemeKind::Dark << code;
    }
}

void tst_VectorPicture::greysOfThePairLieApart()
{
    QFETCH(ThemeKind, kind);
    QFETCH(QString, other);
    const Theme theme = Theme::of(kind).inGrey();
    const CountryPair pair{u"KAZ"_s, other};
    const int one = qGray(theme.area(pair.one, pair).rgb());
    const int two = qGray(theme.area(pair.other, pair).rgb());
    const int ground = qGray(theme.panel.rgb());
    QVERIFY2(qAbs(one - two) > 60, qPrintable(u"%1 and %2"_s.arg(one).arg(two)));
    QVERIFY(qAbs(one - ground) > 60);
    QVERIFY(qAbs(two - ground) > 60);
    QVERIFY(theme.shape(ColorRole::ofArea(pair.one), pair) != theme.shape(ColorRole::ofArea(pair.other), pair));
    QCOMPARE(Theme::of(kind).shape(ColorRole::ofArea(pair.other), pair), MarkShape::Circle);
}

void tst_VectorPicture::transparentLetsThrough_data() { addPages(kDrawnPages); }

void tst_VectorPicture::transparentLetsThrough()
{
    QFETCH(Page, page);
    ImageOptions options;
    options.transparent = true;
    const PageContent content = m_pictures->content(page);
    const QImage drawn = image(content, options);
    QVERIFY(drawn.hasAlphaChannel());
    QCOMPARE(qAlpha(drawn.pixel(2, 2)), 0);
    QCOMPARE(qAlpha(drawn.pixel(drawn.width() - 3, drawn.height() - 3)), 0);
    const auto seenThrough = [](const QImage &image) {
        qsizetype count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) == 0 ? 1 : 0;
        }
        return count;
    };
    QVERIFY(seenThrough(drawn) > qsizetype(drawn.width()) * drawn.height() / 4);
    options.transparent = false;
    QCOMPARE(seenThrough(image(content, options)), 0);
}

void tst_VectorPicture::printIsVector()
{
    const PageContent trade = m_pictures->content(Page::Trade);
    PrintOrder order;
    order.orientation = QPageLayout::Portrait;
    const QString path = m_folder.filePath(u"print.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageLayout(printLayout(order));
    const ImageOptions options = printOptions({}, order);
    QVERIFY(options.size.height() > options.size.width());
    VERIFY_OK(
        drawOnPaper(printer, trade, Pictures::state(Page::Trade), m_pictures->formatter(Language::English), options));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.contains("/FontFile2"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QCOMPARE(pdf.count("/MediaBox"), 1);
}

void tst_VectorPicture::blackAndWhitePrintersGetGreys()
{
    PrintOrder order;
    order.colour = false;
    ImageOptions asked;
    asked.theme = ThemeKind::Dark;
    asked.transparent = true;
    const ImageOptions options = printOptions(asked, order);
    QVERIFY(options.greyscale);
    QVERIFY(!options.transparent);
    QCOMPARE(options.theme, ThemeKind::Light);
    QVERIFY(options.size.width() > options.size.height());
    order.colour = true;
    QVERIFY(!printOptions({}, order).greyscale);
}

void tst_VectorPicture::everyLanguageHasItsLetters()
{
    for (const Language language : kLanguages)
        VERIFY_OK(checkFonts(language));
}

void tst_VectorPicture::failedWriteLeavesTheOldFile_data() { sameInputGivesTheSameBytes_data(); }

void tst_VectorPicture::failedWriteLeavesTheOldFile()
{
    QFETCH(ExportFormat, format);
    const PageContent content = m_pictures->content(Page::Trade);
    const auto bytes = exportBytes(m_pictures->dashboard(), {content, Pictures::state(Page::Trade), format, {}},
                                   m_pictures->formatter(Language::English));
    VERIFY_OK(bytes);
    const QString suffix = fileSuffix(format);
    // A folder of that name stands in the way; and a folder that is a file.
    const QString blocked = m_folder.filePath(u"blocked."_s + suffix);
    QVERIFY(QDir().mkpath(blocked));
    for (const QString &path : {blocked, blocked + u"/missing/Trade."_s + suffix}) {
        const Status saved = saveFile(bytes.value(), path);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
    }
    QVERIFY(QDir(blocked).isEmpty());
}

QTEST_MAIN(tst_VectorPicture)
#include "tst_vectorpicture.moc"
