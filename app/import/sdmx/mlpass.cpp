#include "import/sdmx/mlpass.h"

#include "import/meaning/codes.h"
#include "import/sdmx/mlmembers.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

constexpr std::size_t kTextBytes = std::size_t(64) << 10;

} // namespace

Outcome readSdmxMl(TextSource &text, const ReadOptions &options, Sink &sink)
{
    return MlPass(text, options, sink).run();
}

MlPass::MlPass(TextSource &text, const ReadOptions &options, Sink &sink) :
    m_source(text), m_sink(sink), m_placer(options, sink), m_scanner(*this)
{}

Outcome MlPass::run()
{
    for (std::string_view piece = m_source.next(); !piece.empty(); piece = m_source.next())
        if (!m_scanner.feed(piece))
            return m_scanner.problem();
    if (m_source.failure())
        return m_source.failure();
    if (!m_scanner.finish())
        return m_scanner.problem();
    if (m_rows != 0)
        return {};
    if (!m_hasDataSet && !m_message.empty())
        return Problem{Trouble::NotData, {}, shown(trimmed(m_message)), {}};
    return Problem{
        m_hasDataSet || isDataMessage(m_root) ? Trouble::NoFigures : Trouble::NotData, {}, shown(m_root), {}};
}

void MlPass::begin(std::string_view name, const XmlAttributes &attributes)
{
    m_text.clear();
    if (m_sections.empty()) {
        m_root = name;
        m_crossSectional = name == "CrossSectionalData";
        if (isStructureMessage(name)) {
            m_scanner.stop({Trouble::NotData, m_scanner.place(), shown(name), {}});
            return;
        }
        m_sections.push_back(Section::Root);
        return;
    }
    m_sections.push_back(enter(m_sections.back(), name, attributes));
}

MlPass::Section MlPass::enter(Section parent, std::string_view name, const XmlAttributes &attributes)
{
    switch (parent) {
    case Section::Root:
        return enterRoot(name, attributes);
    case Section::Header:
    case Section::HeaderStructure:
        return enterHeader(name, attributes);
    case Section::DataSet:
    case Section::Group:
    case Section::Series:
        return enterData(parent, name, attributes);
    case Section::Obs:
        return enterObsPart(name, attributes);
    case Section::Key:
    case Section::Attributes:
        if (name == "Value")
            takeValue(attributes);
        return Section::Other;
    case Section::Other:
        break;
    }
    return Section::Other;
}

MlPass::Section MlPass::enterRoot(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "Header")
        return Section::Header;
    if (name == "DataSet") {
        beginDataSet(attributes);
        return Section::DataSet;
    }
    return Section::Root; // An envelope around the message, a footer, a fault.
}

MlPass::Section MlPass::enterHeader(std::string_view name, const XmlAttributes &attributes)
{
    if (m_sections.back() == Section::HeaderStructure) {
        if (name == "Ref")
            m_header.takeReference(attributes);
        return Section::HeaderStructure;
    }
    if (name == "Structure") {
        m_header.beginStructure(attributes);
        return Section::HeaderStructure;
    }
    if (name == "Sender")
        m_header.takeSender(attributes);
    return name == "Sender" || name == "Receiver" ? Section::Other : Section::Header;
}

void MlPass::beginDataSet(const XmlAttributes &attributes)
{
    const MlHeader::Structure structure = m_header.structureOf(attributes);
    m_observationDimension = structure.observationDimension;
    m_dataSet.clear();
    m_series.clear();
    m_seriesTime.clear();
    m_groups.clear();
    m_identities.clear();
    m_seriesIdentified = false;
    m_levels.clear();
    m_hasDataSet = true;
    m_deletes = m_header.deletes();
    for (const auto &[id, code] : attributes) {
        if (id == "action" || id.ends_with(":action"))
            m_deletes = code == "Delete";
        else if (isPlainAttribute(id) && changesSeries(conceptRole(lowered(id))))
            m_dataSet.push_back(memberOf(id, code, true));
    }
    DocumentDraft document;
    document.published = m_header.prepared();
    m_placer.setDocument(std::move(document));
    m_placer.setFlow(structure.flow);
}

