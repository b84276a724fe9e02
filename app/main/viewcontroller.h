#pragma once

#include "analysis/viewstate.h"
#include "core/result.h"
#include "dashboard/dashboard.h"

#include <QHash>
#include <QObject>

#include <utility>

namespace corridor {

class Session;

/// Where the analyst is: the view state with its history, and what the dashboard has for it, asked once a change.
class ViewController : public QObject {
    Q_OBJECT
public:
    explicit ViewController(Session &session, QObject *parent = nullptr);

    [[nodiscard]] const ViewState &state() const { return m_history.current(); }
    [[nodiscard]] const PageContent &content() const { return m_content; }
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

    /// First and last year that the page has figures for; zeros when it has none.
    [[nodiscard]] std::pair<int, int> years() const { return m_years; }
    /// The years of the state, within those that the page has.
    [[nodiscard]] std::pair<int, int> shownYears() const;
    /// True when there is something to make a picture of.
    [[nodiscard]] bool hasPicture() const;

    /// Begins a new history at \a state; a pair that the store does not have gives way to one that it has.
    void start(ViewState state);
    void visit(const ViewState &next);
    void adjust(const ViewState &next);
    void back();
    void forward();
    /// Asks the dashboard again for the same state.
    void reload();

    /// Goes to \a page as it was left, with the pair, side and years of now.
    void openPage(Page page);
    void choosePair(const CountryPair &pair);
    void chooseSide(ReporterSide side);
    /// An end that stands at its limit is kept open, so that next year's figures are shown too. \a sameMove: part of
    /// the move before, which Back undoes as a whole.
    void chooseYears(int first, int last, bool sameMove);
    void chooseAllYears();

Q_SIGNALS:
    void changed();
    void failed(const corridor::Error &error);

private:
    Session &m_session;
    ViewHistory m_history;
    PageContent m_content;
    std::pair<int, int> m_years{0, 0};
    QHash<Page, ViewState> m_left; ///< Each page as it was last seen.
};

} // namespace corridor
