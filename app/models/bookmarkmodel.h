#pragma once

#include "core/ids.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace corridor {

/// A saved view as a list shows it.
struct Bookmark {
    ViewId id;
    QString name;
    bool operator==(const Bookmark &) const = default;
};

/// Saved views in their order. A rename or a move shows at once and is asked for by a signal: its receiver writes it,
/// and gives the list anew when that could not be done.
class BookmarkModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 /**< ViewId */ };
    Q_ENUM(Role)

    explicit BookmarkModel(QObject *parent = nullptr);
    ~BookmarkModel() override;

    void setBookmarks(const QList<Bookmark> &bookmarks);
    /// Whether names can be edited and rows dragged; true at first.
    void setEditable(bool editable);

    /// An invalid id when there is no such \a row.
    [[nodiscard]] ViewId idAt(int row) const { return m_bookmarks.value(row).id; }
    [[nodiscard]] int rowOf(ViewId id) const; ///< -1 when it is not listed.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes a name that is not empty once spaces around it are gone.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameRequested(corridor::ViewId id, const QString &name);
    /// \a row is the place it has once moved.
    void moveRequested(corridor::ViewId id, int row);

private:
    QList<Bookmark> m_bookmarks;
    bool m_editable = true;
};

} // namespace corridor
