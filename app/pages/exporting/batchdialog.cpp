#include "pages/exporting/batchdialog.h"

#include "ui_batchdialog.h"

#include "dashboard/pagewords.h"
#include "pages/exporting/pairlist.h"
#include "report/exportpreset.h"
#include "report/savefile.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kTypingPause = 200;             // milliseconds
constexpr qint64 kMostLookedFor = 500;        ///< Files whose names are looked for in the folder.
constexpr int kCodeRole = Qt::UserRole + 1;   ///< Of a page's item.
constexpr qsizetype kMostFilesListed = 2'000; ///< More written ones would only be scrolled past.

struct LanguageBox {
    Language language;
    QCheckBox *Ui::BatchDialog::*box;
};
struct FormatBox {
    ExportFormat format;
    QCheckBox *Ui::BatchDialog::*box;
};

const std::array kLanguageBoxes{LanguageBox{Language::English, &Ui::BatchDialog::englishCheck},
                                LanguageBox{Language::Turkish, &Ui::BatchDialog::turkishCheck},
                                LanguageBox{Language::Kazakh, &Ui::BatchDialog::kazakhCheck},
                                LanguageBox{Language::Russian, &Ui::BatchDialog::russianCheck}};

const std::array kFormatBoxes{FormatBox{ExportFormat::Png, &Ui::BatchDialog::pngCheck},
                              FormatBox{ExportFormat::Svg, &Ui::BatchDialog::svgCheck},
                              FormatBox{ExportFormat::Pdf, &Ui::BatchDialog::pdfCheck},
                              FormatBox{ExportFormat::Csv, &Ui::BatchDialog::csvCheck},
                              FormatBox{ExportFormat::Xlsx, &Ui::BatchDialog::xlsxCheck},
                              FormatBox{ExportFormat::Json, &Ui::BatchDialog::jsonCheck},
                              FormatBox{ExportFormat::SdmxCsv, &Ui::BatchDialog::sdmxCheck}};

QString usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)).filePath(u"Corridor"_s);
}

} // namespace

BatchDialog::BatchDialog(const Subject &subject, const BatchChoices &choices, QWidget *parent) :
    QDialog(parent), m_ui(std::make_unique<Ui::BatchDialog>()), m_subject(subject), m_pairs(new PairList(this))
{
    m_ui->setupUi(this);
    m_ui->pairsList->setModel(m_pairs);
    m_ui->resultsTree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    fill(choices);
    nameThings();
    connectControls();
    showSetup();
    updateSample();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::fill(const BatchChoices &choices)
{
    for (const Page page : reportPages()) {
        auto *item = new QListWidgetItem(m_ui->pagesList); // the list owns it
        item->setData(kCodeRole, pageCode(page));
        item->setCheckState(choices.pages.contains(pageCode(page)) ? Qt::Checked : Qt::Unchecked);
    }
    QList<CountryPair> pairs = m_subject.dashboard.pairs();
    if (!pairs.contains(m_subject.pair))
        pairs.prepend(m_subject.pair);
    const bool known =
        std::ranges::any_of(pairs, [&](const CountryPair &pair) { return choices.pairs.contains(pair.toString()); });
    m_pairs->setPairs(pairs, known ? choices.pairs : QStringList{m_subject.pair.toString()});
    for (const LanguageBox &each : kLanguageBoxes)
        (m_ui.get()->*each.box)->setChecked(choices.languages.contains(languageCode(each.language)));
    for (const FormatBox &each : kFormatBoxes)
        (m_ui.get()->*each.box)->setChecked(choices.formats.contains(exportFormatCode(each.format)));
    for (const ExportPreset preset : exportPresets())
        m_ui->presetCombo->addItem(QString(), presetCode(preset));
    m_ui->presetCombo->setCurrentIndex(std::max(m_ui->presetCombo->findData(choices.preset), 0));
    m_ui->themeCombo->addItems({{}, {}});
    m_ui->themeCombo->setCurrentIndex(choices.dark ? 1 : 0);
    m_ui->folderEdit->setText(QDir::toNativeSeparators(choices.folder.isEmpty() ? usualFolder() : choices.folder));
    m_ui->patternEdit->setText(choices.pattern);
}

void BatchDialog::connectControls()
{
    const auto later = [this] { m_delay.start(); };
    connect(&m_delay, &QTimer::timeout, this, &BatchDialog::updateSample);
    connect(&m_timer, &QTimer::timeout, this, &BatchDialog::writeNext);
    connect(m_ui->pagesList, &QListWidget::itemChanged, this, later);
    connect(m_pairs, &PairList::ticksChanged, this, later);
    connect(m_ui->pairEdit, &QLineEdit::textChanged, m_pairs, &PairList::find);
    for (const LanguageBox &each : kLanguageBoxes)
        connect(m_ui.get()->*each.box, &QCheckBox::toggled, this, later);
    for (const FormatBox &each : kFormatBoxes)
        connect(m_ui.get()->*each.box, &QCheckBox::toggled, this, later);
    for (const QComboBox *combo : {m_ui->presetCombo, m_ui->themeCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, later);
    for (const QLineEdit *edit : {m_ui->folderEdit, m_ui->patternEdit})
        connect(edit, &QLineEdit::textChanged, this, later);
    const auto tickAll = [this](Qt::CheckState state) {
        for (int row = 0; row < m_ui->pagesList->count(); ++row)
            m_ui->pagesList->item(row)->setCheckState(state);
    };
    connect(m_ui->allPagesButton, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Checked); });
    connect(m_ui->noPagesButton, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Unchecked); });
    connect(m_ui->browseButton, &QPushButton::clicked, this, &BatchDialog::browse);
    connect(m_ui->openFolderButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(choices().folder)); });
    connect(m_ui->againButton, &QPushButton::clicked, this, &BatchDialog::showSetup);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &BatchDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
}

