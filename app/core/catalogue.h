#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace corridor {

/// A country, an aggregate of countries (World, EU-27) or a region. Names are labels of kind `area`.
struct Area {
    QString code; ///< ISO 3166 alpha-3, or an X code of ours.
    enum class Kind { Country, Aggregate, Region } kind = Kind::Country;
    QString iso2;
    QString m49;
    QString scheme = QStringLiteral("ISO3166"); ///< The code system that its code belongs to.
};

/// What a figure is measured in. Names are labels of kind `unit`.
struct Unit {
    QString code;        ///< USD, person, tonne, percent …
    QString dimension;   ///< money, mass, person, count, ratio, rank, time, rate or index.
    bool compact = true; ///< People read it as 5.41 bn rather than in full.
};

/// What is measured. Names are labels of kind `indicator`.
struct Indicator {
    QString code;
    QString page; ///< The page that shows it: trade, investment, education or transport.
    int rank = 0; ///< Its place on that page; 1 first.
    QString unit;
    enum class Kind { Flow, Stock, Rate, Index, Level } kind = Kind::Flow;
    bool hasPartner = true;
    QString derived; ///< Formula over other indicators (`goods_export+goods_import`), or empty.
    QString scheme = QStringLiteral("corridor"); ///< The system that its code belongs to: ours, WDI, …
};

/// A product of a nomenclature. Names are labels of kind `commodity`, id `NOMENCLATURE:CODE`.
struct Commodity {
    QString nomenclature; ///< HS, H0 … H6, S1 … S4, EB10 …
    QString code;
    QString parent; ///< Empty at the top.
};

/// A publisher's data set: part of a series' identity, so that next year's file revises instead of duplicating.
struct Source {
    QString code;
    QString publisher;
    QString dataset; ///< Title in its own language; never translated.
    QString url;
    QString licence;
    QString attribution;
};

/// One file or page of a source. What is unknown stays empty.
struct Document {
    QString code;
    QString source;
    QString title;
    QString url;
    QString published; ///< ISO text of any precision, as the source gives it.
    QString retrieved; ///< ISO date, or empty.
    QString licence;
};

enum class DatePrecision { Year, Month, Day };
[[nodiscard]] std::optional<DatePrecision> precisionFromCode(QStringView code); ///< `year`, `month`, `day`
[[nodiscard]] QString precisionCode(DatePrecision precision);

/// A day, a month or a year: never made to look more precise than it is.
struct VagueDate {
    QDate first; ///< The day itself, or the first day of the month or year.
    DatePrecision precision = DatePrecision::Day;

    [[nodiscard]] QDate last() const;
    /// Reads `2025`, `2025-06` or `2025-06-30`; the precision follows the text.
    [[nodiscard]] static std::optional<VagueDate> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    bool operator==(const VagueDate &) const = default;
};

/// Something that happened. Its title and description are labels of kind `event`, forms `name` and `description`.
struct Event {
    QString code;
    VagueDate date;
    QString category;
    int importance = 3; ///< 1 is labelled first, 3 last.
    QStringList areas;
    QStringList documents;
};

/// A goal as it was announced. Labels of kind `target`: `name`, `speaker`, `note`.
struct Target {
    QString code;
    VagueDate announced;
    QString indicator;
    QStringList areas;
    QString comparator;
    double value = 0.0; ///< In the base unit.
    QString unit;
    QString due; ///< ISO text, or empty when none was given.
    QStringList documents;
};

/// A public statement that figures can test. Labels of kind `claim`: `statement`, `evidence`, `speaker`.
struct Claim {
    QString code;
    std::optional<VagueDate> stated;
    QString indicator; ///< Empty when no figure can test it.
    QString reporter;  ///< Empty: either side's figures may test it.
    QString partner;
    QString period;     ///< Period text, or empty.
    QString comparator; ///< `>`, `>=`, `=`, `~` or `<`.
    std::optional<double> value;
    QString unit;
    int importance = 3;
    QStringList documents;
    QStringList against;
};

} // namespace corridor
