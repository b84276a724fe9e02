#pragma once

#include "import/base/reader.h"
#include "import/sdmx/areafinder.h"
#include "import/sdmx/concepts.h"
#include "import/text/numbertext.h"
#include "import/text/periodtext.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace corridor::ingest {

/// One dimension or attribute of a figure, as the file writes it.
struct Member {
    std::string id;   ///< `REF_AREA`, `geo`
    std::string code; ///< `KAZ`
    std::string label;
    bool attribute = false;
    /// Where the reader knows better than the id's name (JSON-stat says what is time, place and measure).
    std::optional<ConceptRole> role;
    AreaScope scope = AreaScope::Countries;
};

/// A series as the members of a figure make it, ready for its figures.
struct Identity {
    SeriesDraft draft; ///< Frequency is that of the first figure.
    int shift = 0;
    char frequency = 0; ///< Of the FREQ dimension; 0: the period says.
    /// Set: figures of it cannot be placed; \a member is the member at fault, or npos.
    std::optional<Trouble> trouble;
    std::size_t member = std::string::npos;
    std::string found;
    std::string expected;

    std::array<std::uint32_t, 7> numbers{};
    std::array<bool, 7> numbered{};
};

/// The texts of one observation.
struct ObservationText {
    std::string_view time;
    std::optional<PeriodDraft> period; ///< Set: the reader knows it, and \a time does not matter.
    std::string_view value;
    std::string_view status;
    std::string_view confidentiality;
    std::uint64_t line = 0;
    std::uint16_t cell = 0; ///< Observation::cell.
    NumberStyle style{'.', 0};
    bool textMeasure = false; ///< Text in the value is meant.
};

/// Which part of an observation a Problem is about.
enum class ObservationPart : std::uint8_t { Time, Value, Member };
class Whereabouts {
public:
    virtual ~Whereabouts() = default;
    [[nodiscard]] virtual Place placeOf(ObservationPart part, std::size_t member) const = 0;
};

/// Turns the members and texts of SDMX-like observations (any encoding of them) into series and figures.
class Placer {
public:
    Placer(const ReadOptions &options, Sink &sink);

    /// The flow of the identities to come. Tells the sink of source and document once.
    void setFlow(const DataFlow &flow);
    [[nodiscard]] const DataFlow &flow() const { return m_flow; }
    /// What the file says of itself; before the first setFlow(), if at all.
    void setDocument(DocumentDraft document) { m_document = std::move(document); }
    /// The source record, where the flow does not tell it; before the first setFlow().
    void setSource(SourceDraft source) { m_source = std::move(source); }
    /// The country of the publisher, where no dimension names an area; without \a publisher it is the agency.
    void setHome(const AreaDraft &area, std::string_view publisher);

    /// Nothing when figures with \a members can be placed; else the column that is missing (REF_AREA).
    [[nodiscard]] std::optional<std::string> missingColumn(const std::vector<Member> &members);
    [[nodiscard]] Identity identify(const std::vector<Member> &members);
    /// Ends in exactly one of the sink's add, skip, reject.
    void put(Identity &identity, const ObservationText &text, const Whereabouts &where);

    /// Rows that ended in any way so far.
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }
    void skip(Skip reason, std::uint64_t line);
    void reject(Problem problem);

private:
    [[nodiscard]] std::string areaScheme(AreaScope scope) const;
    static constexpr std::size_t kNone = std::string::npos;
    /// Which member is what.
    struct Roles {
        std::size_t area = kNone;
        std::size_t partner = kNone;
        std::size_t indicator = kNone;
        std::size_t unit = kNone;
        std::size_t multiplier = kNone;
        std::size_t frequency = kNone;
        std::vector<bool> used; ///< Members that are no detail.
    };

    [[nodiscard]] Roles rolesOf(const std::vector<Member> &members) const;
    [[nodiscard]] std::optional<AreaDraft> homeArea(const std::vector<Member> &members);
    void setReporter(Identity &identity, const std::vector<Member> &members, const Roles &roles);
    void setPartner(Identity &identity, const std::vector<Member> &members, const Roles &roles);
    void setIndicator(Identity &identity, const std::vector<Member> &members, const Roles &roles);
    void setUnit(Identity &identity, const std::vector<Member> &members, const Roles &roles);
    bool setTrade(Identity &identity, const std::vector<Member> &members, Roles &roles);
    void setCommodity(Identity &identity, const Member &product, const std::vector<Member> &members);
    void setDetail(Identity &identity, const std::vector<Member> &members, const Roles &roles);
    void tellUnit(const UnitDraft &unit);
    void tellIndicator(const Identity &identity, std::string_view scheme, std::string name);
    /// True when \a what was not told before. Forgets what it told in files with absurdly many names.
    [[nodiscard]] bool firstTime(std::string what);
    std::uint32_t seriesOf(Identity &identity, char frequency);

    const ReadOptions &m_options;
    Sink &m_sink;
    AreaFinder m_areas;
    DataFlow m_flow;
    DocumentDraft m_document;
    std::optional<SourceDraft> m_source;
    std::optional<AreaDraft> m_home;
    std::string m_homePublisher;
    std::set<std::string> m_told;
    bool m_flowTold = false;
    std::uint64_t m_rows = 0;
};

/// \a period as a period of \a frequency, when its first day begins one (a month written as its first day).
[[nodiscard]] PeriodDraft fitted(PeriodDraft period, char frequency);
/// The date of a day number: `2025-06-30`.
[[nodiscard]] std::string dayText(std::int32_t days);
/// parsePeriod, and SDMX's `2014-01-01/P1M`, `2025-01-01/P273D`.
[[nodiscard]] std::optional<PeriodDraft> parseSdmxPeriod(std::string_view text);
/// The frequency letter of a FREQ code or label (`A`, `Annual`, `B`); 0 when it is none of the store's.
[[nodiscard]] char frequencyOfCode(std::string_view code);

} // namespace corridor::ingest