/// All that the form itself does not translate.
void BatchDialog::nameThings()
{
    const Formatter formatter = m_subject.formatter();
    const QSignalBlocker quiet(m_ui->pagesList);
    for (int row = 0; row < m_ui->pagesList->count(); ++row) {
        QListWidgetItem *item = m_ui->pagesList->item(row);
        if (const auto page = pageFromCode(item->data(kCodeRole).toString()))
            item->setText(formatter.text(pageTitle(*page)));
    }
    m_pairs->name(formatter);
    const std::array presets{tr("Slide"),         tr("Small slide"), tr("A4, upright"),
                             tr("A4, landscape"), tr("Square"),      tr("Social card")};
    for (int i = 0; i < m_ui->presetCombo->count(); ++i) {
        const auto preset = presetFromCode(m_ui->presetCombo->itemData(i).toString());
        const QSize pixels = presetSize(*preset).pixels;
        m_ui->presetCombo->setItemText(i, u"%1, %2 × %3"_s.arg(presets.at(static_cast<std::size_t>(*preset)),
                                                               QString::number(pixels.width()),
                                                               QString::number(pixels.height())));
    }
    m_ui->themeCombo->setItemText(0, tr("Light"));
    m_ui->themeCombo->setItemText(1, tr("Dark"));
    m_ui->patternEdit->setToolTip(
        tr("Text and fields: %1", "%1 lists the fields").arg(NamePattern::knownFields().join(u' ')));
    m_ui->resultsTree->setHeaderLabels({tr("File"), tr("Result")});
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setText(tr("E&xport"));
}

BatchChoices BatchDialog::choices() const
{
    BatchChoices choices;
    choices.pages.clear();
    for (int row = 0; row < m_ui->pagesList->count(); ++row) {
        const QListWidgetItem *item = m_ui->pagesList->item(row);
        if (item->checkState() == Qt::Checked)
            choices.pages << item->data(kCodeRole).toString();
    }
    for (const CountryPair &pair : m_pairs->ticked())
        choices.pairs << pair.toString();
    choices.languages.clear();
    for (const LanguageBox &each : kLanguageBoxes) {
        if ((m_ui.get()->*each.box)->isChecked())
            choices.languages << languageCode(each.language);
    }
    choices.formats.clear();
    for (const FormatBox &each : kFormatBoxes) {
        if ((m_ui.get()->*each.box)->isChecked())
            choices.formats << exportFormatCode(each.format);
    }
    choices.preset = m_ui->presetCombo->currentData().toString();
    choices.dark = m_ui->themeCombo->currentIndex() == 1;
    choices.folder = QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed());
    choices.pattern = m_ui->patternEdit->text();
    return choices;
}

