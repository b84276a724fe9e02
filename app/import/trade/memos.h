#pragma once

#include "import/base/reader.h"
#include "import/meaning/areas.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace corridor::ingest::trade {

/// What a file says about one area; whichever it has.
struct AreaWords {
    AreaScheme scheme = AreaScheme::M49;
    std::string_view code; ///< In \a scheme.
    std::string_view iso3;
    std::string_view name;
};

/// Areas of a file, each looked up and told to the sink once.
class AreaMemo {
public:
    /// \a publisher: the scheme under which areas of this file that nobody knows are made.
    AreaMemo(const AreaTable &areas, Sink &sink, std::string_view publisher) :
        m_areas(areas), m_sink(sink), m_publisher(publisher)
    {}
    /// The area code of the store; never empty unless all words are.
    [[nodiscard]] const std::string &of(const AreaWords &words);

private:
    [[nodiscard]] AreaDraft found(const AreaWords &words) const;

    const AreaTable &m_areas;
    Sink &m_sink;
    std::string m_publisher;
    std::unordered_map<std::string, std::string> m_codes;
    std::string m_key;
};

/// Commodities of a file, each told to the sink once.
class CommodityMemo {
public:
    explicit CommodityMemo(Sink &sink) : m_sink(sink) {}
    /// The parent follows from the code where \a nomenclature is a Harmonised System or SITC.
    void tell(std::string_view nomenclature, std::string_view code, std::string_view name);

private:
    Sink &m_sink;
    std::unordered_set<std::string> m_told;
    std::string m_key;
};

/// Tells the sink a unit that it may not know; \a code: USD, kilogram, tonne, percent, or a publisher's words.
/// Gives the unit's own code.
[[nodiscard]] std::string tellUnit(Sink &sink, std::string_view code);

/// Tells the sink those flows of goods and services that are not among the indicators of every store.
void tellFlow(Sink &sink, std::string_view indicator);

/// The unit of figures whose file does not say it, unless the analyst did.
[[nodiscard]] std::string unstatedUnit(const ReadOptions &options, Sink &sink);

} // namespace corridor::ingest::trade
