#include "store/figurekeys.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <limits>

namespace corridor {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

/// The period of \a frequency that \a day lies in.
Period periodAround(Frequency frequency, const QDate &day)
{
    switch (frequency) {
    case Frequency::Annual:
        return Period::year(day.year());
    case Frequency::HalfYear:
        return Period::halfYear(day.year(), (day.month() + 5) / 6);
    case Frequency::Quarter:
        return Period::quarter(day.year(), (day.month() + 2) / 3);
    case Frequency::Month:
        return Period::month(day.year(), day.month());
    case Frequency::Week: {
        int isoYear = 0;
        const int isoWeek = day.weekNumber(&isoYear);
        return Period::week(isoYear, isoWeek);
    }
    case Frequency::Day:
    case Frequency::Span:
        break;
    }
    return Period::day(day);
}

FigureFilter::Limits limitsFor(const Period &within, Frequency frequency, qint64 figures)
{
    if (!within.isValid())
        return {std::numeric_limits<qint64>::min(), kNever, kNever, figures};
    // A regular period lies inside when it begins before the one that holds the first day outside.
    const Period outside = Period::day(within.last().addDays(1));
    const qint64 below = periodAround(frequency, outside.first()).storedFirst();
    const qint64 until = frequency == Frequency::Span ? outside.storedFirst() - 1 : kNever;
    return {within.storedFirst(), below, until, figures};
}

} // namespace

Result<FigureFilter> FigureFilter::make(const Database &reader, const FigureQuery &query)
{
    FigureFilter filter;
    filter.m_all = query.allSeries;
    filter.m_within = query.within.isValid();
    const auto take = [&](const Query &row) {
        const qint64 series = row.integer(0);
        const auto frequency = frequencyFromCode(row.text(1));
        if (!frequency || filter.m_limits.contains(series))
            return;
        filter.m_limits.insert(series, limitsFor(query.within, *frequency, row.integer(2)));
        filter.m_order.push_back(series);
        filter.m_figures += row.integer(2);
    };
    auto one = Query::prepare(reader, "SELECT id, frequency, figures FROM series WHERE id = ? AND figures > 0");
    auto all = Query::prepare(reader, "SELECT id, frequency, figures FROM series WHERE figures > 0 ORDER BY id");
    if (!one)
        return one.error();
    if (!all)
        return all.error();
    Query single = std::move(one).value();
    Query every = std::move(all).value();
    for (const SeriesId series : query.series) {
        if (single.with(series).next())
            take(single);
        if (const Status status = single.status(); !status)
            return status.error();
    }
    while (query.allSeries && every.next())
        take(every);
    if (const Status status = every.status(); !status)
        return status.error();
    return filter;
}

FigureFilter FigureFilter::everything(qint64 figures)
{
    FigureFilter filter;
    filter.m_all = true;
    filter.m_figures = figures;
    return filter;
}

bool FigureFilter::takes(qint64 series, qint64 period, qint64 until) const
{
    const auto found = m_limits.constFind(series);
    return found != m_limits.constEnd() && period >= found->from && period < found->below && until <= found->until;
}

} // namespace corridor
