#include "dashboard/knowntable.h"

#include <algorithm>
#include <vector>

namespace corridor {

namespace {

/// Where a figure stands, and what it is sorted by.
struct Place {
    qint32 series = 0;
    qint32 row = 0;
    Period period;
    double value = 0.0;
    FigureStatus status = FigureStatus::Official;
};

class KnownTable final : public FigureWindow {
public:
    KnownTable(QList<QList<FigureRow>> rows, std::vector<Place> places) :
        m_rows(std::move(rows)), m_places(std::move(places))
    {}

    [[nodiscard]] qint64 count() const override { return static_cast<qint64>(m_places.size()); }
    [[nodiscard]] Result<QList<FigureRow>> rows(qint64 first, int rows) const override
    {
        QList<FigureRow> page;
        for (qint64 at = first; at < std::min(first + rows, count()); ++at) {
            const Place &place = m_places.at(static_cast<size_t>(at));
            page.append(m_rows.at(place.series).at(place.row));
        }
        return page;
    }

private:
    QList<QList<FigureRow>> m_rows; ///< Shared with the snapshot, which keeps them.
    std::vector<Place> m_places;
};

bool liesWithin(const Period &period, const Period &stretch)
{
    return !stretch.isValid() || (period.first() >= stretch.first() && period.last() <= stretch.last());
}

template<typename Key>
void sortBy(std::vector<Place> *places, bool descending, Key key)
{
    std::stable_sort(places->begin(), places->end(), [&](const Place &one, const Place &other) {
        return descending ? key(other) < key(one) : key(one) < key(other);
    });
}

void sortPlaces(std::vector<Place> *places, const FigureQuery &query)
{
    switch (query.sort) {
    case FigureQuery::Sort::Series:
        break;
    case FigureQuery::Sort::Period:
        sortBy(places, query.descending, [](const Place &place) { return place.period; });
        break;
    case FigureQuery::Sort::Value:
        sortBy(places, query.descending, [](const Place &place) { return place.value; });
        break;
    case FigureQuery::Sort::StatusWord:
        sortBy(places, query.descending, [](const Place &place) { return place.status; });
        break;
    }
}

} // namespace

Result<std::shared_ptr<const FigureWindow>> knownTable(const Snapshot &snapshot, const QList<Series> &series,
                                                       const FigureQuery &query)
{
    QList<QList<FigureRow>> all;
    std::vector<Place> places;
    for (const Series &each : series) {
        const QList<FigureRow> rows = snapshot.rows(each);
        const auto number = static_cast<qint32>(all.size());
        for (qint32 row = 0; row < static_cast<qint32>(rows.size()); ++row) {
            const Figure &figure = rows.at(row).figure;
            if (liesWithin(figure.period, query.within))
                places.push_back({number, row, figure.period, figure.value, figure.status});
        }
        all.append(rows);
    }
    if (const auto error = snapshot.takeError())
        return *error;
    sortPlaces(&places, query);
    return std::shared_ptr<const FigureWindow>(std::make_shared<KnownTable>(std::move(all), std::move(places)));
}

} // namespace corridor
