#include "models/searchmodel.h"

#include "analysis/searchfold.h"
#include "models/celltext.h"

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

enum class Fit { Prefix, WordStart, Inside, Scattered };

/// How well something fits: less is better.
struct Rank {
    Fit fit;
    bool inParts; ///< The words of the query were found one by one, not as typed.
    qsizetype length;

    [[nodiscard]] auto order() const { return std::tuple(fit, inParts, length); }
};

bool beginsAWord(const QString &key, qsizetype at) { return at == 0 || !key.at(at - 1).isLetterOrNumber(); }

bool holdsLettersInOrder(const QString &key, const QString &letters)
{
    qsizetype next = 0;
    for (const QChar c : key) {
        if (next < letters.size() && c == letters.at(next))
            ++next;
    }
    return next == letters.size();
}

/// Where \a wanted stands in \a key, if it does.
std::optional<Fit> place(const QString &key, const QString &wanted)
{
    if (key.startsWith(wanted))
        return Fit::Prefix;
    qsizetype at = key.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    for (; at >= 0; at = key.indexOf(wanted, at + 1)) {
        if (beginsAWord(key, at))
            return Fit::WordStart;
    }
    return Fit::Inside;
}

class Query {
public:
    explicit Query(const QString &folded) : m_whole(folded), m_words(folded.split(u' ', Qt::SkipEmptyParts))
    {
        m_letters = m_words.join(QString());
    }

    [[nodiscard]] std::optional<Rank> rank(const QStringList &keys) const
    {
        std::optional<Rank> best;
        const auto consider = [&best](const Rank &rank) {
            if (!best || rank.order() < best->order())
                best = rank;
        };
        for (const QString &key : keys) {
            if (const auto fit = place(key, m_whole))
                consider({*fit, false, key.size()});
        }
        if (const auto fit = wordByWord(keys))
            consider({*fit, true, keys.first().size()});
        // One letter is in nearly every name.
        if (!best && m_letters.size() > 1) {
            for (const QString &key : keys) {
                if (holdsLettersInOrder(key, m_letters))
                    consider({Fit::Scattered, true, key.size()});
            }
        }
        return best;
    }

private:
    /// The worst place among the best of each word: one word may be Kazakh and the next English.
    [[nodiscard]] std::optional<Fit> wordByWord(const QStringList &keys) const
    {
        if (m_words.size() < 2)
            return std::nullopt;
        Fit worst = Fit::Prefix;
        for (const QString &word : m_words) {
            std::optional<Fit> best;
            for (const QString &key : keys) {
                if (const auto fit = place(key, word); fit && (!best || *fit < *best))
                    best = fit;
            }
            if (!best)
                return std::nullopt;
            worst = std::max(worst, *best);
        }
        return worst;
    }

    QString m_whole;
    QStringList m_words;
    QString m_letters;
};

} // namespace

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent) {}
SearchModel::~SearchModel() = default;

QString SearchModel::fold(const QString &text) { return searchFolded(text).simplified(); }

void SearchModel::setItems(const QList<SearchItem> &items)
{
    beginResetModel();
    m_items = items;
    m_keys.clear();
    for (const SearchItem &item : items) {
        QStringList keys{fold(item.title)};
        for (const QString &key : item.keys)
            keys << fold(key);
        keys.removeDuplicates();
        m_keys << keys;
    }
    search();
    endResetModel();
}

void SearchModel::setQuery(const QString &query, const std::optional<SearchItem> &pinned)
{
    beginResetModel();
    m_query = query;
    m_pinned = pinned;
    search();
    endResetModel();
}

void SearchModel::search()
{
    m_found.clear();
    const QString folded = fold(m_query);
    if (folded.isEmpty()) {
        for (qsizetype i = 0; i < std::min<qsizetype>(m_items.size(), kMostRows); ++i)
            m_found << i;
        return;
    }
    const Query query(folded);
    QList<std::pair<Rank, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (const auto rank = query.rank(m_keys.at(i)))
            ranked.append({*rank, i});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &left, const auto &right) { return left.first.order() < right.first.order(); });
    for (qsizetype i = 0; i < std::min<qsizetype>(ranked.size(), kMostRows); ++i)
        m_found << ranked.at(i).second;
}

const SearchItem &SearchModel::itemAt(int row) const
{
    if (m_pinned && row == 0)
        return *m_pinned;
    return m_items.at(m_found.at(m_pinned ? row - 1 : row));
}

int SearchModel::idAt(int row) const { return row >= 0 && row < rowCount() ? itemAt(row).id : -1; }

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size()) + (m_pinned ? 1 : 0);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchItem &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return plainToolTip(item.detail.isEmpty() ? item.title : item.title + u'\n' + item.detail);
    case DetailRole:
        return item.detail;
    case KindRole:
        return item.kind;
    case IdRole:
        return item.id;
    case Qt::AccessibleTextRole:
        return QStringList{item.kind, item.title, item.detail}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace corridor
