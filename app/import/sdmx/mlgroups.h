#pragma once

#include "import/sdmx/placer.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace corridor::ingest {

/// The groups of an SDMX-ML data set: attributes that many series share, by a part of their key.
class MlGroups {
public:
    static constexpr std::size_t kMost = 100'000;

    void clear();
    /// \a members: of a group; \a explicitKey: how many of the first are its key (0: the message does not tell key
    /// and attributes apart).
    void add(std::vector<Member> members, std::size_t explicitKey);
    /// Adds to \a members what the groups that a series with these members belongs to say.
    void complete(std::vector<Member> &members);

private:
    struct Shape {
        std::vector<std::string> ids;
        std::unordered_map<std::string, std::vector<Member>> attributes; ///< By the values of ids.
    };
    struct Pending {
        std::vector<Member> members;
        std::size_t explicitKey = 0;
    };
    void settle(const std::vector<Member> &series);
    Shape &shapeOf(const std::vector<std::string> &ids);

    std::vector<Pending> m_pending;
    std::vector<Shape> m_shapes;
    std::size_t m_count = 0;
};

} // namespace corridor::ingest
