#include "analysis/searchfold.h"

#include <algorithm>

namespace corridor {

QString searchFolded(const QString &text)
{
    // й and ё lose their marks too: names and queries are folded alike, and many people type е for ё.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        folded.append(c == QChar(0x0131) ? QLatin1Char('i') : c);
    }
    return folded;
}

bool searchMatches(const QString &query, const QStringList &keys)
{
    const QStringList words = searchFolded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&keys](const QString &word) {
        return std::any_of(keys.begin(), keys.end(), [&word](const QString &key) { return key.contains(word); });
    });
}

} // namespace corridor
