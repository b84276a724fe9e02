#include "pagefixture.h"
#include "pages/exporting/exportdialog.h"
#include "pages/exporting/exportpreview.h"
#include "pages/exporting/printdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

/// An export of the Trade page; its files are made of words, so that a test sees what was asked for.
class Open {
public:
    Open(PageFixture &fixture, const ExportChoices &choices = usual()) :
        m_dialog(jobOf(fixture), choices, m_folder.path(), m_dragFolder.path())
    {}
    static ExportChoices usual()
    {
        ExportChoices choices;
        setSize(choices.image, presetSize(ExportPreset::Slide));
        return choices;
    }
    static ExportJob jobOf(PageFixture &fixture)
    {
        ExportJob job;
        ViewState state;
        state.page = Page::Trade;
        const auto content = fixture.dashboard().page(state);
        job.content = content ? content.value() : PageContent();
        job.state = state;
        job.formatter = [&fixture](Language language) { return Formatter(language, fixture.dashboard().labels()); };
        job.bytes = [](const ExportRequest &request, const Formatter &formatter) -> Result<QByteArray> {
            if (request.image.size.width() == kRefused)
                return Error{Error::Code::Storage, u"It cannot be made."_s, {}};
            return exportFormatCode(request.format).toUtf8() + ' ' + languageCode(formatter.language()).toUtf8() +
                   (request.formatted ? " formatted" : "");
        };
        return job;
    }

    static constexpr int kRefused = 777;

    ExportDialog &dialog() { return m_dialog; }
    template<typename T>
    T *child(const char *name)
    {
        T *found = m_dialog.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s", name);
        return found;
    }
    void choose(const char *combo, int index) { child<QComboBox>(combo)->setCurrentIndex(index); }
    void choose(ExportFormat format) { choose("formatCombo", static_cast<int>(exportFormats().indexOf(format))); }
    QPushButton *save() { return child<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Save); }
    QString remark() { return child<QLabel>("remarkLabel")->text(); }
    QString path(const QString &name) { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_dragFolder;
    ExportDialog m_dialog;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void init() { m_fixture->setLanguage(Language::English); }
    void cleanupTestCase() { m_fixture.reset(); }

    void presetsAndSidesAgree();
    void lengthsAreOnPaper();
    void formatsShowWhatTheyOffer_data();
    void formatsShowWhatTheyOffer();
    void sourcesNeedASecondStep();
    void nameFollowsLanguageAndFormat();
    void ownNameStays();
    void needsAName();
    void makesItsFolder();
    void saysWhatCannotBeMade();
    void previewFollows();
    void figuresAreShown();
    void copiesThePictureWithWords();
    void choicesAreRemembered_data();
    void choicesAreRemembered();
    void brokenMemoryIsLeftAside();
    void newLanguageKeepsChoices();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void everythingIsReachedByTab();
    void printShowsThePaper();
    void printWithoutPrinterOffersPdf();
    void greyPrintersPrintGrey();

private:
    std::unique_ptr<PageFixture> m_fixture;
};

void tst_ExportDialog::presetsAndSidesAgree()
{
    Open open(*m_fixture);
    auto *preset = open.child<QComboBox>("presetCombo");
    QCOMPARE(preset->currentIndex(), 0);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(open.dialog().choices().image.size, QSize(1280, 720));
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(open.dialog().choices().image.size, QSize(1191, 1684));
    QCOMPARE(open.dialog().choices().image.dpi, 144);
    open.child<QDoubleSpinBox>("widthSpin")->setValue(1000);
    QCOMPARE(open.dialog().choices().image.size, QSize(1000, 1684));
    QCOMPARE(preset->currentIndex(), preset->count() - 1);
    open.child<QDoubleSpinBox>("widthSpin")->setValue(1191);
    QCOMPARE(preset->currentIndex(), 2);
    open.choose("scaleCombo", 2);
    QCOMPARE(open.dialog().choices().image.scale, 3);
    QVERIFY(open.child<QLabel>("pixelsLabel")->text().contains(u"3573 × 5052"_s));
}

