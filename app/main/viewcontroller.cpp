#include "main/viewcontroller.h"

#include "main/session.h"

#include <algorithm>

namespace corridor {

ViewController::ViewController(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &ViewController::reload);
    connect(&session, &Session::replaced, this, [this] {
        ViewState state; // ids and filters belong to the store before
        state.page = this->state().page;
        start(state);
    });
}

std::pair<int, int> ViewController::shownYears() const
{
    const auto [first, last] = m_years;
    const int shownFirst = state().firstYear == 0 ? first : std::clamp(state().firstYear, first, std::max(first, last));
    const int shownLast = state().lastYear == 0 ? last : std::clamp(state().lastYear, first, std::max(first, last));
    return {shownFirst, std::max(shownFirst, shownLast)};
}

bool ViewController::hasPicture() const
{
    return !m_content.charts.isEmpty() || !m_content.cards.isEmpty() || !m_content.targets.isEmpty() ||
           !m_content.claims.isEmpty() || !m_content.timeline.events.isEmpty();
}

void ViewController::start(ViewState state)
{
    if (!m_session.dashboard().hasPair(state.pair)) {
        const QList<CountryPair> pairs = m_session.dashboard().pairs();
        if (!pairs.isEmpty())
            state.pair = pairs.first();
    }
    m_history = ViewHistory(state);
    m_left.clear();
    reload();
}

void ViewController::visit(const ViewState &next)
{
    if (next == state())
        return;
    m_history.visit(next);
    reload();
}

void ViewController::adjust(const ViewState &next)
{
    if (next == state())
        return;
    m_history.replace(next);
    reload();
}

void ViewController::back()
{
    if (!canGoBack())
        return;
    m_history.back();
    reload();
}

void ViewController::forward()
{
    if (!canGoForward())
        return;
    m_history.forward();
    reload();
}

void ViewController::reload()
{
    m_left.insert(state().page, state());
    m_years = m_session.dashboard().years(state());
    auto content = m_session.dashboard().page(state());
    if (content) {
        m_content = std::move(content).value();
    } else {
        m_content = PageContent{};
        m_content.page = state().page;
        Q_EMIT failed(content.error());
    }
    Q_EMIT changed();
}

void ViewController::openPage(Page page)
{
    if (page == state().page)
        return;
    ViewState next = m_left.value(page);
    next.page = page;
    next.pair = state().pair;
    next.side = state().side;
    next.firstYear = state().firstYear;
    next.lastYear = state().lastYear;
    next.hiddenCategories = state().hiddenCategories;
    next.timelineFirst = state().timelineFirst;
    next.timelineLast = state().timelineLast;
    next.selectedEvent = state().selectedEvent;
    next.knownOn = state().knownOn;
    visit(next);
}

void ViewController::choosePair(const CountryPair &pair)
{
    // What was selected and filtered belongs to the pair before.
    ViewState next;
    next.page = state().page;
    next.pair = pair;
    next.side = state().side;
    next.knownOn = state().knownOn;
    m_left.clear();
    visit(next);
}

void ViewController::chooseSide(ReporterSide side)
{
    ViewState next = state();
    next.side = side;
    visit(next);
}

void ViewController::chooseYears(int first, int last, bool sameMove)
{
    const auto shown = shownYears();
    ViewState next = state();
    if (first != shown.first)
        next.firstYear = first <= m_years.first ? 0 : first;
    if (last != shown.second)
        next.lastYear = last >= m_years.second ? 0 : last;
    if (sameMove)
        adjust(next);
    else
        visit(next);
}

void ViewController::chooseAllYears()
{
    ViewState next = state();
    next.firstYear = 0;
    next.lastYear = 0;
    visit(next);
}

} // namespace corridor
