#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace corridor {

/// Something that can be found by typing.
struct SearchItem {
    QString title;
    QString detail;
    QStringList keys; ///< Other names it is found by, in any language; the title always is one.
    int id = 0;       ///< What the owner knows it by.
    QString kind;     ///< What it is, in words: Page, Indicator …
};

/// What fits the text typed, best first: names that begin with it, then with a word that does, then those that hold
/// it, then those that hold its letters in order. Of names that fit alike the shortest comes first.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        KindRole,
        IdRole ///< int
    };
    Q_ENUM(Role)

    static constexpr int kMostRows = 50;

    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    void setItems(const QList<SearchItem> &items);
    /// An empty \a query lists the first items in their own order. \a pinned stands above what is found.
    void setQuery(const QString &query, const std::optional<SearchItem> &pinned = {});
    [[nodiscard]] QString query() const { return m_query; }
    /// Id of the item in \a row; -1 when there is no such row.
    [[nodiscard]] int idAt(int row) const;

    /// \a text as names and queries are compared: without case, accents and the dots of Turkish i.
    [[nodiscard]] static QString fold(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void search();
    [[nodiscard]] const SearchItem &itemAt(int row) const;

    QList<SearchItem> m_items;
    QList<QStringList> m_keys; ///< Of each item, folded.
    QString m_query;
    std::optional<SearchItem> m_pinned;
    QList<qsizetype> m_found; ///< Places in m_items.
};

} // namespace corridor
