#pragma once

#include <QStringView>

#include <optional>

namespace corridor {

/// What a place in a sentence asks of the word that is put there. A language that has no such case takes what says the
/// same: Russian the genitive for Ablative, English always the name itself.
enum class GrammaticalCase { Nominative, Genitive, Dative, Accusative, Locative, Ablative, Instrumental };

/// The case of a form as placeholders and tables of labels write it: `name` or `nom`, `gen`, `dat`, `acc`, `loc`,
/// `abl`, `ins`. Nothing for another form.
[[nodiscard]] std::optional<GrammaticalCase> caseOfForm(QStringView form);

} // namespace corridor
