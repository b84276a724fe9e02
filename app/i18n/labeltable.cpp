#include "i18n/labeltable.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString labelKey(const QString &kind, const QString &id, const QString &form, Language language)
{
    constexpr QChar separator(0x1f);
    return kind + separator + id + separator + form + separator + languageCode(language);
}

/// \a language and then those whose words a reader of it can still use.
QList<Language> readable(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Turkish:
        return {Language::Turkish, Language::English};
    case Language::Kazakh:
        return {Language::Kazakh, Language::Russian, Language::English};
    case Language::Russian:
        return {Language::Russian, Language::English};
    }
    return {Language::English};
}

} // namespace

void LabelTable::add(const QString &kind, const QString &id, Language language, const QString &form,
                     const QString &text)
{
    if (!text.isEmpty())
        m_texts.insert(labelKey(kind, id, form, language), text);
}

QString LabelTable::text(const QString &kind, const QString &id, const QString &form, Language language) const
{
    for (const Language each : readable(language)) {
        for (const QString &wanted : {form, u"name"_s}) {
            const auto found = m_texts.constFind(labelKey(kind, id, wanted, each));
            if (found != m_texts.cend())
                return *found;
        }
    }
    return id;
}

std::optional<QString> LabelTable::form(const QString &kind, const QString &id, const QString &form,
                                        Language language) const
{
    for (const Language each : readable(language)) {
        const auto found = m_texts.constFind(labelKey(kind, id, form, each));
        if (found != m_texts.cend())
            return *found;
    }
    return std::nullopt;
}

bool LabelTable::has(const QString &kind, const QString &id, const QString &form, Language language) const
{
    return m_texts.contains(labelKey(kind, id, form, language));
}

} // namespace corridor
