#pragma once

#include "analysis/viewstate.h"
#include "i18n/formatter.h"

#include <QMenu>

#include <functional>
#include <optional>

namespace corridor {

/// `Kazakhstan ↔ Türkiye`.
[[nodiscard]] QString pairName(const CountryPair &pair, const Formatter &formatter);

/// The pairs that have figures, the fullest first; of many, the others stand below each of their countries. It is
/// filled when it opens: a store of all trade has 20,000 pairs, and nobody waits for them at each click.
class PairMenu : public QMenu {
    Q_OBJECT
public:
    static constexpr qsizetype kFullest = 24;

    explicit PairMenu(QWidget *parent = nullptr);

    /// \a pairs is asked each time the menu opens, and must live as long as it.
    void offer(const CountryPair &chosen, std::function<QList<CountryPair>()> pairs, const Formatter &formatter);

Q_SIGNALS:
    void pairChosen(const corridor::CountryPair &pair);

private:
    void fill();
    void addPair(QMenu *menu, const CountryPair &pair, const QString &name);
    void addCountries(QMenu *menu, const QList<CountryPair> &pairs);
    void addPartners(QMenu *menu, const QString &country, const QList<CountryPair> &pairs);

    CountryPair m_chosen;
    std::function<QList<CountryPair>()> m_pairs;
    std::optional<Formatter> m_formatter; ///< Set before the menu can open.
};

} // namespace corridor
