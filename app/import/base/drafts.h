#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

/// What a reader understood, in the words of the store (see resources/data/README.md for codes). Plain standard types:
/// nothing here or in the readers knows Qt.
namespace corridor::ingest {

/// Same numbers as observation.status in the store.
enum class Status : std::uint8_t { Official, Provisional, Estimate, Press, Claim, Analyst };

/// The identity of a series, but for its source, which is the file's (or source, for Corridor's own tidy files).
struct SeriesDraft {
    std::string indicator; ///< Code of ours (`goods_export`), or `SCHEME:CODE` of another (`WDI:NE.EXP.GNFS.ZS`).
    std::string reporter;  ///< Area code of the store.
    std::string partner = "-";
    std::string commodity = "TOTAL";
    char frequency = 'A';           ///< A H Q M W D P
    std::string unit;               ///< Base unit: USD, EUR, tonne, person, percent, count, index …
    std::string basis = "reported"; ///< reported, reconciled or estimated
    std::string valuation;          ///< FOB, CIF or empty
    std::string detail;             ///< `DIM=CODE;…` sorted by DIM
    std::string quantityUnit;       ///< tonne, kilogram, … of Observation::quantity; empty when there is none
    std::string source;             ///< Empty: the source of the file.

    bool operator==(const SeriesDraft &) const = default;
};

constexpr double kNoQuantity = std::numeric_limits<double>::quiet_NaN();

/// One figure. Periods as the store keeps them: days since 1970-01-01 of the first day; until is 0, or the last day of
/// a span (frequency P).
struct Observation {
    std::uint32_t series = 0; ///< From Sink::series.
    std::int32_t first = 0;
    std::int32_t until = 0;
    std::uint32_t line = 0;
    double value = 0.0;
    double quantity = kNoQuantity;
    Status status = Status::Official;
    std::uint32_t note = 0; ///< From Sink::note; 0: none.
    std::uint16_t cell = 0; ///< Which cell of its line holds the value, from 1; 0 where lines have no cells.
};

/// Observation::cell of the column \a index.
constexpr std::uint16_t cellAt(std::size_t index)
{
    return index < std::numeric_limits<std::uint16_t>::max() ? static_cast<std::uint16_t>(index + 1) : std::uint16_t(0);
}

/// What is rare about a figure: goes to observation_note.
struct NoteDraft {
    std::string bound;   ///< empty, min, max, about
    std::string flag;    ///< The status flag as the file writes it.
    std::string printed; ///< The value as printed, where the decimal point was shifted by the reader's choice.
    std::string note;
    std::string document; ///< Empty: the document of the file.

    bool operator==(const NoteDraft &) const = default;
};

/// An area that the store may not know yet.
struct AreaDraft {
    std::string code; ///< ISO 3166 alpha-3 for a country; `X_…` made by AreaTable for the rest.
    std::string kind; ///< country, aggregate or region
    std::string iso2;
    std::string m49;
    std::string scheme; ///< ISO3166, or the code system that it comes from.
    std::string name;   ///< English, as the file names it; the store keeps its own name when it has one.
};

struct IndicatorDraft {
    std::string code;
    std::string scheme;          ///< corridor, WDI, …
    std::string name;            ///< As published.
    std::string language = "en"; ///< Of name.
    std::string unit;
    std::string kind = "level"; ///< flow, stock, rate, index or level
    bool hasPartner = false;
    std::string page = "other"; ///< trade, investment, education, transport or other
};

struct UnitDraft {
    std::string code;
    std::string dimension; ///< money, mass, person, count, ratio, rank, time, rate, index or other
    bool compact = true;
    std::string name; ///< English.
};

struct CommodityDraft {
    std::string nomenclature; ///< HS, H0 … H6, S1 … S4, EB10 …
    std::string code;
    std::string parent; ///< Empty at the top.
    std::string name;
    std::string language = "en";
};

/// Publisher and data set: with them next year's file revises instead of duplicating.
struct SourceDraft {
    std::string code; ///< Stable; empty: made from publisher and dataset.
    std::string publisher;
    std::string dataset;
    std::string url;
    std::string licence;
    std::string attribution;
};

/// The file itself. What it does not say stays empty.
struct DocumentDraft {
    std::string code;   ///< Empty: made from the file's SHA-256.
    std::string source; ///< Empty: the source of the file.
    std::string title;
    std::string url;
    std::string published; ///< ISO date or month, when the file says when it was made.
    std::string retrieved;
    std::string licence;
};

} // namespace corridor::ingest
