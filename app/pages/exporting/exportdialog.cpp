#include "pages/exporting/exportdialog.h"

#include "ui_exportdialog.h"

#include "pages/exporting/sizefields.h"
#include "report/savefile.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kTypingPause = 150;        // milliseconds
constexpr qsizetype kMostShown = 60'000; ///< Bytes of figures in the preview.
constexpr int kDragWidth = 240;

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return ExportDialog::tr("PNG picture");
    case ExportFormat::Svg:
        return ExportDialog::tr("SVG drawing");
    case ExportFormat::Pdf:
        return ExportDialog::tr("PDF page");
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV table");
    case ExportFormat::Xlsx:
        return ExportDialog::tr("Excel workbook (XLSX)");
    case ExportFormat::Json:
        return ExportDialog::tr("JSON data");
    case ExportFormat::SdmxCsv:
        return ExportDialog::tr("SDMX-CSV 2.0");
    }
    Q_UNREACHABLE();
}

/// What the file of figures will hold, in words.
QString figuresText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return ExportDialog::tr("A workbook with a sheet for each group of series and one of sources. Numbers and "
                                "dates are numbers and dates, with the formats of the language.");
    case ExportFormat::Json:
        return ExportDialog::tr("The page with its charts, figures and sources, for programs.");
    case ExportFormat::SdmxCsv:
        return ExportDialog::tr("The figures with the dimensions of their series, for other statistical systems; "
                                "Corridor reads them again.");
    default:
        return ExportDialog::tr("A line for each figure, with its series, period, unit and source.");
    }
}

} // namespace

ExportDialog::ExportDialog(ExportJob job, const ExportChoices &choices, const QString &folder,
                           const QString &dragFolder, QWidget *parent) :
    QDialog(parent),
    m_ui(std::make_unique<Ui::ExportDialog>()), m_job(std::move(job)), m_given(choices.image), m_dragFolder(dragFolder)
{
    m_ui->setupUi(this);
    m_size =
        new SizeFields({m_ui->presetCombo, m_ui->widthSpin, m_ui->heightSpin, m_ui->unitCombo, m_ui->dpiSpin}, this);
    for (int scale = 1; scale <= 3; ++scale)
        m_ui->scaleCombo->addItem(u"%1×"_s.arg(QString::number(scale)), scale);
    for (const Language language : kLanguages)
        m_ui->languageCombo->addItem(languageName(language));
    fillLists();
    showChoices(choices);
    m_ui->folderEdit->setText(QDir::toNativeSeparators(folder));
    suggestName();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    connectFields();
    updateState();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::connectFields()
{
    connect(&m_delay, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_size, &SizeFields::changed, this, &ExportDialog::updateState);
    for (const QComboBox *combo : {m_ui->formatCombo, m_ui->languageCombo}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            suggestName();
            updateState();
        });
    }
    for (const QComboBox *combo : {m_ui->scaleCombo, m_ui->lookCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportDialog::updateState);
    for (const QCheckBox *check : findChildren<QCheckBox *>())
        connect(check, &QCheckBox::toggled, this, &ExportDialog::updateState);
    for (const QLineEdit *edit : {m_ui->fileEdit, m_ui->folderEdit}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_failure.clear();
            updateState();
        });
    }
    // Sources are in again: whoever leaves them out the next time says so again.
    connect(m_ui->sourcesCheck, &QCheckBox::toggled, m_ui->confirmCheck,
            [this] { m_ui->confirmCheck->setChecked(false); });
    connect(m_ui->browseButton, &QAbstractButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->copyButton, &QAbstractButton::clicked, this, &ExportDialog::copy);
    connect(m_ui->previewPicture, &ExportPreview::dragStarted, this, &ExportDialog::drag);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::fillLists()
{
    const auto refill = [](QComboBox *combo, const QStringList &texts) {
        const QSignalBlocker quiet(combo);
        const int current = std::max(combo->currentIndex(), 0);
        combo->clear();
        combo->addItems(texts);
        combo->setCurrentIndex(current);
    };
    QStringList formats;
    for (const ExportFormat format : exportFormats())
        formats << formatName(format);
    refill(m_ui->formatCombo, formats);
    refill(m_ui->lookCombo, {tr("Light"), tr("Dark")});
    m_size->retranslate();
}

