#include "analysis/viewcode.h"
#include "dashboard/picturedviews.h"
#include "pages/carrier/opencodedialog.h"
#include "pages/carrier/picturedialog.h"
#include "pages/importing/importdialog.h"
#include "pages/searchdialog.h"
#include "report/carrier/carrier.h"
#include "report/exportfile.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace corridor;
using namespace Qt::StringLiterals;

/// Exported pictures through the window: dropped, chosen, named on the command line, found by their code.
class tst_Pictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aDroppedPictureBringsItsViewBack();
    void aChosenPictureIsOpened();
    void thenAndNowStandSideBySide();
    void anAlteredPictureIsSaidToBe();
    void aStrippedPictureAsksForItsCode();
    void aCodeBringsTheViewBack_data();
    void aCodeBringsTheViewBack();
    void aCopiedPictureIsFoundByItsCode();
    void searchFindsACode();
    void codesAreNoBookmarks();
    void whatIsMissingIsOfferedToTheImport();
    void exportedAgainItHasTheSamePixels();
    void aTableIsStillImported();
    void theLanguageChangesLive();

private:
    [[nodiscard]] ViewState pictured() const;
    [[nodiscard]] QByteArray exported(const ViewState &state) const;
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = u"p.png"_s) const;
    void drop(const QString &path) const;
    [[nodiscard]] PictureDialog *dialog() const { return m_program->window->findChild<PictureDialog *>(); }
    [[nodiscard]] QString label(const char *name) const
    {
        return dialog() ? dialog()->findChild<QLabel *>(QLatin1StringView(name))->text() : QString();
    }
    /// The figures of the store are those of the picture but one.
    void revise(const QByteArray &picture) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_Pictures::init()
{
    failOnWarnings();
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(m_program->show());
}

ViewState tst_Pictures::pictured() const
{
    ViewState state;
    state.page = Page::Trade;
    state.firstYear = 2016;
    state.transforms = {u"pctchange"_s};
    return state;
}

QByteArray tst_Pictures::exported(const ViewState &state) const
{
    const Dashboard &dashboard = m_program->session.dashboard();
    const auto content = dashboard.page(state);
    if (!content)
        return {};
    ExportRequest request{content.value(), state, ExportFormat::Png, {}};
    request.image.size = {480, 320};
    const auto bytes = exportBytes(dashboard, request, Formatter(Language::Russian, dashboard.labels()));
    return bytes ? bytes.value() : QByteArray();
}

QString tst_Pictures::write(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no fixture");
    return file.fileName();
}

void tst_Pictures::drop(const QString &path) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_program->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_program->window.get(), &event);
}

void tst_Pictures::revise(const QByteArray &picture) const
{
    const CarrierReading reading = readCarrier(picture, {});
    const auto figures = readTidyFigures(*reading.carrier->figures);
    const Figure &figure = figures.value().rows.constFirst().figure;
    QByteArray csv = tidyRowsOf(*reading.carrier->figures, {figure.line});
    const QByteArray period = ',' + figure.period.toString().toLatin1() + ',';
    const qsizetype value = csv.indexOf(period, csv.indexOf('\n')) + period.size();
    csv.replace(value, csv.indexOf(',', value) - value, "123456789");
    ImportRequest request;
    request.pasted = csv;
    const auto read = readImport(request);
    QVERIFY(read.ok());
    QVERIFY(applyImport(read.value(), m_program->session.store()).ok());
}

void tst_Pictures::aDroppedPictureBringsItsViewBack()
{
    const QString path = write(exported(pictured()));
    QVERIFY(m_program->page() != static_cast<int>(Page::Trade));
    drop(path);
    QCOMPARE(m_program->page(), static_cast<int>(Page::Trade));
    QVERIFY(dialog());
    QVERIFY(label("sealLabel").contains(u"p.png"_s));
    QVERIFY2(label("countLabel").startsWith(u"All "_s), qPrintable(label("countLabel")));
    QVERIFY(!label("titleLabel").isEmpty());
    // Nothing differs: everything is listed.
    QVERIFY(!dialog()->findChild<QCheckBox *>(u"differencesCheck"_s)->isChecked());
    QVERIFY(dialog()->findChild<QTableView *>(u"figureTable"_s)->model()->rowCount() > 5);
    m_program->window->close();
    QCOMPARE(m_program->memory.view().value().firstYear, pictured().firstYear);
}

