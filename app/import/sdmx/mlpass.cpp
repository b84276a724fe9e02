#include "import/sdmx/mlpass.h"

#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

constexpr std::size_t kTextBytes = std::size_t(64) << 10;
constexpr std::size_t kRemembered = 50'000;
constexpr std::size_t kMembers = 4096;

bool isPlainAttribute(std::string_view name)
{
    return name.find(':') == std::string_view::npos && !name.starts_with("xmlns");
}

/// Attributes of a series that a message does not tell from dimensions.
bool looksLikeAttribute(std::string_view low, std::string_view value)
{
    return isAttributeName(low) || low.ends_with("_date") || low.ends_with("_note") || low.ends_with("_notes") ||
           low.ends_with("_name") || low.find("title") != std::string_view::npos || value.size() > 64;
}

bool matters(ConceptRole role)
{
    return role == ConceptRole::Unit || role == ConceptRole::Multiplier || role == ConceptRole::Area ||
           role == ConceptRole::Frequency;
}

std::string_view named(const XmlAttributes &attributes, std::string_view name)
{
    for (const auto &[key, value] : attributes)
        if (key == name)
            return value;
    return {};
}

Member memberOf(std::string_view id, std::string_view code, bool attribute)
{
    Member member;
    member.id = id;
    member.code = trimmed(code);
    member.attribute = attribute;
    return member;
}

/// Dimensions of a compact element; what stands behind the first known attribute is none.
void takeCompact(const XmlAttributes &attributes, std::vector<Member> &members, std::string *time)
{
    bool past = false;
    for (const auto &[id, code] : attributes) {
        if (!isPlainAttribute(id) || members.size() >= kMembers)
            continue;
        const std::string low = lowered(id);
        const ConceptRole role = conceptRole(low);
        past = past || looksLikeAttribute(low, code);
        if (role == ConceptRole::Time && time)
            *time = code;
        else if (!past || matters(role))
            members.push_back(memberOf(id, code, past));
    }
}

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
        else if (isPlainAttribute(id) && matters(conceptRole(lowered(id))))
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
        if (isPlainAttribute(id) && id != "type" && id != "REF" && m_group.size() < kMembers)
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
        takeCompact(attributes, m_series, &m_seriesTime);
        return true;
    }
    beginObs({});
    takeCompactObs(attributes);
    if (name != "OBS_VALUE")
        takeObsMember("MEASURE", name, true);
    m_value = named(attributes, "value");
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
    takeCompact(attributes, m_series, &m_seriesTime);
    // A generic group (2.0) stands around its series.
    if (m_sections.back() == Section::Group && !m_group.empty()) {
        m_groups.add(m_group, m_groupKey);
        m_group.clear();
    }
}

void MlPass::beginObs(const XmlAttributes &attributes)
{
    m_obs.clear();
    m_time = m_seriesTime;
    m_value.clear();
    m_status.clear();
    m_confidentiality.clear();
    m_obsPlace = m_scanner.place();
    m_timePlace = m_obsPlace;
    m_valuePlace = m_obsPlace;
    takeCompactObs(attributes);
}

void MlPass::takeCompactObs(const XmlAttributes &attributes)
{
    bool past = false;
    const bool flat = m_series.empty();
    for (const auto &[id, code] : attributes) {
        if (!isPlainAttribute(id) || id == "action" || id == "value")
            continue;
        const std::string low = lowered(id);
        if (low == "obs_value") {
            m_value = code;
            m_valuePlace = m_scanner.attributePlace(id);
            past = true;
            continue;
        }
        if (conceptRole(low) == ConceptRole::Time)
            m_timePlace = m_scanner.attributePlace(id);
        past = past || looksLikeAttribute(low, code);
        takeObsMember(id, code, flat || m_crossSectional ? !past : id == m_observationDimension);
    }
}

void MlPass::takeObsMember(std::string_view id, std::string_view code, bool dimension)
{
    const ConceptRole role = conceptRole(lowered(id));
    if (role == ConceptRole::Time)
        m_time = code;
    else if (role == ConceptRole::Status)
        m_status = code;
    else if (role == ConceptRole::Confidentiality)
        m_confidentiality = code;
    else if ((dimension || matters(role)) && m_obs.size() < kMembers)
        m_obs.push_back(memberOf(id, code, !dimension));
}

MlPass::Section MlPass::enterObsPart(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "ObsKey")
        return Section::Key;
    if (name == "Attributes")
        return Section::Attributes;
    if (name == "ObsValue") {
        m_value = named(attributes, "value");
        m_valuePlace = m_scanner.attributePlace("value");
    } else if (name == "ObsDimension") {
        const std::string_view id = named(attributes, "id");
        takeObsMember(id.empty() ? m_observationDimension : id, named(attributes, "value"), true);
        if (conceptRole(lowered(id.empty() ? m_observationDimension : id)) == ConceptRole::Time)
            m_timePlace = m_scanner.attributePlace("value");
    } else if (name == "Time") {
        m_timePlace = m_scanner.place();
    }
    return Section::Other;
}