void ExportDialog::showChoices(const ExportChoices &choices)
{
    m_ui->formatCombo->setCurrentIndex(static_cast<int>(exportFormats().indexOf(choices.format)));
    m_ui->languageCombo->setCurrentIndex(static_cast<int>(choices.language));
    m_size->setSize({choices.image.size, choices.image.dpi}, choices.unit);
    m_ui->scaleCombo->setCurrentIndex(std::clamp(choices.image.scale, 1, 3) - 1);
    m_ui->lookCombo->setCurrentIndex(choices.image.theme == ThemeKind::Dark ? 1 : 0);
    m_ui->transparentCheck->setChecked(choices.image.transparent);
    m_ui->greyscaleCheck->setChecked(choices.image.greyscale);
    m_ui->titleCheck->setChecked(choices.image.title);
    m_ui->subtitleCheck->setChecked(choices.image.subtitle);
    m_ui->legendCheck->setChecked(choices.image.legend);
    m_ui->eventsCheck->setChecked(choices.image.events);
    m_ui->notesCheck->setChecked(choices.image.notes);
    m_ui->sourcesCheck->setChecked(choices.image.sources);
    m_ui->carriesDataCheck->setChecked(choices.carriesData);
    m_ui->formattedCheck->setChecked(choices.formatted);
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices;
    choices.format = exportFormats().value(m_ui->formatCombo->currentIndex());
    choices.language = kLanguages.at(static_cast<std::size_t>(std::max(m_ui->languageCombo->currentIndex(), 0)));
    choices.unit = m_size->unit();
    choices.carriesData = m_ui->carriesDataCheck->isChecked();
    choices.formatted = m_ui->formattedCheck->isChecked();
    choices.image = m_given;
    setSize(choices.image, m_size->size());
    choices.image.scale = m_ui->scaleCombo->currentData().toInt();
    choices.image.theme = m_ui->lookCombo->currentIndex() == 1 ? ThemeKind::Dark : ThemeKind::Light;
    choices.image.transparent = m_ui->transparentCheck->isChecked();
    choices.image.greyscale = m_ui->greyscaleCheck->isChecked();
    choices.image.title = m_ui->titleCheck->isChecked();
    choices.image.subtitle = m_ui->subtitleCheck->isChecked();
    choices.image.legend = m_ui->legendCheck->isChecked();
    choices.image.events = m_ui->eventsCheck->isChecked();
    choices.image.notes = m_ui->notesCheck->isChecked();
    choices.image.sources = m_ui->sourcesCheck->isChecked() || !m_ui->confirmCheck->isChecked();
    return choices;
}

QString ExportDialog::filePath() const
{
    QString name = m_ui->fileEdit->text().trimmed();
    if (name.isEmpty())
        return {};
    const QString suffix = u'.' + fileSuffix(choices().format);
    if (!name.endsWith(suffix, Qt::CaseInsensitive))
        name += suffix;
    const QDir folder(QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed()));
    return QDir::cleanPath(folder.absoluteFilePath(name));
}

// The analyst's own name stays; its extension follows the format.
void ExportDialog::suggestName()
{
    const QString suggestion = m_job.fileName(choices());
    QString name = m_ui->fileEdit->text();
    if (name == m_suggested) {
        name = suggestion;
    } else {
        for (const ExportFormat format : exportFormats()) {
            const QString suffix = u'.' + fileSuffix(format);
            if (!name.endsWith(suffix, Qt::CaseInsensitive))
                continue;
            name.chop(suffix.size());
            name += u'.' + fileSuffix(choices().format);
            break;
        }
    }
    m_suggested = suggestion;
    m_ui->fileEdit->setText(name);
}

void ExportDialog::accept()
{
    const QString path = filePath();
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        m_failure = tr("The folder %1 cannot be made. Choose another.").arg(folder);
        updateState();
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto bytes = m_job.file(choices());
    const Status done = bytes ? saveFile(bytes.value(), path) : Status(bytes.error());
    QApplication::restoreOverrideCursor();
    if (!done) {
        m_failure = done.error().message;
        updateState();
        return;
    }
    Q_EMIT saved(path);
    QDialog::accept();
}

/// Why the file cannot be written as it is asked for; empty: it can.
QString ExportDialog::trouble() const
{
    const ExportChoices chosen = choices();
    const QString path = filePath();
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QSize pixels = chosen.image.size * chosen.image.scale;
    if (path.isEmpty() || m_ui->fileEdit->text().contains(u'/'))
        return tr("Give the file a name.");
    if (folder.exists() && !folder.isDir())
        return tr("This folder is a file. Choose another.");
    if (chosen.format == ExportFormat::Png && qint64(pixels.width()) * pixels.height() > kMostPixels)
        return tr("The picture has more than 100 million pixels. Choose a smaller size or scale.");
    return {};
}

