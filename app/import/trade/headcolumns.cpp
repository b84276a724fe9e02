#include "headcolumns.h"

#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest::trade {

std::string folded(std::string_view head)
{
    std::string out;
    out.reserve(head.size());
    for (const char sign : trimmed(head)) {
        if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || static_cast<unsigned char>(sign) >= 0x80)
            out.push_back(sign);
        else if (sign >= 'A' && sign <= 'Z')
            out.push_back(static_cast<char>(sign - 'A' + 'a'));
    }
    return out;
}

HeadColumns::HeadColumns(const Row &row)
{
    for (const std::string_view cell : row.cells) {
        m_written.emplace_back(trimmed(cell));
        m_folded.push_back(folded(cell));
    }
}

HeadColumns::HeadColumns(const std::vector<std::string> &cells)
{
    for (const std::string &cell : cells) {
        m_written.emplace_back(trimmed(cell));
        m_folded.push_back(folded(cell));
    }
}

std::size_t HeadColumns::find(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        const auto found = std::find(m_folded.begin(), m_folded.end(), name);
        if (found != m_folded.end())
            return static_cast<std::size_t>(found - m_folded.begin());
    }
    return kNone;
}

std::size_t HeadColumns::count(std::initializer_list<std::string_view> names) const
{
    return static_cast<std::size_t>(
        std::count_if(names.begin(), names.end(), [this](std::string_view name) { return has(name); }));
}

std::size_t HeadColumns::again(std::size_t index) const
{
    for (std::size_t other = index + 1; other < m_folded.size(); ++other) {
        if (m_folded[other] == m_folded[index])
            return other;
    }
    return kNone;
}

} // namespace corridor::ingest::trade
