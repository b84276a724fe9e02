#pragma once

#include "i18n/labeltable.h"
#include "i18n/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace corridor {

/// How a unit stands beside its number in one language.
struct UnitSign {
    enum class Place {
        None,    ///< People, ranks, indices: the number alone.
        Money,   ///< Before the number or after its scale word, as the language wants.
        Percent, ///< The value counts hundredths.
        Ratio,   ///< The value is a part of one, shown in hundredths.
        After    ///< `t`, `days`
    };
    Place place = Place::None;
    QString sign;
    bool measured = false; ///< Not counted: three significant digits are enough even below a million.
};

/// Reads the unit's label of form `short`; the currencies and units that the program itself knows need none.
[[nodiscard]] UnitSign unitSign(const QString &unit, const LabelTable &labels, Language language);

/// Digits with the locale's separators and U+2212 for minus; \a decimals -1 keeps as many as needed, at most 10.
[[nodiscard]] QString localeDigits(const QLocale &locale, double value, int decimals = -1);

/// Numbers of one unit in one language.
class NumberFormat {
public:
    enum class Sign { Negative, Always };

    NumberFormat(Language language, UnitSign unit);

    [[nodiscard]] QString compact(double value, Sign sign = Sign::Negative) const;
    [[nodiscard]] QString full(double value, Sign sign = Sign::Negative) const;
    [[nodiscard]] QStringList axis(const QList<double> &ticks) const;
    /// \a ratio 0.087 as `8.7 %`; the unit plays no part.
    [[nodiscard]] static QString percent(Language language, double ratio, Sign sign);

private:
    struct Scale {
        double factor = 1.0;
        QString word;
    };
    [[nodiscard]] Scale scaleFor(double magnitude) const;
    /// Puts sign, digits, scale word and unit together; \a magnitude is not negative.
    [[nodiscard]] QString assembled(double magnitude, int decimals, const Scale &scale, const QString &sign) const;

    Language m_language;
    QLocale m_locale;
    UnitSign m_unit;
};

} // namespace corridor