std::vector<Member> *MlPass::target()
{
    // The section that the Key or Attributes element stands in.
    switch (m_sections[m_sections.size() - 2]) {
    case Section::Series:
        return &m_series;
    case Section::Group:
        return &m_group;
    case Section::DataSet:
        return &m_dataSet;
    default:
        return nullptr;
    }
}

void MlPass::takeValue(const XmlAttributes &attributes)
{
    const std::string_view id =
        named(attributes, "id").empty() ? named(attributes, "concept") : named(attributes, "id");
    const std::string_view code = named(attributes, "value");
    const bool dimension = m_sections.back() == Section::Key;
    if (m_sections[m_sections.size() - 2] == Section::Obs) {
        if (dimension && conceptRole(lowered(id)) == ConceptRole::Time)
            m_timePlace = m_scanner.attributePlace("value");
        takeObsMember(id, code, dimension);
        return;
    }
    std::vector<Member> *const members = target();
    if (!members || members->size() >= kMembers)
        return;
    const ConceptRole role = conceptRole(lowered(id));
    if (members == &m_series && role == ConceptRole::Time && dimension)
        m_seriesTime = code;
    else if (dimension || matters(role))
        members->push_back(memberOf(id, code, !dimension));
    if (members == &m_group && dimension)
        m_groupKey = m_group.size();
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

void MlPass::takeUtilityText(std::string_view name)
{
    const std::string_view text = trimmed(m_text);
    if (text.empty())
        return;
    if (m_sections.back() == Section::Obs) {
        if (lowered(name) == "obs_value")
            m_value = text;
        else if (name == "Time")
            m_time = text;
        else
            takeObsMember(name, text, name == m_observationDimension);
        return;
    }
    if (std::vector<Member> *const members = target(); members && members->size() < kMembers)
        members->push_back(memberOf(name, text, false));
}

Place MlPass::placeOf(ObservationPart part, std::size_t) const
{
    switch (part) {
    case ObservationPart::Time:
        return m_timePlace;
    case ObservationPart::Value:
        return m_valuePlace;
    case ObservationPart::Member:
        break;
    }
    return m_obsPlace;
}

std::vector<Member> MlPass::seriesMembers()
{
    std::vector<Member> members = m_series;
    members.insert(members.end(), m_dataSet.begin(), m_dataSet.end());
    return members;
}

Identity &MlPass::identityOfObs()
{
    if (m_obs.empty()) {
        if (!m_seriesIdentified) {
            std::vector<Member> members = seriesMembers();
            m_groups.complete(members);
            m_seriesIdentity = m_placer.identify(members);
            m_seriesIdentified = true;
        }
        return m_seriesIdentity;
    }
    std::string key;
    for (const std::vector<Member> *part : {&m_series, &m_obs})
        for (const Member &member : *part)
            key.append(member.id).append(1, '=').append(member.code).push_back('\x1f');
    const auto known = m_identities.find(key);
    if (known != m_identities.end())
        return known->second;
    std::vector<Member> members = seriesMembers();
    members.insert(members.end(), m_obs.begin(), m_obs.end());
    m_groups.complete(members);
    if (m_identities.size() >= kRemembered)
        m_identities.clear();
    return m_identities.emplace(std::move(key), m_placer.identify(members)).first->second;
}

void MlPass::endObs()
{
    if (++m_rows % 4096 == 0 && !m_sink.progress(m_source.bytesRead(), m_source.bytesTotal()))
        return m_scanner.stop({Trouble::Cancelled, {}, {}, {}});
    if (!m_checked) {
        m_checked = true;
        std::vector<Member> members = seriesMembers();
        members.insert(members.end(), m_obs.begin(), m_obs.end());
        m_groups.complete(members);
        if (const std::optional<std::string> column = m_placer.missingColumn(members))
            return m_scanner.stop({Trouble::MissingColumn, m_obsPlace, *column, {}});
    }
    if (m_deletes)
        return m_placer.skip(Skip::Deleted, m_obsPlace.line);
    ObservationText text;
    text.time = m_time;
    text.value = m_value;
    text.status = m_status;
    text.confidentiality = m_confidentiality;
    text.line = m_obsPlace.line;
    if (isMissingMarker(trimmed(m_value)))
        return m_placer.skip(Skip::Missing, text.line);
    m_placer.put(identityOfObs(), text, *this);
}

} // namespace corridor::ingest
