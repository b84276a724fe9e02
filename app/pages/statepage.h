#pragma once

#include "pages/pagewidget.h"
#include "timeline/timelineview.h"

#include <optional>

namespace corridor {

class ChartView;

/// What all pages share: they remember what they were last given to show, so that a click can ask for a change of it.
class StatePage : public PageWidget {
    Q_OBJECT
public:
    using PageWidget::PageWidget;

    void showState(const ViewState &state, const PageContext &context) final;

    /// The number that is meant by F4: the mark of a chart that is shown under the mouse; without one, what is current
    /// where the keyboard is; without that, what is under the mouse.
    [[nodiscard]] std::optional<LifeQuestion> currentLife() const;

protected:
    /// Shows \a content; state(), style() and dashboard() are already the new ones.
    virtual void showContent(const PageContent &content) = 0;
    virtual void retranslate() = 0;

    [[nodiscard]] const ViewState &state() const { return m_state; }
    [[nodiscard]] const ChartStyle &style() const { return *m_style; }
    [[nodiscard]] const Formatter &formatter() const { return m_style->formatter; }
    [[nodiscard]] const Dashboard &dashboard() const { return *m_dashboard; }
    [[nodiscard]] bool isShown() const { return m_style.has_value(); }

    /// Asks for the present state with \a change applied to it.
    template<typename Change>
    void visit(Change change)
    {
        ViewState next = m_state;
        change(next);
        if (isShown() && next != m_state)
            Q_EMIT visitRequested(next);
    }
    template<typename Change>
    void adjust(Change change)
    {
        ViewState next = m_state;
        change(next);
        if (isShown() && next != m_state)
            Q_EMIT adjustRequested(next);
    }
    /// Opens the source \a code on the Sources page.
    void visitSource(const QString &code);
    /// Opens on the Data page what \a point of \a series rests on.
    void visitFigures(const ChartSeries &series, const ChartPoint &point);

    /// Shows the timeline of the page, and the state's window and selection, in \a view.
    void showTimeline(TimelineView &view, const TimelineSpec &spec, bool compact);
    /// Lets \a view ask for what is done on it.
    void connectTimeline(TimelineView &view);
    /// Links every chart and timeline on the page that is not linked yet: one crosshair over all of them; zoom, focus,
    /// table and sources asked for on a chart are asked of the state. Pages connect what a click on a mark opens.
    void linkCharts();

    void changeEvent(QEvent *event) override;
    /// Offers to tell where the number comes from.
    void contextMenuEvent(QContextMenuEvent *event) override;

private Q_SLOTS:
    /// Asks about the mark that is current in the chart that sends.
    void askOfChart();

private:
    void linkChart(ChartView &view);
    void showCrosshair(const QDate &day);
    void openTab(ContentTab tab);

    ViewState m_state;
    std::optional<ChartStyle> m_style;
    const Dashboard *m_dashboard = nullptr;
};

} // namespace corridor
