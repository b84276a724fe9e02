#include "pages/briefing/briefingdialog.h"
#include "store/store.h"
#include "support/resultcompare.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// A plan of one page, quick to lay out.
BriefingTemplate shortPlan()
{
    BriefingTemplate plan;
    plan.title = u"Short"_s;
    plan.blocks = {{BriefingBlock::Kind::Cover, Page::Overview, {}, true},
                   {BriefingBlock::Kind::Heading, Page::Trade, {}, true},
                   {BriefingBlock::Kind::Sentences, Page::Trade, {}, true},
                   {BriefingBlock::Kind::Chart, Page::Trade, {}, true}};
    return plan;
}

QList<BriefingBlock::Kind> kinds(const BriefingDialog &dialog)
{
    QList<BriefingBlock::Kind> found;
    for (const BriefingBlock &block : dialog.plan().blocks)
        found << block.kind;
    return found;
}

} // namespace

class tst_BriefingDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensWithSixPages();
    void editsCanBeUndone();
    void blocksMoveByKeyboardAndDrag();
    void languageAndTitlesReachThePages();
    void templatesAreKept();
    void writesAPdf();
    void writesPictures();
    void canBeStopped();
    void saysWhyNothingWasWritten();
    void fitsASmallScreen();

private:
    [[nodiscard]] std::unique_ptr<BriefingDialog> dialog(Language language = Language::English);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard;
    BriefingTemplate m_composed; ///< What was asked for last.
};

void tst_BriefingDialog::initTestCase()
{
    auto opened = Store::open(m_folder.filePath(u"corridor.sqlite"_s));
    VERIFY_OK(opened);
    m_store = std::move(opened).value();
    m_dashboard = std::make_unique<Dashboard>(*m_store);
    VERIFY_OK(m_dashboard->refresh());
}

std::unique_ptr<BriefingDialog> tst_BriefingDialog::dialog(Language language)
{
    const auto compose = [this](const BriefingTemplate &plan, Language in) {
        m_composed = plan;
        BriefingRequest request;
        request.plan = plan;
        return composeBriefing(*m_dashboard, request, Formatter(in, m_dashboard->labels()));
    };
    const auto indicators = [](Page) {
        return QList<IndicatorEntry>{{u"goods_balance"_s, Text::verbatim(u"Balance"_s), {}}};
    };
    const auto formatter = [this, language] { return Formatter(language, m_dashboard->labels()); };
    return std::make_unique<BriefingDialog>(BriefingDialog::Parts{compose, indicators, formatter},
                                            m_folder.filePath(u"suggested"_s), m_folder.filePath(u"briefings"_s));
}

void tst_BriefingDialog::opensWithSixPages()
{
    const auto shown = dialog();
    QCOMPARE(shown->plan().blocks, BriefingTemplate::standard().blocks);
    shown->updatePreview();
    QVERIFY(shown->findChild<QLabel *>(u"pageLabel"_s)->text().endsWith(u"of 6"_s));
    QVERIFY(!shown->findChild<QLabel *>(u"previewLabel"_s)->pixmap().isNull());
    auto *next = shown->findChild<QAbstractButton *>(u"nextButton"_s);
    for (int page = 2; page <= 6; ++page)
        next->click();
    QVERIFY(!next->isEnabled());
    QVERIFY(shown->findChild<QLabel *>(u"pageLabel"_s)->text().contains(u"6"_s));
}

