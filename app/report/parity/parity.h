#pragma once

#include "report/batch/batchplan.h"

namespace corridor {

/// What one language does not show as English does.
struct ParityFinding {
    enum class Kind {
        Number,       ///< A number reads as another one.
        Words,        ///< A sentence or a name has other digits.
        Lost,         ///< A sentence leaves out a number or a period that it is given.
        Untranslated, ///< A sentence has no words in this language.
        Fallback,     ///< A name stands in another language.
        Missing,      ///< A name is in no language: its code is shown.
        Raw           ///< A text shows how it was made: a placeholder, a key.
    } kind = Kind::Number;
    Language language = Language::English;
    QString item;    ///< The phrase, the name's kind and code, or the number.
    QString english; ///< What English shows.
    QString shown;   ///< What this language shows.
    bool operator==(const ParityFinding &) const = default;
};

/// One page of one pair, as all four languages show it.
struct ParityPage {
    CountryPair pair;
    Page page = Page::Overview;
    int numbers = 0;   ///< Compared, each in four languages.
    int sentences = 0; ///< The same.
    int names = 0;     ///< The same.
    QList<ParityFinding> findings;
};

/// Draws each page of each pair of \a request in all four languages, and compares every number, sentence and name that
/// the drawings ask for: numbers are read back from their words, names and sentences have to be there in each language
/// and to have the same digits. Names of products may stand as published, and those of sources as they are. Needs the
/// GUI thread. \a labels stands in for the dashboard's names where it is given.
[[nodiscard]] Result<QList<ParityPage>> compareLanguages(const Dashboard &dashboard, const BatchRequest &request,
                                                         std::shared_ptr<const LabelTable> labels = nullptr);

/// The word for \a kind in tables: `number`, `words`, `lost`, `untranslated`, `fallback`, `missing`, `raw`.
[[nodiscard]] QString findingCode(ParityFinding::Kind kind);

/// All findings of \a pages.
[[nodiscard]] qsizetype findingCount(const QList<ParityPage> &pages);

/// A row a page with what was compared, each followed by a row a finding. RFC 4180, UTF-8.
[[nodiscard]] QByteArray parityCsv(const QList<ParityPage> &pages);
/// The same as JSON, an object a page.
[[nodiscard]] QByteArray parityJson(const QList<ParityPage> &pages);

} // namespace corridor
