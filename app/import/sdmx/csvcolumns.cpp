#include "import/sdmx/csvcolumns.h"

#include "import/meaning/codes.h"
#include "import/sdmx/placer.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

/// A head as people read it, standing behind the id that it explains: `Reference area`, `Time period`.
bool readsAsLabel(std::string_view head)
{
    if (head.find(' ') != std::string_view::npos)
        return true;
    const bool lower = std::any_of(head.begin(), head.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool upper = std::any_of(head.begin(), head.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return lower && upper;
}

bool isMeasure(std::string_view low)
{
    return low.starts_with("obs_value") || low.starts_with("meas_") || low.starts_with("measval") || low == "value";
}

/// `STRUCTURE[;]`, `ATTR_1[]`, `ATTR_1[en;fr]` without the marker at the end.
std::string_view withoutMarker(std::string_view head)
{
    return head.ends_with(']') ? head.substr(0, head.rfind('[')) : head;
}

CsvColumn columnOf(std::string_view head)
{
    CsvColumn column;
    head = trimmed(head);
    if (const auto split = head.find(": "); split != std::string_view::npos) {
        column.both = true;
        head = trimmed(head.substr(0, split));
    }
    column.id = withoutMarker(head);
    column.low = lowered(column.id);
    column.role = conceptRole(column.low);
    return column;
}

void nameLabels(CsvLayout &layout)
{
    const bool named = layout.structureName != CsvLayout::kNone;
    for (std::size_t i = 1; i < layout.columns.size(); ++i) {
        CsvColumn &column = layout.columns[i];
        // DATA360: X and X_LABEL.
        if (column.low.size() > 6 && column.low.ends_with("_label")) {
            const std::string_view stem = std::string_view(column.low).substr(0, column.low.size() - 6);
            const auto owner = std::find_if(layout.columns.begin(), layout.columns.end(),
                                            [stem](const CsvColumn &other) { return other.low == stem; });
            if (owner != layout.columns.end()) {
                owner->label = i;
                column.ignored = true;
            }
        } else if (named && i > layout.structureName && !layout.columns[i - 1].ignored && readsAsLabel(column.id) &&
                   !readsAsLabel(layout.columns[i - 1].id) && i - 1 > layout.structureName) {
            layout.columns[i - 1].label = i;
            column.ignored = true;
        }
    }
}

} // namespace

bool CsvLayout::isMember(std::size_t column) const
{
    return std::find(members.begin(), members.end(), column) != members.end();
}

void CsvLayout::findTime(const std::vector<PeekedRows::Held> &rows)
{
    if (time != kNone || rows.empty())
        return;
    for (const std::size_t candidate : members) {
        const CsvColumn &column = columns[candidate];
        if (column.role != ConceptRole::Other || column.attribute)
            continue;
        const bool periods = std::all_of(rows.begin(), rows.end(), [&](const PeekedRows::Held &row) {
            if (candidate >= row.cells.size() || row.cells[candidate].find('-') == std::string::npos)
                return false;
            std::string_view cell = row.cells[candidate];
            if (column.both)
                cell = cell.substr(0, cell.find(": "));
            return parseSdmxPeriod(cell).has_value();
        });
        if (!periods)
            continue;
        time = candidate;
        columns[candidate].role = ConceptRole::Time;
        members.erase(std::find(members.begin(), members.end(), candidate));
        return;
    }
}

CsvLayout readCsvHead(const std::vector<std::string_view> &cells)
{
    CsvLayout layout;
    for (const std::string_view cell : cells)
        layout.columns.push_back(columnOf(cell));
    const auto take = [&layout](std::size_t &slot, std::size_t index) {
        layout.columns[index].ignored = true;
        if (slot == CsvLayout::kNone)
            slot = index;
    };
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const std::string &low = layout.columns[i].low;
        if (low == "structure" || low == "series_key" || low == "obs_key" || low.empty() ||
            low.starts_with("unnamed")) {
            layout.versionTwo = layout.versionTwo || low == "structure";
            layout.columns[i].ignored = true;
        } else if (low == "structure_id" || low == "dataflow") {
            take(layout.structureId, i);
        } else if (low == "structure_name") {
            take(layout.structureName, i);
        } else if (low == "action") {
            take(layout.action, i);
        } else if (low == "last update" || low == "last_update") {
            take(layout.lastUpdate, i);
        } else if (low == "database_id") {
            take(layout.databaseId, i);
        }
    }
    nameLabels(layout);
    std::size_t firstValue = CsvLayout::kNone;
    std::size_t lastKey = 0;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const CsvColumn &column = layout.columns[i];
        if (column.ignored)
            continue;
        if (isMeasure(column.low)) {
            layout.values.push_back(i);
            firstValue = std::min(firstValue, i);
        } else if (column.role == ConceptRole::Area || column.role == ConceptRole::Time ||
                   column.role == ConceptRole::Frequency) {
            lastKey = i;
        }
    }
    // The standard puts attributes behind the measures; a file with its columns moved is read by their names alone.
    const bool trusted = firstValue != CsvLayout::kNone && firstValue > lastKey && firstValue > 0 &&
                         layout.structureId != CsvLayout::kNone;
    const auto assign = [&layout](std::size_t &slot, std::size_t index) {
        if (slot == CsvLayout::kNone)
            slot = index;
    };
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        CsvColumn &column = layout.columns[i];
        if (column.ignored || isMeasure(column.low))
            continue;
        column.attribute = trusted ? i > firstValue : isAttributeName(column.low) || column.low.starts_with("attr");
        if (column.role == ConceptRole::Time)
            assign(layout.time, i);
        else if (column.role == ConceptRole::Status)
            assign(layout.status, i);
        else if (column.role == ConceptRole::Confidentiality)
            assign(layout.confidentiality, i);
        else if (!column.attribute || column.role == ConceptRole::Unit || column.role == ConceptRole::Multiplier ||
                 column.role == ConceptRole::Area || column.role == ConceptRole::Frequency)
            layout.members.push_back(i);
    }
    return layout;
}

std::optional<std::size_t> doubledColumn(const CsvLayout &layout)
{
    for (std::size_t i = 1; i < layout.columns.size(); ++i) {
        const CsvColumn &column = layout.columns[i];
        if (column.low.empty() || column.ignored)
            continue;
        for (std::size_t j = 0; j < i; ++j)
            if (!layout.columns[j].ignored && layout.columns[j].id == column.id)
                return i;
    }
    return {};
}

} // namespace corridor::ingest