void tst_Pictures::aChosenPictureIsOpened()
{
    m_program->dialogs.file = write(exported(pictured()));
    m_program->action("openPictureAction")->trigger();
    QVERIFY(dialog());
    QCOMPARE(m_program->page(), static_cast<int>(Page::Trade));
    m_program->action("backAction")->trigger();
    QVERIFY(m_program->page() != static_cast<int>(Page::Trade));
}

void tst_Pictures::thenAndNowStandSideBySide()
{
    const QByteArray picture = exported(pictured());
    drop(write(picture));
    QVERIFY(dialog());
    revise(picture); // while it is open: it is compared anew
    QTRY_VERIFY2(label("countLabel").startsWith(u"1 of "_s), qPrintable(label("countLabel")));
    auto *table = dialog()->findChild<QTableView *>(u"figureTable"_s);
    dialog()->findChild<QCheckBox *>(u"differencesCheck"_s)->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 3).data().toString().contains(u"123,456,789"_s));
    QVERIFY(!table->model()->index(0, 2).data().toString().isEmpty());
    QVERIFY(!table->model()->index(0, 4).data().toString().isEmpty());
    QVERIFY(!dialog()->findChild<QPushButton *>(u"importButton"_s)->isVisible());
    // Opened anew, it begins with the difference.
    drop(m_folder->filePath(u"p.png"_s));
    QVERIFY(dialog()->findChild<QCheckBox *>(u"differencesCheck"_s)->isChecked());
}

void tst_Pictures::anAlteredPictureIsSaidToBe()
{
    QByteArray picture = exported(pictured());
    picture[picture.size() - 30] = static_cast<char>(picture.at(picture.size() - 30) ^ 1);
    drop(write(picture));
    QVERIFY(dialog());
    QVERIFY2(label("sealLabel").contains(u"altered"_s), qPrintable(label("sealLabel")));
}

void tst_Pictures::aStrippedPictureAsksForItsCode()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QString path = m_folder->filePath(u"chat.png"_s);
    QVERIFY(image.save(path));
    drop(path);
    QVERIFY(!dialog());
    auto *asks = m_program->window->findChild<OpenCodeDialog *>();
    QVERIFY(asks);
    QVERIFY(asks->findChild<QLabel *>(u"reasonLabel"_s)->text().contains(u"chat.png"_s));
    QVERIFY(!m_program->window->findChild<ImportDialog *>());
}

void tst_Pictures::aCodeBringsTheViewBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("as printed") << QString() << QString();
    QTest::newRow("with spaces") << u"  "_s << u" "_s;
}

void tst_Pictures::aCodeBringsTheViewBack()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString code = viewCode(pictured());
    m_program->action("openCodeAction")->trigger();
    auto *asks = m_program->window->findChild<OpenCodeDialog *>();
    QVERIFY(asks);
    auto *edit = asks->findChild<QLineEdit *>(u"codeEdit"_s);
    auto *error = asks->findChild<QLabel *>(u"errorLabel"_s);
    QVERIFY(!error->isVisible());
    edit->setText(u"7KQ"_s);
    asks->accept();
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"is not a code"_s));
    edit->setText(before + code.toLower() + after);
    asks->accept();
    QVERIFY2(error->text().contains(code), qPrintable(error->text())); // this store does not know it yet
    QVERIFY(asks->isVisible());

    QVERIFY(keepPictured(m_program->session.store(), pictured()).ok());
    asks->accept();
    QCOMPARE(m_program->page(), static_cast<int>(Page::Trade));
    QTRY_VERIFY(!m_program->window->findChild<OpenCodeDialog *>());
}

void tst_Pictures::aCopiedPictureIsFoundByItsCode()
{
    m_program->action("copyAction")->trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const CarrierReading reading = readCarrier(copied->data(u"image/png"_s), u"copied"_s);
    QVERIFY(reading.kind == CarrierReading::Kind::Whole && reading.carrier);
    const auto found = viewOfCode(m_program->session.store(), viewCode(reading.carrier->state));
    QVERIFY2(found.ok(), "the code at the foot of what was copied leads nowhere");
    QCOMPARE(found.value(), reading.carrier->state);
    // What a chat program pastes is the same picture, with the code.
    const QImage file = QImage::fromData(copied->data(u"image/png"_s), "PNG").convertToFormat(QImage::Format_RGB32);
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).convertToFormat(QImage::Format_RGB32), file);
}

