#include "import/sdmx/oecdtables.h"

#include "import/meaning/codes.h"
#include "import/sdmx/numberstyles.h"
#include "import/sdmx/peekedrows.h"
#include "import/sdmx/placer.h"

#include <algorithm>
#include <unordered_map>

namespace corridor::ingest {

namespace {

constexpr std::size_t kNone = std::string::npos;
constexpr std::size_t kRemembered = 50'000;

struct OecdColumn {
    std::size_t code = kNone;
    std::size_t label = kNone;
    std::string id;
    ConceptRole role = ConceptRole::Other;
};

struct OecdHead {
    std::vector<OecdColumn> members;
    std::size_t width = 0;
    std::size_t time = kNone;
    std::size_t value = kNone;
    std::size_t flag = kNone;
    bool area = false;
};

template<typename Cells>
bool allBlank(const Cells &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

template<typename Cells>
bool holds(const Cells &cells, std::initializer_list<std::string_view> heads)
{
    return std::all_of(heads.begin(), heads.end(), [&cells](std::string_view head) {
        return std::any_of(cells.begin(), cells.end(),
                           [head](std::string_view cell) { return lowered(trimmed(cell)) == head; });
    });
}

/// `Country` behind `LOCATION`: a label has small letters.
bool readsAsLabel(std::string_view head)
{
    return std::any_of(head.begin(), head.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void takeColumn(OecdHead &head, const std::vector<std::string_view> &cells, std::size_t i, bool live)
{
    const std::string_view cell = trimmed(cells[i]);
    const std::string low = lowered(cell);
    OecdColumn column;
    column.code = i;
    column.id = cell;
    if (low == "value") {
        head.value = i;
    } else if (low == "flag codes") {
        head.flag = i;
    } else if (low == "time") {
        if (head.time == kNone)
            head.time = i;
    } else if (low == "unit code" || low == "powercode code") {
        const bool unit = low == "unit code";
        column.id = unit ? "UNIT" : "POWERCODE";
        column.role = unit ? ConceptRole::Unit : ConceptRole::Multiplier;
        if (i + 1 < cells.size() && lowered(trimmed(cells[i + 1])) == (unit ? "unit" : "powercode"))
            column.label = i + 1;
        head.members.push_back(std::move(column));
    } else if (low == "reference period code" || low == "reference period" || low == "flags" || low.empty()) {
        return;
    } else if (readsAsLabel(cell)) {
        if (!head.members.empty() && head.members.back().code + 1 == i)
            head.members.back().label = i;
    } else {
        column.role = live && low == "measure" ? ConceptRole::Unit : conceptRole(low);
        head.area = head.area || column.role == ConceptRole::Area;
        head.members.push_back(std::move(column));
    }
}

class OecdPass : private Whereabouts {
public:
    OecdPass(RowSource &rows, const ReadOptions &options, Sink &sink, bool live) :
        m_rows(rows), m_options(options), m_sink(sink), m_placer(options, sink), m_style(options.numbers), m_live(live)
    {}

    Outcome run();

private:
    Outcome readHead();
    void readRow();
    bool ragged();
    Identity &identify();
    std::vector<Member> members() const;
    [[nodiscard]] Place placeOf(ObservationPart part, std::size_t member) const override;

    PeekedRows m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    Placer m_placer;
    StyleWatch m_style;
    bool m_live;
    OecdHead m_head;
    Row m_row;
    std::string m_key;
    Identity *m_identity = nullptr;
    std::unordered_map<std::string, Identity> m_identities;
};

Outcome OecdPass::run()
{
    if (Outcome outcome = readHead())
        return outcome;
    for (const PeekedRows::Held &held : m_rows.peek(256))
        if (m_head.value < held.cells.size())
            m_style.look(held.cells[m_head.value]);
    DataFlow flow;
    flow.agency = "OECD";
    m_placer.setFlow(flow);
    std::uint64_t count = 0;
    while (m_rows.next(m_row)) {
        if (allBlank(m_row.cells))
            continue;
        if (++count % 4096 == 0 && !m_sink.progress(m_rows.source().bytesRead(), m_rows.source().bytesTotal()))
            return Problem{Trouble::Cancelled, {}, {}, {}};
        readRow();
    }
    if (m_rows.source().failure())
        return m_rows.source().failure();
    return count == 0 ? Outcome(Problem{Trouble::NoFigures, {}, {}, {}}) : Outcome();
}

Outcome OecdPass::readHead()
{
    do {
        if (!m_rows.next(m_row))
            return m_rows.source().failure() ? m_rows.source().failure() : Problem{Trouble::Empty, {}, {}, {}};
    } while (allBlank(m_row.cells));
    m_head.width = m_row.size();
    for (std::size_t i = 0; i < m_row.size(); ++i)
        takeColumn(m_head, m_row.cells, i, m_live);
    const auto missing = [this](std::string_view column) {
        return Problem{Trouble::MissingColumn, {m_row.line, 0, {}}, std::string(column), {}};
    };
    if (m_head.value == kNone)
        return missing("Value");
    if (m_head.time == kNone)
        return missing("TIME");
    if (!m_head.area && m_options.reporter.empty())
        return missing("LOCATION");
    return {};
}

Place OecdPass::placeOf(ObservationPart part, std::size_t member) const
{
    if (part == ObservationPart::Time)
        return m_rows.place(m_head.time);
    if (part == ObservationPart::Member && member < m_head.members.size())
        return m_rows.place(m_head.members[member].code);
    return m_rows.place(m_head.value);
}

bool OecdPass::ragged()
{
    const std::size_t size = m_row.size();
    if (size == m_head.width || (size < m_head.width && !m_rows.sheet().empty()))
        return false;
    const bool surplus = size > m_head.width;
    if (surplus && std::all_of(m_row.cells.begin() + static_cast<std::ptrdiff_t>(m_head.width), m_row.cells.end(),
                               [](std::string_view cell) { return trimmed(cell).empty(); }))
        return false;
    m_placer.reject({Trouble::RaggedRow, m_rows.place(surplus ? m_head.width : size - 1), std::to_string(size),
                     std::to_string(m_head.width)});
    return true;
}

std::vector<Member> OecdPass::members() const
{
    std::vector<Member> all;
    all.reserve(m_head.members.size());
    for (const OecdColumn &column : m_head.members) {
        Member member;
        member.id = column.id;
        member.code = trimmed(m_row.at(column.code));
        if (column.label != kNone)
            member.label = trimmed(m_row.at(column.label));
        member.role = column.role;
        member.attribute = column.id == "UNIT" || column.role == ConceptRole::Multiplier;
        all.push_back(std::move(member));
    }
    return all;
}

Identity &OecdPass::identify()
{
    std::string key;
    for (const OecdColumn &column : m_head.members)
        key.append(m_row.at(column.code)).push_back('\x1f');
    if (m_identity && key == m_key)
        return *m_identity;
    m_key = key;
    const auto known = m_identities.find(key);
    if (known != m_identities.end())
        return *(m_identity = &known->second);
    if (m_identities.size() >= kRemembered)
        m_identities.clear();
    m_identity = &m_identities.emplace(std::move(key), m_placer.identify(members())).first->second;
    return *m_identity;
}

void OecdPass::readRow()
{
    if (ragged())
        return;
    ObservationText text;
    text.value = trimmed(m_row.at(m_head.value));
    text.line = m_row.line;
    text.cell = cellAt(m_head.value);
    if (isMissingMarker(text.value))
        return m_placer.skip(Skip::Missing, m_row.line);
    const std::optional<NumberStyle> style = m_style.styleOf(text.value);
    if (!style) {
        m_placer.reject({Trouble::AmbiguousNumber, m_rows.place(m_head.value), shown(text.value), {}});
        return;
    }
    text.style = *style;
    text.time = m_row.at(m_head.time);
    if (m_head.flag != kNone)
        text.status = m_row.at(m_head.flag);
    m_placer.put(identify(), text, *this);
}

/// The first line that is not blank.
const Sample::Line *firstLine(const Sample &sample)
{
    for (const Sample::Line &line : sample.rows)
        if (!allBlank(line.cells))
            return &line;
    return nullptr;
}

} // namespace

Recognition OecdStatReader::recognise(const Sample &sample) const
{
    const Sample::Line *const line = firstLine(sample);
    if (!line || !holds(line->cells, {"time", "value"}) || holds(line->cells, {"natmon_ind"}))
        return {};
    if (!holds(line->cells, {"location"}) && !holds(line->cells, {"cou"}))
        return {};
    if (holds(line->cells, {"powercode code"}) || holds(line->cells, {"unit code"}))
        return {97, "LOCATION, TIME, Unit Code, PowerCode Code, Value", {}};
    return holds(line->cells, {"flag codes", "flags"}) ? Recognition{75, "LOCATION, TIME, Value, Flag Codes, Flags", {}}
                                                       : Recognition{};
}

Outcome OecdStatReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    return OecdPass(rows, options, sink, false).run();
}

Recognition OecdLiveReader::recognise(const Sample &sample) const
{
    const Sample::Line *const line = firstLine(sample);
    if (!line || !holds(line->cells, {"location", "indicator", "time", "value"}))
        return {};
    if (holds(line->cells, {"subject", "measure", "frequency"}) && !holds(line->cells, {"unit code"}))
        return {97, "LOCATION, INDICATOR, SUBJECT, MEASURE, FREQUENCY, TIME, Value", {}};
    return holds(line->cells, {"flag codes"}) && !holds(line->cells, {"flags"})
               ? Recognition{80, "LOCATION, INDICATOR, TIME, Value, Flag Codes", {}}
               : Recognition{};
}

Outcome OecdLiveReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    return OecdPass(rows, options, sink, true).run();
}

} // namespace corridor::ingest
