#include "report/briefing/briefingpiece.h"

#include <algorithm>

namespace corridor {

namespace {

qreal mostOf(const BriefingPiece &piece) { return std::max(piece.least, piece.most); }

/// Pages as they fill, from the first piece on.
class Pages {
public:
    Pages(const QList<BriefingPiece> &pieces, const QRectF &area, double joinable) :
        m_pieces(pieces), m_area(area), m_joinable(joinable)
    {}

    [[nodiscard]] QList<BriefingPlace> placed()
    {
        qsizetype first = 0;
        while (first < m_pieces.size()) {
            qsizetype end = first;
            while (end < m_pieces.size() && !m_pieces.at(end).breaks)
                ++end;
            addGroup(first, end);
            first = end + 1;
        }
        finishPage();
        return m_places;
    }

private:
    /// What the pieces from \a first to before \a end take at least.
    [[nodiscard]] qreal needed(qsizetype first, qsizetype end, bool onTop) const
    {
        qreal height = 0.0;
        for (qsizetype i = first; i < end; ++i)
            height += m_pieces.at(i).least + (onTop && i == first ? 0.0 : m_pieces.at(i).before);
        return height;
    }

    void addGroup(qsizetype first, qsizetype end)
    {
        const bool joins = m_used <= m_area.height() * m_joinable &&
                           m_used + needed(first, end, m_onPage.isEmpty()) <= m_area.height();
        if (!m_onPage.isEmpty() && !joins)
            finishPage();
        for (qsizetype i = first; i < end; ++i) {
            // A heading goes with what it is the heading of.
            qsizetype last = i;
            while (m_pieces.at(last).keepsNext && last + 1 < end)
                ++last;
            if (!m_onPage.isEmpty() && m_used + needed(i, last + 1, false) > m_area.height())
                finishPage();
            m_used += m_pieces.at(i).least + (m_onPage.isEmpty() ? 0.0 : m_pieces.at(i).before);
            m_onPage.append(i);
        }
    }

    void finishPage()
    {
        if (m_onPage.isEmpty())
            return;
        const QList<qreal> heights = sharedHeights();
        qreal top = m_area.top();
        for (qsizetype i = 0; i < m_onPage.size(); ++i) {
            const BriefingPiece &piece = m_pieces.at(m_onPage.at(i));
            top += i == 0 ? 0.0 : piece.before;
            m_places.append({m_onPage.at(i), m_page, {m_area.left(), top, m_area.width(), heights.at(i)}});
            top += heights.at(i);
        }
        ++m_page;
        m_onPage.clear();
        m_used = 0.0;
    }

    /// The heights of what is on the page, which share the room that is left.
    [[nodiscard]] QList<qreal> sharedHeights() const
    {
        QList<qreal> heights;
        qreal wanted = 0.0;
        for (const qsizetype each : m_onPage) {
            heights.append(std::min(m_pieces.at(each).least, m_area.height()));
            wanted += mostOf(m_pieces.at(each)) - m_pieces.at(each).least;
        }
        const qreal left = std::max(0.0, m_area.height() - m_used);
        const qreal share = wanted > 0.0 ? std::min(1.0, left / wanted) : 0.0;
        for (qsizetype i = 0; i < m_onPage.size(); ++i) {
            const BriefingPiece &piece = m_pieces.at(m_onPage.at(i));
            heights[i] += (mostOf(piece) - piece.least) * share;
        }
        return heights;
    }

    const QList<BriefingPiece> &m_pieces;
    const QRectF m_area;
    const double m_joinable;
    QList<BriefingPlace> m_places;
    QList<qsizetype> m_onPage;
    qreal m_used = 0.0;
    int m_page = 0;
};

} // namespace

QList<BriefingPlace> placeOnPages(const QList<BriefingPiece> &pieces, const QRectF &area, double joinable)
{
    return Pages(pieces, area, joinable).placed();
}

} // namespace corridor
