#include "pages/briefing/briefingdialog.h"

#include "ui_briefingdialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kTypingPause = 200; // milliseconds
} // namespace

BriefingDialog::BriefingDialog(Parts parts, const QString &suggestion, const QString &templates, QWidget *parent) :
    QDialog(parent), m_ui(std::make_unique<Ui::BriefingDialog>()), m_parts(std::move(parts)), m_suggestion(suggestion),
    m_templates(templates), m_blocks([this](const BriefingBlock &block) { return blockName(block); })
{
    m_ui->setupUi(this);
    m_ui->blockList->setModel(&m_blocks);
    m_ui->blockList->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    connect(&m_delay, &QTimer::timeout, this, &BriefingDialog::updatePreview);
    fillLanguages();
    fillAddMenu();
    connectButtons();
    connectExport();
    fillTemplates({});
    setPlan(BriefingTemplate::standard());
    setBusy(false);
}

BriefingDialog::~BriefingDialog() = default;

void BriefingDialog::connectButtons()
{
    connect(&m_blocks, &BlockListModel::edited, this, [this](int row) {
        if (row >= 0)
            m_ui->blockList->setCurrentIndex(m_blocks.index(row));
        updateButtons();
        m_delay.start();
    });
    connect(m_ui->blockList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BriefingDialog::updateButtons);
    for (QLineEdit *edit : {m_ui->titleEdit, m_ui->subtitleEdit, m_ui->authorEdit})
        connect(edit, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_ui->languageCombo, &QComboBox::activated, &m_delay, qOverload<>(&QTimer::start));
    connect(m_ui->templateCombo, &QComboBox::activated, this, &BriefingDialog::chooseTemplate);
    connect(m_ui->indicatorCombo, &QComboBox::activated, this, [this](int index) {
        m_blocks.setIndicator(selectedRow(), m_ui->indicatorCombo->itemData(index).toString());
    });
    connect(m_ui->saveTemplateButton, &QAbstractButton::clicked, this, &BriefingDialog::askTemplateName);
    connect(m_ui->deleteTemplateButton, &QAbstractButton::clicked, this, &BriefingDialog::deleteTemplate);
    connect(m_ui->removeButton, &QAbstractButton::clicked, this, &BriefingDialog::removeSelected);
    connect(m_ui->upButton, &QAbstractButton::clicked, this, [this] { moveSelected(-1); });
    connect(m_ui->downButton, &QAbstractButton::clicked, this, [this] { moveSelected(1); });
    connect(m_ui->undoButton, &QAbstractButton::clicked, &m_blocks.undoStack(), &QUndoStack::undo);
    connect(m_ui->redoButton, &QAbstractButton::clicked, &m_blocks.undoStack(), &QUndoStack::redo);
    connect(&m_blocks.undoStack(), &QUndoStack::indexChanged, this, &BriefingDialog::updateButtons);
    connect(m_ui->previousButton, &QAbstractButton::clicked, this, [this] {
        --m_page;
        showPage();
    });
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, [this] {
        ++m_page;
        showPage();
    });
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->pdfButton, &QAbstractButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save briefing"), m_suggestion + u".pdf"_s,
                                                          tr("PDF documents (*.pdf)"));
        if (!path.isEmpty())
            writePdf(path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? path : path + u".pdf"_s);
    });
    connect(m_ui->picturesButton, &QAbstractButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for the pages"), QFileInfo(m_suggestion).absolutePath());
        if (!folder.isEmpty())
            writePictures(folder);
    });
}

void BriefingDialog::connectExport()
{
    connect(m_ui->cancelButton, &QAbstractButton::clicked, &m_export, &BriefingExport::cancel);
    connect(this, &QDialog::finished, &m_export, &BriefingExport::cancel);
    connect(&m_export, &BriefingExport::progressed, this, [this](int done, int all) {
        m_ui->progressBar->setRange(0, all);
        m_ui->progressBar->setValue(done);
    });
    connect(&m_export, &BriefingExport::finished, this, [this](const QString &path) {
        setBusy(false);
        say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        Q_EMIT written(path);
    });
    connect(&m_export, &BriefingExport::failed, this, [this](const Error &error) {
        setBusy(false);
        say(error.message);
    });
    connect(&m_export, &BriefingExport::cancelled, this, [this] {
        setBusy(false);
        say(tr("Stopped. Nothing more was written."));
    });
}

void BriefingDialog::setBusy(bool busy)
{
    m_ui->progressBar->setVisible(busy);
    m_ui->cancelButton->setVisible(busy);
    m_ui->pdfButton->setEnabled(!busy);
    m_ui->picturesButton->setEnabled(!busy);
}

void BriefingDialog::say(const QString &text) { m_ui->remarkLabel->setText(text); }

void BriefingDialog::writePdf(const QString &path)
{
    updatePreview();
    if (!m_briefing)
        return;
    setBusy(true);
    m_export.startPdf(*m_briefing, path);
}

void BriefingDialog::writePictures(const QString &folder)
{
    updatePreview();
    if (!m_briefing)
        return;
    setBusy(true);
    m_export.startPictures(*m_briefing, folder, QFileInfo(m_suggestion).fileName());
}

