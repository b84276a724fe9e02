#include "pages/widgets/tabletools.h"

#include "models/charttotals.h"
#include "models/missinglastproxy.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>

namespace corridor {

TableTools::TableTools(QTableView &table, const ChartTableModel &model, MissingLastProxy &proxy) :
    QObject(&table), m_table(table), m_model(model), m_proxy(proxy), m_filter(new QLineEdit(table.parentWidget())),
    m_totals(new QLabel(table.parentWidget()))
{
    m_filter->setObjectName(QStringLiteral("tableFilterEdit"));
    m_filter->setClearButtonEnabled(true);
    m_totals->setObjectName(QStringLiteral("totalsLabel"));
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (auto *box = qobject_cast<QBoxLayout *>(table.parentWidget()->layout())) {
        const int at = box->indexOf(&table);
        box->insertWidget(at, m_filter);
        box->insertWidget(at + 2, m_totals);
    }
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &MissingLastProxy::setFilterText);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &TableTools::addUp);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &TableTools::addUp);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &TableTools::addUp);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &TableTools::addUp);
    auto *find =
        new QShortcut(QKeySequence::Find, table.parentWidget(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

void TableTools::refresh(const Dashboard &dashboard)
{
    m_dashboard = &dashboard;
    m_filter->setPlaceholderText(tr("Filter the rows"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    addUp();
}

void TableTools::addUp()
{
    if (!m_dashboard)
        return;
    QList<int> rows;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        rows.append(m_proxy.mapToSource(m_proxy.index(row, 0)).row());
    const QStringList lines =
        totalLines(m_model, rows, [this](const QString &indicator) { return m_dashboard->addsUp(indicator); });
    m_totals->setText(lines.join(QLatin1Char('\n')));
    m_totals->setVisible(!lines.isEmpty());
}

bool TableTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_table.setFocus();
        if (!m_table.currentIndex().isValid() && m_proxy.rowCount() > 0)
            m_table.setCurrentIndex(m_proxy.index(0, 0));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace corridor
