#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace corridor {

/// How often a series has a figure. The letters are those of SDMX, with P for a span of any length.
enum class Frequency : char {
    Annual = 'A',
    HalfYear = 'H',
    Quarter = 'Q',
    Month = 'M',
    Week = 'W',
    Day = 'D',
    Span = 'P'
};

[[nodiscard]] QChar frequencyCode(Frequency frequency);
/// \returns nothing for a letter that is not one of A H Q M W D P
[[nodiscard]] std::optional<Frequency> frequencyFromCode(QStringView code);

/// A stretch of days that a figure is about: a year, half-year, quarter, month, ISO week, day, or a span.
/// Ordered by its first day, then its last, then its frequency.
class Period {
public:
    Period() = default;

    [[nodiscard]] static Period year(int year);
    [[nodiscard]] static Period halfYear(int year, int half);   ///< \a half 1 or 2
    [[nodiscard]] static Period quarter(int year, int quarter); ///< \a quarter 1 to 4
    [[nodiscard]] static Period month(int year, int month);     ///< \a month 1 to 12
    [[nodiscard]] static Period week(int isoYear, int isoWeek); ///< ISO 8601; \a isoWeek 1 to 53
    [[nodiscard]] static Period day(const QDate &day);
    [[nodiscard]] static Period span(const QDate &first, const QDate &last); ///< both days belong to it

    /// Reads `2025`, `2025-H1`, `2025-Q2`, `2025-06`, `2025-W07`, `2025-06-30`, and two of years, months or days
    /// joined by `/` (`2016/2024`, `2025-01/2025-09`). Nothing else, and no spaces.
    [[nodiscard]] static std::optional<Period> parse(QStringView text);

    /// Rebuilds a period from what the store keeps. \a until is ignored but for spans.
    [[nodiscard]] static Period fromStored(Frequency frequency, qint64 firstDay, qint64 untilDay);

    [[nodiscard]] bool isValid() const { return m_first.isValid(); }
    [[nodiscard]] Frequency frequency() const { return m_frequency; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const;
    /// The middle day: where a mark for the whole period stands on an axis of days.
    [[nodiscard]] QDate middle() const;
    [[nodiscard]] int year() const { return m_first.year(); }
    [[nodiscard]] bool contains(const QDate &day) const { return day >= m_first && day <= last(); }

    /// Days since 1970-01-01 of the first day: the store's `period` column.
    [[nodiscard]] qint64 storedFirst() const;
    /// Days since 1970-01-01 of the last day for a span, 0 for every regular frequency: the store's `until` column.
    [[nodiscard]] qint64 storedUntil() const;

    /// The period \a steps later (earlier when negative) of the same frequency and, for a span, the same length.
    [[nodiscard]] Period shifted(int steps) const;
    /// The same stretch one year earlier: what a change on the year compares with.
    [[nodiscard]] Period yearBefore() const;

    /// The text that parse() reads back to the same period.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Period &, const Period &) = default;
    friend std::strong_ordering operator<=>(const Period &left, const Period &right);

private:
    Period(Frequency frequency, const QDate &first, const QDate &until = {}) :
        m_frequency(frequency), m_first(first), m_until(until)
    {}

    Frequency m_frequency = Frequency::Annual;
    QDate m_first;
    QDate m_until; ///< Valid for a span only.
};

} // namespace corridor
