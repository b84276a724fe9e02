#pragma once

#include "i18n/language.h"

#include <QHash>
#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace corridor {

/// Names of countries, indicators, events … in one language, with what stands in for a missing one:
/// Kazakh falls back to Russian and English, Turkish and Russian to English; a missing form falls back to `name`.
class LabelTable {
public:
    /// Adds the labels of a language to the table; called once for each language, when it is first asked for.
    using Loader = std::function<void(LabelTable &table, Language language)>;

    LabelTable() = default;
    explicit LabelTable(Loader load) : m_load(std::move(load)) {}

    /// Keeps \a text, replacing an earlier one. An empty text is no label: what stands in for it is used.
    void add(const QString &kind, const QString &id, Language language, const QString &form, const QString &text);

    /// The label in \a language, or what stands in for it; \a id itself when nothing does.
    [[nodiscard]] QString text(const QString &kind, const QString &id, const QString &form, Language language) const;
    /// The label of exactly this form in \a language, or in a language that stands in for it; nothing when none has it.
    [[nodiscard]] std::optional<QString> form(const QString &kind, const QString &id, const QString &form,
                                              Language language) const;
    /// The language that text() gives the name in; nothing when there is none.
    [[nodiscard]] std::optional<Language> languageOf(const QString &kind, const QString &id, Language language) const;
    /// True when there is a label of this form in exactly this language.
    [[nodiscard]] bool has(const QString &kind, const QString &id, const QString &form, Language language) const;
    /// Of what is loaded.
    [[nodiscard]] qsizetype size() const;
    /// Loads what is not loaded yet, and needs the loader no more.
    void loadAll();

private:
    struct Key {
        QString kind;
        QString id;
        QString form;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.kind, key.id, key.form);
        }
    };
    using Texts = QHash<Key, QString>;

    [[nodiscard]] const Texts &textsOf(Language language) const;

    mutable std::array<Texts, kLanguages.size()> m_texts; ///< By language.
    mutable std::array<bool, kLanguages.size()> m_isLoaded{};
    Loader m_load;
};

} // namespace corridor