void tst_ExportDialog::lengthsAreOnPaper()
{
    Open open(*m_fixture);
    open.choose("unitCombo", 1);
    QCOMPARE(open.dialog().choices().image.size, QSize(1600, 900)); // another unit is no other size
    open.child<QDoubleSpinBox>("widthSpin")->setValue(254);
    open.child<QDoubleSpinBox>("heightSpin")->setValue(127);
    open.child<QSpinBox>("dpiSpin")->setValue(300);
    QCOMPARE(open.dialog().choices().image.size, QSize(3000, 1500));
    QCOMPARE(open.dialog().choices().image.dpi, 300);
    open.choose("unitCombo", 2);
    QCOMPARE(open.child<QDoubleSpinBox>("widthSpin")->value(), 10.0);
    open.child<QSpinBox>("dpiSpin")->setValue(5000); // as much as there may be pixels
    QCOMPARE(open.dialog().choices().image.size, QSize(8000, 4000));
}

void tst_ExportDialog::formatsShowWhatTheyOffer_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("data");
    QTest::addColumn<bool>("formatted");
    QTest::newRow("png") << ExportFormat::Png << true << false;
    QTest::newRow("svg") << ExportFormat::Svg << false << false;
    QTest::newRow("pdf") << ExportFormat::Pdf << false << false;
    QTest::newRow("csv") << ExportFormat::Csv << false << true;
    QTest::newRow("xlsx") << ExportFormat::Xlsx << false << false;
    QTest::newRow("json") << ExportFormat::Json << false << false;
    QTest::newRow("sdmx") << ExportFormat::SdmxCsv << false << false;
}

void tst_ExportDialog::formatsShowWhatTheyOffer()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, data);
    QFETCH(bool, formatted);
    Open open(*m_fixture);
    open.dialog().show();
    open.choose(format);
    QCOMPARE(open.child<QWidget>("pictureBox")->isVisible(), isPicture(format));
    QCOMPARE(open.child<QWidget>("figuresBox")->isVisible(), !isPicture(format));
    QCOMPARE(open.child<QWidget>("previewPicture")->isVisible(), isPicture(format));
    QCOMPARE(open.child<QWidget>("carriesDataCheck")->isEnabled(), data);
    QCOMPARE(open.child<QWidget>("formattedCheck")->isVisible(), formatted);
    open.save()->click();
    QCOMPARE(bytesOf(open.dialog().filePath()), exportFormatCode(format).toUtf8() + " en");
}

void tst_ExportDialog::sourcesNeedASecondStep()
{
    Open open(*m_fixture);
    open.dialog().show();
    auto *sources = open.child<QCheckBox>("sourcesCheck");
    auto *confirm = open.child<QCheckBox>("confirmCheck");
    QVERIFY(!confirm->isVisible());
    QTest::keyClick(sources, Qt::Key_Space);
    QVERIFY(confirm->isVisible());
    QVERIFY(open.dialog().choices().image.sources);
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(!open.dialog().choices().image.sources);
    QTest::keyClick(sources, Qt::Key_Space);
    QVERIFY(open.dialog().choices().image.sources);
    QTest::keyClick(sources, Qt::Key_Space);
    QVERIFY2(open.dialog().choices().image.sources, "the second step was taken over from the last time");
}

void tst_ExportDialog::nameFollowsLanguageAndFormat()
{
    Open open(*m_fixture);
    const auto *file = open.child<QLineEdit>("fileEdit");
    const QString english = file->text();
    QVERIFY(english.endsWith(u".png"_s));
    open.choose("languageCombo", static_cast<int>(Language::Kazakh));
    QVERIFY(file->text() != english);
    QVERIFY(file->text().startsWith(u"Қазақстан"_s));
    open.choose(ExportFormat::SdmxCsv);
    QVERIFY(file->text().endsWith(u".sdmx.csv"_s));
    QVERIFY(open.dialog().filePath().startsWith(open.path(u"Қазақстан"_s)));
}

