#include "pages/carrier/picturedialog.h"

#include "ui_picturedialog.h"

#include "models/celltext.h"
#include "models/comparisontablemodel.h"
#include "pages/widgets/frozencolumn.h"
#include "pages/widgets/tables.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kWidestColumn = 300;
constexpr qsizetype kMostPublishers = 4;
} // namespace

PictureDialog::PictureDialog(const Dashboard &dashboard, const CarrierReading &reading, const QString &name,
                             const Formatter &formatter, QWidget *parent) :
    QDialog(parent),
    m_ui(std::make_unique<Ui::PictureDialog>()), m_dashboard(dashboard), m_reading(reading), m_name(name),
    m_formatter(formatter), m_model(new ComparisonTableModel(this))
{
    m_ui->setupUi(this);
    setUpTable(*m_ui->figureTable, *m_model);
    new FrozenColumn(*m_ui->figureTable);
    connect(m_ui->differencesCheck, &QCheckBox::toggled, m_model, &ComparisonTableModel::setOnlyDifferences);
    connect(m_ui->importButton, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(missingFigures(carrier(), m_model->comparison())); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &PictureDialog::exportRequested);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        m_ui->figureTable->selectAll();
        QApplication::clipboard()->setText(selectedText(*m_ui->figureTable));
    });
    read();
    m_ui->differencesCheck->setChecked(m_model->comparison().differences() > 0);
    m_model->setOnlyDifferences(m_ui->differencesCheck->isChecked());
}

PictureDialog::~PictureDialog() = default;

void PictureDialog::setFormatter(const Formatter &formatter)
{
    if (formatter.language() == m_formatter.language())
        return;
    m_formatter = formatter;
    m_ui->retranslateUi(this);
    retranslateCopying(*this);
    read();
}

void PictureDialog::read()
{
    m_trouble.clear();
    CarrierComparison compared;
    if (!carrier().figures) {
        m_trouble = tr("The picture carries its view, but no figures: they were too many.");
    } else if (auto read = compareWithNow(carrier(), m_dashboard)) {
        compared = std::move(read).value();
    } else {
        m_trouble = read.error().message;
    }
    m_names = compared.names;
    m_model->setComparison(compared.figures, ComparisonWords(m_formatter, m_names));
    fitColumns(*m_ui->figureTable, kWidestColumn);
    tell();
}

void PictureDialog::tell()
{
    m_ui->titleLabel->setText(carrier().title);
    m_ui->sealLabel->setText(sealText());
    m_ui->countLabel->setText(m_trouble.isEmpty() ? countText() : m_trouble);
    m_ui->originLabel->setText(originText());
    m_ui->originLabel->setToolTip(plainToolTip(carrier().sources.join(u'\n')));
    const FigureComparison &figures = m_model->comparison();
    m_ui->importButton->setVisible(figures.missing > 0);
    m_ui->importButton->setEnabled(!m_dashboard.isReadOnly());
    m_ui->copyButton->setEnabled(!figures.figures.isEmpty());
    m_ui->differencesCheck->setVisible(!figures.figures.isEmpty());
}

QString PictureDialog::sealText() const
{
    return m_reading.kind == CarrierReading::Kind::Whole
               ? tr("%1 is as it was exported.").arg(m_name)
               : tr("%1 was altered since it was exported. Do not rely on it: what it shows and carries may not be "
                    "what Corridor wrote.")
                     .arg(m_name);
}

QString PictureDialog::countText() const
{
    const FigureComparison &figures = m_model->comparison();
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    if (figures.differences() == 0)
        return tr("All %n figures are as they were in the picture.", nullptr, number(figures.figures.size()));
    QStringList parts;
    if (figures.revised > 0)
        parts << tr("%n changed", "figures", number(figures.revised));
    if (figures.added > 0)
        parts << tr("%n new", "figures", number(figures.added));
    if (figures.missing > 0)
        parts << tr("%n not there now", "figures", number(figures.missing));
    return tr("%n of %1 figures differ: %2.", nullptr, number(figures.differences()))
        .arg(m_formatter.digits(static_cast<double>(figures.figures.size()), 0), parts.join(u", "_s));
}

/// The program, and who published the figures: the tool tip has the data sets.
QString PictureDialog::originText() const
{
    QStringList publishers;
    for (const QString &source : carrier().sources)
        publishers << plainLine(source.section(u": "_s, 0, 0));
    publishers.removeDuplicates();
    const bool isCut = publishers.size() > kMostPublishers;
    const QString named = publishers.mid(0, kMostPublishers).join(u"; "_s) + (isCut ? u"; …"_s : QString());
    QStringList parts{carrier().software,
                      publishers.isEmpty() ? QString() : tr("Sources in the picture: %1").arg(named)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace corridor
