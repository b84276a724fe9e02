#include "import/sdmx/mlgroups.h"

#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

const Member *memberNamed(const std::vector<Member> &members, std::string_view id)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [id](const Member &member) { return member.id == id; });
    return found == members.end() ? nullptr : &*found;
}

/// The attributes that change what a series means; the rest is for people.
bool matters(const std::string &id)
{
    const ConceptRole role = conceptRole(id);
    return role == ConceptRole::Unit || role == ConceptRole::Multiplier || role == ConceptRole::Area ||
           id == "series_name";
}

} // namespace

void MlGroups::clear()
{
    m_pending.clear();
    m_shapes.clear();
    m_count = 0;
}

void MlGroups::add(std::vector<Member> members, std::size_t explicitKey)
{
    const bool useful = std::any_of(members.begin() + static_cast<std::ptrdiff_t>(explicitKey), members.end(),
                                    [](const Member &member) { return matters(lowered(member.id)); });
    if (!useful || m_count >= kMost)
        return;
    ++m_count;
    m_pending.push_back({std::move(members), explicitKey});
}

MlGroups::Shape &MlGroups::shapeOf(const std::vector<std::string> &ids)
{
    const auto found =
        std::find_if(m_shapes.begin(), m_shapes.end(), [&ids](const Shape &shape) { return shape.ids == ids; });
    if (found != m_shapes.end())
        return *found;
    m_shapes.push_back({ids, {}});
    return m_shapes.back();
}

void MlGroups::settle(const std::vector<Member> &series)
{
    for (Pending &group : m_pending) {
        std::vector<std::string> ids;
        std::string values;
        std::vector<Member> attributes;
        for (std::size_t i = 0; i < group.members.size(); ++i) {
            Member &member = group.members[i];
            const bool key = group.explicitKey != 0 ? i < group.explicitKey : memberNamed(series, member.id) != nullptr;
            if (key) {
                ids.push_back(member.id);
                values.append(member.code).push_back('\x1f');
            } else if (matters(lowered(member.id))) {
                member.attribute = true;
                attributes.push_back(std::move(member));
            }
        }
        if (attributes.empty() || m_shapes.size() >= 64)
            continue;
        std::vector<Member> &kept = shapeOf(ids).attributes[values];
        kept.insert(kept.end(), std::make_move_iterator(attributes.begin()), std::make_move_iterator(attributes.end()));
    }
    m_pending.clear();
}

void MlGroups::complete(std::vector<Member> &members)
{
    if (!m_pending.empty())
        settle(members);
    const std::size_t own = members.size();
    for (const Shape &shape : m_shapes) {
        std::string values;
        bool whole = true;
        for (const std::string &id : shape.ids) {
            const Member *const member = memberNamed(members, id);
            whole = whole && member;
            if (member)
                values.append(member->code).push_back('\x1f');
        }
        const auto found = shape.attributes.find(values);
        if (!whole || found == shape.attributes.end())
            continue;
        for (const Member &attribute : found->second) {
            const bool known = std::any_of(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(own),
                                           [&attribute](const Member &member) { return member.id == attribute.id; });
            if (known)
                continue;
            if (lowered(attribute.id) != "series_name") {
                members.push_back(attribute);
                continue;
            }
            for (Member &member : members)
                if (conceptRole(lowered(member.id)) == ConceptRole::Indicator && member.label.empty())
                    member.label = attribute.code;
        }
    }
}

} // namespace corridor::ingest
