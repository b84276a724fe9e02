#pragma once

#include "dashboard/dashboard.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QTableView;

namespace corridor {

class ChartTableModel;
class MissingLastProxy;

/// What stands around the table of a chart: a line above it that filters its rows, and under it what the columns add
/// up to, where a sum makes sense. Ctrl+F goes to the line, Down from it into the table, Escape empties it.
class TableTools : public QObject {
    Q_OBJECT
public:
    /// Puts its parts above and under \a table, into the box that \a table stands in. \a proxy is the model of \a table
    /// and shows \a model.
    TableTools(QTableView &table, const ChartTableModel &model, MissingLastProxy &proxy);

    /// Words everything in the language spoken now; \a dashboard knows what can be added.
    void refresh(const Dashboard &dashboard);
    [[nodiscard]] QLineEdit &filterLine() const { return *m_filter; }
    [[nodiscard]] QLabel &totals() const { return *m_totals; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addUp();

    QTableView &m_table;
    const ChartTableModel &m_model;
    MissingLastProxy &m_proxy;
    QLineEdit *const m_filter;
    QLabel *const m_totals;
    const Dashboard *m_dashboard = nullptr;
};

} // namespace corridor
