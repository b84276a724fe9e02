#pragma once

#include "dashboard/dashboard.h"
#include "models/sourcetablemodel.h"

class QTableView;

namespace corridor {

/// Shows \a model in \a view: rows of one height, columns that the analyst can drag, and Ctrl+C for what is selected.
void setUpTable(QTableView &view, QAbstractItemModel &model);
/// Gives each column of \a view the width of its header and of what the first rows hold, at most \a widest: never
/// reads a whole table.
void fitColumns(QTableView &view, int widest = 340);
/// The selected rows of \a view under the names of their columns, separated by tabs, as spreadsheets take it.
[[nodiscard]] QString selectedText(const QTableView &view);
/// Offers Copy in a menu, and copies on Ctrl+C.
void addCopying(QTableView &view);
/// Names Copy anew in all tables of \a page, in the language spoken now.
void retranslateCopying(const QWidget &page);

/// What the table of sources shows of \a entries.
[[nodiscard]] QList<SourceRow> sourceRows(const QList<SourceEntry> &entries);

} // namespace corridor
