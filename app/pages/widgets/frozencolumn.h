#pragma once

#include <QObject>

class QTableView;

namespace corridor {

/// Keeps the first column of a table in sight while the others are scrolled sideways: a second view of the same model
/// and selection lies over it, for as long as the table is scrolled. Keys and clicks go to the table itself.
class FrozenColumn : public QObject {
    Q_OBJECT
public:
    /// \a table has its model; the column lives as long as the table.
    explicit FrozenColumn(QTableView &table);

    [[nodiscard]] const QTableView &view() const { return *m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeModel();
    void place();
    void sortByFirst();
    [[nodiscard]] int firstColumn() const;

    QTableView &m_table;
    QTableView *const m_view;
};

} // namespace corridor
