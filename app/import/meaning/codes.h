#pragma once

#include "import/base/drafts.h"
#include "import/base/sink.h"

#include <optional>
#include <string_view>

namespace corridor::ingest {

/// Export, import, re-export … as an indicator of ours.
struct FlowMeaning {
    std::string_view
        indicator; ///< goods_export, goods_import, goods_reexport, goods_reimport, goods_export_domestic, …
    std::string_view valuation; ///< By convention of the flow when the source states one; else empty.
};
/// Comtrade's M, X, RM, RX, DX, FM, MIP, MOP, XIP, XOP; legacy 1–4; WITS 5, 6; and the words Import(s), Export(s),
/// Re-Export, İhracat, Импорт … in the four languages. \a services: the same for services_export, services_import.
[[nodiscard]] std::optional<FlowMeaning> flowNamed(std::string_view text, bool services = false);

/// A unit text or code of any source as a base unit and a decimal shift: "US Dollar thousand" ▶ USD, 3;
/// "Million US dollar" ▶ USD, 6; "MIO_EUR" ▶ EUR, 6; "metric tons" ▶ tonne, 0; "kg" ▶ kilogram; "%" ▶ percent;
/// "US$ at current prices in millions" ▶ USD, 6; "Bin ABD $" ▶ USD, 3.
struct UnitMeaning {
    UnitDraft unit;
    int shift = 0;
};
/// \returns nothing when the text is not known; unknownUnit() then makes a unit of its own.
[[nodiscard]] std::optional<UnitMeaning> unitNamed(std::string_view text);
[[nodiscard]] UnitDraft unknownUnit(std::string_view text);
/// The unit in brackets at the end of an indicator's name, as WDI writes it: "GDP (current US$)", "… (% of GDP)".
[[nodiscard]] UnitMeaning unitOfIndicatorName(std::string_view name);

/// The meaning of a status flag of any source: `e`, `E`, `P`, `p`, `b`, `f`, `‡`, `(r)`, composite Eurostat flags; SDMX
/// OBS_STATUS codes. A flag that says nothing about firmness (b, d, u …) is Official and stands in NoteDraft::flag.
[[nodiscard]] Status statusOfFlag(std::string_view flag);
/// True for a flag that says the value is absent on purpose (SDMX O, M, L, Q; Eurostat `:`).
[[nodiscard]] bool flagMeansMissing(std::string_view flag);

/// One of ours for a code of another scheme ("WDI", "NY.GDP.MKTP.CD" ▶ gdp_current), or nothing.
[[nodiscard]] std::optional<std::string_view> indicatorOfOurs(std::string_view scheme, std::string_view code);

/// The parent of an HS code (030312 ▶ 0303 ▶ 03 ▶ its section is not a parent), empty at the chapter.
/// Keeps leading zeros: `101` with \a digits 4 is `0101`.
[[nodiscard]] std::string hsParent(std::string_view code);
/// `TOTAL` for every word that sources use for all goods (TOTAL, AG0?, All Commodities, All products, `00`, …).
[[nodiscard]] bool isTotalCommodity(std::string_view code);

/// Puts `name=code` into \a detail, keeping it sorted; `;` and `=` in the code are replaced by `_`.
void addDetail(std::string &detail, std::string_view name, std::string_view code);

/// ASCII letters in lower case, everything else as it is.
[[nodiscard]] std::string lowered(std::string_view text);
/// \a text without blanks at its ends (space, tab, NBSP, BOM, CR).
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace corridor::ingest
