#include "pages/lifedialog.h"

#include "ui_lifedialog.h"

#include "pages/widgets/lifetext.h"
#include "pages/widgets/sourcelinks.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kMostRowsShown = 6;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The facts of \a section under its heading; web addresses can be pressed.
QWidget *sectionBox(const LifeSection &section, const ChartStyle &style, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    QLabel *heading = plainLabel(section.heading, box);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    form->addRow(heading);
    for (const LifeFact &fact : section.facts) {
        QLabel *name = plainLabel(fact.name, box);
        name->setProperty("role", u"muted"_s);
        name->setFixedWidth(170);
        if (!isWebAddress(fact.address)) {
            form->addRow(name, plainLabel(fact.text, box));
            continue;
        }
        auto *link = new LinkRow(box);
        link->setLink(fact.address, style);
        link->setToolTip(LifeDialog::tr("Open the web page"));
        QObject::connect(link, &LinkRow::clicked, link, [link] { openAddress(link->text()); });
        form->addRow(name, link);
    }
    return box;
}

} // namespace

LifeDialog::LifeDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::LifeDialog>())
{
    m_ui->setupUi(this);
    m_ui->factsScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->factsBox->setAutoFillBackground(false);
    m_ui->lifeSplitter->setStretchFactor(1, 1);
    m_ui->remarkLabel->setProperty("role", u"muted"_s);
    connect(m_ui->inputList, &QListWidget::currentRowChanged, this, &LifeDialog::showFacts);
    connect(m_ui->dataButton, &QPushButton::clicked, this, &LifeDialog::visitFigure);
    connect(m_ui->sourceButton, &QPushButton::clicked, this, &LifeDialog::visitSource);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &LifeDialog::copy);
}

LifeDialog::~LifeDialog() = default;

void LifeDialog::showLife(const LifeSpec &life, const ViewState &state, const ChartStyle &style)
{
    const bool same = m_style && life.question.inputs == m_life.question.inputs;
    const int row = same ? m_ui->inputList->currentRow() : 0;
    m_life = life;
    m_state = state;
    m_style.emplace(style);
    showHead();
    fillInputs();
    m_ui->inputList->setCurrentRow(std::clamp(row, 0, std::max(0, m_ui->inputList->count() - 1)));
    showFacts(m_ui->inputList->currentRow());
}

void LifeDialog::showHead()
{
    const Formatter &formatter = m_style->formatter;
    m_ui->titleLabel->setFont(m_style->theme.fontOf(15, QFont::Bold));
    m_ui->valueLabel->setFont(m_style->theme.fontOf(13, QFont::Medium));
    m_ui->titleLabel->setText(formatter.text(m_life.question.title));
    const auto setOrHide = [](QLabel &label, const QString &text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    };
    setOrHide(*m_ui->valueLabel, formatter.text(m_life.question.value));
    setOrHide(*m_ui->remarkLabel, lifeRemarks(m_life, formatter).join(u'\n'));
}

void LifeDialog::fillInputs()
{
    const QSignalBlocker quiet(m_ui->inputList);
    m_ui->inputList->clear();
    for (const LifeFigure &each : std::as_const(m_life.figures))
        m_ui->inputList->addItem(lifeLine(each, m_style->formatter));
    for (const LifeDocument &each : std::as_const(m_life.documents))
        m_ui->inputList->addItem(lifeLine(each));
    const int rows = m_ui->inputList->count();
    for (int row = 0; row < rows; ++row)
        m_ui->inputList->item(row)->setToolTip(m_ui->inputList->item(row)->text().toHtmlEscaped());
    m_ui->inputList->setVisible(rows > 1);
    if (rows > 1) {
        const int height = std::min(rows, kMostRowsShown) * m_ui->inputList->sizeHintForRow(0) + 8;
        m_ui->inputList->setMinimumHeight(std::min(height, 60));
        m_ui->lifeSplitter->setSizes({height, std::max(200, m_ui->lifeSplitter->height() - height)});
    }
}

const LifeFigure *LifeDialog::figure() const
{
    const int row = m_ui->inputList->currentRow();
    return row >= 0 && row < m_life.figures.size() ? &m_life.figures.at(row) : nullptr;
}

const LifeDocument *LifeDialog::document() const
{
    const qsizetype row = m_ui->inputList->currentRow() - m_life.figures.size();
    return row >= 0 && row < m_life.documents.size() ? &m_life.documents.at(row) : nullptr;
}

void LifeDialog::showFacts(int)
{
    if (!m_style)
        return;
    qDeleteAll(m_ui->factsBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *rest = m_ui->factsLayout->takeAt(0))
        delete rest;
    QList<LifeSection> sections;
    if (const LifeFigure *each = figure())
        sections = lifeSections(*each, m_style->formatter);
    else if (const LifeDocument *stated = document())
        sections = lifeSections(*stated, m_style->formatter);
    for (const LifeSection &section : std::as_const(sections))
        m_ui->factsLayout->addWidget(sectionBox(section, *m_style, m_ui->factsBox));
    m_ui->factsLayout->addStretch(1);
    m_ui->factsScrollArea->verticalScrollBar()->setValue(0);
    m_ui->dataButton->setVisible(figure());
    m_ui->sourceButton->setVisible(figure() || document());
}

void LifeDialog::visitFigure()
{
    const LifeFigure *life = figure();
    if (!life)
        return;
    ViewState next = m_state;
    next.page = Page::Data;
    next.filterText.clear();
    next.filterIndicator = life->key.indicator;
    next.filterReporter = life->key.reporter;
    next.filterPartner = life->key.partner == "-"_L1 ? QString() : life->key.partner;
    next.filterSource.clear(); // so that rivals are seen too
    next.filterPeriod = life->vintage.figure.period.toString();
    next.selection.clear();
    Q_EMIT visitRequested(next);
}

void LifeDialog::visitSource()
{
    const LifeFigure *each = figure();
    const LifeDocument *stated = document();
    ViewState next = m_state;
    next.page = Page::Sources;
    next.filterText.clear();
    next.sortColumn.clear();
    next.sortDescending = false;
    next.selection = each ? each->key.source : stated ? stated->source.code : QString();
    Q_EMIT visitRequested(next);
}

void LifeDialog::copy() const
{
    if (m_style)
        QApplication::clipboard()->setText(lifeText(m_life, m_style->formatter));
}

void LifeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier)
        reject();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QDialog::keyPressEvent(event);
}

void LifeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace corridor
