#pragma once

#include "dashboard/dashboard.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace corridor {

/// The numbered list of sources at the end of a briefing: numbers are given in the order of first mention.
class BriefingSources {
public:
    explicit BriefingSources(const QList<SourceEntry> &known);

    /// The numbers of sources and documents by their codes (several joined by `;`), ascending; what is mentioned for
    /// the first time gets the next one.
    [[nodiscard]] QList<int> numbersOf(const QStringList &codes);
    /// `[1, 3–5]`; empty without numbers.
    [[nodiscard]] static QString marks(const QList<int> &numbers);

    struct Item {
        Source source;
        QList<Document> documents; ///< Of them those that were mentioned by their own code.
    };
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

private:
    [[nodiscard]] int numberOf(const QString &code);

    QHash<QString, SourceEntry> m_known; ///< By code of source.
    QHash<QString, QString> m_sourceOf;  ///< By code of document.
    QHash<QString, int> m_numbers;       ///< By code of source.
    QList<Item> m_items;
};

} // namespace corridor
