#pragma once

#include "analysis/lifequestion.h"
#include "analysis/viewstate.h"
#include "charts/chartpainter.h"
#include "core/result.h"
#include "dashboard/dashboard.h"

#include <QWidget>

namespace corridor {

/// What a page needs to show itself, besides the state.
struct PageContext {
    const Dashboard &dashboard;
    const PageContent &content;
    const ChartStyle &style; ///< Theme, formatter and pair.
};

/// One screen of the window. It shows what it is given and asks for other states; it never keeps one of its own.
class PageWidget : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows \a state. Called for each change of state, language, theme or store while the page is the current one.
    virtual void showState(const ViewState &state, const PageContext &context) = 0;

Q_SIGNALS:
    /// A click that Back should undo: opens \a next.
    void visitRequested(const corridor::ViewState &next);
    /// A move too small for Back, such as panning: changes the current state in place.
    void adjustRequested(const corridor::ViewState &next);
    /// Asks where a number comes from.
    void lifeRequested(const corridor::LifeQuestion &question);
    /// Asks to take back what \a batch wrote.
    void undoRequested(corridor::BatchId batch);
    /// Asks for files to import.
    void importRequested();
    /// Asks where the whole store should be written as tidy CSV.
    void tidyExportRequested();
    /// Something could not be read or done; the window shows it.
    void failed(const corridor::Error &error);
};

} // namespace corridor