BriefingTemplate BriefingDialog::plan() const
{
    BriefingTemplate plan;
    plan.name = m_ui->templateCombo->currentData().toString();
    plan.title = m_ui->titleEdit->text().trimmed();
    plan.subtitle = m_ui->subtitleEdit->text().trimmed();
    plan.author = m_ui->authorEdit->text().trimmed();
    plan.blocks = m_blocks.blocks();
    return plan;
}

Language BriefingDialog::language() const { return static_cast<Language>(m_ui->languageCombo->currentData().toInt()); }

void BriefingDialog::setPlan(const BriefingTemplate &plan)
{
    m_ui->titleEdit->setText(plan.title);
    m_ui->subtitleEdit->setText(plan.subtitle);
    m_ui->authorEdit->setText(plan.author);
    m_blocks.reset(plan.blocks);
    m_ui->blockList->setCurrentIndex(m_blocks.index(0));
    m_page = 0;
    updateButtons();
}

void BriefingDialog::chooseTemplate(int index)
{
    m_ui->deleteTemplateButton->setEnabled(index > 0);
    if (index <= 0) {
        setPlan(BriefingTemplate::standard());
        return;
    }
    const auto read = m_templates.load(m_ui->templateCombo->itemData(index).toString());
    if (read)
        setPlan(read.value());
    else
        say(read.error().message);
}

void BriefingDialog::askTemplateName()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Save template"), tr("Name of the template:"),
                                               QLineEdit::Normal, plan().name, &accepted)
                             .trimmed();
    if (accepted && !name.isEmpty())
        saveTemplate(name.left(BriefingTemplate::kLongestText));
}

void BriefingDialog::saveTemplate(const QString &name)
{
    BriefingTemplate saved = plan();
    saved.name = name;
    if (const Status done = m_templates.save(saved); !done) {
        say(done.error().message);
        return;
    }
    fillTemplates(name);
    say(tr("Saved the template “%1”.").arg(name));
}

void BriefingDialog::deleteTemplate()
{
    const QString name = plan().name;
    if (name.isEmpty())
        return;
    const Status done = m_templates.remove(name);
    say(done ? tr("Deleted the template “%1”. What is shown stays until you close.").arg(name) : done.error().message);
    fillTemplates({});
}

void BriefingDialog::updatePreview()
{
    m_delay.stop();
    auto made = m_parts.compose(plan(), language());
    if (!made) {
        m_briefing.reset();
        say(made.error().message);
    } else {
        m_briefing = std::move(made).value();
    }
    showPage();
}

void BriefingDialog::showPage()
{
    const int pages = m_briefing ? m_briefing->pageCount() : 0;
    m_page = std::clamp(m_page, 0, std::max(0, pages - 1));
    m_ui->previousButton->setEnabled(m_page > 0);
    m_ui->nextButton->setEnabled(m_page + 1 < pages);
    m_ui->pageLabel->setText(pages == 0 ? QString()
                                        : tr("Page %1 of %2").arg(QString::number(m_page + 1), QString::number(pages)));
    if (pages == 0) {
        m_ui->previewLabel->setPixmap({});
        m_ui->previewLabel->setText(tr("Tick a block: there is no page yet."));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(m_ui->previewLabel->contentsRect().size()) * ratio;
    const qreal width = std::min(room.width(), room.height() * Briefing::kPage.width() / Briefing::kPage.height());
    QImage image = briefingImage(*m_briefing, m_page, std::max(60, static_cast<int>(width)));
    image.setDevicePixelRatio(ratio);
    m_ui->previewLabel->setPixmap(QPixmap::fromImage(image));
}

int BriefingDialog::selectedRow() const { return m_ui->blockList->currentIndex().row(); }

void BriefingDialog::updateButtons()
{
    const int row = selectedRow();
    const int last = m_blocks.rowCount() - 1;
    m_ui->removeButton->setEnabled(row >= 0);
    m_ui->upButton->setEnabled(row > 0);
    m_ui->downButton->setEnabled(row >= 0 && row < last);
    m_ui->undoButton->setEnabled(m_blocks.undoStack().canUndo());
    m_ui->redoButton->setEnabled(m_blocks.undoStack().canRedo());
    fillIndicators();
}

void BriefingDialog::addBlock(BriefingBlock::Kind kind, Page page)
{
    m_blocks.insertBlock(selectedRow() + 1, {kind, page, {}, true});
}

void BriefingDialog::moveSelected(int steps)
{
    const int row = selectedRow();
    m_blocks.moveBlock(row, steps < 0 ? row - 1 : row + 2);
}

void BriefingDialog::removeSelected()
{
    if (selectedRow() >= 0)
        m_blocks.removeBlocks({selectedRow()});
}

bool BriefingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->blockList || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool up = key->key() == Qt::Key_Up;
    if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
        moveSelected(up ? -1 : 1);
        return true;
    }
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void BriefingDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_blocks.undoStack().undo();
    else if (event->matches(QKeySequence::Redo))
        m_blocks.undoStack().redo();
    else
        QDialog::keyPressEvent(event);
}

void BriefingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_blocks.retranslate();
        fillTemplates(plan().name);
        fillAddMenu();
        updateButtons();
        showPage();
    }
}

void BriefingDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_delay.start();
}

} // namespace corridor
