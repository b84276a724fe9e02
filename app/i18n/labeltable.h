#pragma once

#include "i18n/language.h"

#include <QHash>
#include <QString>

#include <optional>

namespace corridor {

/// Names of countries, indicators, events … in one language, with what stands in for a missing one:
/// Kazakh falls back to Russian and English, Turkish and Russian to English; a missing form falls back to `name`.
class LabelTable {
public:
    /// Keeps \a text, replacing an earlier one. An empty text is no label: what stands in for it is used.
    void add(const QString &kind, const QString &id, Language language, const QString &form, const QString &text);

    /// The label in \a language, or what stands in for it; \a id itself when nothing does.
    [[nodiscard]] QString text(const QString &kind, const QString &id, const QString &form, Language language) const;
    /// The label of exactly this form in \a language, or in a language that stands in for it; nothing when none has it.
    [[nodiscard]] std::optional<QString> form(const QString &kind, const QString &id, const QString &form,
                                              Language language) const;
    /// True when there is a label of this form in exactly this language.
    [[nodiscard]] bool has(const QString &kind, const QString &id, const QString &form, Language language) const;
    [[nodiscard]] qsizetype size() const { return m_texts.size(); }

private:
    QHash<QString, QString> m_texts; ///< Key: kind, id, form and language joined by U+001F.
};

} // namespace corridor
