#include "core/catalogue.h"

#include "core/period.h"

using namespace Qt::StringLiterals;

namespace corridor {

std::optional<DatePrecision> precisionFromCode(QStringView code)
{
    if (code == u"year"_s)
        return DatePrecision::Year;
    if (code == u"month"_s)
        return DatePrecision::Month;
    if (code == u"day"_s)
        return DatePrecision::Day;
    return std::nullopt;
}

QString precisionCode(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return u"year"_s;
    case DatePrecision::Month:
        return u"month"_s;
    case DatePrecision::Day:
        break;
    }
    return u"day"_s;
}

QDate VagueDate::last() const
{
    switch (precision) {
    case DatePrecision::Year:
        return {first.year(), 12, 31};
    case DatePrecision::Month:
        return {first.year(), first.month(), first.daysInMonth()};
    case DatePrecision::Day:
        break;
    }
    return first;
}

std::optional<VagueDate> VagueDate::parse(QStringView text)
{
    const auto period = Period::parse(text);
    if (!period)
        return std::nullopt;
    switch (period->frequency()) {
    case Frequency::Annual:
        return VagueDate{period->first(), DatePrecision::Year};
    case Frequency::Month:
        return VagueDate{period->first(), DatePrecision::Month};
    case Frequency::Day:
        return VagueDate{period->first(), DatePrecision::Day};
    default:
        return std::nullopt;
    }
}

QString VagueDate::toString() const
{
    switch (precision) {
    case DatePrecision::Year:
        return Period::year(first.year()).toString();
    case DatePrecision::Month:
        return Period::month(first.year(), first.month()).toString();
    case DatePrecision::Day:
        break;
    }
    return Period::day(first).toString();
}

} // namespace corridor