void tst_ExportDialog::ownNameStays()
{
    Open open(*m_fixture);
    auto *file = open.child<QLineEdit>("fileEdit");
    file->clear();
    QTest::keyClicks(file, u"Minister.png"_s);
    open.choose("languageCombo", static_cast<int>(Language::Russian));
    QCOMPARE(file->text(), u"Minister.png"_s);
    open.choose(ExportFormat::Pdf);
    QCOMPARE(file->text(), u"Minister.pdf"_s);
}

void tst_ExportDialog::needsAName()
{
    Open open(*m_fixture);
    auto *file = open.child<QLineEdit>("fileEdit");
    QVERIFY(open.save()->isEnabled());
    file->clear();
    QVERIFY(!open.save()->isEnabled());
    QTest::keyClicks(file, u"../Chart"_s);
    QVERIFY2(!open.save()->isEnabled(), "the file would leave the folder");
    file->clear();
    QTest::keyClicks(file, u"Chart"_s);
    QVERIFY(open.save()->isEnabled());
    QCOMPARE(open.dialog().filePath(), open.path(u"Chart.png"_s));
}

void tst_ExportDialog::makesItsFolder()
{
    Open open(*m_fixture);
    QFile file(open.path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    open.dialog().show();
    auto *folder = open.child<QLineEdit>("folderEdit");
    folder->setText(open.path(u"file"_s));
    QVERIFY(!open.save()->isEnabled());
    folder->setText(open.path(u"file/inside"_s));
    QTest::mouseClick(open.save(), Qt::LeftButton);
    QVERIFY(open.dialog().isVisible());
    QVERIFY(open.remark().contains(open.path(u"file/inside"_s)));
    folder->setText(open.path(u"new/deep"_s));
    QSignalSpy saved(&open.dialog(), &ExportDialog::saved);
    QTest::mouseClick(open.save(), Qt::LeftButton);
    QVERIFY(!open.dialog().isVisible());
    QCOMPARE(saved.size(), 1);
    QVERIFY(QFileInfo::exists(saved.constFirst().constFirst().toString()));
}

void tst_ExportDialog::saysWhatCannotBeMade()
{
    Open open(*m_fixture);
    open.dialog().show();
    QVERIFY(QDir().mkpath(open.dialog().filePath())); // a folder of that name
    QTest::mouseClick(open.save(), Qt::LeftButton);
    QVERIFY(open.dialog().isVisible());
    QVERIFY2(open.remark().contains(open.dialog().filePath()), qPrintable(open.remark()));
    open.child<QDoubleSpinBox>("widthSpin")->setValue(Open::kRefused);
    open.child<QLineEdit>("fileEdit")->setText(u"Other.png"_s);
    QTest::mouseClick(open.save(), Qt::LeftButton);
    QVERIFY(open.dialog().isVisible());
    QCOMPARE(open.remark(), u"It cannot be made."_s);
    QVERIFY(!QFileInfo::exists(open.path(u"Other.png"_s)));
}

void tst_ExportDialog::previewFollows()
{
    Open open(*m_fixture);
    open.dialog().show();
    const auto *preview = open.child<ExportPreview>("previewPicture");
    QTRY_VERIFY(!preview->image().isNull());
    const QImage first = preview->image();
    QVERIFY(qAbs(double(first.width()) / first.height() - 16.0 / 9.0) < 0.02);
    open.choose("presetCombo", 4);
    Q_EMIT open.child<QComboBox>("presetCombo")->activated(4);
    QTRY_COMPARE(preview->image().width(), preview->image().height());
    const QImage light = preview->image();
    open.choose("lookCombo", 1);
    QTRY_VERIFY(qGray(preview->image().pixel(2, 2)) < 80);
    open.child<QCheckBox>("transparentCheck")->setChecked(true);
    QTRY_VERIFY(preview->image().hasAlphaChannel());
    const QImage english = preview->image();
    open.choose("languageCombo", static_cast<int>(Language::Turkish));
    QTRY_VERIFY(preview->image() != english);
}

void tst_ExportDialog::figuresAreShown()
{
    Open open(*m_fixture);
    open.dialog().show();
    open.choose(ExportFormat::Csv);
    const auto *text = open.child<QPlainTextEdit>("previewText");
    QTRY_COMPARE(text->toPlainText(), u"csv en"_s);
    QTest::keyClick(open.child<QCheckBox>("formattedCheck"), Qt::Key_Space);
    QTRY_COMPARE(text->toPlainText(), u"csv en formatted"_s);
    open.choose("languageCombo", static_cast<int>(Language::Russian));
    QTRY_COMPARE(text->toPlainText(), u"csv ru formatted"_s);
    open.choose(ExportFormat::Xlsx);
    QTRY_VERIFY(text->toPlainText().contains(u"sheet"_s));
}

void tst_ExportDialog::copiesThePictureWithWords()
{
    Open open(*m_fixture);
    QApplication::clipboard()->clear();
    QSignalSpy copied(&open.dialog(), &ExportDialog::copied);
    open.child<QPushButton>("copyButton")->click();
    QCOMPARE(copied.size(), 1);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QCOMPARE(data->data(u"image/png"_s), QByteArray("png en"));
    QVERIFY2(data->text().contains(u"Türkiye"_s), qPrintable(data->text()));
    open.choose(ExportFormat::Csv);
    open.child<QPushButton>("copyButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"csv en"_s);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasImage());
}

void tst_ExportDialog::choicesAreRemembered_data()
{
    QTest::addColumn<ExportChoices>("choices");
    ExportChoices one = Open::usual();
    QTest::newRow("usual") << one;
    one.format = ExportFormat::Json;
    one.language = Language::Kazakh;
    one.formatted = true;
    one.carriesData = false;
    QTest::newRow("figures") << one;
    one.format = ExportFormat::Pdf;
    setSize(one.image, {{1181, 945}, 300});
    one.unit = SizeUnit::Millimetres;
    one.image.scale = 2;
    one.image.theme = ThemeKind::Dark;
    one.image.transparent = true;
    one.image.greyscale = true;
    one.image.title = false;
    one.image.events = false;
    QTest::newRow("picture") << one;
}

void tst_ExportDialog::choicesAreRemembered()
{
    QFETCH(ExportChoices, choices);
    const ExportChoices read = ExportChoices::fromJson(choices.toJson(), {});
    QCOMPARE(read.toJson(), choices.toJson());
    Open open(*m_fixture, read);
    QCOMPARE(open.dialog().choices().toJson(), choices.toJson());
    // Left-out sources are asked for anew each time.
    choices.image.sources = false;
    QVERIFY(ExportChoices::fromJson(choices.toJson(), {}).image.sources);
}

void tst_ExportDialog::brokenMemoryIsLeftAside()
{
    const QJsonObject broken{{u"format"_s, 7},        {u"language"_s, u"xx"_s}, {u"width"_s, -1},
                             {u"height"_s, 1e12},     {u"dpi"_s, u"many"_s},    {u"scale"_s, 40},
                             {u"unit"_s, u"parsec"_s}};
    const ExportChoices read = ExportChoices::fromJson(broken, Open::usual());
    ExportChoices expected = Open::usual();
    expected.image.scale = 3;
    QCOMPARE(read.toJson(), expected.toJson());
}

void tst_ExportDialog::newLanguageKeepsChoices()
{
    Open open(*m_fixture);
    open.dialog().show();
    open.choose(ExportFormat::Pdf);
    open.choose("languageCombo", static_cast<int>(Language::Kazakh));
    open.choose("unitCombo", 1);
    open.choose("lookCombo", 1);
    open.child<QCheckBox>("eventsCheck")->setChecked(false);
    const QJsonObject before = open.dialog().choices().toJson();
    const QString name = open.child<QLineEdit>("fileEdit")->text();
    for (const Language language : kLanguages) {
        m_fixture->setLanguage(language);
        QCOMPARE(open.dialog().choices().toJson(), before);
        QCOMPARE(open.child<QLineEdit>("fileEdit")->text(), name);
    }
    QVERIFY(open.child<QComboBox>("presetCombo")->itemText(0).contains(u"Слайд"_s));
}

void tst_ExportDialog::fitsASmallScreen_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_ExportDialog::fitsASmallScreen()
{
    QFETCH(Language, language);
    m_fixture->setLanguage(language);
    Open open(*m_fixture);
    open.dialog().show();
    open.child<QCheckBox>("sourcesCheck")->setChecked(false);
    const QSize most(1024, 660); // the bar of the window takes the rest
    for (const ExportFormat format : exportFormats()) {
        open.choose(format);
        QCoreApplication::processEvents();
        const QSize needed = open.dialog().minimumSizeHint();
        QVERIFY2(needed.width() <= most.width() && needed.height() <= most.height(),
                 qPrintable(u"%1x%2"_s.arg(needed.width()).arg(needed.height())));
    }
    PrintDialog print(Open::jobOf(*m_fixture), language, {});
    QVERIFY(print.minimumSizeHint().width() <= most.width());
    QVERIFY(print.minimumSizeHint().height() <= most.height());
}

void tst_ExportDialog::everythingIsReachedByTab()
{
    Open open(*m_fixture);
    open.dialog().show();
    open.child<QCheckBox>("sourcesCheck")->setChecked(false);
    QSet<QWidget *> reached;
    open.child<QComboBox>("formatCombo")->setFocus();
    for (int step = 0; step < 60; ++step) {
        QWidget *focused = open.dialog().focusWidget();
        QVERIFY(focused);
        reached.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (const char *name :
         {"languageCombo", "presetCombo", "widthSpin",        "heightSpin",     "unitCombo",    "dpiSpin",
          "scaleCombo",    "lookCombo",   "transparentCheck", "greyscaleCheck", "titleCheck",   "subtitleCheck",
          "legendCheck",   "eventsCheck", "notesCheck",       "sourcesCheck",   "confirmCheck", "carriesDataCheck",
          "fileEdit",      "folderEdit",  "browseButton",     "copyButton"}) {
        auto *field = open.child<QWidget>(name);
        QVERIFY2(reached.contains(field), name);
        QVERIFY2(!field->accessibleName().isEmpty(), name);
    }
}

void tst_ExportDialog::printShowsThePaper()
{
    PrinterEntry printer;
    printer.name = u"office"_s;
    printer.description = u"Office, 3rd floor"_s;
    printer.papers = {QPageSize(QPageSize::Letter), QPageSize(QPageSize::A4)};
    printer.paper = QPageSize(QPageSize::A4);
    PrintDialog dialog(Open::jobOf(*m_fixture), Language::English, {printer});
    dialog.show();
    QCOMPARE(dialog.order().printer, u"office"_s);
    QCOMPARE(dialog.order().paper.id(), QPageSize::A4);
    QVERIFY(dialog.order().colour);
    const auto *preview = dialog.findChild<ExportPreview *>();
    QTRY_VERIFY(preview->image().width() > preview->image().height());
    dialog.findChild<QComboBox *>(u"orientationCombo"_s)->setCurrentIndex(0);
    QTRY_VERIFY(preview->image().width() < preview->image().height());
    QVERIFY(dialog.options().size.width() < dialog.options().size.height());
    QCOMPARE(preview->image().pixel(1, 1), qRgb(255, 255, 255));
}

void tst_ExportDialog::printWithoutPrinterOffersPdf()
{
    PrintDialog dialog(Open::jobOf(*m_fixture), Language::English, {});
    dialog.show();
    QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"remarkLabel"_s)->text().contains(u"PDF"_s));
    QSignalSpy asked(&dialog, &PrintDialog::pdfRequested);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"pdfButton"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<PictureSize>(), presetSize(ExportPreset::A4Landscape));
}

void tst_ExportDialog::greyPrintersPrintGrey()
{
    PrinterEntry printer;
    printer.name = u"old"_s;
    printer.description = u"old"_s;
    printer.colour = false;
    PrintDialog dialog(Open::jobOf(*m_fixture), Language::English, {printer});
    QVERIFY(dialog.options().greyscale);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"greyscaleCheck"_s)->isEnabled());
}

QTEST_MAIN(tst_ExportDialog)
#include "tst_exportdialog.moc"
