#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace corridor::ingest {

/// A period as the store keeps it.
struct PeriodDraft {
    char frequency = 'A';
    std::int32_t first = 0; ///< Days since 1970-01-01.
    std::int32_t until = 0; ///< Last day of a span (P), else 0.
    bool operator==(const PeriodDraft &) const = default;
};

/// Days since 1970-01-01; the date must exist.
[[nodiscard]] std::optional<std::int32_t> dayNumber(int year, int month, int day);
[[nodiscard]] std::optional<PeriodDraft> yearPeriod(int year); ///< 1 to 9999.
[[nodiscard]] std::optional<PeriodDraft> halfPeriod(int year, int half);
[[nodiscard]] std::optional<PeriodDraft> quarterPeriod(int year, int quarter);
[[nodiscard]] std::optional<PeriodDraft> monthPeriod(int year, int month);
[[nodiscard]] std::optional<PeriodDraft> weekPeriod(int isoYear, int isoWeek);

/// Reads every usual spelling, blanks around ignored: `2025`, `2025.0`, `1972-A1`, `2025-H1`, `2025-S1`, `2025H1`,
/// `H1 2025`, `2025-Q2`, `2025Q2`, `Q2 2025`, `2025-06`, `2025M06`, `2025-M06`, `202506`, `2025/06`, `06/2025`,
/// `06.2025`, `2025-W07`, `2025W07`, `2025-06-30`, `20250630`, `30.06.2025`, `dd/mm/yyyy`, month names, full and short,
/// in English, Turkish, Kazakh and Russian with the year before or after ("2025 Feb ", "Ноябрь 2019 г.", "Haziran
/// 2025"), `2011 [YR2011]`, `2025 (r)`, ISO date-times (the time is dropped), spans with `/` and academic or double
/// years
/// (`2019/20`, `2019-2020`, `19801981`) as spans of whole years, and Corridor's own forms.
/// \returns nothing for anything else (2025-Q5, 2025-13, 0000, 29 February of a common year).
[[nodiscard]] std::optional<PeriodDraft> parsePeriod(std::string_view text);

/// The month 1-12 of a name in one of the four languages (any case, full or short, with or without a dot).
[[nodiscard]] std::optional<int> monthNamed(std::string_view name);

} // namespace corridor::ingest
