#pragma once

#include "import/base/reader.h"

#include <string>
#include <string_view>

namespace corridor::ingest {

/// Whose data flow (or data structure) it is: `ESTAT:TEC00107(1.0)`.
struct DataFlow {
    std::string agency; ///< ESTAT, OECD.GOV.GIP, IMF.RES, ECB, FR1 …
    std::string id;
    std::string version;
    std::string title; ///< As published; empty when the file does not say.

    bool operator==(const DataFlow &) const = default;
};

/// Reads `AGENCY:ID(VERSION)`, `ID(VERSION)` and URNs; a label after `: ` becomes the title.
[[nodiscard]] DataFlow dataFlowNamed(std::string_view text, bool withLabel);
/// The same for the links of SDMX-JSON 1.0: `https://…/dataflow/ECB/EXR/1.0`.
[[nodiscard]] DataFlow dataFlowOfLink(std::string_view href);

/// The scheme of indicator codes of an agency: `OECD.GOV.GIP` ▶ `OECD`, `WB.DATA360` ▶ `DATA360`, `FR1` ▶ `INSEE`.
[[nodiscard]] std::string schemeOfAgency(std::string_view agency);
/// Its name for people, or the code itself.
[[nodiscard]] std::string publisherOfAgency(std::string_view agency);
/// ISO2 code of the country of a national agency (`FR1`, `IT1`, `TUIK`, `ABS`); empty for an international one.
[[nodiscard]] std::string_view countryOfAgency(std::string_view agency);
/// The source record of \a flow.
[[nodiscard]] SourceDraft sourceOfFlow(const DataFlow &flow);

/// What a concept (dimension or attribute) says about a figure.
enum class ConceptRole : std::uint8_t {
    Other,
    Frequency,
    Time,
    Area,
    Partner,
    Indicator,
    Unit,
    Multiplier,
    Status,
    Confidentiality,
    Silent ///< Says nothing that a series is told apart by: keys, titles, numbers of decimals, footnotes.
};
/// \a id in lower case.
[[nodiscard]] ConceptRole conceptRole(std::string_view id);
/// Several concepts of a file may be areas: the smallest rank is the reporter (partner). 0: it is none.
[[nodiscard]] int areaRank(std::string_view id);
[[nodiscard]] int partnerRank(std::string_view id);
[[nodiscard]] int indicatorRank(std::string_view id);
/// True for concepts that stand behind the value in every standard file (`decimals`, `title`, `time_format` …).
[[nodiscard]] bool isAttributeName(std::string_view id);

/// `_T`, `TOTAL`, `_Z`, `Total`, `Not applicable`: a dimension that does not narrow anything.
[[nodiscard]] bool isTotalCode(std::string_view code);

/// ASCII letters in upper case.
[[nodiscard]] std::string raised(std::string_view text);

/// The date at the front of \a text as ISO text: `28/03/25 23:00:00`, `2025-03-28T23:00:00`; empty when it is none.
[[nodiscard]] std::string isoDate(std::string_view text);

} // namespace corridor::ingest
