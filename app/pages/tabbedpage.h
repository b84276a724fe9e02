#pragma once

#include "pages/statepage.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTableView;

namespace corridor {

class SourceTableModel;

/// A page whose charts have their table and their sources on tabs of their own, one of which a state asks for. It shows
/// the title, what stands in the place of an empty page, and the sources; pages fill the rest.
class TabbedPage : public StatePage {
    Q_OBJECT
protected:
    using StatePage::StatePage;

    /// The widgets of a page that all such pages have.
    struct Parts {
        QLabel *title = nullptr;
        QLabel *subtitle = nullptr;
        QLabel *empty = nullptr; ///< Says what is missing.
        QStackedWidget *stack = nullptr;
        QWidget *chartTab = nullptr;
        QWidget *tableTab = nullptr;
        QWidget *sourcesTab = nullptr;
        QTableView *sources = nullptr;
        QButtonGroup *tabs = nullptr; ///< Its ids are those of ContentTab.
    };
    /// Connects what \a parts have in common. Call it once, from the constructor.
    void setUpTabs(const Parts &parts);

    void showContent(const PageContent &content) final;
    /// What stands above the tabs; also for an empty page.
    virtual void showControls(const PageContent &content) = 0;
    /// The chart tab, when it is in front.
    virtual void showCharts(const PageContent &content) = 0;
    /// The table tab, when it is in front.
    virtual void showTable(const PageContent &content) = 0;

private:
    void showSources(const PageContent &content);

    Parts m_parts;
    SourceTableModel *m_sourceModel = nullptr;
};

} // namespace corridor
