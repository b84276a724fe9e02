#include "import/meaning/codes.h"
#include "import/sdmx/mlpass.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

std::string_view attributeNamed(const XmlAttributes &attributes, std::string_view name)
{
    for (const auto &[key, value] : attributes) {
        const auto colon = key.rfind(':');
        if ((colon == std::string_view::npos ? key : key.substr(colon + 1)) == name)
            return value;
    }
    return {};
}

} // namespace

bool isDataMessage(std::string_view root)
{
    constexpr std::array<std::string_view, 8> kRoots = {
        "GenericData", "GenericTimeSeriesData", "StructureSpecificData", "StructureSpecificTimeSeriesData",
        "CompactData", "UtilityData",           "CrossSectionalData",    "MessageGroup"};
    return std::find(kRoots.begin(), kRoots.end(), root) != kRoots.end();
}

bool isStructureMessage(std::string_view root)
{
    constexpr std::array<std::string_view, 6> kRoots = {"Structure",         "Structures",
                                                        "RegistryInterface", "GenericMetadata",
                                                        "MetadataReport",    "StructureSpecificMetadata"};
    return std::find(kRoots.begin(), kRoots.end(), root) != kRoots.end();
}

void MlHeader::beginStructure(const XmlAttributes &attributes)
{
    if (m_structures.size() >= 1000)
        return;
    m_current = attributeNamed(attributes, "structureID");
    if (m_structures.empty())
        m_first = m_current;
    m_structures[m_current].observationDimension = attributeNamed(attributes, "dimensionAtObservation");
}

void MlHeader::takeReference(const XmlAttributes &attributes)
{
    const auto found = m_structures.find(m_current);
    if (found == m_structures.end() || attributeNamed(attributes, "id").empty())
        return;
    DataFlow &flow = found->second.flow;
    flow.agency = attributeNamed(attributes, "agencyID");
    flow.id = dataFlowNamed(attributeNamed(attributes, "id"), false).id;
    flow.version = attributeNamed(attributes, "version");
}

void MlHeader::takeSender(const XmlAttributes &attributes) { m_sender = attributeNamed(attributes, "id"); }

void MlHeader::takeText(std::string_view element, std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return;
    if (element == "Prepared" || (element == "Extracted" && m_prepared.empty()))
        m_prepared = isoDate(text);
    else if (element == "KeyFamilyRef")
        m_keyFamily = text;
    else if (element == "KeyFamilyAgency")
        m_keyFamilyAgency = text;
    else if (element == "DataSetID")
        m_dataSetId = text;
    else if (element == "DataSetAction")
        m_deletes = text == "Delete";
    else if (text.starts_with("urn:"))
        if (const auto found = m_structures.find(m_current);
            found != m_structures.end() && found->second.flow.id.empty())
            found->second.flow = dataFlowNamed(text, false);
}

MlHeader::Structure MlHeader::structureOf(const XmlAttributes &dataSet) const
{
    Structure structure;
    auto found = m_structures.find(std::string(attributeNamed(dataSet, "structureRef")));
    if (found == m_structures.end())
        found = m_structures.find(m_first);
    if (found != m_structures.end())
        structure = found->second;
    DataFlow &flow = structure.flow;
    if (flow.id.empty()) {
        flow.agency = m_keyFamilyAgency;
        flow.id = m_keyFamily.starts_with("DSD_") ? m_keyFamily.substr(4) : m_keyFamily;
        const std::string_view uri = attributeNamed(dataSet, "keyFamilyURI");
        if (flow.id.empty() && uri.find('/') != std::string_view::npos)
            flow.id = uri.substr(uri.rfind('/') + 1);
        if (flow.id.empty())
            flow.id = m_dataSetId;
    }
    if (flow.agency.empty())
        flow.agency = m_sender;
    if (structure.observationDimension.empty())
        structure.observationDimension = "TIME_PERIOD";
    return structure;
}

} // namespace corridor::ingest
