#pragma once

#include "analysis/figurewindow.h"
#include "core/result.h"
#include "i18n/formatter.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>
#include <optional>

namespace corridor {

/// Every figure as a row, however many there are: rows come from a FigureWindow, a page at a time, and only the pages
/// seen last are kept. Columns are those of FigureColumn. It never sorts: sort() asks whoever made the window.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        /// What a cell holds before it is put into words: a code, a double, the period's first day as QDate.
        SortRole = Qt::UserRole + 1
    };
    Q_ENUM(Role)

    static constexpr int kPagesKept = 40;

    explicit FigureTableModel(QObject *parent = nullptr);
    ~FigureTableModel() override;

    /// Shows the rows of \a window from now on; nullptr for none.
    void setWindow(std::shared_ptr<const FigureWindow> window);
    /// Writes the cells anew in another language; selection and scroll position stay.
    void setFormatter(const Formatter &formatter);

    /// The figure of \a row; nothing when there is no such row or it could not be read.
    [[nodiscard]] std::optional<FigureRow> rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(corridor::FigureColumn column, Qt::SortOrder order);
    /// A page could not be read; its rows stay empty. Sent once for a window, from the event loop.
    void failed(const corridor::Error &error);

private:
    class Pages;

    [[nodiscard]] QString text(const FigureRow &row, FigureColumn column) const;
    [[nodiscard]] QString toolTip(const FigureRow &row, FigureColumn column) const;
    [[nodiscard]] static QVariant raw(const FigureRow &row, FigureColumn column);
    [[nodiscard]] static QVariant plain(const FigureRow &row, FigureColumn column);
    [[nodiscard]] static QString header(FigureColumn column);

    const std::unique_ptr<Pages> m_pages;
    Formatter m_formatter;
};

} // namespace corridor
