#pragma once

#include "i18n/formatter.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace corridor {

/// One source as a table lists it. What is unknown stays empty.
struct SourceRow {
    QString code;
    QString publisher;
    QString title;
    QString url;
    QString published; ///< ISO text of any precision, as the source gives it.
    QString licence;
    qint64 figures = 0;

    bool operator==(const SourceRow &) const = default;
};

/// Sources as rows. Titles stay in their own language.
class SourceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PublisherColumn, TitleColumn, UrlColumn, PublishedColumn, FiguresColumn, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole + 1, ///< Folded text, ISO text or qint64; invalid when unknown.
        CodeRole
    };
    Q_ENUM(Role)

    explicit SourceTableModel(QObject *parent = nullptr);
    ~SourceTableModel() override;

    /// Nothing is reset when only the language is another.
    void setRows(const QList<SourceRow> &rows, const Formatter &formatter);

    /// An empty row when there is no such \a row.
    [[nodiscard]] SourceRow rowAt(int row) const { return m_rows.value(row); }
    /// The row of the source \a code; -1 when it is not listed.
    [[nodiscard]] int rowOf(const QString &code) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const SourceRow &row, Column column) const;
    [[nodiscard]] static QVariant raw(const SourceRow &row, Column column);

    QList<SourceRow> m_rows;
    Formatter m_formatter;
};

} // namespace corridor
