#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace corridor {

/// One cell of a TextTableModel.
struct TextCell {
    QString text;
    QVariant sort;       ///< What the column sorts by; invalid: the text.
    bool number = false; ///< Stands at the right.
};

/// A small read-only table of texts that are ready to be read: previews, problems, batches. Tool tips repeat the text,
/// so that a narrow column hides nothing.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything; each of \a rows has as many cells as there are \a heads.
    void setTable(const QStringList &heads, const QList<QList<TextCell>> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    QList<QList<TextCell>> m_rows;
};

} // namespace corridor
