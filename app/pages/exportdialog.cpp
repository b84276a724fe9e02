#include "pages/exportdialog.h"

#include "ui_exportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kTypingPause = 150; // milliseconds

/// A4 lying on its side at 144 dots an inch.
constexpr std::array kPresets{QSize(1600, 900), QSize(1280, 720), QSize(1684, 1191)};

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(".png"_L1, Qt::CaseInsensitive) ? path : path + ".png"_L1;
}
} // namespace

ExportDialog::ExportDialog(const ImageOptions &options, const QString &filePath, Render render, QWidget *parent) :
    QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_render(std::move(render)), m_given(options)
{
    m_ui->setupUi(this);
    fillPresets();
    m_ui->widthSpin->setValue(options.size.width());
    m_ui->heightSpin->setValue(options.size.height());
    for (int scale = 1; scale <= 3; ++scale)
        m_ui->scaleCombo->addItem(u"%1×"_s.arg(QString::number(scale)), scale);
    m_ui->scaleCombo->setCurrentIndex(m_ui->scaleCombo->findData(std::clamp(options.scale, 1, 3)));
    m_ui->titleCheck->setChecked(options.title);
    m_ui->legendCheck->setChecked(options.legend);
    m_ui->sourcesCheck->setChecked(options.sources);
    m_ui->fileEdit->setText(QFileInfo(filePath).fileName());
    m_ui->folderEdit->setText(QDir::toNativeSeparators(QFileInfo(filePath).absolutePath()));

    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    connect(&m_delay, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_ui->presetCombo, &QComboBox::activated, this, &ExportDialog::choosePreset);
    connect(m_ui->widthSpin, &QSpinBox::valueChanged, this, &ExportDialog::updateState);
    connect(m_ui->heightSpin, &QSpinBox::valueChanged, this, &ExportDialog::updateState);
    connect(m_ui->scaleCombo, &QComboBox::currentIndexChanged, this, &ExportDialog::updateState);
    for (const QCheckBox *check : {m_ui->titleCheck, m_ui->legendCheck, m_ui->sourcesCheck})
        connect(check, &QCheckBox::toggled, this, &ExportDialog::updateState);
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    connect(m_ui->browseButton, &QAbstractButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->copyButton, &QAbstractButton::clicked, this, &ExportDialog::copyPicture);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateState();
}

ExportDialog::~ExportDialog() = default;

ImageOptions ExportDialog::options() const
{
    ImageOptions options = m_given;
    options.size = {m_ui->widthSpin->value(), m_ui->heightSpin->value()};
    options.scale = m_ui->scaleCombo->currentData().toInt();
    options.title = m_ui->titleCheck->isChecked();
    options.legend = m_ui->legendCheck->isChecked();
    options.sources = m_ui->sourcesCheck->isChecked();
    return options;
}

QString ExportDialog::filePath() const
{
    const QString name = withSuffix(m_ui->fileEdit->text().trimmed());
    const QDir folder(QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed()));
    return name.isEmpty() ? QString() : QDir::cleanPath(folder.absoluteFilePath(name));
}

void ExportDialog::accept()
{
    const QString folder = QFileInfo(filePath()).absolutePath();
    if (QDir().mkpath(folder))
        QDialog::accept();
    else
        m_ui->remarkLabel->setText(tr("The folder %1 cannot be made. Choose another.").arg(folder));
}

void ExportDialog::fillPresets()
{
    const QSignalBlocker quiet(m_ui->presetCombo);
    const int current = m_ui->presetCombo->currentIndex();
    m_ui->presetCombo->clear();
    m_ui->presetCombo->addItem(tr("Slide, 1600 × 900"));
    m_ui->presetCombo->addItem(tr("Slide, 1280 × 720"));
    m_ui->presetCombo->addItem(tr("A4, landscape"));
    m_ui->presetCombo->addItem(tr("Own size"));
    m_ui->presetCombo->setCurrentIndex(std::max(current, 0));
}

void ExportDialog::choosePreset(int index)
{
    if (index < 0 || index >= static_cast<int>(kPresets.size()))
        return;
    const QSize size = kPresets.at(static_cast<std::size_t>(index));
    m_ui->widthSpin->setValue(size.width());
    m_ui->heightSpin->setValue(size.height());
}

void ExportDialog::updateState()
{
    const QSize size(m_ui->widthSpin->value(), m_ui->heightSpin->value());
    const auto *preset = std::find(kPresets.cbegin(), kPresets.cend(), size);
    m_ui->presetCombo->setCurrentIndex(static_cast<int>(preset - kPresets.cbegin()));

    const int scale = m_ui->scaleCombo->currentData().toInt();
    m_ui->pixelsLabel->setText(
        tr("%1 × %2 pixels").arg(QString::number(size.width() * scale), QString::number(size.height() * scale)));

    const QString path = filePath();
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const bool named = !path.isEmpty() && !m_ui->fileEdit->text().contains(u'/');
    const bool fileInTheWay = folder.exists() && !folder.isDir();
    QString remark;
    if (!named)
        remark = tr("Give the picture a file name.");
    else if (fileInTheWay)
        remark = tr("This folder is a file. Choose another.");
    else if (!folder.isDir())
        remark = tr("The folder will be made.");
    else if (QFileInfo::exists(path))
        remark = tr("A file of this name exists and will be replaced.");
    m_ui->remarkLabel->setText(remark);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(named && !fileInTheWay);
    m_delay.start();
}

void ExportDialog::updatePreview()
{
    if (!m_render)
        return;
    ImageOptions small = options();
    small.scale = 1;
    const qreal ratio = devicePixelRatioF();
    const QImage picture = m_render(small);
    if (picture.isNull())
        return;
    QImage thumbnail = picture.scaled(m_ui->previewLabel->contentsRect().size() * ratio, Qt::KeepAspectRatio,
                                      Qt::SmoothTransformation);
    thumbnail.setDevicePixelRatio(ratio);
    m_ui->previewLabel->setPixmap(QPixmap::fromImage(thumbnail));
}

void ExportDialog::browse()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export picture"), filePath(), tr("PNG pictures (*.png)"));
    if (path.isEmpty())
        return;
    const QFileInfo chosen(withSuffix(path));
    m_ui->fileEdit->setText(chosen.fileName());
    m_ui->folderEdit->setText(QDir::toNativeSeparators(chosen.absolutePath()));
}

void ExportDialog::copyPicture()
{
    if (m_render)
        QApplication::clipboard()->setImage(m_render(options()));
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillPresets();
        updateState();
    }
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_delay.start();
}

} // namespace corridor
