#include "pages/widgets/tables.h"

#include "analysis/lifequestion.h"
#include "models/celltext.h"
#include "pages/widgets/lifesources.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
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
const QString kCsvAction = u"copyCsvAction"_s;
const QString kLifeAction = u"lifeAction"_s;
QString csvText() { return QCoreApplication::translate("Tables", "Copy as CSV"); }
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

namespace {

/// Asks the page or dialog that \a view is on where the number of the current cell comes from.
void askLife(const QTableView &view)
{
    const QVariant question = view.currentIndex().data(kLifeRole);
    if (!question.isValid())
        return;
    for (QWidget *at = view.parentWidget(); at; at = at->parentWidget()) {
        if (at->metaObject()->indexOfSignal("lifeRequested(corridor::LifeQuestion)") >= 0) {
            QMetaObject::invokeMethod(at, "lifeRequested",
                                      Q_ARG(corridor::LifeQuestion, question.value<LifeQuestion>()));
            return;
        }
    }
}

/// Offers the origin of a cell in the menu of \a view, where it has one.
void addLife(QTableView &view)
{
    auto *life = new QAction(lifeActionText(), &view);
    life->setObjectName(kLifeAction);
    view.addAction(life);
    QObject::connect(life, &QAction::triggered, &view, [&view] { askLife(view); });
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view, [&view, life](const QPoint &position) {
        life->setVisible(view.currentIndex().data(kLifeRole).isValid());
        auto *menu = new QMenu(&view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(view.actions());
        menu->popup(view.viewport()->mapToGlobal(position));
    });
}

} // namespace

namespace {

/// The selected rows of \a view, in order, each once.
QList<int> selectedRows(const QTableView &view)
{
    QList<int> rows;
    if (!view.selectionModel())
        return rows;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < kRowsToCopy; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// A line of names, then the selected rows; \a head and \a cell write what stands in one place.
template<typename Head, typename Cell>
QString selectedLines(const QTableView &view, const QString &between, const QString &end, Head head, Cell cell)
{
    const QList<int> rows = selectedRows(view);
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel *model = view.model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(head(model->headerData(column, Qt::Horizontal).toString()));
    QString text = cells.join(between) + end;
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(cell(model->index(row, column)));
        text += cells.join(between) + end;
    }
    return text;
}

QString csvCell(QString text)
{
    text = text.simplified();
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u';');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QString selectedText(const QTableView &view)
{
    return selectedLines(
        view, u"\t"_s, u"\n"_s, [](const QString &name) { return name.simplified(); }, cell);
}

QString selectedCsv(const QTableView &view)
{
    return selectedLines(view, u","_s, u"\r\n"_s, csvCell, [](const QModelIndex &index) {
        const QVariant plain = index.data(kPlainRole);
        return csvCell(plain.isValid() ? plain.toString() : index.data().toString());
    });
}

void addCopying(QTableView &view)
{
    auto *copy = new QAction(copyText(), &view);
    copy->setObjectName(kCopyAction);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    auto *csv = new QAction(csvText(), &view);
    csv->setObjectName(kCsvAction);
    csv->setShortcut(QKeySequence(u"Ctrl+Alt+C"_s));
    csv->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(csv);
    QObject::connect(csv, &QAction::triggered, &view, [&view] {
        if (const QString text = selectedCsv(view); !text.isEmpty())
            QApplication::clipboard()->setText(text);
    });
    addLife(view);
    QObject::connect(copy, &QAction::triggered, &view, [&view] {
        if (const QString text = selectedText(view); !text.isEmpty())
            QApplication::clipboard()->setText(text);
    });
}

void retranslateCopying(const QWidget &page)
{
    for (QAction *life : page.findChildren<QAction *>(kLifeAction))
        life->setText(lifeActionText());
    for (QAction *csv : page.findChildren<QAction *>(kCsvAction))
        csv->setText(csvText());
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
