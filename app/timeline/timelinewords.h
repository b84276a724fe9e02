#pragma once

#include "timeline/timelinepainter.h"

#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>
#include <QStringList>

#include <utility>

namespace corridor {

/// Sizes that the layout and the painting share, in pixels.
namespace timelinesize {
inline constexpr int kLabelFont = 12;
inline constexpr int kTickFont = 12;
inline constexpr double kDot = 9.0; ///< Diameter.
inline constexpr double kBarHeight = 4.0;
inline constexpr double kLeastBar = 6.0; ///< A narrower bar would not be seen.
} // namespace timelinesize

/// The words of one spec in one language and font with their widths: measuring them is what costs time, so a widget
/// keeps them as long as spec, language and theme stay.
class TimelineWords {
public:
    TimelineWords(const TimelineSpec &spec, const TimelineStyle &style);

    [[nodiscard]] const QString &title(qsizetype event) const { return m_titles.at(event); }
    /// Width of an event's title in the font that titleFont() gives.
    [[nodiscard]] double titleWidth(qsizetype event, bool selected) const;
    [[nodiscard]] const QFont &titleFont(int importance, bool selected) const;
    /// An event's title in that font, shaped once for all paintings.
    [[nodiscard]] const QStaticText &shapedTitle(qsizetype event, int importance, bool selected) const;
    [[nodiscard]] double titleHeight() const { return m_titleHeight; }

    [[nodiscard]] const QString &laneName(qsizetype lane) const { return m_lanes.at(lane); }
    /// The name of a lane in lines no wider than \a width; a single longer word stays whole.
    [[nodiscard]] QStringList laneLines(qsizetype lane, double width) const;
    [[nodiscard]] double widestLaneName() const;
    [[nodiscard]] double widestLaneWord() const;
    [[nodiscard]] const QFont &laneFont() const { return m_laneFont; }
    [[nodiscard]] double laneLineHeight() const { return m_laneLineHeight; }

    [[nodiscard]] const QFont &tickFont() const { return m_tickFont; }
    [[nodiscard]] double tickHeight() const { return m_tickHeight; }
    [[nodiscard]] double tickWidth(const QString &text) const;

private:
    QStringList m_titles;
    QList<int> m_importances;
    mutable QList<double> m_widths;         ///< In the font of its importance; measured when first asked for.
    mutable QList<double> m_selectedWidths; ///< In the font of the selected, likewise.
    QStringList m_lanes;
    QFont m_font;
    QFont m_importantFont;
    QFont m_selectedFont;
    QFont m_laneFont;
    QFont m_tickFont;
    QFontMetricsF m_laneMetrics;
    QFontMetricsF m_tickMetrics;
    double m_titleHeight = 0.0;
    double m_laneLineHeight = 0.0;
    double m_tickHeight = 0.0;
    mutable QHash<QString, double> m_tickWidths;
    mutable QHash<std::pair<qsizetype, bool>, QStaticText> m_shaped;
};

} // namespace corridor
