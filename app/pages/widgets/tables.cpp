#include "pages/widgets/tables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kSampleRows = 60;
constexpr int kNarrowest = 60;
constexpr int kCellPadding = 16;
constexpr int kRowsToCopy = 100'000; ///< A clipboard is no export.

const QString kCopyAction = u"copyAction"_s;
QString copyText() { return QCoreApplication::translate("Tables", "Copy"); }

/// A cell on one line, so that it stays one cell where it is pasted.
QString cell(const QModelIndex &index) { return index.data().toString().simplified(); }
} // namespace

void setUpTable(QTableView &view, QAbstractItemModel &model)
{
    view.setModel(&model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(std::max(26, view.fontMetrics().height() + 10));
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addCopying(view);
}

void fitColumns(QTableView &view, int widest)
{
    const QAbstractItemModel *model = view.model();
    const QFontMetrics metrics(view.font());
    const int rows = std::min(model->rowCount(), kSampleRows);
    for (int column = 0; column < model->columnCount(); ++column) {
        int width = view.horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width =
                std::max(width, metrics.horizontalAdvance(model->index(row, column).data().toString()) + kCellPadding);
        view.setColumnWidth(column, std::clamp(width, kNarrowest, widest));
    }
}

QString selectedText(const QTableView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!view.selectionModel() || !view.selectionModel()->hasSelection())
        return {};
    QList<int> rows;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < kRowsToCopy; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(model->headerData(column, Qt::Horizontal).toString().simplified());
    lines.append(cells.join(u'\t'));
    for (const int row : std::as_const(rows)) {
        cells.clear();
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(cell(model->index(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void addCopying(QTableView &view)
{
    auto *copy = new QAction(copyText(), &view);
    copy->setObjectName(kCopyAction);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, &view, [&view] {
        if (const QString text = selectedText(view); !text.isEmpty())
            QApplication::clipboard()->setText(text);
    });
}

void retranslateCopying(const QWidget &page)
{
    for (QAction *copy : page.findChildren<QAction *>(kCopyAction))
        copy->setText(copyText());
}

QList<SourceRow> sourceRows(const QList<SourceEntry> &entries)
{
    QList<SourceRow> rows;
    rows.reserve(entries.size());
    for (const SourceEntry &entry : entries) {
        const Document document = entry.documents.isEmpty() ? Document() : entry.documents.first();
        SourceRow row;
        row.code = entry.source.code;
        row.publisher = entry.source.publisher;
        row.title = document.title.isEmpty() ? entry.source.dataset : document.title;
        row.url = document.url.isEmpty() ? entry.source.url : document.url;
        row.published = document.published;
        row.licence = document.licence.isEmpty() ? entry.source.licence : document.licence;
        row.figures = entry.figures;
        rows.append(row);
    }
    return rows;
}

} // namespace corridor
