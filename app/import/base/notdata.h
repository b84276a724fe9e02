#pragma once

#include <cstdint>

namespace corridor::ingest {

/// What a file is that is known and holds no figures: mostly something that publishers give beside their data. Words
/// for people are made in the import layer's trouble texts; the stable name of each is notDataName().
enum class NotData : std::uint8_t {
    No,              ///< It may hold figures.
    Countries,       ///< A list of country codes or names.
    Products,        ///< A list of product codes.
    Indicators,      ///< A list of indicators.
    Codes,           ///< A list of codes and names of something else.
    AboutCountries,  ///< Metadata about countries.
    AboutIndicators, ///< Metadata about indicators.
    AboutFigures,    ///< Notes on figures.
    AboutYears,      ///< Notes on years.
    Dictionary,      ///< A data dictionary.
    Concordance,     ///< A concordance of product codes.
    Structure,       ///< A structure message of SDMX: code lists and definitions.
    Collection,      ///< A JSON-stat collection: links to data sets.
    ServiceError,    ///< An error message of a web service.
    ServiceAnswer,   ///< An answer of a web service without data.
};

/// The stable name, which Problem::found holds: `countries`, `aboutIndicators` …; empty for No.
[[nodiscard]] const char *notDataName(NotData what);

} // namespace corridor::ingest
