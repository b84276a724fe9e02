#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace corridor {

/// The four languages of the interface.
enum class Language { English, Turkish, Kazakh, Russian };
inline constexpr std::array kLanguages{Language::English, Language::Turkish, Language::Kazakh, Language::Russian};

[[nodiscard]] QString languageCode(Language language); ///< `en`, `tr`, `kk`, `ru`
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
[[nodiscard]] QString languageName(Language language); ///< In itself: `Türkçe`.
/// The first of the system's preferred languages that is one of ours; English when none is.
[[nodiscard]] Language systemLanguage();
/// The first of \a tags (`kk-KZ`, `tr_TR`, `ru`) whose language is one of ours; English when none is.
[[nodiscard]] Language preferredLanguage(const QStringList &tags);
/// Locale of numbers and dates of \a language; never the machine's.
[[nodiscard]] QLocale languageLocale(Language language);

} // namespace corridor
