#pragma once

#include "core/text.h"
#include "i18n/labeltable.h"
#include "i18n/language.h"

#include <QLocale>
#include <QString>

#include <memory>

namespace corridor {

/// How large numbers are written, as chosen in Settings.
enum class NumberNotation {
    Compact, ///< $5.41 bn
    Full     ///< $5,413,207,100
};

/// Turns numbers, dates, periods and Texts into one language's words. A value: cheap to copy, it never changes.
/// Numbers follow the language's locale, never the machine's. U+2212 is the minus sign; a narrow or ordinary
/// no-break space keeps a number and its unit together.
class Formatter {
public:
    Formatter(Language language, std::shared_ptr<const LabelTable> labels,
              NumberNotation notation = NumberNotation::Compact);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString text(const Text &text) const;
    [[nodiscard]] QString label(const QString &kind, const QString &id,
                                const QString &form = QStringLiteral("name")) const;

    /// True when the table has any form but `name` for it in the language: a sentence may ask for one.
    [[nodiscard]] bool isDeclined(const QString &kind, const QString &id) const;

    /// \a value in \a unit with the fewest words: `$5.41 bn`, `5,41 млрд $`, `4.48 m t`, `12,000`, `85 %`, `+8.7 %`.
    [[nodiscard]] QString number(double value, const QString &unit, Text::NumberStyle style) const;
    /// Digits with the locale's separators; \a decimals -1 keeps as many as the value needs (at most 10).
    [[nodiscard]] QString digits(double value, int decimals = -1) const;
    /// Labels of an axis: at most three significant digits, one scale for all \a ticks, e.g. `$2 bn`, `$4 bn`; 0 is
    /// `0`.
    [[nodiscard]] QStringList axis(const QList<double> &ticks, const QString &unit) const;

    /// `2025`, `first half of 2025`, `Q2 2025`, `June 2025`, `12 Nov 2024`, `January–September 2025`.
    [[nodiscard]] QString period(const Period &period) const;
    /// The same in as few letters as an axis allows: `2025`, `H1 2025`, `Jun 2025`.
    [[nodiscard]] QString shortPeriod(const Period &period) const;
    /// As precise as the date is: `2025`, `June 2025`, `12 November 2024`.
    [[nodiscard]] QString date(const VagueDate &date) const;
    /// The same with an abbreviated month.
    [[nodiscard]] QString shortDate(const VagueDate &date) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<const LabelTable> m_labels;
    NumberNotation m_notation;
};

} // namespace corridor
