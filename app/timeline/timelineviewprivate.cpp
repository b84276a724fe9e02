#include "timeline/timelineviewprivate.h"

#include <QMenu>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr double kReach = 3.0;      ///< How far from a mark the pointer still hits it.
constexpr double kMarkerRoom = 1.4; ///< The window that opens a marker is so much longer than its events.

QRectF reachOf(const QRectF &rect) { return rect.adjusted(-kReach, -kReach, kReach, kReach); }

} // namespace

void TimelineView::Private::setTimeline(const TimelineSpec &newSpec, const Theme &theme, const Formatter &formatter,
                                        bool compact)
{
    const bool first = !style;
    spec = newSpec;
    style.emplace(TimelineStyle{theme, formatter, compact, {}, {}, selected});
    words = std::make_unique<TimelineWords>(spec, *style);
    scene.reset();
    if (first && window.isWhole())
        window = TimelineWindow(timelineWhole(spec));
    else
        window.setWhole(timelineWhole(spec));
    if (tip && tip->isVisible())
        showTip(tipped);
}

const TimelineScene &TimelineView::Private::laidOut()
{
    if (!scene) {
        style->span = window.span();
        style->selected = selected;
        scene = layTimeline(QRectF(view->rect()).adjusted(2.0, 2.0, -2.0, -2.0), spec, *style, *words);
    }
    return *scene;
}

void TimelineView::Private::windowMoved(bool user)
{
    scene.reset();
    hideTip();
    view->update();
    if (user)
        Q_EMIT view->windowChanged(window.first(), window.last());
}

const TimelineEvent *TimelineView::Private::find(const QString &code) const
{
    const auto found = std::find_if(spec.events.cbegin(), spec.events.cend(),
                                    [&](const TimelineEvent &event) { return event.code == code; });
    return found == spec.events.cend() ? nullptr : &*found;
}

void TimelineView::Private::select(const QString &code, bool user)
{
    const bool changed = code != selected;
    selected = code;
    scene.reset();
    if (const TimelineEvent *event = find(code)) {
        const TimelineWindow before = window;
        window.reveal(spanOf(event->date));
        if (!(window == before))
            windowMoved(true);
    }
    describeSelected();
    view->update();
    if (user && changed)
        Q_EMIT view->selectionChanged(selected);
}

bool TimelineView::Private::selectAt(qsizetype index)
{
    if (index < 0 || index >= spec.events.size())
        return false;
    select(spec.events.at(index).code, true);
    showTip({selected});
    return true;
}

bool TimelineView::Private::walk(int steps)
{
    const qsizetype count = spec.events.size();
    if (count == 0)
        return false;
    if (const TimelineEvent *event = find(selected))
        return selectAt(std::clamp<qsizetype>(event - spec.events.constData() + steps, 0, count - 1));
    const auto visible = [this](const TimelineEvent &event) {
        const TimelineSpan span = spanOf(event.date);
        return span.until > window.span().from && span.from < window.span().until;
    };
    if (steps > 0) {
        const auto found = std::find_if(spec.events.cbegin(), spec.events.cend(), visible);
        return selectAt(found == spec.events.cend() ? 0 : found - spec.events.cbegin());
    }
    const auto found = std::find_if(spec.events.crbegin(), spec.events.crend(), visible);
    return selectAt(found == spec.events.crend() ? count - 1 : count - 1 - (found - spec.events.crbegin()));
}

void TimelineView::Private::describeSelected()
{
    const TimelineEvent *event = find(selected);
    // Setting it tells assistive technology: that is how the walk is heard.
    view->setAccessibleDescription(event ? QStringList{style->formatter.date(event->date),
                                                       style->formatter.text(event->title),
                                                       style->formatter.text(event->description)}
                                               .join(u". "_s)
                                         : QString());
}

QStringList TimelineView::Private::hit(const QPointF &point)
{
    const TimelineScene &laid = laidOut();
    const auto codes = [this](const QList<int> &events) {
        QStringList result;
        for (const int event : events)
            result.append(spec.events.at(event).code);
        return result;
    };
    // Several marks may be in reach: the nearest is meant.
    const TimelineScene::Mark *nearest = nullptr;
    double least = 1e9;
    for (const TimelineScene::Mark &mark : laid.marks) {
        if (!reachOf(mark.rect).contains(point) && !(mark.labelled && reachOf(mark.label).contains(point)))
            continue;
        const double distance = mark.label.contains(point) ? 0.0 : std::abs(point.x() - mark.rect.center().x());
        if (distance < least) {
            least = distance;
            nearest = &mark;
        }
    }
    for (const TimelineScene::Marker &marker : laid.markers) {
        if (reachOf(marker.rect).contains(point))
            return codes(marker.events);
    }
    if (nearest)
        return codes({nearest->event});
    for (const TimelineScene::Marker &marker : laid.markers) {
        const bool on = std::any_of(marker.marks.cbegin(), marker.marks.cend(),
                                    [&](const QRectF &mark) { return reachOf(mark).contains(point); });
        if (on)
            return codes(marker.events);
    }
    return {};
}

