#include "import/series/unctad.h"

#include "import/series/slug.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::series {

namespace {

struct Scale {
    std::string_view words;
    int shift;
};

constexpr std::array kScales = {Scale{"in thousands", 3}, Scale{"in millions", 6}, Scale{"in billions", 9},
                                Scale{"thousands", 3},    Scale{"millions", 6},    Scale{"billions", 9}};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// "US_TradeMerchTotal_2024.csv" ▶ "TradeMerchTotal".
std::string datasetOf(std::string_view fileName)
{
    const std::string head = lowered(fileName.substr(0, 3));
    if (head != "us_" && head != "us.")
        return {};
    fileName.remove_prefix(3);
    const auto end = std::find_if_not(fileName.begin(), fileName.end(), isLetter);
    return {fileName.begin(), end};
}

/// The name of a dimension without the word for its label; empty when \a head is no label.
std::string labelled(const std::string &head)
{
    for (const std::string_view ending : {std::string_view(" label"), std::string_view("_label")}) {
        if (head.size() > ending.size() && head.ends_with(ending))
            return head.substr(0, head.size() - ending.size());
    }
    return {};
}

std::string_view cellOf(const Row &row, std::size_t index) { return trimmed(row.at(index)); }

} // namespace

UnctadMeasure unctadMeasure(std::string_view text)
{
    UnctadMeasure measure;
    measure.name = trimmed(text);
    std::replace(measure.name.begin(), measure.name.end(), '_', ' ');
    if (const auto known = unitNamed(measure.name)) {
        measure.unit = known->unit;
        measure.shift = known->shift;
        measure.namesUnitOnly = true;
    }
    const std::string low = lowered(measure.name);
    for (const Scale &scale : kScales) {
        const std::size_t at = low.find(scale.words);
        if (at == std::string::npos)
            continue;
        std::string rest = measure.name;
        rest.erase(at, scale.words.size());
        measure.name = trimmed(rest);
        if (!measure.namesUnitOnly) {
            measure.shift = scale.shift;
            const auto known = unitNamed(measure.name);
            measure.unit = known ? known->unit : unknownUnit(measure.name);
        }
        return measure;
    }
    if (!measure.namesUnitOnly && low.find("percentage") != std::string::npos)
        measure.unit = {"percent", "ratio", false, "percent"};
    else if (!measure.namesUnitOnly)
        measure.unit = unknownUnit(measure.name);
    return measure;
}

UnctadColumns::UnctadColumns(const Heads &heads, std::string_view fileName) :
    economy(heads.find({"economy"}).value_or(heads.size())),
    economyLabel(heads.find({"economy label", "economy_label"}).value_or(heads.size())), dataset(datasetOf(fileName))
{
    for (std::size_t i = 0; i < heads.size(); ++i) {
        std::string name = labelled(heads.at(i));
        if (name.empty() || i == economyLabel)
            continue;
        const std::size_t code = heads.find({name}).value_or(i);
        others.push_back({code, i, std::move(name)});
    }
}

bool UnctadColumns::isDimension(std::size_t index) const
{
    return index == economy || index == economyLabel ||
           std::any_of(others.begin(), others.end(), [index](const Dimension &dimension) {
               return dimension.code == index || dimension.label == index;
           });
}

Line unctadLine(const Row &row, const UnctadColumns &columns, const UnctadMeasure &measure, Pen &pen)
{
    Line line;
    const std::string_view code = cellOf(row, columns.economy);
    line.series.reporter = code.empty()
                               ? pen.areaNamed(cellOf(row, columns.economyLabel), "UNCTAD")
                               : pen.area(AreaScheme::Unctad, code, cellOf(row, columns.economyLabel), "UNCTAD");
    line.series.unit = pen.announce(measure.unit);
    line.shift = measure.shift;
    bool services = lowered(columns.dataset).find("serv") != std::string::npos;
    services = services || std::any_of(columns.others.begin(), columns.others.end(),
                                       [](const auto &dimension) { return dimension.name == "category"; });
    std::optional<FlowMeaning> flow;
    for (const UnctadColumns::Dimension &dimension : columns.others) {
        const std::string_view value = cellOf(row, dimension.code);
        const std::string_view label = cellOf(row, dimension.label);
        if (value.empty() && label.empty())
            continue;
        if (dimension.name == "partner") {
            line.series.partner = dimension.code == dimension.label
                                      ? pen.area(AreaScheme::Unctad, {}, label, "UNCTAD")
                                      : pen.area(AreaScheme::Unctad, value, label, "UNCTAD");
        } else if (dimension.name == "flow" && measure.unit.dimension == "money" && flowNamed(label, services)) {
            flow = flowNamed(label, services);
        } else if (dimension.name == "product" && !isTotalCommodity(value)) {
            line.series.commodity = value;
            addDetail(line.series.detail, "CL", "S3");
            pen.sink().commodity({"S3", std::string(value), {}, std::string(label), "en"});
        } else if (dimension.name != "product" && !isTotalCommodity(label)) {
            addDetail(line.series.detail, slug(dimension.name),
                      dimension.code == dimension.label ? slug(label) : std::string(value));
        }
    }
    if (flow) {
        line.series.indicator = flow->indicator;
        return line;
    }
    IndicatorDraft draft;
    draft.scheme = "UNCTAD";
    draft.code = "UNCTAD:";
    if (measure.namesUnitOnly && !columns.dataset.empty()) {
        draft.code += slug(columns.dataset) + '.';
        draft.name = columns.dataset + ": ";
    }
    draft.code += slug(measure.name);
    draft.name += measure.name;
    draft.unit = measure.unit.code;
    draft.hasPartner = line.series.partner != "-";
    line.series.indicator = pen.announce(draft);
    return line;
}

std::uint32_t unctadNote(std::string_view footnote, Pen &pen)
{
    footnote = trimmed(footnote);
    if (footnote.empty())
        return 0;
    NoteDraft draft;
    draft.note = footnote;
    return pen.sink().note(draft);
}

void announceUnctad(const UnctadColumns &columns, Pen &pen)
{
    pen.sink().source({{},
                       "UNCTAD",
                       columns.dataset.empty() ? "UNCTADstat" : "UNCTADstat " + columns.dataset,
                       "https://unctadstat.unctad.org",
                       {},
                       "UNCTADstat"});
}

} // namespace corridor::ingest::series
