#include "pages/exporting/pairlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kCodeRole = Qt::UserRole + 1;
} // namespace

PairList::PairList(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&m_items);
    connect(&m_items, &QStandardItemModel::itemChanged, this, &PairList::ticksChanged);
}

void PairList::setPairs(const QList<CountryPair> &pairs, const QStringList &ticked)
{
    QList<CountryPair> ordered = pairs;
    std::ranges::stable_partition(ordered, [&](const CountryPair &pair) { return ticked.contains(pair.toString()); });
    m_items.clear();
    for (const CountryPair &pair : std::as_const(ordered)) {
        auto *item = new QStandardItem(pair.toString()); // the model owns it
        item->setData(pair.toString(), kCodeRole);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(ticked.contains(pair.toString()) ? Qt::Checked : Qt::Unchecked);
        m_items.appendRow(item);
    }
}

void PairList::name(const Formatter &formatter)
{
    const QSignalBlocker quiet(m_items); // once for all
    for (int row = 0; row < m_items.rowCount(); ++row) {
        QStandardItem *item = m_items.item(row);
        if (const auto pair = CountryPair::parse(item->data(kCodeRole).toString()))
            item->setText(formatter.label(u"area"_s, pair->one) + u" ↔ "_s + formatter.label(u"area"_s, pair->other));
    }
    invalidate();
}

void PairList::find(const QString &text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QList<CountryPair> PairList::ticked() const
{
    QList<CountryPair> pairs;
    for (int row = 0; row < m_items.rowCount(); ++row) {
        const QStandardItem *item = m_items.item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        if (const auto pair = CountryPair::parse(item->data(kCodeRole).toString()))
            pairs << *pair;
    }
    return pairs;
}

bool PairList::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QStandardItem *item = m_items.item(row);
    const QString all = (item->text() + u' ' + item->data(kCodeRole).toString()).toCaseFolded();
    return std::ranges::all_of(m_words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace corridor