void TimelineView::Private::hover(const QStringList &events)
{
    view->setCursor(events.isEmpty() ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    if (events == hovered)
        return;
    hovered = events;
    if (style)
        style->hovered = events.value(0);
    if (events.isEmpty())
        hideTip();
    else
        showTip(events);
    view->update();
}

void TimelineView::Private::showTip(const QStringList &events)
{
    QList<TimelineEvent> told;
    for (const QString &code : events) {
        if (const TimelineEvent *event = find(code))
            told.append(*event);
    }
    const TimelineScene &laid = laidOut();
    const auto item =
        std::find_if(laid.layout.items.cbegin(), laid.layout.items.cend(),
                     [&](const TimelineLayout::Item &one) { return one.events.contains(events.value(0)); });
    if (told.isEmpty() || item == laid.layout.items.cend() || !view->isVisible()) {
        hideTip();
        return;
    }
    QWidget *home = view->window();
    if (!tip || tip->parentWidget() != home) {
        delete tip;
        tip = new TimelineTip(home);
    }
    tipped = events;
    QRect target = item->mark.united(item->label).toAlignedRect();
    target.moveTopLeft(view->mapTo(home, target.topLeft()));
    tip->present(told, style->theme, style->formatter, target);
}

void TimelineView::Private::hideTip()
{
    tipped.clear();
    if (tip)
        tip->hide();
}

void TimelineView::Private::openMarker(const QStringList &events)
{
    std::optional<TimelineSpan> span;
    bool oneDate = true;
    QSet<QString> wanted;
    for (const QString &code : events) {
        const TimelineEvent *event = find(code);
        if (!event)
            continue;
        wanted.insert(code);
        const TimelineSpan own = spanOf(event->date);
        oneDate = oneDate && (!span || *span == own);
        span = span ? TimelineSpan{std::min(span->from, own.from), std::max(span->until, own.until)} : own;
    }
    if (!span)
        return;
    TimelineWindow closer = window;
    const double room = span->days() * (kMarkerRoom - 1.0) / 2.0;
    closer.show({span->from - room, span->until + room});
    if (oneDate || closer.span().days() > 0.9 * window.span().days()) {
        listEvents(events);
        return;
    }
    TimelineStyle tried = *style;
    tried.span = closer.span();
    const TimelineScene after = layTimeline(QRectF(view->rect()).adjusted(2.0, 2.0, -2.0, -2.0), spec, tried, *words);
    for (const TimelineLayout::Item &item : after.layout.items) {
        if (QSet<QString>(item.events.cbegin(), item.events.cend()).contains(wanted)) {
            listEvents(events);
            return;
        }
    }
    window = closer;
    windowMoved(true);
}

void TimelineView::Private::listEvents(const QStringList &events)
{
    hideTip();
    auto *menu = new QMenu(view);
    menu->setObjectName(u"timelineEventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QRectF at;
    for (const TimelineLayout::Item &item : laidOut().layout.items) {
        if (item.events.contains(events.value(0)))
            at = item.mark;
    }
    for (const QString &code : events) {
        const TimelineEvent *event = find(code);
        if (!event)
            continue;
        QString title = style->formatter.text(event->title).simplified();
        title.replace(u'&', u"&&"_s); // An ampersand would underline a letter instead of being shown.
        QAction *action = menu->addAction(title + u'\t' + style->formatter.shortDate(event->date));
        QObject::connect(action, &QAction::triggered, view, [this, code] { select(code, true); });
    }
    menu->popup(view->mapToGlobal(at.bottomLeft().toPoint() + QPoint(0, 4)));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

bool TimelineView::Private::openNearestMarker()
{
    const TimelineScene &laid = laidOut();
    const double wanted = laid.scale.x(zoomAnchor());
    const TimelineScene::Marker *nearest = nullptr;
    for (const TimelineScene::Marker &marker : laid.markers) {
        if (!nearest || std::abs(marker.rect.center().x() - wanted) < std::abs(nearest->rect.center().x() - wanted))
            nearest = &marker;
    }
    if (!nearest)
        return false;
    QStringList codes;
    for (const int event : nearest->events)
        codes.append(spec.events.at(event).code);
    listEvents(codes);
    return true;
}

double TimelineView::Private::zoomAnchor() const
{
    const TimelineSpan &span = window.span();
    const double middle = (span.from + span.until) / 2.0;
    const TimelineEvent *event = find(selected);
    if (!event)
        return middle;
    const TimelineSpan own = spanOf(event->date);
    const double day = (own.from + own.until) / 2.0;
    return day >= span.from && day <= span.until ? day : middle;
}

} // namespace corridor