void tst_Pictures::searchFindsACode()
{
    QVERIFY(keepPictured(m_program->session.store(), pictured()).ok());
    const QString code = viewCode(pictured());
    m_program->key(Qt::Key_K, Qt::ControlModifier);
    auto *search = m_program->window->findChild<SearchDialog *>();
    QVERIFY(search);
    auto *edit = search->findChild<QLineEdit *>(u"searchEdit"_s);
    auto *list = search->findChild<QListView *>(u"resultView"_s);
    edit->setText(code.left(4).toLower() + u'-' + code.mid(4));
    QVERIFY(list->model()->index(0, 0).data().toString().contains(code));
    edit->setText(u"trade"_s);
    QVERIFY(!list->model()->index(0, 0).data().toString().contains(code));
    edit->setText(code);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_program->page(), static_cast<int>(Page::Trade));
}

void tst_Pictures::codesAreNoBookmarks()
{
    const auto batches = m_program->session.store().batches().all();
    QVERIFY(keepPictured(m_program->session.store(), pictured()).ok());
    QVERIFY(m_program->session.store().views().all().value().isEmpty());
    QCOMPARE(m_program->session.store().batches().all().value().size(), batches.value().size());
}

void tst_Pictures::whatIsMissingIsOfferedToTheImport()
{
    // Another program's store: it has more than this one.
    const QByteArray picture = [&] {
        QTemporaryDir folder;
        Session other;
        if (!other.open(folder.filePath(u"other.sqlite"_s)))
            return QByteArray();
        ImportRequest request;
        request.pasted = "period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n"
                         "2021,UZB,X,POL,TOTAL,1500\n2022,UZB,X,POL,TOTAL,1700\n2022,POL,M,UZB,TOTAL,1650\n";
        const auto read = readImport(request);
        if (!read || !applyImport(read.value(), other.store()))
            return QByteArray();
        ViewState state;
        state.page = Page::Trade;
        state.pair = {u"UZB"_s, u"POL"_s};
        const auto content = other.dashboard().page(state);
        if (!content)
            return QByteArray();
        const ExportRequest exporting{content.value(), state, ExportFormat::Png, {}};
        const auto bytes =
            exportBytes(other.dashboard(), exporting, Formatter(Language::English, other.dashboard().labels()));
        return bytes ? bytes.value() : QByteArray();
    }();
    QVERIFY(!picture.isEmpty());
    drop(write(picture));
    QVERIFY(dialog());
    auto *button = dialog()->findChild<QPushButton *>(u"importButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY2(label("countLabel").contains(u"not there now"_s), qPrintable(label("countLabel")));
    button->click();
    auto *preview = m_program->window->findChild<ImportDialog *>();
    QVERIFY(preview);
    auto *bar = preview->findChild<QWidget *>(u"progressBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 20'000);
    preview->accept();
    QTRY_VERIFY(!m_program->window->findChild<ImportDialog *>());
    QTRY_VERIFY2(label("countLabel").startsWith(u"All "_s), qPrintable(label("countLabel")));
    QVERIFY(!button->isVisible());
}

void tst_Pictures::exportedAgainItHasTheSamePixels()
{
    const QByteArray picture = exported(pictured());
    drop(write(picture));
    QVERIFY(dialog());
    m_program->dialogs.file = m_folder->filePath(u"again.png"_s);
    dialog()->findChild<QPushButton *>(u"exportButton"_s)->click();
    QFile again(m_folder->filePath(u"again.png"_s));
    QVERIFY(again.open(QIODevice::ReadOnly));
    QVERIFY(again.readAll() == picture);
}

void tst_Pictures::aTableIsStillImported()
{
    drop(write("period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n2021,UZB,X,POL,TOTAL,1500\n", u"t.csv"_s));
    QVERIFY(!dialog());
    QVERIFY(m_program->window->findChild<ImportDialog *>());
}

void tst_Pictures::theLanguageChangesLive()
{
    drop(write(exported(pictured())));
    QVERIFY(dialog());
    const QString before = label("countLabel");
    m_program->preferences.chooseLanguage(Language::Kazakh);
    QTRY_VERIFY(label("countLabel") != before);
    QVERIFY2(label("countLabel").contains(u"мән"_s), qPrintable(label("countLabel")));
    QCOMPARE(dialog()->windowTitle(), u"Қайта ашылған сурет"_s);
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
