#include "timeline/timelinewords.h"

#include <algorithm>
#include <cmath>

namespace corridor {

using namespace timelinesize;

namespace {
constexpr double kUnmeasured = -1.0;
} // namespace

TimelineWords::TimelineWords(const TimelineSpec &spec, const TimelineStyle &style) :
    m_font(style.theme.fontOf(kLabelFont)),
    m_importantFont(style.compact ? m_font : style.theme.fontOf(kLabelFont, QFont::DemiBold)),
    m_selectedFont(style.theme.fontOf(kLabelFont, QFont::DemiBold)),
    m_laneFont(style.theme.fontOf(kLabelFont, QFont::DemiBold)), m_tickFont(style.theme.fontOf(kTickFont)),
    m_laneMetrics(m_laneFont), m_tickMetrics(m_tickFont)
{
    const QFontMetricsF plain(m_font);
    const QFontMetricsF strong(m_selectedFont);
    for (const TimelineEvent &event : spec.events) {
        m_titles.append(style.formatter.text(event.title).simplified());
        m_importances.append(event.importance);
    }
    m_widths.fill(kUnmeasured, m_titles.size());
    m_selectedWidths.fill(kUnmeasured, m_titles.size());
    for (const TimelineLane &lane : spec.lanes)
        m_lanes.append(style.formatter.text(lane.name).simplified());
    m_titleHeight = std::ceil(std::max(plain.height(), strong.height()));
    m_laneLineHeight = std::ceil(m_laneMetrics.height());
    m_tickHeight = std::ceil(m_tickMetrics.height());
}

double TimelineWords::titleWidth(qsizetype event, bool selected) const
{
    double &width = (selected ? m_selectedWidths : m_widths)[event];
    // Rounded up: a rectangle that is a hair too narrow would cut the last letter.
    if (width == kUnmeasured)
        width = std::ceil(QFontMetricsF(titleFont(m_importances.at(event), selected)).horizontalAdvance(title(event)));
    return width;
}

const QFont &TimelineWords::titleFont(int importance, bool selected) const
{
    if (selected)
        return m_selectedFont;
    return importance <= 1 ? m_importantFont : m_font;
}

const QStaticText &TimelineWords::shapedTitle(qsizetype event, int importance, bool selected) const
{
    QStaticText &shaped = m_shaped[{event, selected}];
    if (shaped.text().isNull()) {
        shaped.setTextFormat(Qt::PlainText);
        shaped.setPerformanceHint(QStaticText::AggressiveCaching);
        shaped.setText(m_titles.at(event));
        shaped.prepare({}, titleFont(importance, selected));
    }
    return shaped;
}

QStringList TimelineWords::laneLines(qsizetype lane, double width) const
{
    QStringList lines;
    for (const QString &word : m_lanes.at(lane).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (lines.isEmpty() || m_laneMetrics.horizontalAdvance(longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

double TimelineWords::widestLaneName() const
{
    double widest = 0.0;
    for (const QString &name : m_lanes)
        widest = std::max(widest, m_laneMetrics.horizontalAdvance(name));
    return std::ceil(widest);
}

double TimelineWords::widestLaneWord() const
{
    double widest = 0.0;
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        for (const QString &word : laneLines(lane, 0.0))
            widest = std::max(widest, m_laneMetrics.horizontalAdvance(word));
    }
    return std::ceil(widest);
}

double TimelineWords::tickWidth(const QString &text) const
{
    const auto known = m_tickWidths.constFind(text);
    if (known != m_tickWidths.cend())
        return *known;
    const double width = std::ceil(m_tickMetrics.horizontalAdvance(text));
    m_tickWidths.insert(text, width);
    return width;
}

} // namespace corridor
