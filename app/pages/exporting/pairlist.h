#pragma once

#include "analysis/viewstate.h"
#include "i18n/formatter.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace corridor {

/// Pairs of countries with a tick each, found by the names of either country in the language shown, or by their codes.
class PairList : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PairList(QObject *parent = nullptr);

    /// Lists \a pairs in their order, those of \a ticked first.
    void setPairs(const QList<CountryPair> &pairs, const QStringList &ticked);
    /// Writes the names anew.
    void name(const Formatter &formatter);
    /// Shows only those that have every word of \a text.
    void find(const QString &text);
    /// In the order in which they stand, those that are not shown too.
    [[nodiscard]] QList<CountryPair> ticked() const;

Q_SIGNALS:
    void ticksChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStandardItemModel m_items;
    QStringList m_words;
};

} // namespace corridor
