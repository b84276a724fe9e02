#include "pages/changesdialog.h"

#include "ui_changesdialog.h"

#include "models/changetablemodel.h"
#include "pages/widgets/frozencolumn.h"
#include "pages/widgets/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kWidestColumn = 220;
}

ChangesDialog::ChangesDialog(const Dashboard &dashboard, const Formatter &formatter, const ViewState &state,
                             const QDate &day, const QDate &today, QWidget *parent) :
    QDialog(parent),
    m_ui(std::make_unique<Ui::ChangesDialog>()), m_dashboard(dashboard), m_formatter(formatter), m_state(state),
    m_model(new ChangeTableModel(this))
{
    m_ui->setupUi(this);
    setDayFormat();
    m_ui->dayEdit->setMaximumDate(today);
    m_ui->dayEdit->setDate(day);
    setUpTable(*m_ui->changeTable, *m_model);
    m_ui->changeTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_ui->changeTable->setSortingEnabled(true);
    new FrozenColumn(*m_ui->changeTable);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &ChangesDialog::read);
    connect(m_ui->changeTable, &QTableView::activated, this, &ChangesDialog::openCurrent);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ChangesDialog::openCurrent);
    connect(m_ui->lifeButton, &QPushButton::clicked, this, &ChangesDialog::askCurrent);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        m_ui->changeTable->selectAll();
        QApplication::clipboard()->setText(selectedText(*m_ui->changeTable));
    });
    read();
}

ChangesDialog::~ChangesDialog() = default;

void ChangesDialog::setDayFormat()
{
    m_ui->dayEdit->setLocale(m_formatter.locale());
    m_ui->dayEdit->setDisplayFormat(m_formatter.locale().dateFormat(QLocale::ShortFormat));
}

void ChangesDialog::setFormatter(const Formatter &formatter)
{
    if (formatter.language() == m_formatter.language())
        return;
    m_formatter = formatter;
    m_ui->retranslateUi(this);
    retranslateCopying(*this);
    setDayFormat();
    m_model->setChanges(ChangeList(m_model->changes()), formatter);
    m_model->sort(m_ui->changeTable->horizontalHeader()->sortIndicatorSection(),
                  m_ui->changeTable->horizontalHeader()->sortIndicatorOrder());
    fitColumns(*m_ui->changeTable, kWidestColumn);
    tellCount();
}

void ChangesDialog::read()
{
    const Result<ChangeList> changes = m_dashboard.changesSince(m_ui->dayEdit->date());
    if (!changes) {
        Q_EMIT failed(changes.error());
        m_ui->countLabel->setText(changes.error().message);
        return;
    }
    m_model->setChanges(changes.value(), m_formatter);
    QHeaderView *header = m_ui->changeTable->horizontalHeader();
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    fitColumns(*m_ui->changeTable, kWidestColumn);
    tellCount();
    const bool any = m_model->rowCount() > 0;
    if (any)
        m_ui->changeTable->setCurrentIndex(m_model->index(0, 0));
    for (QPushButton *button : {m_ui->openButton, m_ui->lifeButton, m_ui->copyButton})
        button->setEnabled(any);
}

void ChangesDialog::tellCount()
{
    const ChangeList &list = m_model->changes();
    const QString count = m_formatter.digits(static_cast<double>(list.count), 0);
    QString text = list.count == 0 ? tr("Nothing changed since then.")
                   : list.isWhole  ? tr("%1 figures changed.").arg(count)
                                   : tr("More than %1 figures changed.").arg(count);
    if (list.count > list.changes.size())
        text +=
            u' ' + tr("The first %1 are listed.").arg(m_formatter.digits(static_cast<double>(list.changes.size()), 0));
    m_ui->countLabel->setText(text);
}

void ChangesDialog::openCurrent()
{
    const QModelIndex index = m_ui->changeTable->currentIndex();
    if (!index.isValid())
        return;
    const SeriesKey &key = m_model->keyAt(index.row());
    ViewState next = m_state;
    next.page = Page::Data;
    next.knownOn = {};
    next.filterText.clear();
    next.filterIndicator = key.indicator;
    next.filterReporter = key.reporter;
    next.filterPartner = key.partner == u"-"_s ? QString() : key.partner;
    next.filterSource = key.source;
    next.filterPeriod = m_model->changeAt(index.row()).period.toString();
    next.selection.clear();
    Q_EMIT visitRequested(next);
}

void ChangesDialog::askCurrent()
{
    const QVariant question = m_ui->changeTable->currentIndex().data(kLifeRole);
    if (question.isValid())
        Q_EMIT lifeRequested(question.value<LifeQuestion>());
}

bool ChangesDialog::event(QEvent *event)
{
    // Here F4 is about the row, not about what the window behind shows.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F4) {
        event->accept();
        return true;
    }
    return QDialog::event(event);
}

void ChangesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier)
        askCurrent();
    else
        QDialog::keyPressEvent(event);
}

} // namespace corridor
