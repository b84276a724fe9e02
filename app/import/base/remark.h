#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace corridor::ingest {

/// Something that the preview should say about the whole file. Words for people are made in the import layer's remark
/// texts; the stable name of each kind is remarkName().
struct Remark {
    enum class Kind : std::uint8_t {
        NotesLeftOut,         ///< count: lines of notes and titles beside the table.
        LegendLeftOut,        ///< count: lines of the legend below the table.
        SheetLeftOut,         ///< text: the name of a sheet without figures.
        TablesLeftOut,        ///< Tables after the first one.
        ColumnsLeftOut,       ///< text: heads of columns that are no flow.
        OtherColumnsLeftOut,  ///< Columns other than values of exports and imports.
        ColumnsWithoutPeriod, ///< count: such columns, which were left out.
        OtherQuantities,      ///< count: quantities left out, whose unit is not that of their series.
        OnePage,              ///< text: which page, of: how many there are.
        NoUnit,               ///< Some figures have no unit and count units.
        UnstatedUnit,         ///< The unit of the values is not known.
        AssumedUnit,          ///< Thousand US dollars, as on Trade Map.
        NoScale,              ///< Neither unit nor scale: figures stand as they are written.
        NoMeasure,            ///< Which measure of investment it is.
        NoProduct,            ///< All products are assumed.
        NoIndicator,          ///< Neither indicator nor unit: from the file's name or the analyst.
        CountryOfPublisher,   ///< text: code or name of the area of figures that name none, of: its publisher.
    };

    // A constructor, because GCC 12 takes the text of an aggregate made with `{}` for uninitialised.
    Remark(Kind what, std::uint64_t howMany = 0, std::string which = {}, std::string ofWhat = {}) :
        kind(what), count(howMany), text(std::move(which)), of(std::move(ofWhat))
    {}
    bool operator==(const Remark &) const = default;

    Kind kind;
    std::uint64_t count;
    std::string text; ///< Literal text of the file, or a code.
    std::string of;
};

/// The stable name: `notesLeftOut`, `noUnit` …
[[nodiscard]] const char *remarkName(Remark::Kind kind);

} // namespace corridor::ingest
