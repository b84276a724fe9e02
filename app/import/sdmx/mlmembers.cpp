#include "import/sdmx/mlmembers.h"

#include "import/meaning/codes.h"

namespace corridor::ingest {

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

bool changesSeries(ConceptRole role)
{
    return role == ConceptRole::Unit || role == ConceptRole::Multiplier || role == ConceptRole::Area ||
           role == ConceptRole::Frequency;
}

std::string_view valueNamed(const XmlAttributes &attributes, std::string_view name)
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
void takeCompact(const XmlAttributes &attributes, std::vector<Member> &members, std::string &time)
{
    bool past = false;
    for (const auto &[id, code] : attributes) {
        if (!isPlainAttribute(id) || members.size() >= kMostMembers)
            continue;
        const std::string low = lowered(id);
        const ConceptRole role = conceptRole(low);
        past = past || looksLikeAttribute(low, code);
        if (role == ConceptRole::Time)
            time = code;
        else if (!past || changesSeries(role))
            members.push_back(memberOf(id, code, past));
    }
}

} // namespace corridor::ingest