Result<BatchRequest> BatchDialog::request() const
{
    const BatchChoices chosen = choices();
    const auto missing = [](const QString &what) { return Error{Error::Code::InvalidInput, what, {}}; };
    BatchRequest request;
    for (const QString &code : chosen.pages)
        request.pages << *pageFromCode(code);
    request.pairs = m_pairs->ticked();
    for (const QString &code : chosen.languages)
        request.languages << *languageFromCode(code);
    request.formats.clear();
    for (const QString &code : chosen.formats)
        request.formats << *exportFormatFromCode(code);
    if (request.pages.isEmpty())
        return missing(tr("Tick at least one page."));
    if (request.pairs.isEmpty())
        return missing(tr("Tick at least one pair."));
    if (request.languages.isEmpty())
        return missing(tr("Tick at least one language."));
    if (request.formats.isEmpty())
        return missing(tr("Tick at least one kind of file."));
    if (chosen.folder.isEmpty())
        return missing(tr("Choose a folder."));
    if (const auto preset = presetFromCode(chosen.preset))
        setSize(request.image, presetSize(*preset));
    request.image.theme = chosen.dark ? ThemeKind::Dark : ThemeKind::Light;
    request.preset = chosen.preset;
    request.skipsEmpty = true;
    request.spoken = m_subject.formatter().language();
    request.keepView = m_subject.keepView;
    request.folder = QDir(chosen.folder).absolutePath();
    const auto pattern = NamePattern::parse(chosen.pattern);
    if (!pattern)
        return pattern.error();
    request.pattern = pattern.value();
    return request;
}

void BatchDialog::updateSample()
{
    if (isRunning())
        return;
    m_ui->pairsChosenLabel->setText(tr("%n pair(s) ticked", nullptr, static_cast<int>(m_pairs->ticked().size())));
    const auto wanted = request();
    m_ui->sampleLabel->clear();
    if (!wanted)
        return say(wanted.error().message, false);
    const qint64 count = batchSize(wanted.value());
    BatchRequest sample = wanted.value();
    const bool few = count <= kMostLookedFor && !namesReadPages(sample);
    if (!few) {
        sample.pages = sample.pages.mid(0, 1);
        sample.pairs = sample.pairs.mid(0, 1);
        sample.languages = sample.languages.mid(0, 1);
        sample.formats = sample.formats.mid(0, 1);
    }
    const auto files = planBatch(m_subject.dashboard, sample);
    if (!files)
        return say(files.error().message, false);
    m_ui->sampleLabel->setText(tr("Such as %1").arg(files.value().constFirst().name));
    if (count > kMostBatchFiles) {
        const auto refused = planBatch(m_subject.dashboard, wanted.value());
        return say(refused ? QString() : refused.error().message, refused.ok());
    }
    const QFileInfo folder(sample.folder);
    if (folder.exists() && !folder.isDir())
        return say(tr("This folder is a file. Choose another."), false);
    QString remark = tr("%n file(s) will be written.", nullptr, static_cast<int>(count));
    const auto exists = [&](const BatchFile &file) {
        return QFileInfo::exists(QDir(sample.folder).filePath(file.name));
    };
    const auto replaced = few ? std::ranges::count_if(files.value(), exists) : 0;
    if (replaced > 0)
        remark += u' ' + tr("%n of them exist(s) and will be replaced.", nullptr, static_cast<int>(replaced));
    say(remark, true);
}

void BatchDialog::say(const QString &remark, bool canStart)
{
    m_ui->remarkLabel->setText(remark);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(canStart);
}

void BatchDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to write to"), choices().folder);
    if (!folder.isEmpty())
        m_ui->folderEdit->setText(QDir::toNativeSeparators(folder));
}

