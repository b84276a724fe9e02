#pragma once

#include <QString>

namespace corridor {

/// How deep a product stands in its classification.
enum class ProductLevel {
    All,
    Section,    ///< HS `S05`.
    Chapter,    ///< HS `27`.
    Heading,    ///< HS `2709`.
    Subheading, ///< HS `270900`: the deepest that all countries share.
    Line,       ///< Deeper: a country's own.
    Group       ///< Any level of another classification.
};

/// True for the Harmonized System: `HS`, or one of its revisions, `H0` (1988) to `H6` (2022).
[[nodiscard]] bool isHarmonizedSystem(const QString &nomenclature);

[[nodiscard]] ProductLevel productLevel(const QString &nomenclature, const QString &code);

/// The product that \a code is a part of; empty at the top. Chapters of the HS hang under its 21 sections, whose codes
/// are `S01` to `S21`; chapters 98 and 99 and codes that are no numbers belong to none.
[[nodiscard]] QString productParent(const QString &nomenclature, const QString &code);

/// The code of the HS section that the two-digit \a chapter belongs to; empty for 98, 99 and what is no chapter.
[[nodiscard]] QString hsSection(const QString &chapter);

/// True for what a reporter does not tell apart or keeps confidential: 99, 9999, 999999 and codes without digits.
[[nodiscard]] bool isUnspecifiedProduct(const QString &nomenclature, const QString &code);

/// The level just below: what a product of \a level is made of.
[[nodiscard]] ProductLevel levelBelow(ProductLevel level);

} // namespace corridor
