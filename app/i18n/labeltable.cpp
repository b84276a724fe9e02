#include "i18n/labeltable.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kUsualTexts = 2048; ///< Of one language: room for them at once, not by growing eight times.

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
        m_texts.at(static_cast<size_t>(language)).insert({kind, id, form}, text);
}

QString LabelTable::text(const QString &kind, const QString &id, const QString &form, Language language) const
{
    for (const Language each : readable(language)) {
        const Texts &texts = textsOf(each);
        for (const QString &wanted : {form, u"name"_s}) {
            const auto found = texts.constFind({kind, id, wanted});
            if (found != texts.cend())
                return *found;
        }
    }
    return id;
}

std::optional<QString> LabelTable::form(const QString &kind, const QString &id, const QString &form,
                                        Language language) const
{
    for (const Language each : readable(language)) {
        const Texts &texts = textsOf(each);
        const auto found = texts.constFind({kind, id, form});
        if (found != texts.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<Language> LabelTable::languageOf(const QString &kind, const QString &id, Language language) const
{
    for (const Language each : readable(language)) {
        if (textsOf(each).contains({kind, id, u"name"_s}))
            return each;
    }
    return std::nullopt;
}

bool LabelTable::has(const QString &kind, const QString &id, const QString &form, Language language) const
{
    return textsOf(language).contains({kind, id, form});
}

qsizetype LabelTable::size() const
{
    qsizetype size = 0;
    for (const Texts &texts : m_texts)
        size += texts.size();
    return size;
}

void LabelTable::loadAll()
{
    for (const Language language : kLanguages)
        (void)textsOf(language);
    m_load = {};
}

const LabelTable::Texts &LabelTable::textsOf(Language language) const
{
    const auto at = static_cast<size_t>(language);
    if (m_load && !m_isLoaded.at(at)) {
        m_isLoaded.at(at) = true;
        LabelTable loaded;
        loaded.m_texts.at(at).reserve(kUsualTexts);
        m_load(loaded, language);
        m_texts.at(at) = std::move(loaded.m_texts.at(at));
    }
    return m_texts.at(at);
}

} // namespace corridor
