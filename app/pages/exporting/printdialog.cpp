#include "pages/exporting/printdialog.h"

#include "ui_printdialog.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace corridor {

namespace {

constexpr int kPause = 50; // milliseconds

/// What a printer of which nothing is known takes, and a PDF.
QList<QPageSize> commonPapers()
{
    return {QPageSize(QPageSize::A4), QPageSize(QPageSize::A3), QPageSize(QPageSize::A5), QPageSize(QPageSize::Letter)};
}

} // namespace

PrintDialog::PrintDialog(ExportJob job, Language language, QList<PrinterEntry> printers, QWidget *parent) :
    QDialog(parent), m_ui(std::make_unique<Ui::PrintDialog>()), m_job(std::move(job)), m_language(language),
    m_printers(std::move(printers))
{
    m_ui->setupUi(this);
    m_ui->previewPicture->unsetCursor();
    for (const PrinterEntry &entry : m_printers)
        m_ui->printerCombo->addItem(entry.description);
    fillLists();
    fillPapers();
    m_ui->orientationCombo->setCurrentIndex(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPause);
    connect(&m_delay, &QTimer::timeout, this, &PrintDialog::updatePreview);
    connect(m_ui->printerCombo, &QComboBox::currentIndexChanged, this, [this] {
        fillPapers();
        updateState();
    });
    for (const QComboBox *combo : {m_ui->paperCombo, m_ui->orientationCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &PrintDialog::updateState);
    connect(m_ui->greyscaleCheck, &QCheckBox::toggled, this, &PrintDialog::updateState);
    connect(m_ui->pdfButton, &QAbstractButton::clicked, this, &PrintDialog::requestPdf);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PrintDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateState();
}

PrintDialog::~PrintDialog() = default;

const PrinterEntry *PrintDialog::printer() const
{
    const int index = m_ui->printerCombo->currentIndex();
    return index >= 0 && index < m_printers.size() ? &m_printers.at(index) : nullptr;
}

PrintOrder PrintDialog::order() const
{
    PrintOrder order;
    const PrinterEntry *chosen = printer();
    if (chosen)
        order.printer = chosen->name;
    order.paper = m_papers.value(m_ui->paperCombo->currentIndex(), QPageSize(QPageSize::A4));
    order.orientation = m_ui->orientationCombo->currentIndex() == 0 ? QPageLayout::Portrait : QPageLayout::Landscape;
    order.colour = !m_ui->greyscaleCheck->isChecked();
    order.copies = m_ui->copiesSpin->value();
    return order;
}

ImageOptions PrintDialog::options() const { return printOptions({}, order()); }

void PrintDialog::fillLists()
{
    const QSignalBlocker quiet(m_ui->orientationCombo);
    const int current = m_ui->orientationCombo->currentIndex();
    m_ui->orientationCombo->clear();
    m_ui->orientationCombo->addItems({tr("Portrait"), tr("Landscape")});
    m_ui->orientationCombo->setCurrentIndex(current);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Print"));
}

void PrintDialog::fillPapers()
{
    const QSignalBlocker quiet(m_ui->paperCombo);
    const PrinterEntry *chosen = printer();
    m_papers = chosen && !chosen->papers.isEmpty() ? chosen->papers : commonPapers();
    m_ui->paperCombo->clear();
    for (const QPageSize &paper : std::as_const(m_papers))
        m_ui->paperCombo->addItem(paper.name());
    const QPageSize usual = chosen && chosen->paper.isValid() ? chosen->paper : QPageSize(QPageSize::A4);
    const auto found =
        std::ranges::find_if(m_papers, [&usual](const QPageSize &paper) { return paper.isEquivalentTo(usual); });
    m_ui->paperCombo->setCurrentIndex(found == m_papers.end() ? 0 : static_cast<int>(found - m_papers.begin()));
    const bool colour = !chosen || chosen->colour;
    const QSignalBlocker quietGrey(m_ui->greyscaleCheck);
    m_ui->greyscaleCheck->setChecked(!colour);
    m_ui->greyscaleCheck->setEnabled(colour);
}

void PrintDialog::updateState()
{
    const bool any = !m_printers.isEmpty();
    for (QWidget *field : {static_cast<QWidget *>(m_ui->printerCombo), static_cast<QWidget *>(m_ui->copiesSpin)})
        field->setEnabled(any);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(any);
    m_ui->remarkLabel->setText(
        any ? m_failure
            : tr("No printer is set up on this computer. Set one up in the system's settings, or save the page as a "
                 "PDF and print it elsewhere."));
    m_delay.start();
}

// The paper, with the page where it will be.
void PrintDialog::updatePreview()
{
    const QPageLayout layout = printLayout(order());
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const QSize pixels = paper.size().toSize().scaled(m_ui->previewPicture->room(), Qt::KeepAspectRatio);
    if (pixels.isEmpty())
        return;
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    const qreal zoom = pixels.width() / paper.width();
    const QRectF place(layout.paintRect(QPageLayout::Point).topLeft() * zoom,
                       layout.paintRect(QPageLayout::Point).size() * zoom);
    ExportChoices choices;
    choices.language = m_language;
    choices.image = options();
    QPainter painter(&image);
    painter.drawImage(place.topLeft(), m_job.preview(choices, place.size().toSize()));
    painter.end();
    m_ui->previewPicture->setImage(image);
}

void PrintDialog::accept()
{
    const PrintOrder asked = order();
    const Status done = printPage(m_job.content, m_job.state, m_job.formatter(m_language), options(), asked);
    if (!done) {
        m_failure = done.error().message;
        updateState();
        return;
    }
    Q_EMIT printed(m_ui->printerCombo->currentText());
    QDialog::accept();
}

void PrintDialog::requestPdf()
{
    // In inches Qt rounds to hundredths: A4 would be a pixel short.
    const QSizeF sides = printLayout(order()).fullRect(QPageLayout::Millimeter).size();
    const auto size = sizeFromLengths(sides, SizeUnit::Millimetres, options().dpi);
    Q_EMIT pdfRequested(size.value_or(presetSize(ExportPreset::A4Landscape)));
    reject();
}

void PrintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillLists();
        m_failure.clear();
        updateState();
    }
}

void PrintDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_delay.start();
}

} // namespace corridor
