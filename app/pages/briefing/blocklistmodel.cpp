#include "pages/briefing/blocklistmodel.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
const QString kMimeType = u"application/x-corridor-briefing-block"_s;
}

/// One step that can be undone: the list before and after it.
class BlockListModel::Edit : public QUndoCommand {
public:
    Edit(BlockListModel &model, const QList<BriefingBlock> &after, int row) :
        m_model(model), m_before(model.blocks()), m_after(after), m_row(row)
    {}

    void undo() override { m_model.show(m_before, -1); }
    void redo() override { m_model.show(m_after, m_row); }

private:
    BlockListModel &m_model;
    const QList<BriefingBlock> m_before;
    const QList<BriefingBlock> m_after;
    const int m_row;
};

BlockListModel::BlockListModel(Name name, QObject *parent) : QAbstractListModel(parent), m_name(std::move(name)) {}

void BlockListModel::reset(const QList<BriefingBlock> &blocks)
{
    m_undo.clear();
    show(blocks, -1);
}

void BlockListModel::retranslate()
{
    if (!m_blocks.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_blocks.size()) - 1), {Qt::DisplayRole});
}

void BlockListModel::push(const QList<BriefingBlock> &blocks, int row)
{
    if (blocks != m_blocks)
        m_undo.push(new Edit(*this, blocks, row)); // the stack owns it
}

void BlockListModel::show(const QList<BriefingBlock> &blocks, int row)
{
    if (blocks.size() == m_blocks.size()) {
        m_blocks = blocks;
        if (!blocks.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(blocks.size()) - 1));
    } else {
        beginResetModel();
        m_blocks = blocks;
        endResetModel();
    }
    Q_EMIT edited(row);
}

void BlockListModel::insertBlock(int row, const BriefingBlock &block)
{
    if (m_blocks.size() >= BriefingTemplate::kMostBlocks)
        return;
    QList<BriefingBlock> blocks = m_blocks;
    const int at = std::clamp(row, 0, static_cast<int>(blocks.size()));
    blocks.insert(at, block);
    push(blocks, at);
}

void BlockListModel::removeBlocks(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QList<BriefingBlock> blocks = m_blocks;
    for (const int row : std::as_const(rows)) {
        if (row >= 0 && row < blocks.size())
            blocks.removeAt(row);
    }
    if (!rows.isEmpty())
        push(blocks, std::min(rows.last(), static_cast<int>(blocks.size()) - 1));
}

void BlockListModel::moveBlock(int row, int before)
{
    const int size = static_cast<int>(m_blocks.size());
    if (row < 0 || row >= size || before < 0 || before > size || before == row || before == row + 1)
        return;
    QList<BriefingBlock> blocks = m_blocks;
    const int at = before > row ? before - 1 : before;
    blocks.move(row, at);
    push(blocks, at);
}

void BlockListModel::setIndicator(int row, const QString &indicator)
{
    if (row < 0 || row >= m_blocks.size())
        return;
    QList<BriefingBlock> blocks = m_blocks;
    blocks[row].indicator = indicator;
    push(blocks, row);
}

int BlockListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant BlockListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_blocks.size())
        return {};
    const BriefingBlock &block = m_blocks.at(index.row());
    if (role == Qt::DisplayRole)
        return m_name(block);
    if (role == Qt::CheckStateRole)
        return block.shown ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool BlockListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.row() >= m_blocks.size())
        return false;
    QList<BriefingBlock> blocks = m_blocks;
    blocks[index.row()].shown = value.value<Qt::CheckState>() == Qt::Checked;
    push(blocks, index.row());
    return true;
}

Qt::ItemFlags BlockListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
}

QStringList BlockListModel::mimeTypes() const { return {kMimeType}; }

QMimeData *BlockListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData; // the drag owns it
    data->setData(kMimeType, QByteArray::number(indexes.isEmpty() ? -1 : indexes.first().row()));
    return data;
}

bool BlockListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &)
{
    bool read = false;
    const int from = data->data(kMimeType).toInt(&read);
    if (action != Qt::MoveAction || !read)
        return false;
    moveBlock(from, row < 0 ? static_cast<int>(m_blocks.size()) : row);
    return false; // It is moved already: the view must not take it out of its old place.
}

} // namespace corridor
