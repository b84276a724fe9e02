#pragma once

#include "timeline/timelinepainter.h"

namespace corridor {

/// The stretch of time that a timeline shows: never less than two weeks, never beyond the whole and a tenth more.
class TimelineWindow {
public:
    static constexpr double kLeastDays = 14.0;

    /// Of a timeline that reaches over \a whole; shows all of it.
    explicit TimelineWindow(const TimelineSpan &whole);

    [[nodiscard]] const TimelineSpan &span() const { return m_span; }
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    [[nodiscard]] bool isWhole() const { return m_span == m_whole; }

    /// Takes another whole: a window on all of the old one shows all of the new, every other stays where it may.
    void setWhole(const TimelineSpan &whole);
    void showAll() { m_span = m_whole; }
    void show(const TimelineSpan &span);
    /// Makes the window \a factor times as long; \a anchor stays where it is.
    void zoom(double factor, double anchor);
    void pan(double days);
    /// Pans as little as puts \a span well inside; a longer one than the window need only fill a part of it.
    void reveal(const TimelineSpan &span);

    bool operator==(const TimelineWindow &) const = default;

private:
    [[nodiscard]] TimelineSpan clamped(const TimelineSpan &span) const;

    TimelineSpan m_whole;
    TimelineSpan m_span;
};

} // namespace corridor