QString ExportDialog::remark() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (const QString found = trouble(); !found.isEmpty())
        return found;
    const QFileInfo file(filePath());
    if (!QFileInfo(file.absolutePath()).isDir())
        return tr("The folder will be made.");
    return file.exists() ? tr("A file of this name exists and will be replaced.") : QString();
}

void ExportDialog::updateState()
{
    const ExportChoices chosen = choices();
    const bool picture = isPicture(chosen.format);
    const bool png = chosen.format == ExportFormat::Png;
    m_ui->pictureBox->setVisible(picture);
    m_ui->figuresBox->setVisible(!picture);
    m_ui->previewStack->setCurrentWidget(picture ? static_cast<QWidget *>(m_ui->previewPicture) : m_ui->previewText);
    m_ui->scaleLabel->setEnabled(png);
    m_ui->scaleCombo->setEnabled(png);
    m_ui->carriesDataCheck->setEnabled(png);
    m_ui->formattedCheck->setVisible(chosen.format == ExportFormat::Csv);
    m_ui->figuresLabel->setText(figuresText(chosen.format));
    m_ui->confirmBox->setVisible(!m_ui->sourcesCheck->isChecked());

    const QSize pixels = chosen.image.size * (png ? chosen.image.scale : 1);
    const QSizeF paper = lengthsOf(m_size->size(), SizeUnit::Millimetres);
    const QString millimetres =
        tr("%1 × %2 mm").arg(QString::number(qRound(paper.width())), QString::number(qRound(paper.height())));
    m_ui->pixelsLabel->setText(
        png ? tr("%1 × %2 pixels").arg(QString::number(pixels.width()), QString::number(pixels.height())) + u" · "_s +
                  millimetres
            : millimetres);
    m_ui->remarkLabel->setText(remark());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(trouble().isEmpty());
    m_delay.start();
}

void ExportDialog::updatePreview()
{
    const ExportChoices chosen = choices();
    if (isPicture(chosen.format))
        m_ui->previewPicture->setImage(m_job.preview(chosen, m_ui->previewPicture->room()));
    else
        showFigures(chosen);
}

// The first lines of the very file; of a workbook, which is none to read, only what it holds.
void ExportDialog::showFigures(const ExportChoices &choices)
{
    const auto bytes = m_job.file(choices);
    QString text;
    if (!bytes)
        text = bytes.error().message;
    else if (choices.format == ExportFormat::Xlsx)
        text = figuresText(choices.format);
    else
        text = QString::fromUtf8(bytes.value().left(kMostShown));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    m_ui->previewText->setPlainText(text);
}

void ExportDialog::browse()
{
    const QString filter = u"%1 (*.%2)"_s.arg(formatName(choices().format), fileSuffix(choices().format));
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), filePath(), filter, nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    const QFileInfo chosen(path);
    m_ui->fileEdit->setText(chosen.fileName());
    m_ui->folderEdit->setText(QDir::toNativeSeparators(chosen.absolutePath()));
}

void ExportDialog::copy()
{
    auto mime = m_job.mimeData(choices());
    if (!mime) {
        m_failure = mime.error().message;
        updateState();
        return;
    }
    QApplication::clipboard()->setMimeData(std::move(mime).value().release()); // owned by the clipboard
    Q_EMIT copied();
}

// Programs that take a drop want a file of the right name: it is written where it may stay until they have read it.
void ExportDialog::drag()
{
    const ExportChoices chosen = choices();
    auto mime = m_job.mimeData(chosen);
    const QString path = QDir(m_dragFolder).filePath(m_job.fileName(chosen));
    const Status done =
        mime ? saveFile(mime.value()->data(ExportJob::mimeType(chosen.format)), path) : Status(mime.error());
    if (!done) {
        m_failure = done.error().message;
        updateState();
        return;
    }
    auto dragged = std::move(mime).value();
    dragged->setUrls({QUrl::fromLocalFile(path)});
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(dragged.release());
    const QImage &image = m_ui->previewPicture->image();
    if (!image.isNull())
        drag->setPixmap(QPixmap::fromImage(image.scaledToWidth(kDragWidth, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillLists();
        m_failure.clear();
        updateState();
    }
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_delay.start();
}

} // namespace corridor
