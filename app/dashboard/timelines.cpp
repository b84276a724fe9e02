#include "dashboard/timelines.h"

#include "dashboard/chartparts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr std::array kLaneOrder{"diplomacy", "council",  "multilateral", "trade",   "transport",
                                "energy",    "mobility", "education",    "culture", "defence"};

/// The known categories in their order, then others by code.
QStringList laneOrder(QStringList categories)
{
    const auto rank = [](const QString &category) {
        const auto found = std::find_if(kLaneOrder.begin(), kLaneOrder.end(),
                                        [&](const char *each) { return category == QLatin1String(each); });
        return std::distance(kLaneOrder.begin(), found);
    };
    std::sort(categories.begin(), categories.end(), [&rank](const QString &one, const QString &other) {
        return std::pair(rank(one), one) < std::pair(rank(other), other);
    });
    return categories;
}

} // namespace

TimelineSpec timelineSpec(const Snapshot &snapshot, const ViewState &state)
{
    TimelineSpec spec;
    spec.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Timeline"));
    QStringList categories;
    for (const Event &event : snapshot.events()) {
        if (!concerns(event, state.pair) || state.hiddenCategories.contains(event.category))
            continue;
        spec.events.append({event.code, event.date, event.category, event.importance,
                            Text::label(u"event"_s, event.code),
                            snapshot.hasLabel(u"event"_s, event.code, u"description"_s)
                                ? Text::label(u"event"_s, event.code, u"description"_s)
                                : Text(),
                            snapshot.documentPublishers(event.documents), event.documents});
        if (!categories.contains(event.category))
            categories.append(event.category);
        spec.last = spec.last.isValid() ? std::max(spec.last, event.date.last()) : event.date.last();
    }
    std::stable_sort(spec.events.begin(), spec.events.end(), [](const TimelineEvent &one, const TimelineEvent &other) {
        return one.date.first < other.date.first;
    });
    for (const QString &category : laneOrder(categories))
        spec.lanes.append({category, Text::label(u"category"_s, category)});
    if (!spec.events.isEmpty()) {
        spec.first = QDate(spec.events.first().date.first.year(), 1, 1);
        spec.last = QDate(spec.last.year(), 12, 31);
    }
    return spec;
}

} // namespace corridor
