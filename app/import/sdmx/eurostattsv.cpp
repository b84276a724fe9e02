#include "import/sdmx/eurostattsv.h"

#include "import/meaning/codes.h"
#include "import/sdmx/placer.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

std::vector<std::string_view> splitKey(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        parts.push_back(trimmed(text.substr(from, comma - from)));
        from = comma + 1;
    }
    return parts;
}

/// `unit,geo\time` ▶ true: the last dimension and what runs across.
bool readsAsHead(std::string_view cell)
{
    const auto slash = cell.rfind('\\');
    if (slash == std::string_view::npos)
        return false;
    const std::string across = lowered(trimmed(cell.substr(slash + 1)));
    return across == "time" || across == "time_period";
}

/// The data set's code in a file name: `estat_tec00107.tsv`, `teina200.tsv.gz`, `tsdde410 (1).tsv`.
std::string dataSetOf(std::string_view fileName)
{
    std::string code = lowered(fileName.substr(0, fileName.find('.')));
    if (code.starts_with("estat_"))
        code.erase(0, 6);
    const auto end = std::find_if(code.begin(), code.end(), [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    });
    code.erase(end, code.end());
    return code;
}

class TsvPass : private Whereabouts {
public:
    TsvPass(RowSource &rows, const ReadOptions &options, Sink &sink) :
        m_rows(rows), m_options(options), m_sink(sink), m_placer(options, sink)
    {}

    Outcome run();

private:
    Outcome readHead();
    bool enterRow();
    void putCells();
    [[nodiscard]] Place placeOf(ObservationPart part, std::size_t member) const override;

    RowSource &m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    Placer m_placer;
    Row m_row;
    std::uint64_t m_headLine = 0;
    std::vector<Member> m_members;
    std::vector<std::string> m_periods;
    std::vector<Place> m_periodPlaces;
    Identity m_identity;
    std::size_t m_cell = 0;
};

Outcome TsvPass::run()
{
    if (Outcome outcome = readHead())
        return outcome;
    std::uint64_t count = 0;
    while (m_rows.next(m_row)) {
        if (m_row.size() == 0 || (m_row.size() == 1 && trimmed(m_row.at(0)).empty()))
            continue;
        if (++count % 1024 == 0 && !m_sink.progress(m_rows.bytesRead(), m_rows.bytesTotal()))
            return Problem{Trouble::Cancelled, {}, {}, {}};
        if (enterRow())
            putCells();
    }
    if (m_rows.failure())
        return m_rows.failure();
    if (m_placer.rows() == 0)
        return Problem{Trouble::NoFigures, {m_headLine, 0, {}}, {}, {}};
    return {};
}

Outcome TsvPass::readHead()
{
    do {
        if (!m_rows.next(m_row))
            return m_rows.failure() ? m_rows.failure() : Problem{Trouble::Empty, {}, {}, {}};
    } while (m_row.size() == 0 || trimmed(m_row.at(0)).empty());
    m_headLine = m_row.line;
    const std::string_view head = m_row.at(0);
    if (!readsAsHead(head))
        return Problem{Trouble::MissingColumn, m_rows.place(0), "geo\\TIME_PERIOD", {}};
    for (const std::string_view id : splitKey(head.substr(0, head.rfind('\\')))) {
        Member member;
        member.id = id;
        m_members.push_back(std::move(member));
    }
    for (std::size_t i = 1; i < m_row.size(); ++i) {
        m_periods.emplace_back(trimmed(m_row.at(i)));
        m_periodPlaces.push_back(m_rows.place(i));
    }
    DataFlow flow;
    flow.agency = "ESTAT";
    flow.id = dataSetOf(m_options.fileName);
    m_placer.setFlow(flow);
    if (const std::optional<std::string> column = m_placer.missingColumn(m_members))
        return Problem{Trouble::MissingColumn, {m_headLine, 1, {}}, "geo", {}};
    return {};
}

