#include "charts/chartgrid.h"

#include "charts/chartscale.h"
#include "charts/chartview.h"

#include <algorithm>

namespace corridor {

namespace {
constexpr int kNarrowest = 300; ///< Of one chart.
constexpr int kHeight = 250;
constexpr int kGap = 10;
constexpr int kMostColumns = 4;
} // namespace

ChartGrid::ChartGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartGrid::~ChartGrid() = default;

void ChartGrid::setCharts(const QList<ChartSpec> &charts, const ChartStyle &style)
{
    while (m_views.size() > charts.size())
        delete m_views.takeLast();
    while (m_views.size() < charts.size())
        addView();
    const QHash<QString, std::pair<double, double>> ranges = sharedRanges(charts);
    for (qsizetype i = 0; i < charts.size(); ++i) {
        ChartStyle own = style;
        if (const auto range = ranges.constFind(charts.at(i).axisGroup); range != ranges.constEnd())
            own.valueRange = *range;
        own.showSources = false; // once under all of them is enough: the page says it
        m_views.at(i)->setChart(charts.at(i), own);
    }
    updateGeometry();
    arrange();
}

void ChartGrid::addView()
{
    auto *view = new ChartView(this);
    const int number = static_cast<int>(m_views.size());
    m_views.append(view);
    connect(view, &ChartView::markActivated, this,
            [this, number](int series, int point) { Q_EMIT markActivated(number, series, point); });
    connect(view, &ChartView::itemActivated, this,
            [this, number](const QString &item) { Q_EMIT itemActivated(number, item); });
    connect(view, &ChartView::eventActivated, this, &ChartGrid::eventActivated);
    view->show();
}

int ChartGrid::columnsAt(int width) const
{
    const int most = std::clamp((width + kGap) / (kNarrowest + kGap), 1, kMostColumns);
    return std::clamp(static_cast<int>(m_views.size()), 1, most);
}

int ChartGrid::heightForWidth(int width) const
{
    const int columns = columnsAt(width);
    const int rows = (static_cast<int>(m_views.size()) + columns - 1) / columns;
    return std::max(1, rows) * (kHeight + kGap) - kGap;
}

QSize ChartGrid::sizeHint() const { return {960, heightForWidth(std::max(width(), kNarrowest))}; }

QSize ChartGrid::minimumSizeHint() const { return {kNarrowest + 20, heightForWidth(std::max(width(), kNarrowest))}; }

void ChartGrid::arrange()
{
    const int columns = columnsAt(width());
    const int across = (width() - kGap * (columns - 1)) / columns;
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        const QPoint at(i % columns * (across + kGap), i / columns * (kHeight + kGap));
        m_views.at(i)->setGeometry(QRect(at, QSize(across, kHeight)));
    }
}

void ChartGrid::resizeEvent(QResizeEvent *)
{
    arrange();
    updateGeometry();
}

} // namespace corridor
