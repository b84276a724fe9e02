#pragma once

#include "report/briefing/briefingtemplate.h"

#include <QAbstractListModel>
#include <QUndoStack>

#include <functional>

namespace corridor {

/// The blocks of a briefing as a list that is ticked, reordered by drag, and edited; every edit can be undone.
class BlockListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using Name = std::function<QString(const BriefingBlock &)>;

    /// \a name says what a block is called, in the language of the window.
    explicit BlockListModel(Name name, QObject *parent = nullptr);

    [[nodiscard]] const QList<BriefingBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    /// Takes other blocks and forgets what could be undone.
    void reset(const QList<BriefingBlock> &blocks);
    /// Says every name anew.
    void retranslate();

    void insertBlock(int row, const BriefingBlock &block);
    /// Takes out the blocks at \a rows.
    void removeBlocks(QList<int> rows);
    /// Moves \a row to stand before what is at \a before; no step when it stands there already.
    void moveBlock(int row, int before);
    void setIndicator(int row, const QString &indicator);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The blocks are other ones; \a row is the one to select, -1 to leave the selection.
    void edited(int row);

private:
    class Edit;
    void push(const QList<BriefingBlock> &blocks, int row);
    void show(const QList<BriefingBlock> &blocks, int row);

    const Name m_name;
    QList<BriefingBlock> m_blocks;
    QUndoStack m_undo;
};

} // namespace corridor