Place TsvPass::placeOf(ObservationPart part, std::size_t member) const
{
    if (part == ObservationPart::Time)
        return m_cell > 0 && m_cell <= m_periodPlaces.size() ? m_periodPlaces[m_cell - 1] : Place{m_headLine, 0, {}};
    Place place = m_rows.place(part == ObservationPart::Member ? 0 : m_cell);
    if (part == ObservationPart::Member && member < m_members.size())
        for (std::size_t i = 0; i < member; ++i)
            place.column += m_members[i].code.size() + 1; // Codes are ASCII.
    return place;
}

bool TsvPass::enterRow()
{
    const std::vector<std::string_view> codes = splitKey(m_row.at(0));
    if (codes.size() != m_members.size()) {
        m_placer.reject(
            {Trouble::RaggedRow, m_rows.place(0), std::to_string(codes.size()), std::to_string(m_members.size())});
        return false;
    }
    if (m_row.size() < m_periods.size() + 1 && m_rows.sheet().empty()) {
        m_placer.reject({Trouble::RaggedRow, m_rows.place(m_row.size() - 1), std::to_string(m_row.size()),
                         std::to_string(m_periods.size() + 1)});
        return false;
    }
    if (m_row.size() > m_periods.size() + 1) {
        for (std::size_t i = m_periods.size() + 1; i < m_row.size(); ++i) {
            if (trimmed(m_row.at(i)).empty())
                continue;
            m_placer.reject({Trouble::RaggedRow, m_rows.place(i), std::to_string(m_row.size()),
                             std::to_string(m_periods.size() + 1)});
            return false;
        }
    }
    for (std::size_t i = 0; i < codes.size(); ++i)
        m_members[i].code = codes[i];
    m_identity = m_placer.identify(m_members);
    return true;
}

void TsvPass::putCells()
{
    ObservationText text;
    text.line = m_row.line;
    if (m_options.numbers)
        text.style = *m_options.numbers;
    for (std::size_t i = 0; i < m_periods.size(); ++i) {
        m_cell = i + 1;
        const EurostatCell cell = splitEurostatCell(m_row.at(m_cell));
        text.cell = cellAt(m_cell);
        text.time = m_periods[i];
        text.value = cell.value;
        text.status = cell.flag;
        text.confidentiality = cell.confidentiality;
        m_placer.put(m_identity, text, *this);
    }
}

} // namespace

EurostatCell splitEurostatCell(std::string_view text)
{
    EurostatCell cell;
    text = trimmed(text);
    const auto blank = text.find(' ');
    cell.value = text.substr(0, blank);
    if (blank != std::string_view::npos)
        cell.flag = trimmed(text.substr(blank));
    // Old files write flags without a blank: `12.3b`, `:c`.
    if (blank == std::string_view::npos && text.size() > 1) {
        std::size_t end = text.front() == ':' ? 1 : text.find_last_of("0123456789.");
        if (text.front() != ':')
            end = end == std::string_view::npos ? text.size() : end + 1;
        const std::string_view rest = text.substr(end);
        const bool letters = rest.substr(0, rest.find('@')).find_first_not_of("bcdefinprsuz") == std::string_view::npos;
        if (end < text.size() && end > 0 && letters) {
            cell.value = text.substr(0, end);
            cell.flag = rest;
        }
    }
    if (const auto at = cell.flag.find('@'); at != std::string_view::npos) {
        cell.confidentiality = trimmed(cell.flag.substr(at + 1));
        cell.flag = trimmed(cell.flag.substr(0, at));
    }
    return cell;
}

Recognition EurostatTsvReader::recognise(const Sample &sample) const
{
    for (const Sample::Line &line : sample.rows) {
        if (line.cells.empty() || trimmed(line.cells[0]).empty())
            continue;
        if (!readsAsHead(line.cells[0]))
            return {};
        // The first field holds commas of its own.
        const bool table = line.cells.size() > 1 && parsePeriod(line.cells[1]).has_value();
        return {table ? 98 : 60, std::string(trimmed(line.cells[0])), {}};
    }
    return {};
}

Outcome EurostatTsvReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    return TsvPass(rows, options, sink).run();
}

} // namespace corridor::ingest