void tst_BriefingDialog::editsCanBeUndone()
{
    const auto shown = dialog();
    shown->setPlan(shortPlan());
    BlockListModel &blocks = shown->blocks();
    QVERIFY(blocks.setData(blocks.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!shown->plan().blocks.at(1).shown);
    blocks.removeBlocks({0, 2});
    QCOMPARE(shown->plan().blocks.size(), 2);
    blocks.insertBlock(1, {BriefingBlock::Kind::Break, Page::Overview, {}, true});
    blocks.setIndicator(2, u"goods_balance"_s);
    QCOMPARE(shown->plan().blocks.at(2).indicator, u"goods_balance"_s);
    QCOMPARE(blocks.undoStack().count(), 4);
    auto *undo = shown->findChild<QAbstractButton *>(u"undoButton"_s);
    for (int i = 0; i < 4; ++i)
        undo->click();
    QCOMPARE(shown->plan().blocks, shortPlan().blocks);
    QVERIFY(!undo->isEnabled());
    shown->findChild<QAbstractButton *>(u"redoButton"_s)->click();
    QVERIFY(!shown->plan().blocks.at(1).shown);
    // What changes nothing is no step.
    blocks.moveBlock(1, 1);
    blocks.moveBlock(9, 0);
    QCOMPARE(blocks.undoStack().index(), 1);
}

void tst_BriefingDialog::blocksMoveByKeyboardAndDrag()
{
    using Kind = BriefingBlock::Kind;
    const auto shown = dialog();
    shown->setPlan(shortPlan());
    auto *list = shown->findChild<QListView *>(u"blockList"_s);
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(kinds(*shown), (QList<Kind>{Kind::Cover, Kind::Heading, Kind::Chart, Kind::Sentences}));
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(kinds(*shown).last(), Kind::Chart);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!shown->plan().blocks.at(3).shown);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(shown->plan().blocks.size(), 3);

    BlockListModel &blocks = shown->blocks();
    const std::unique_ptr<QMimeData> dragged(blocks.mimeData({blocks.index(0)}));
    blocks.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    QCOMPARE(kinds(*shown), (QList<Kind>{Kind::Heading, Kind::Sentences, Kind::Cover}));
    QMimeData foreign;
    foreign.setText(u"0"_s);
    QVERIFY(!blocks.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(kinds(*shown).last(), Kind::Cover);
}

void tst_BriefingDialog::languageAndTitlesReachThePages()
{
    const auto shown = dialog(Language::Turkish);
    shown->setPlan(shortPlan());
    QCOMPARE(shown->language(), Language::Turkish);
    shown->findChild<QLineEdit *>(u"titleEdit"_s)->setText(u" Bakan için "_s);
    shown->findChild<QLineEdit *>(u"authorEdit"_s)->setText(u"A. B."_s);
    auto *languages = shown->findChild<QComboBox *>(u"languageCombo"_s);
    languages->setCurrentIndex(languages->findData(static_cast<int>(Language::Kazakh)));
    shown->updatePreview();
    QCOMPARE(m_composed.title, u"Bakan için"_s);
    QCOMPARE(m_composed.author, u"A. B."_s);
    QCOMPARE(shown->language(), Language::Kazakh);
}

void tst_BriefingDialog::templatesAreKept()
{
    const auto shown = dialog();
    shown->setPlan(shortPlan());
    shown->saveTemplate(u"For the minister: №1/2"_s);
    auto *combo = shown->findChild<QComboBox *>(u"templateCombo"_s);
    QCOMPARE(combo->currentText(), u"For the minister: №1/2"_s);

    const auto later = dialog();
    QCOMPARE(later->plan().blocks, BriefingTemplate::standard().blocks);
    combo = later->findChild<QComboBox *>(u"templateCombo"_s);
    QCOMPARE(combo->count(), 2);
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QCOMPARE(later->plan().blocks, shortPlan().blocks);
    QCOMPARE(later->plan().title, u"Short"_s);
    later->findChild<QAbstractButton *>(u"deleteTemplateButton"_s)->click();
    QCOMPARE(combo->count(), 1);
    QCOMPARE(later->plan().blocks, shortPlan().blocks);
}

void tst_BriefingDialog::writesAPdf()
{
    const auto shown = dialog();
    shown->setPlan(shortPlan());
    QSignalSpy written(shown.get(), &BriefingDialog::written);
    const QString path = m_folder.filePath(u"a.pdf"_s);
    shown->writePdf(path);
    QVERIFY(!shown->findChild<QAbstractButton *>(u"pdfButton"_s)->isEnabled());
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(shown->findChild<QAbstractButton *>(u"pdfButton"_s)->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    BriefingRequest request;
    request.plan = shortPlan();
    const auto briefing = composeBriefing(*m_dashboard, request, Formatter(Language::English, m_dashboard->labels()));
    QCOMPARE(file.readAll(), briefingPdf(briefing.value()).value());
}

void tst_BriefingDialog::writesPictures()
{
    const auto shown = dialog();
    shown->setPlan(shortPlan());
    QSignalSpy written(shown.get(), &BriefingDialog::written);
    QVERIFY(QDir(m_folder.path()).mkpath(u"pictures"_s));
    shown->writePictures(m_folder.filePath(u"pictures"_s));
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(QDir(m_folder.filePath(u"pictures"_s)).entryList(QDir::Files), QStringList{u"suggested-1.png"_s});
}

void tst_BriefingDialog::canBeStopped()
{
    const auto shown = dialog();
    shown->setPlan(shortPlan());
    QSignalSpy cancelled(&shown->exporting(), &BriefingExport::cancelled);
    const QString path = m_folder.filePath(u"stopped.pdf"_s);
    shown->writePdf(path);
    shown->findChild<QAbstractButton *>(u"cancelButton"_s)->click();
    QCOMPARE(cancelled.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(path));
    QVERIFY(shown->findChild<QAbstractButton *>(u"pdfButton"_s)->isEnabled());
}

void tst_BriefingDialog::saysWhyNothingWasWritten()
{
    const auto shown = dialog();
    shown->setPlan(shortPlan());
    QSignalSpy failed(&shown->exporting(), &BriefingExport::failed);
    shown->writePdf(u"/proc/no/a.pdf"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(shown->findChild<QLabel *>(u"remarkLabel"_s)->text().contains(u"a.pdf"_s));
}

void tst_BriefingDialog::fitsASmallScreen()
{
    for (const Language language : kLanguages) {
        const auto shown = dialog(language);
        QVERIFY(shown->minimumSizeHint().width() <= 1000);
        QVERIFY(shown->minimumSizeHint().height() <= 660);
    }
}

QTEST_MAIN(tst_BriefingDialog)
#include "tst_briefingdialog.moc"
