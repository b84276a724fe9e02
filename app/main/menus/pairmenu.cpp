#include "main/menus/pairmenu.h"

#include "main/menus/menutext.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Codes with their names, as the language sorts those.
using Named = QList<std::pair<QString, QString>>;

void sortByName(Named *named, const QLocale &locale)
{
    const QCollator collator(locale);
    std::sort(named->begin(), named->end(), [&collator](const auto &one, const auto &other) {
        return collator.compare(one.second, other.second) < 0;
    });
}

} // namespace

QString pairName(const CountryPair &pair, const Formatter &formatter)
{
    return formatter.label(u"area"_s, pair.one) + u" ↔ "_s + formatter.label(u"area"_s, pair.other);
}

PairMenu::PairMenu(QWidget *parent) : QMenu(parent) { connect(this, &QMenu::aboutToShow, this, &PairMenu::fill); }

void PairMenu::offer(const CountryPair &chosen, std::function<QList<CountryPair>()> pairs, const Formatter &formatter)
{
    m_chosen = chosen;
    m_pairs = std::move(pairs);
    m_formatter = formatter;
}

void PairMenu::fill()
{
    clear();
    for (QMenu *menu : findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    if (!m_pairs || !m_formatter)
        return;
    const QList<CountryPair> all = m_pairs();
    const bool few = all.size() <= kFullest + kFullest / 2; // a submenu for two more would only hide them
    QList<CountryPair> fullest = few ? all : all.first(kFullest);
    if (!fullest.contains(m_chosen) && all.contains(m_chosen))
        fullest.prepend(m_chosen);
    for (const CountryPair &pair : std::as_const(fullest))
        addPair(this, pair, pairName(pair, *m_formatter));
    if (few)
        return;
    addSeparator();
    QMenu *others = addMenu(tr("All pairs by country"));
    connect(others, &QMenu::aboutToShow, this, [this, others, all] {
        if (others->isEmpty())
            addCountries(others, all);
    });
}

void PairMenu::addPair(QMenu *menu, const CountryPair &pair, const QString &name)
{
    QAction *action = menu->addAction(menuText(name));
    action->setCheckable(true);
    action->setChecked(pair == m_chosen);
    connect(action, &QAction::triggered, this, [this, pair] { Q_EMIT pairChosen(pair); });
}

void PairMenu::addCountries(QMenu *menu, const QList<CountryPair> &pairs)
{
    QHash<QString, QList<CountryPair>> byCountry;
    for (const CountryPair &pair : pairs) {
        byCountry[pair.one].append(pair);
        byCountry[pair.other].append(pair);
    }
    Named countries;
    for (auto each = byCountry.cbegin(); each != byCountry.cend(); ++each)
        countries.append({each.key(), m_formatter->label(u"area"_s, each.key())});
    sortByName(&countries, m_formatter->locale());
    for (const auto &[code, name] : std::as_const(countries)) {
        QMenu *partners = menu->addMenu(menuText(name));
        const QList<CountryPair> own = byCountry.value(code);
        connect(partners, &QMenu::aboutToShow, this, [this, partners, country = code, own] {
            if (partners->isEmpty())
                addPartners(partners, country, own);
        });
    }
}

void PairMenu::addPartners(QMenu *menu, const QString &country, const QList<CountryPair> &pairs)
{
    Named partners;
    QHash<QString, CountryPair> byPartner;
    for (const CountryPair &pair : pairs) {
        const QString partner = pair.one == country ? pair.other : pair.one;
        partners.append({partner, m_formatter->label(u"area"_s, partner)});
        byPartner.insert(partner, pair);
    }
    sortByName(&partners, m_formatter->locale());
    for (const auto &[code, name] : std::as_const(partners))
        addPair(menu, byPartner.value(code), name);
}

} // namespace corridor
