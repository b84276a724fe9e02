#include "pages/importing/importdialog.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QUrl>

using namespace corridor;
using namespace Qt::StringLiterals;

/// Files into the store through the window: chosen, dropped, pasted; the list of imports and taking one back.
class tst_Imports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void chosenFilesOpenThePreview();
    void droppedFilesOpenThePreview();
    void aPastedTableOpensThePreview();
    void anEmptyClipboardSaysSo();
    void importsAreListedAndTakenBack();
    void aNewPairHasATradePage();
    void bundledDataCannotBeTakenBack();
    void theWholeStoreIsExported();

private:
    [[nodiscard]] QString file(const QByteArray &text) const;
    [[nodiscard]] ImportDialog *preview() const;
    void import(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

namespace {
const QByteArray kTable = "period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n"
                          "2021,UZB,X,POL,TOTAL,1500\n2022,UZB,X,POL,TOTAL,1700\n2021,UZB,M,POL,TOTAL,900\n"
                          "2022,UZB,M,POL,TOTAL,950\n2022,POL,M,UZB,TOTAL,1650\n2022,POL,X,UZB,TOTAL,980\n";
}

void tst_Imports::init()
{
    failOnWarnings();
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(m_program->show());
}

QString tst_Imports::file(const QByteArray &text) const
{
    QFile out(m_folder->filePath(u"table.csv"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("no fixture");
    return out.fileName();
}

ImportDialog *tst_Imports::preview() const
{
    auto *dialog = m_program->window->findChild<ImportDialog *>();
    if (!dialog)
        return nullptr;
    auto *bar = dialog->findChild<QWidget *>(u"progressBar"_s);
    return QTest::qWaitFor([&] { return !bar->isVisible(); }, 20'000) ? dialog : nullptr;
}

void tst_Imports::import(const QByteArray &text)
{
    m_program->dialogs.files = {file(text)};
    m_program->key(Qt::Key_I, Qt::ControlModifier);
    ImportDialog *dialog = preview();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_VERIFY(!m_program->window->findChild<ImportDialog *>());
}

void tst_Imports::chosenFilesOpenThePreview()
{
    m_program->dialogs.files = {file(kTable)};
    m_program->key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(preview());
    QCOMPARE(preview()->findChild<QTableView *>(u"rowsTable"_s)->model()->rowCount(), 6);
}

void tst_Imports::droppedFilesOpenThePreview()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(kTable))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_program->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_program->window.get(), &drop);
    QVERIFY(preview());
}

void tst_Imports::aPastedTableOpensThePreview()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(kTable).replace(u',', u'\t'));
    m_program->action("pasteAction")->trigger();
    QVERIFY(preview());
    QCOMPARE(preview()->findChild<QTableView *>(u"rowsTable"_s)->model()->rowCount(), 6);
}

void tst_Imports::anEmptyClipboardSaysSo()
{
    QGuiApplication::clipboard()->clear();
    m_program->action("pasteAction")->trigger();
    QVERIFY(!m_program->window->findChild<ImportDialog *>());
    QVERIFY(!m_program->child<QStatusBar>("statusBar")->currentMessage().isEmpty());
}

void tst_Imports::importsAreListedAndTakenBack()
{
    const qint64 before = m_program->session.dashboard().figureCount();
    import(kTable);
    QCOMPARE(m_program->session.dashboard().figureCount(), before + 6);
    m_program->action("pageImportsAction")->trigger();
    auto *table = m_program->child<QTableView>("batchTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"table.csv"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"6"_s);
    table->selectRow(0);
    QTest::mouseClick(m_program->child<QPushButton>("undoButton"), Qt::LeftButton);
    QCOMPARE(m_program->session.dashboard().figureCount(), before);
}

void tst_Imports::aNewPairHasATradePage()
{
    import(kTable);
    const QList<CountryPair> pairs = m_program->session.dashboard().pairs();
    const bool listed = std::any_of(pairs.begin(), pairs.end(), [](const CountryPair &pair) {
        return pair == CountryPair{u"UZB"_s, u"POL"_s} || pair == CountryPair{u"POL"_s, u"UZB"_s};
    });
    QVERIFY(listed);
    ViewState state;
    state.page = Page::Trade;
    state.pair = {u"UZB"_s, u"POL"_s};
    const auto content = m_program->session.dashboard().page(state);
    QVERIFY(content.ok());
    QVERIFY(!content.value().charts.isEmpty());
    QVERIFY(!content.value().charts.constFirst().isEmpty());
}

void tst_Imports::bundledDataCannotBeTakenBack()
{
    m_program->action("pageImportsAction")->trigger();
    m_program->child<QTableView>("batchTable")->selectRow(0);
    QVERIFY(!m_program->child<QPushButton>("undoButton")->isEnabled());
    QVERIFY(!m_program->child<QLabel>("detailsLabel")->text().isEmpty());
}

void tst_Imports::theWholeStoreIsExported()
{
    m_program->dialogs.file = m_folder->filePath(u"whole.csv"_s);
    m_program->action("exportTidyAction")->trigger();
    QFile written(m_program->dialogs.file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readLine().startsWith("indicator,reporter,partner"));
    QVERIFY(written.size() > 100'000);
}

QTEST_MAIN(tst_Imports)
#include "tst_imports.moc"
