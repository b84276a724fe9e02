#include "models/bookmarkmodel.h"

#include "models/celltext.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
const QString kMimeType = u"application/x-corridor-bookmark"_s; ///< Holds the id as decimal text.
}

BookmarkModel::BookmarkModel(QObject *parent) : QAbstractListModel(parent) {}
BookmarkModel::~BookmarkModel() = default;

void BookmarkModel::setBookmarks(const QList<Bookmark> &bookmarks)
{
    if (bookmarks == m_bookmarks)
        return;
    beginResetModel();
    m_bookmarks = bookmarks;
    endResetModel();
}

void BookmarkModel::setEditable(bool editable) { m_editable = editable; }

int BookmarkModel::rowOf(ViewId id) const
{
    const auto found = std::find_if(m_bookmarks.cbegin(), m_bookmarks.cend(),
                                    [id](const Bookmark &bookmark) { return bookmark.id == id; });
    return found == m_bookmarks.cend() ? -1 : static_cast<int>(std::distance(m_bookmarks.cbegin(), found));
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bookmarks.size());
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bookmark &bookmark = m_bookmarks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return bookmark.name;
    case Qt::ToolTipRole:
        return plainToolTip(bookmark.name);
    case IdRole:
        return QVariant::fromValue(bookmark.id);
    default:
        return {};
    }
}

bool BookmarkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString name = value.toString().simplified();
    if (name.isEmpty())
        return false;
    Bookmark &bookmark = m_bookmarks[index.row()];
    if (name == bookmark.name)
        return true;
    bookmark.name = name;
    const ViewId id = bookmark.id; // the receiver may give the list anew
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole});
    Q_EMIT renameRequested(id, name);
    return true;
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags; // between rows, never onto one
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_editable ? shown | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : shown;
}

bool BookmarkModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                             const QModelIndex &destinationParent, int destinationChild)
{
    if (!m_editable || sourceParent.isValid() || destinationParent.isValid() || count != 1 || sourceRow < 0 ||
        sourceRow >= rowCount() || destinationChild < 0 || destinationChild > rowCount() ||
        !beginMoveRows({}, sourceRow, sourceRow, {}, destinationChild))
        return false;
    const int row = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    m_bookmarks.move(sourceRow, row);
    endMoveRows();
    Q_EMIT moveRequested(m_bookmarks.at(row).id, row);
    return true;
}

Qt::DropActions BookmarkModel::supportedDropActions() const { return Qt::MoveAction; }

QStringList BookmarkModel::mimeTypes() const { return {kMimeType}; }

QMimeData *BookmarkModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.size() != 1)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(kMimeType, QByteArray::number(idAt(indexes.first().row()).value()));
    return data.release(); // the drag takes it
}

bool BookmarkModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int from = rowOf(ViewId(data->data(kMimeType).toLongLong()));
    if (from < 0)
        return false;
    const int to = row < 0 ? rowCount() : row; // below the last row
    return to == from || to == from + 1 || moveRows({}, from, 1, {}, to);
}

} // namespace corridor
