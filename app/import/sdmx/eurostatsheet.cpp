#include "import/sdmx/eurostatsheet.h"

#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/sdmx/eurostattsv.h"
#include "import/sdmx/placer.h"

#include <algorithm>
#include <map>

namespace corridor::ingest {

namespace {

bool startsLow(std::string_view text, std::string_view low) { return lowered(trimmed(text)).starts_with(low); }

/// The code of a dimension by the name that the Data Browser shows.
std::string dimensionOf(std::string_view name)
{
    const std::string low = lowered(trimmed(name));
    if (low.starts_with("time freq"))
        return "freq";
    if (low.starts_with("unit of measure") || low.starts_with("unit"))
        return "unit";
    if (low.starts_with("geopolitical entity (partner") || low.starts_with("partner"))
        return "partner";
    if (low.starts_with("geopolitical entity") || low.starts_with("geo"))
        return "geo";
    if (low.starts_with("sex"))
        return "sex";
    if (low.starts_with("age class"))
        return "age";
    std::string id;
    for (const char c : low.substr(0, low.find('(')))
        id.push_back((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '_');
    while (!id.empty() && id.back() == '_')
        id.pop_back();
    return id.empty() ? "item" : id;
}

class SheetPass : private Whereabouts {
public:
    SheetPass(RowSource &rows, const ReadOptions &options, Sink &sink) :
        m_rows(rows), m_options(options), m_sink(sink), m_placer(options, sink)
    {}

    Outcome run();

private:
    enum class Stage { Outside, Preamble, Table, After };
    struct HeadCell {
        std::size_t column = 0;
        std::string text;
        Place place;
        std::size_t flag = std::string::npos; ///< Column of its flags.
    };

    void beginSheet();
    void readPreamble();
    bool isHead() const;
    void readTableHead();
    bool endsTable() const;
    Outcome readTableRow();
    Outcome putCell(const HeadCell &head, std::string_view label);
    Identity &identify(std::string_view across);
    void takeDataSet(std::string_view text);
    [[nodiscard]] Place placeOf(ObservationPart part, std::size_t member) const override;

    RowSource &m_rows;
    const ReadOptions &m_options;
    Sink &m_sink;
    Placer m_placer;
    Row m_row;
    Stage m_stage = Stage::Outside;
    DataFlow m_flow;
    DocumentDraft m_document;
    std::vector<Member> m_filters;
    std::vector<HeadCell> m_heads;
    std::size_t m_labels = 1; ///< Columns before the first figure.
    std::vector<std::string> m_labelNames;
    std::map<std::string, Identity> m_identities;
    std::size_t m_column = 0;
    const HeadCell *m_head = nullptr;
    bool m_periodsAcross = false;
    bool m_flowSet = false;
    std::uint64_t m_legend = 0;
};

Outcome SheetPass::run()
{
    std::uint64_t count = 0;
    while (m_rows.next(m_row)) {
        if (m_rows.sheetChanged())
            m_stage = Stage::Outside;
        if (++count % 512 == 0 && !m_sink.progress(m_rows.bytesRead(), m_rows.bytesTotal()))
            return Problem{Trouble::Cancelled, {}, {}, {}};
        if (startsLow(m_row.at(0), "data extracted on"))
            beginSheet();
        else if (m_stage == Stage::Preamble)
            readPreamble();
        else if (m_stage == Stage::Table) {
            if (Outcome outcome = readTableRow())
                return outcome;
        } else if (m_stage == Stage::After && !trimmed(m_row.at(0)).empty())
            ++m_legend;
    }
    if (m_rows.failure())
        return m_rows.failure();
    if (m_legend != 0)
        m_sink.remark({Remark::Kind::LegendLeftOut, m_legend});
    return m_placer.rows() == 0 ? Outcome(Problem{Trouble::NoFigures, {}, {}, {}}) : Outcome();
}

void SheetPass::beginSheet()
{
    m_stage = Stage::Preamble;
    m_filters.clear();
    m_heads.clear();
    m_identities.clear();
    m_flowSet = false;
    m_document = {};
    m_flow = {};
    m_flow.agency = "ESTAT";
}

/// "Unemployment by sex and age – annual data [une_rt_a__custom_14324113]"
void SheetPass::takeDataSet(std::string_view text)
{
    text = trimmed(text);
    const auto open = text.rfind('[');
    m_flow.title = trimmed(text.substr(0, open));
    if (open == std::string_view::npos || !text.ends_with(']'))
        return;
    std::string_view code = text.substr(open + 1, text.size() - open - 2);
    code = code.substr(0, code.find("__custom"));
    m_flow.id = code;
}

void SheetPass::readPreamble()
{
    const std::string_view first = trimmed(m_row.at(0));
    if (first.empty())
        return;
    if (isHead()) {
        readTableHead();
        return;
    }
    std::string_view value = trimmed(m_row.at(1));
    if (value.empty())
        value = trimmed(m_row.at(2));
    if (startsLow(first, "dataset")) {
        takeDataSet(value);
    } else if (startsLow(first, "last updated")) {
        m_document.published = isoDate(value);
    } else if (!value.empty()) {
        Member member;
        member.id = dimensionOf(first);
        member.code = value;
        m_filters.push_back(std::move(member));
    }
}

/// A line with a name on the left and periods, or several names, across.
bool SheetPass::isHead() const
{
    std::size_t filled = 0;
    bool period = false;
    for (std::size_t i = 1; i < m_row.size(); ++i) {
        const std::string_view cell = trimmed(m_row.at(i));
        filled += cell.empty() ? 0U : 1U;
        period = period || (!cell.empty() && parsePeriod(cell));
    }
    const std::string low = lowered(trimmed(m_row.at(0)));
    const bool time = low == "time" || low == "date" || low.starts_with("time (");
    return filled > 0 && (time || (period && filled > 1) || filled > 2);
}

void SheetPass::readTableHead()
{
    m_stage = Stage::Table;
    m_heads.clear();
    m_identities.clear();
    m_labelNames.assign(1, std::string(trimmed(m_row.at(0))));
    std::size_t periods = 0;
    for (std::size_t i = 1; i < m_row.size(); ++i) {
        const std::string_view cell = trimmed(m_row.at(i));
        if (cell.empty()) {
            if (!m_heads.empty() && m_heads.back().column + 1 == i)
                m_heads.back().flag = i;
            continue;
        }
        periods += parsePeriod(cell) ? 1U : 0U;
        m_heads.push_back({i, std::string(cell), m_rows.place(i), std::string::npos});
    }
    m_periodsAcross = periods == m_heads.size();
    m_labels = m_heads.front().column;
    m_labelNames.resize(m_labels);
    if (!m_flowSet) {
        m_flowSet = true;
        m_placer.setDocument(m_document);
        m_placer.setFlow(m_flow);
    }
}

bool SheetPass::endsTable() const
{
    const std::string_view first = trimmed(m_row.at(0));
    return first.empty() || first == ":" || startsLow(first, "special value") || startsLow(first, "available flags") ||
           startsLow(first, "observation flags");
}

Outcome SheetPass::readTableRow()
{
    if (endsTable()) {
        m_stage = Stage::After;
        m_legend += trimmed(m_row.at(0)).empty() ? 0U : 1U;
        return {};
    }
    const bool names = std::all_of(m_heads.begin(), m_heads.end(),
                                   [this](const HeadCell &head) { return trimmed(m_row.at(head.column)).empty(); });
    if (m_periodsAcross && names) {
        // "GEO (Labels)": what runs down.
        for (std::size_t i = 0; i < m_labels; ++i)
            m_labelNames[i] = trimmed(m_row.at(i));
        return {};
    }
    for (const HeadCell &head : m_heads)
        if (Outcome outcome = putCell(head, trimmed(m_row.at(0))))
            return outcome;
    return {};
}

Identity &SheetPass::identify(std::string_view across)
{
    std::vector<Member> members = m_filters;
    std::string key;
    const auto add = [this, &members, &key](std::string_view name, std::string_view text) {
        Member member;
        const bool area = m_options.areas && m_options.areas->byName(text);
        member.id = startsLow(name, "time") || startsLow(name, "date") || name.empty() ? (area ? "geo" : "item")
                                                                                       : dimensionOf(name);
        if (member.id == "item" && m_options.areas && !m_heads.empty() && m_options.areas->byName(m_heads.front().text))
            member.id = "geo";
        member.code = text;
        key.append(text).push_back('\x1f');
        members.push_back(std::move(member));
    };
    if (m_periodsAcross)
        for (std::size_t i = 0; i < m_labels; ++i)
            add(m_labelNames[i], trimmed(m_row.at(i)));
    else
        add({}, across);
    const auto known = m_identities.find(key);
    if (known != m_identities.end())
        return known->second;
    if (m_identities.size() >= 50'000)
        m_identities.clear();
    return m_identities.emplace(std::move(key), m_placer.identify(members)).first->second;
}

Place SheetPass::placeOf(ObservationPart part, std::size_t) const
{
    if (part == ObservationPart::Value)
        return m_rows.place(m_column);
    const bool inHead = (part == ObservationPart::Time) == m_periodsAcross;
    return inHead && m_head ? m_head->place : m_rows.place(0);
}

Outcome SheetPass::putCell(const HeadCell &head, std::string_view label)
{
    m_column = head.column;
    m_head = &head;
    const EurostatCell cell = splitEurostatCell(m_row.at(head.column));
    ObservationText text;
    text.value = cell.value;
    text.status = head.flag == std::string::npos ? cell.flag : trimmed(m_row.at(head.flag));
    text.confidentiality = cell.confidentiality;
    text.time = m_periodsAcross ? std::string_view(head.text) : label;
    text.line = m_row.line;
    text.cell = cellAt(head.column);
    if (m_options.numbers)
        text.style = *m_options.numbers;
    if (isMissingMarker(text.value)) {
        m_placer.skip(Skip::Missing, m_row.line);
        return {};
    }
    m_placer.put(identify(head.text), text, *this);
    return {};
}

} // namespace

Recognition EurostatSheetReader::recognise(const Sample &sample) const
{
    bool page = false;
    for (const Sample::Line &line : sample.rows) {
        if (line.cells.empty())
            continue;
        if (startsLow(line.cells[0], "data extracted on") && line.cells[0].find("[ESTAT]") != std::string::npos)
            return {97, "Data extracted on, [ESTAT]", {}};
        page = page || (startsLow(line.cells[0], "open product page") && line.cells.size() > 1);
    }
    return page && sample.workbook ? Recognition{90, "Open product page, Open in Data Browser", {}} : Recognition{};
}

Outcome EurostatSheetReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    return SheetPass(rows, options, sink).run();
}

} // namespace corridor::ingest
