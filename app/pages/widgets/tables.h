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
/// The same as CSV (RFC 4180): numbers plain, periods as the store writes them, words as they are read.
[[nodiscard]] QString selectedCsv(const QTableView &view);
/// Offers Copy and Copy as CSV in a menu and on Ctrl+C and Ctrl+Alt+C, and to tell where the number of a cell is from.
void addCopying(QTableView &view);
/// Names these anew in all tables of \a page, in the language spoken now.
void retranslateCopying(const QWidget &page);

/// What the table of sources shows of \a entries.
[[nodiscard]] QList<SourceRow> sourceRows(const QList<SourceEntry> &entries);

} // namespace corridor
