#include "pages/widgets/lifesources.h"

#include "charts/chartview.h"
#include "pages/widgets/cardwidget.h"
#include "pages/widgets/claimswidget.h"
#include "pages/widgets/targetwidget.h"

#include <QAbstractItemView>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr double kReach = 24.0; ///< A mark this far from the pointer is still meant, as in ChartView.

double distance(const QRectF &rect, const QPointF &point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

/// Of the parts that share one mark because each is too small for its own.
std::optional<LifeQuestion> ofRest(ChartView &chart)
{
    LifeQuestion whole;
    whole.title = chart.spec().title;
    for (const int item : chart.chartLayout().rest)
        whole.inputs.append(chart.spec().items.at(item).inputs);
    return whole.inputs.isEmpty() ? std::nullopt : std::optional(whole);
}

std::optional<LifeQuestion> ofMark(ChartView &chart, int mark)
{
    const QList<HitMark> &marks = chart.chartLayout().marks;
    const ChartSpec &spec = chart.spec();
    if (mark < 0 || mark >= marks.size())
        return lifeOfTitle(spec);
    const HitMark &hit = marks.at(mark);
    if (hit.isItem())
        return hit.point == HitMark::kRest ? ofRest(chart) : lifeOfItem(spec, spec.items.at(hit.point));
    const ChartSeries &series = spec.series.at(hit.series);
    return lifeOfPoint(spec, series, series.points.at(hit.point));
}

int markAt(ChartView &chart, const QPointF &position)
{
    const QList<HitMark> &marks = chart.chartLayout().marks;
    int nearest = -1;
    double least = kReach;
    for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
        const double away = distance(marks.at(i).rect, position);
        if (away <= least) { // marks drawn later lie on top
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

std::optional<LifeQuestion> ofIndex(const QModelIndex &index)
{
    const QVariant question = index.data(kLifeRole);
    return question.isValid() ? std::optional(question.value<LifeQuestion>()) : std::nullopt;
}

std::optional<LifeQuestion> ofClaim(const ClaimsWidget &claims, qsizetype at)
{
    return at >= 0 && at < claims.claims().size() ? std::optional(lifeOfClaim(claims.claims().at(at))) : std::nullopt;
}

qsizetype claimAt(ClaimsWidget &claims, const QPoint &position)
{
    const QList<QRectF> rects = claims.claimRects();
    const auto hit =
        std::find_if(rects.begin(), rects.end(), [&position](const QRectF &rect) { return rect.contains(position); });
    return hit == rects.end() ? -1 : hit - rects.begin();
}

/// Of \a widget alone; without a position, what is current in it.
std::optional<LifeQuestion> ofWidget(QWidget *widget, const QPoint *position)
{
    if (auto *chart = qobject_cast<ChartView *>(widget))
        return ofMark(*chart, position ? markAt(*chart, *position) : chart->currentMark());
    if (const auto *card = qobject_cast<CardWidget *>(widget))
        return lifeOfCard(card->card());
    if (const auto *target = qobject_cast<TargetWidget *>(widget))
        return lifeOfTarget(target->target());
    if (auto *claims = qobject_cast<ClaimsWidget *>(widget))
        return ofClaim(*claims, position ? claimAt(*claims, *position) : claims->current());
    if (const auto *table = qobject_cast<QAbstractItemView *>(widget)) {
        const QModelIndex index =
            position ? table->indexAt(table->viewport()->mapFrom(table, *position)) : table->currentIndex();
        return ofIndex(index);
    }
    return std::nullopt;
}

} // namespace

std::optional<LifeQuestion> lifeOfCurrent(QWidget *widget, const QWidget &page)
{
    for (QWidget *at = widget; at && at != &page; at = at->parentWidget()) {
        if (auto question = ofWidget(at, nullptr))
            return question;
    }
    return std::nullopt;
}

std::optional<LifeQuestion> lifeAt(QWidget *widget, const QPoint &position, const QWidget &page)
{
    QPoint place = position;
    for (QWidget *at = widget; at && at != &page; at = at->parentWidget()) {
        if (auto question = ofWidget(at, &place))
            return question;
        place = at->mapToParent(place);
    }
    return std::nullopt;
}

QString lifeActionText() { return QCoreApplication::translate("Tables", "Where is this from?") + u"\tF4"_s; }

} // namespace corridor
