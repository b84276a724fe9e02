#include "import/sdmx/peekedrows.h"

namespace corridor::ingest {

const std::vector<PeekedRows::Held> &PeekedRows::peek(std::size_t count)
{
    m_held.erase(m_held.begin(), m_held.begin() + static_cast<std::ptrdiff_t>(m_at));
    m_at = 0;
    m_fromHeld = false;
    Row row;
    while (m_held.size() < count && !m_ended) {
        if (!m_rows.next(row)) {
            m_ended = true;
            break;
        }
        Held held;
        held.line = row.line;
        held.sheetChanged = m_rows.sheetChanged();
        held.sheet = m_rows.sheet();
        held.cells.assign(row.cells.begin(), row.cells.end());
        held.places.reserve(row.cells.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            held.places.push_back(m_rows.place(i));
        m_held.push_back(std::move(held));
    }
    return m_held;
}

bool PeekedRows::next(Row &row)
{
    m_fromHeld = m_at < m_held.size();
    if (!m_fromHeld) {
        if (m_ended)
            return false;
        const bool more = m_rows.next(row);
        m_ended = !more;
        return more;
    }
    const Held &held = m_held[m_at++];
    row.cells.assign(held.cells.begin(), held.cells.end());
    row.line = held.line;
    return true;
}

Place PeekedRows::place(std::size_t index) const
{
    if (!m_fromHeld)
        return m_rows.place(index);
    const Held &held = m_held[m_at - 1];
    return index < held.places.size() ? held.places[index] : Place{held.line, 0, held.sheet};
}

bool PeekedRows::sheetChanged() const { return m_fromHeld ? m_held[m_at - 1].sheetChanged : m_rows.sheetChanged(); }

std::string PeekedRows::sheet() const { return m_fromHeld ? m_held[m_at - 1].sheet : m_rows.sheet(); }

} // namespace corridor::ingest
