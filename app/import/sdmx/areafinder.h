#pragma once

#include "import/base/reader.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace corridor::ingest {

/// What kind of places the codes of one dimension stand for.
enum class AreaScope : std::uint8_t {
    Countries, ///< Countries and groups, by code or name.
    Regions    ///< Parts of one country: "Georgia" is a state there, `CA` is California.
};

/// Areas of one file by the codes and names that it uses. Tells the sink of each once.
class AreaFinder {
public:
    AreaFinder(const AreaTable *areas, Sink &sink) : m_areas(areas), m_sink(sink) {}

    /// The store's code of the area that \a agency calls \a code (labelled \a label, or empty). Never fails: what no
    /// table knows is an area of its own under \a scheme.
    [[nodiscard]] const std::string &find(std::string_view agency, std::string_view scheme, std::string_view code,
                                          std::string_view label, AreaScope scope = AreaScope::Countries);

private:
    [[nodiscard]] std::optional<AreaDraft> known(std::string_view agency, std::string_view code,
                                                 std::string_view label) const;
    [[nodiscard]] std::optional<AreaDraft> subdivision(std::string_view agency, std::string_view code,
                                                       std::string_view label) const;

    const AreaTable *m_areas;
    Sink &m_sink;
    std::unordered_map<std::string, std::string> m_found;
    std::string m_key;
};

} // namespace corridor::ingest
