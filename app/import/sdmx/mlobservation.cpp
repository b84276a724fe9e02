#include "import/meaning/codes.h"
#include "import/sdmx/mlmembers.h"
#include "import/sdmx/mlpass.h"

namespace corridor::ingest {

namespace {

constexpr std::size_t kRemembered = 50'000;

} // namespace

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
    else if ((dimension || changesSeries(role)) && m_obs.size() < kMostMembers)
        m_obs.push_back(memberOf(id, code, !dimension));
}

MlPass::Section MlPass::enterObsPart(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "ObsKey")
        return Section::Key;
    if (name == "Attributes")
        return Section::Attributes;
    if (name == "ObsValue") {
        m_value = valueNamed(attributes, "value");
        m_valuePlace = m_scanner.attributePlace("value");
    } else if (name == "ObsDimension") {
        const std::string_view id = valueNamed(attributes, "id");
        takeObsMember(id.empty() ? m_observationDimension : id, valueNamed(attributes, "value"), true);
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
        valueNamed(attributes, "id").empty() ? valueNamed(attributes, "concept") : valueNamed(attributes, "id");
    const std::string_view code = valueNamed(attributes, "value");
    const bool dimension = m_sections.back() == Section::Key;
    if (m_sections[m_sections.size() - 2] == Section::Obs) {
        if (dimension && conceptRole(lowered(id)) == ConceptRole::Time)
            m_timePlace = m_scanner.attributePlace("value");
        takeObsMember(id, code, dimension);
        return;
    }
    std::vector<Member> *const members = target();
    if (!members || members->size() >= kMostMembers)
        return;
    const ConceptRole role = conceptRole(lowered(id));
    if (members == &m_series && role == ConceptRole::Time && dimension)
        m_seriesTime = code;
    else if (dimension || changesSeries(role))
        members->push_back(memberOf(id, code, !dimension));
    if (members == &m_group && dimension)
        m_groupKey = m_group.size();
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
    if (std::vector<Member> *const members = target(); members && members->size() < kMostMembers)
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
