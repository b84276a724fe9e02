#include "import/sdmx/sdmxcsv.h"

#include "import/meaning/codes.h"
#include "import/sdmx/csvcolumns.h"
#include "import/sdmx/numberstyles.h"
#include "import/sdmx/placer.h"

#include <algorithm>
#include <unordered_map>

namespace corridor::ingest {

namespace {

constexpr std::size_t kPeeked = 256;
constexpr std::size_t kRemembered = 50'000;

bool blank(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

/// Reads one file.
class CsvPass : private Whereabouts {
public:
    CsvPass(RowSource &rows, const ReadOptions &options, Sink &sink) :
        m_rows(rows), m_options(options), m_sink(sink), m_placer(options, sink), m_style(options.numbers)
    {}

    Outcome run();

private:
    Outcome readHead();
    Outcome checkColumns();
    void lookAhead();
    Outcome readRow();
    bool ragged();
    bool sameSeries(std::size_t value) const;
    void enterSeries(std::size_t value);
    std::vector<Member> members(std::size_t value) const;
    void enterFlow();
    void putValue(std::size_t index);
    [[nodiscard]] std::string_view codeAt(std::size_t column) const;
    [[nodiscard]] Place placeOf(ObservationPart part, std::size_t member) const override;

    PeekedRows m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    Placer m_placer;
    StyleWatch m_style;
    CsvLayout m_layout;
    Row m_row;
    std::uint64_t m_headLine = 0;
    std::vector<bool> m_textMeasures;
    std::string m_flowText;
    bool m_flowKnown = false;
    bool m_checked = false;
    std::vector<std::string> m_key; ///< Cells of the series that m_identity is about.
    std::size_t m_keyValue = CsvLayout::kNone;
    Identity *m_identity = nullptr;
    std::unordered_map<std::string, Identity> m_identities;
    std::size_t m_value = 0;
};

Outcome CsvPass::run()
{
    if (Outcome outcome = readHead())
        return outcome;
    if (Outcome outcome = checkColumns())
        return outcome;
    lookAhead();
    std::uint64_t count = 0;
    while (m_rows.next(m_row)) {
        if (blank(m_row))
            continue;
        if (++count % 4096 == 0 && !m_sink.progress(m_rows.source().bytesRead(), m_rows.source().bytesTotal()))
            return Problem{Trouble::Cancelled, {}, {}, {}};
        if (Outcome outcome = readRow())
            return outcome;
    }
    if (m_rows.source().failure())
        return m_rows.source().failure();
    if (count == 0)
        return Problem{Trouble::NoFigures, {m_headLine, 0, {}}, {}, {}};
    return {};
}

Outcome CsvPass::readHead()
{
    while (m_rows.next(m_row)) {
        if (blank(m_row))
            continue;
        m_headLine = m_row.line;
        m_layout = readCsvHead(m_row.cells);
        if (const std::optional<std::size_t> doubled = doubledColumn(m_layout))
            return Problem{Trouble::DuplicateColumn, m_rows.place(*doubled), shown(m_layout.columns[*doubled].id), {}};
        return {};
    }
    if (m_rows.source().failure())
        return m_rows.source().failure();
    return Problem{Trouble::Empty, {}, {}, {}};
}

void CsvPass::lookAhead()
{
    const std::vector<PeekedRows::Held> &held = m_rows.peek(kPeeked);
    m_layout.findTime(held);
    for (const std::size_t column : m_layout.values) {
        bool number = false;
        bool text = false;
        for (const PeekedRows::Held &row : held) {
            if (column >= row.cells.size() || isMissingMarker(trimmed(row.cells[column])))
                continue;
            m_style.look(row.cells[column]);
            const bool digits = row.cells[column].find_first_of("0123456789") != std::string::npos;
            number = number || digits;
            text = text || !digits;
        }
        m_textMeasures.push_back(text && !number);
    }
}

Outcome CsvPass::checkColumns()
{
    const auto missing = [this](std::string_view column) {
        return Problem{Trouble::MissingColumn, {m_headLine, 0, {}}, std::string(column), {}};
    };
    const bool area = std::any_of(m_layout.members.begin(), m_layout.members.end(), [this](std::size_t column) {
        return m_layout.columns[column].role == ConceptRole::Area;
    });
    if (m_layout.values.empty()) {
        // Attributes, metadata or a deletion of everything: a message of the standard without figures.
        if (m_layout.versionTwo && !area && m_layout.time == CsvLayout::kNone)
            return Problem{Trouble::NoFigures, {m_headLine, 0, {}}, {}, {}};
        return missing("OBS_VALUE");
    }
    return {};
}

std::string_view CsvPass::codeAt(std::size_t column) const
{
    std::string_view cell = trimmed(m_row.at(column));
    if (m_layout.columns[column].both)
        cell = trimmed(cell.substr(0, cell.find(": ")));
    return cell;
}

Place CsvPass::placeOf(ObservationPart part, std::size_t member) const
{
    std::size_t column = m_value;
    if (part == ObservationPart::Time)
        column = m_layout.time;
    else if (part == ObservationPart::Member && member < m_layout.members.size())
        column = m_layout.members[member];
    return m_rows.place(column);
}

void CsvPass::enterFlow()
{
    const std::string_view text =
        m_layout.structureId == CsvLayout::kNone ? std::string_view() : trimmed(m_row.at(m_layout.structureId));
    const std::string_view database =
        m_layout.databaseId == CsvLayout::kNone ? std::string_view() : codeAt(m_layout.databaseId);
    if (m_flowKnown && m_flowText.size() == text.size() + database.size() && m_flowText.starts_with(text) &&
        m_flowText.ends_with(database))
        return;
    m_flowText.assign(text).append(database);
    DataFlow flow = dataFlowNamed(text, true);
    if (m_layout.structureName != CsvLayout::kNone)
        flow.title = trimmed(m_row.at(m_layout.structureName));
    if (schemeOfAgency(flow.agency) == "DATA360" && !database.empty()) {
        flow.id = database;
        const std::size_t label = m_layout.columns[m_layout.databaseId].label;
        if (label != CsvLayout::kNone)
            flow.title = trimmed(m_row.at(label));
    }
    if (!m_flowKnown) {
        DocumentDraft document;
        if (m_layout.lastUpdate != CsvLayout::kNone)
            document.published = isoDate(m_row.at(m_layout.lastUpdate));
        m_placer.setDocument(std::move(document));
    }
    m_flowKnown = true;
    m_placer.setFlow(flow);
    m_identities.clear();
    m_identity = nullptr;
}

std::vector<Member> CsvPass::members(std::size_t value) const
{
    std::vector<Member> all;
    all.reserve(m_layout.members.size() + 1);
    for (const std::size_t column : m_layout.members) {
        const CsvColumn &head = m_layout.columns[column];
        Member member;
        member.id = head.id;
        member.code = codeAt(column);
        member.attribute = head.attribute;
        if (head.label != CsvLayout::kNone)
            member.label = trimmed(m_row.at(head.label));
        else if (const std::string_view cell = trimmed(m_row.at(column)); head.both && cell.find(": ") != cell.npos)
            member.label = trimmed(cell.substr(cell.find(": ") + 2));
        all.push_back(std::move(member));
    }
    if (m_layout.values.size() > 1) {
        Member measure;
        measure.id = "MEASURE";
        measure.code = m_layout.columns[m_layout.values[value]].id;
        measure.role = ConceptRole::Other;
        all.push_back(std::move(measure));
    }
    return all;
}

bool CsvPass::sameSeries(std::size_t value) const
{
    if (!m_identity || m_keyValue != value)
        return false;
    for (std::size_t i = 0; i < m_key.size(); ++i)
        if (m_row.at(m_layout.members[i]) != m_key[i])
            return false;
    return true;
}

void CsvPass::enterSeries(std::size_t value)
{
    m_key.resize(m_layout.members.size());
    m_keyValue = value;
    std::string joined(1, static_cast<char>('0' + static_cast<int>(value % 64)));
    for (std::size_t i = 0; i < m_key.size(); ++i) {
        m_key[i] = m_row.at(m_layout.members[i]);
        joined.append(m_key[i]).push_back('\x1f');
    }
    const auto known = m_identities.find(joined);
    if (known != m_identities.end()) {
        m_identity = &known->second;
        return;
    }
    if (m_identities.size() >= kRemembered)
        m_identities.clear();
    m_identity = &m_identities.emplace(std::move(joined), m_placer.identify(members(value))).first->second;
}

bool CsvPass::ragged()
{
    const std::size_t wanted = m_layout.columns.size();
    const std::size_t size = m_row.size();
    if (size == wanted || (size < wanted && !m_rows.sheet().empty()))
        return false;
    const bool surplus = size > wanted;
    if (surplus && std::all_of(m_row.cells.begin() + static_cast<std::ptrdiff_t>(wanted), m_row.cells.end(),
                               [](std::string_view cell) { return trimmed(cell).empty(); }))
        return false;
    m_placer.reject({Trouble::RaggedRow,
                     m_rows.place(surplus     ? wanted
                                  : size == 0 ? 0
                                              : size - 1),
                     std::to_string(size), std::to_string(wanted)});
    return true;
}

Outcome CsvPass::readRow()
{
    if (ragged())
        return {};
    enterFlow();
    if (!m_checked) {
        m_checked = true;
        std::optional<std::string> column = m_placer.missingColumn(members(0));
        if (!column && m_layout.time == CsvLayout::kNone)
            column = "TIME_PERIOD";
        if (column)
            return Problem{Trouble::MissingColumn, {m_headLine, 0, {}}, *column, {}};
    }
    if (m_layout.action != CsvLayout::kNone && lowered(codeAt(m_layout.action)).starts_with('d')) {
        m_placer.skip(Skip::Deleted, m_row.line);
        return {};
    }
    for (std::size_t i = 0; i < m_layout.values.size(); ++i)
        putValue(i);
    return {};
}

void CsvPass::putValue(std::size_t index)
{
    m_value = m_layout.values[index];
    ObservationText text;
    text.value = trimmed(m_row.at(m_value));
    text.line = m_row.line;
    text.cell = cellAt(m_value);
    if (isMissingMarker(text.value) || text.value == "~")
        return m_placer.skip(Skip::Missing, m_row.line);
    text.textMeasure = m_textMeasures[index];
    const std::optional<NumberStyle> style = m_style.styleOf(text.value);
    if (!style) {
        m_placer.reject({Trouble::AmbiguousNumber, m_rows.place(m_value), shown(text.value), {}});
        return;
    }
    text.style = *style;
    text.time = codeAt(m_layout.time);
    if (m_layout.status != CsvLayout::kNone)
        text.status = codeAt(m_layout.status);
    if (m_layout.confidentiality != CsvLayout::kNone)
        text.confidentiality = codeAt(m_layout.confidentiality);
    if (!sameSeries(index))
        enterSeries(index);
    m_placer.put(*m_identity, text, *this);
}

} // namespace

Recognition SdmxCsvReader::recognise(const Sample &sample) const
{
    for (const Sample::Line &line : sample.rows) {
        const std::vector<std::string_view> cells(line.cells.begin(), line.cells.end());
        if (std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); }))
            continue;
        const CsvLayout layout = readCsvHead(cells);
        const auto has = [&layout](std::string_view low) {
            return std::any_of(layout.columns.begin(), layout.columns.end(),
                               [low](const CsvColumn &column) { return column.low == low; });
        };
        if (has("structure") && has("structure_id"))
            return {100, "STRUCTURE, STRUCTURE_ID", {}};
        if (has("dataflow") && (has("obs_value") || has("time_period")))
            return {99, "DATAFLOW, OBS_VALUE", {}};
        if (has("obs_value") && has("time_period"))
            return {70, "TIME_PERIOD, OBS_VALUE", {}};
        return {};
    }
    return {};
}

Outcome SdmxCsvReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    return CsvPass(rows, options, sink).run();
}

} // namespace corridor::ingest