MlPass::Section MlPass::enterData(Section parent, std::string_view name, const XmlAttributes &attributes)
{
    if (m_crossSectional && beginCrossSectional(name, attributes))
        return Section::Group;
    if (name == "Series") {
        beginSeries(attributes);
        return Section::Series;
    }
    if (name == "Obs") {
        beginObs(attributes);
        return Section::Obs;
    }
    if (name == "SeriesKey" || name == "GroupKey" || name == "Key")
        return Section::Key;
    if (name == "Attributes")
        return Section::Attributes;
    if (name == "KeyFamilyRef" || name == "Annotations" || name == "DataProvider" || parent != Section::DataSet)
        return Section::Other;
    m_group.clear();
    m_groupKey = 0;
    for (const auto &[id, code] : attributes)
        if (isPlainAttribute(id) && id != "type" && id != "REF" && m_group.size() < kMostMembers)
            m_group.push_back(memberOf(id, code, false));
    return Section::Group;
}

bool MlPass::beginCrossSectional(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "Annotations" || name == "KeyFamilyRef")
        return false;
    m_levels.push_back(m_series.size());
    m_seriesIdentified = false;
    const bool isValue = std::any_of(attributes.begin(), attributes.end(),
                                     [](const auto &attribute) { return attribute.first == "value"; });
    if (!isValue) {
        takeCompact(attributes, m_series, m_seriesTime);
        return true;
    }
    beginObs({});
    takeCompactObs(attributes);
    if (name != "OBS_VALUE")
        takeObsMember("MEASURE", name, true);
    m_value = valueNamed(attributes, "value");
    m_valuePlace = m_scanner.attributePlace("value");
    endObs();
    return true;
}

void MlPass::leaveLevel()
{
    if (!m_crossSectional || m_levels.empty())
        return;
    m_series.resize(std::min(m_series.size(), m_levels.back()));
    m_levels.pop_back();
    m_seriesIdentified = false;
}

void MlPass::beginSeries(const XmlAttributes &attributes)
{
    m_series.clear();
    m_seriesTime.clear();
    m_seriesIdentified = false;
    takeCompact(attributes, m_series, m_seriesTime);
    // A generic group (2.0) stands around its series.
    if (m_sections.back() == Section::Group && !m_group.empty()) {
        m_groups.add(m_group, m_groupKey);
        m_group.clear();
    }
}

void MlPass::text(std::string_view text)
{
    if (m_text.size() < kTextBytes)
        m_text.append(text.substr(0, kTextBytes - m_text.size()));
}

void MlPass::end(std::string_view name)
{
    const Section section = m_sections.back();
    m_sections.pop_back();
    const Section parent = m_sections.empty() ? Section::Root : m_sections.back();
    switch (section) {
    case Section::Root:
        if (m_message.size() < 200 && !trimmed(m_text).empty())
            m_message.append(m_message.empty() ? "" : " ").append(trimmed(m_text).substr(0, 200));
        break;
    case Section::Header:
    case Section::HeaderStructure:
        m_header.takeText(name, m_text);
        break;
    case Section::Group:
        leaveLevel();
        if (!m_crossSectional && !m_group.empty())
            m_groups.add(std::move(m_group), m_groupKey);
        m_group.clear();
        break;
    case Section::Series:
        m_series.clear();
        m_seriesTime.clear();
        m_seriesIdentified = false;
        break;
    case Section::Obs:
        endObs();
        break;
    case Section::Other:
        if (parent == Section::Obs || parent == Section::Key)
            takeUtilityText(name);
        break;
    default:
        break;
    }
    m_text.clear();
}

} // namespace corridor::ingest
