#pragma once

#include "import/base/drafts.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace corridor::ingest {

/// The code systems that files use for countries and groups.
enum class AreaScheme { Iso3, Iso2, M49, Comtrade, Imf, Baci, Eurostat, WorldBank, Unctad, Tuik, Oec };

/// Every area that Corridor knows, by all its codes and names (four languages and aliases). Made once from the table
/// `resources/import/areas.csv`; immutable, so that any thread may ask.
class AreaTable {
public:
    /// \a csv: the text of areas.csv (see its head line). Nothing when it is malformed: that is a programming mistake.
    [[nodiscard]] static std::shared_ptr<const AreaTable> fromCsv(std::string_view csv);
    ~AreaTable();

    /// The area of \a code in \a scheme. Leading zeros and blanks around do not matter, nor does case.
    [[nodiscard]] std::optional<AreaDraft> byCode(AreaScheme scheme, std::string_view code) const;
    /// By name in English, Turkish, Kazakh or Russian, official or short, or a usual alias ("Turkey", "Türkiye,
    /// Republic of", "РЕСПУБЛИКА КАЗАХСТАН", "World", "European Union - 27 countries (from 2020)").
    /// Case, accents and punctuation do not matter.
    [[nodiscard]] std::optional<AreaDraft> byName(std::string_view name) const;
    /// For what is in none of the tables: an aggregate of its own with the code `X_SCHEME_CODE` (letters, digits and
    /// `_` only; stable), so that the same group has the same code in the next file. \a kind: aggregate or region.
    [[nodiscard]] static AreaDraft unknown(std::string_view scheme, std::string_view code, std::string_view name,
                                           std::string_view kind = "aggregate");

private:
    struct Private;
    explicit AreaTable(std::unique_ptr<Private> d);
    std::unique_ptr<const Private> d;
};

} // namespace corridor::ingest
