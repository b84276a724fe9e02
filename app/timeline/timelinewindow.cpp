#include "timeline/timelinewindow.h"

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr double kMargin = 0.05; ///< Of the whole, beyond each of its ends.
constexpr double kInner = 0.06;  ///< Of the window: nearer to an end is not well inside.

} // namespace

TimelineWindow::TimelineWindow(const TimelineSpan &whole) : m_whole(whole), m_span(whole) {}

QDate TimelineWindow::first() const { return QDate::fromJulianDay(qint64(std::floor(m_span.from))); }

QDate TimelineWindow::last() const { return QDate::fromJulianDay(qint64(std::ceil(m_span.until)) - 1); }

void TimelineWindow::setWhole(const TimelineSpan &whole)
{
    const bool all = isWhole();
    m_whole = whole;
    m_span = all ? whole : clamped(m_span);
}

void TimelineWindow::show(const TimelineSpan &span) { m_span = clamped(span); }

void TimelineWindow::zoom(double factor, double anchor)
{
    const double most = m_whole.days() * (1.0 + 2.0 * kMargin);
    const double days = std::clamp(m_span.days() * factor, std::min(kLeastDays, most), std::max(kLeastDays, most));
    const double share = (anchor - m_span.from) / m_span.days();
    const double from = anchor - share * days;
    m_span = clamped({from, from + days});
}

void TimelineWindow::pan(double days) { m_span = clamped({m_span.from + days, m_span.until + days}); }

void TimelineWindow::reveal(const TimelineSpan &span)
{
    const double inner = m_span.days() * kInner;
    const double from = m_span.from + inner;
    const double until = m_span.until - inner;
    const double middle = (span.from + span.until) / 2.0;
    const bool seen =
        span.days() > m_span.days() ? span.from < until && span.until > from : middle >= from && middle <= until;
    if (!seen)
        pan(middle - (m_span.from + m_span.until) / 2.0);
}

TimelineSpan TimelineWindow::clamped(const TimelineSpan &span) const
{
    const double margin = m_whole.days() * kMargin;
    double low = m_whole.from - margin;
    double high = m_whole.until + margin;
    if (high - low < kLeastDays) { // A whole of a few days: the least window reaches past it on both sides.
        const double more = (kLeastDays - (high - low)) / 2.0;
        low -= more;
        high += more;
    }
    const double days = std::clamp(span.days(), kLeastDays, high - low);
    const double wanted = (span.from + span.until - days) / 2.0;
    const double from = std::clamp(wanted, low, high - days);
    return {from, from + days};
}

} // namespace corridor
