#include "pages/widgets/frozencolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace corridor {

FrozenColumn::FrozenColumn(QTableView &table) : QObject(&table), m_table(table), m_view(new QTableView(&table))
{
    m_view->setObjectName(QStringLiteral("frozenView"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(table.verticalScrollMode());
    m_view->verticalHeader()->hide();
    m_view->setSelectionBehavior(table.selectionBehavior());
    m_view->setSelectionMode(table.selectionMode());
    m_view->setAlternatingRowColors(table.alternatingRowColors());
    m_view->setShowGrid(table.showGrid());
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // it goes to the table
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(table.horizontalHeader()->defaultAlignment());
    m_view->hide();
    takeModel();

    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, m_view->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::place);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &FrozenColumn::sortByFirst);
    connect(m_view, &QTableView::clicked, &table, &QTableView::clicked);
    connect(m_view, &QTableView::activated, &table, &QTableView::activated);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
}

int FrozenColumn::firstColumn() const { return m_table.horizontalHeader()->logicalIndex(0); }

void FrozenColumn::takeModel()
{
    m_view->setModel(m_table.model());
    m_view->setSelectionModel(m_table.selectionModel());
    connect(m_table.model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::place);
    connect(m_table.model(), &QAbstractItemModel::layoutChanged, this, &FrozenColumn::place);
}

void FrozenColumn::place()
{
    const QAbstractItemModel *model = m_table.model();
    const bool isScrolled = m_table.horizontalScrollBar()->value() > 0 && model->columnCount() > 1;
    m_view->setVisible(isScrolled);
    if (!isScrolled)
        return;
    const int first = firstColumn();
    for (int column = 0; column < model->columnCount(); ++column)
        m_view->setColumnHidden(column, column != first);
    // Not so wide that nothing of the others is left.
    const int width = std::min(m_table.columnWidth(first), m_table.viewport()->width() / 2);
    m_view->setColumnWidth(first, width);
    m_view->verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    m_view->setWordWrap(m_table.wordWrap());
    const int header = m_table.horizontalHeader()->height();
    m_view->horizontalHeader()->setFixedHeight(header);
    const QRect rows = m_table.viewport()->geometry();
    m_view->setGeometry(rows.left(), rows.top() - header, width, rows.height() + header);
    m_view->horizontalHeader()->setSortIndicatorShown(m_table.horizontalHeader()->isSortIndicatorShown());
    m_view->horizontalHeader()->setSortIndicator(m_table.horizontalHeader()->sortIndicatorSection(),
                                                 m_table.horizontalHeader()->sortIndicatorOrder());
    m_view->verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    m_view->raise();
}

void FrozenColumn::sortByFirst()
{
    QHeaderView *header = m_table.horizontalHeader();
    const int first = firstColumn();
    if (m_table.isSortingEnabled()) {
        const bool turn = header->sortIndicatorSection() == first && header->sortIndicatorOrder() == Qt::AscendingOrder;
        m_table.sortByColumn(first, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
    } else {
        Q_EMIT header->sectionClicked(first);
    }
    place();
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LayoutRequest:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace corridor
