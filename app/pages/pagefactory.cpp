#include "pages/pagefactory.h"

#include "pages/chartpage.h"
#include "pages/comparepage.h"
#include "pages/datapage.h"
#include "pages/importspage.h"
#include "pages/mirrorpage.h"
#include "pages/overviewpage.h"
#include "pages/productspage.h"
#include "pages/sourcespage.h"
#include "pages/targetspage.h"
#include "pages/timelinepage.h"

namespace corridor {

std::unique_ptr<PageWidget> createPage(Page page, QWidget *parent)
{
    switch (page) {
    case Page::Overview:
        return std::make_unique<OverviewPage>(parent);
    case Page::Mirror:
        return std::make_unique<MirrorPage>(parent);
    case Page::Compare:
        return std::make_unique<ComparePage>(parent);
    case Page::Trade:
    case Page::Investment:
    case Page::Education:
    case Page::Transport:
        return std::make_unique<ChartPage>(parent);
    case Page::Products:
        return std::make_unique<ProductsPage>(parent);
    case Page::Timeline:
        return std::make_unique<TimelinePage>(parent);
    case Page::Targets:
        return std::make_unique<TargetsPage>(parent);
    case Page::Data:
        return std::make_unique<DataPage>(parent);
    case Page::Sources:
        return std::make_unique<SourcesPage>(parent);
    case Page::Imports:
        return std::make_unique<ImportsPage>(parent);
    }
    Q_UNREACHABLE();
}

} // namespace corridor