void BatchDialog::accept()
{
    if (isRunning() || m_ui->stack->currentWidget() != m_ui->setupPage)
        return;
    const auto wanted = request();
    if (!wanted)
        return say(wanted.error().message, false);
    const auto files = planBatch(m_subject.dashboard, wanted.value());
    if (!files)
        return say(files.error().message, false);
    if (const Status made = makeFolder(wanted.value().folder); !made)
        return say(made.error().message, false);
    Q_EMIT begun(choices());
    m_queue = std::make_unique<BatchQueue>(m_subject.dashboard, wanted.value(), files.value());
    m_ui->progressBar->setRange(0, static_cast<int>(m_queue->size()));
    m_ui->progressBar->setValue(0);
    showResults();
    m_timer.start(0);
}

void BatchDialog::reject()
{
    if (!isRunning())
        return QDialog::reject();
    m_queue->cancel();
    m_timer.stop();
    showEnd();
}

void BatchDialog::writeNext()
{
    const bool more = m_queue->drawNext();
    const qsizetype done = m_queue->finished();
    m_ui->progressBar->setValue(static_cast<int>(done));
    m_ui->stateLabel->setText(
        tr("Writing file %1 of %2 …")
            .arg(QString::number(std::min(done + 1, m_queue->size())), QString::number(m_queue->size())));
    if (more)
        return;
    m_timer.stop();
    showEnd();
}

void BatchDialog::showSetup()
{
    m_queue.reset();
    m_ui->stack->setCurrentWidget(m_ui->setupPage);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setVisible(true);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setDefault(true);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    m_ui->pagesList->setFocus();
    m_delay.start();
}

void BatchDialog::showResults()
{
    m_ui->resultsTree->clear();
    m_ui->openFolderButton->setEnabled(false);
    m_ui->againButton->setEnabled(false);
    m_ui->stack->setCurrentWidget(m_ui->runPage);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setVisible(false);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setFocus();
}

void BatchDialog::showEnd()
{
    using Outcome = BatchQueue::Outcome;
    m_queue->wait();
    m_ui->progressBar->setValue(m_ui->progressBar->maximum());
    const std::array words{QString(), tr("Written"), tr("Failed"), tr("Skipped")};
    std::array<int, 4> counts{};
    QList<QTreeWidgetItem *> written;
    QList<QTreeWidgetItem *> others; // first: they are what matters
    for (qsizetype i = 0; i < m_queue->size(); ++i) {
        const BatchQueue::Entry entry = m_queue->entry(i);
        const auto outcome = static_cast<std::size_t>(entry.outcome);
        ++counts.at(outcome);
        const QString reason = entry.reason.isEmpty() ? words.at(outcome) : words.at(outcome) + u": "_s + entry.reason;
        auto &list = entry.outcome == Outcome::Written ? written : others;
        if (list.size() < kMostFilesListed) {
            list << new QTreeWidgetItem({entry.file.name, reason}); // the tree owns it
            list.constLast()->setToolTip(1, reason);
        }
    }
    m_ui->resultsTree->addTopLevelItems(others + written);
    const auto count = [&](Outcome outcome) { return counts.at(static_cast<std::size_t>(outcome)); };
    QStringList parts{tr("%n file(s) written", nullptr, count(Outcome::Written))};
    if (count(Outcome::Failed) > 0)
        parts << tr("%n failed", nullptr, count(Outcome::Failed));
    if (count(Outcome::Skipped) > 0)
        parts << tr("%n skipped", nullptr, count(Outcome::Skipped));
    m_ui->stateLabel->setText(parts.join(u" · "_s));
    m_ui->openFolderButton->setEnabled(true);
    m_ui->againButton->setEnabled(true);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    m_ui->openFolderButton->setFocus();
}

void BatchDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    nameThings();
    const bool closes = !isRunning();
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(closes ? tr("Close") : tr("Cancel"));
    if (m_ui->stack->currentWidget() == m_ui->setupPage)
        updateSample();
    else if (closes)
        showEnd();
}

} // namespace corridor
