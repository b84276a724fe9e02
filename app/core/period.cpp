#include "core/period.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QDate kEpoch(1970, 1, 1);

/// The whole of \a text as an unsigned number: digits only, so that no sign, space or locale slips in.
std::optional<int> digits(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<Period> parseYear(QStringView text)
{
    const auto year = digits(text, 4);
    return year && *year > 0 ? std::optional(Period::year(*year)) : std::nullopt;
}

/// The part after `YYYY-`: `H1`, `Q2`, `W07`, `06` or `06-30`.
std::optional<Period> parseWithin(int year, QStringView rest)
{
    if (rest.size() == 2 && (rest.front() == u'H' || rest.front() == u'Q')) {
        const auto part = digits(rest.mid(1), 1);
        const int parts = rest.front() == u'H' ? 2 : 4;
        if (!part || *part < 1 || *part > parts)
            return std::nullopt;
        return parts == 2 ? Period::halfYear(year, *part) : Period::quarter(year, *part);
    }
    if (rest.size() == 3 && rest.front() == u'W') {
        const auto week = digits(rest.mid(1), 2);
        if (!week || *week < 1 || *week > 53)
            return std::nullopt;
        const Period period = Period::week(year, *week);
        int isoYear = 0;
        return period.first().weekNumber(&isoYear) == *week && isoYear == year ? std::optional(period) : std::nullopt;
    }
    const auto month = digits(rest.left(2), 2);
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    if (rest.size() == 2)
        return Period::month(year, *month);
    const auto day = rest.size() == 5 && rest.at(2) == u'-' ? digits(rest.mid(3), 2) : std::nullopt;
    const QDate date = day ? QDate(year, *month, *day) : QDate();
    return date.isValid() ? std::optional(Period::day(date)) : std::nullopt;
}

std::optional<Period> parseRegular(QStringView text)
{
    if (text.size() == 4)
        return parseYear(text);
    if (text.size() < 6 || text.at(4) != u'-')
        return std::nullopt;
    const auto year = digits(text.left(4), 4);
    return year && *year > 0 ? parseWithin(*year, text.mid(5)) : std::nullopt;
}

bool isSpanEnd(Frequency frequency)
{
    return frequency == Frequency::Annual || frequency == Frequency::Month || frequency == Frequency::Day;
}

QString padded(int number, int width) { return u"%1"_s.arg(number, width, 10, QLatin1Char('0')); }

} // namespace

QChar frequencyCode(Frequency frequency) { return QLatin1Char(static_cast<char>(frequency)); }

std::optional<Frequency> frequencyFromCode(QStringView code)
{
    if (code.size() != 1 || !u"AHQMWDP"_s.contains(code.front()))
        return std::nullopt;
    return static_cast<Frequency>(code.front().toLatin1());
}

Period Period::year(int year) { return {Frequency::Annual, QDate(year, 1, 1)}; }
Period Period::halfYear(int year, int half) { return {Frequency::HalfYear, QDate(year, half * 6 - 5, 1)}; }
Period Period::quarter(int year, int quarter) { return {Frequency::Quarter, QDate(year, quarter * 3 - 2, 1)}; }
Period Period::month(int year, int month) { return {Frequency::Month, QDate(year, month, 1)}; }
Period Period::day(const QDate &day) { return {Frequency::Day, day}; }
Period Period::span(const QDate &first, const QDate &last) { return {Frequency::Span, first, last}; }

Period Period::week(int isoYear, int isoWeek)
{
    const QDate fourth(isoYear, 1, 4); // always in week 1
    return {Frequency::Week, fourth.addDays(1 - fourth.dayOfWeek() + qint64(7) * (isoWeek - 1))};
}

std::optional<Period> Period::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return parseRegular(text);
    const auto from = parseRegular(text.left(slash));
    const auto to = parseRegular(text.mid(slash + 1));
    if (!from || !to || from->frequency() != to->frequency() || !isSpanEnd(from->frequency()) ||
        to->first() < from->first())
        return std::nullopt;
    return span(from->first(), to->last());
}

Period Period::fromStored(Frequency frequency, qint64 firstDay, qint64 untilDay)
{
    return {frequency, kEpoch.addDays(firstDay), frequency == Frequency::Span ? kEpoch.addDays(untilDay) : QDate()};
}

qint64 Period::storedFirst() const { return kEpoch.daysTo(m_first); }

qint64 Period::storedUntil() const { return m_frequency == Frequency::Span ? kEpoch.daysTo(m_until) : 0; }

QDate Period::last() const
{
    switch (m_frequency) {
    case Frequency::Annual:
        return m_first.addYears(1).addDays(-1);
    case Frequency::HalfYear:
        return m_first.addMonths(6).addDays(-1);
    case Frequency::Quarter:
        return m_first.addMonths(3).addDays(-1);
    case Frequency::Month:
        return m_first.addMonths(1).addDays(-1);
    case Frequency::Week:
        return m_first.addDays(6);
    case Frequency::Day:
        return m_first;
    case Frequency::Span:
        break;
    }
    return m_until;
}

QDate Period::middle() const { return m_first.addDays(m_first.daysTo(last()) / 2); }

Period Period::shifted(int steps) const
{
    switch (m_frequency) {
    case Frequency::Annual:
        return {m_frequency, m_first.addYears(steps)};
    case Frequency::HalfYear:
        return {m_frequency, m_first.addMonths(6 * steps)};
    case Frequency::Quarter:
        return {m_frequency, m_first.addMonths(3 * steps)};
    case Frequency::Month:
        return {m_frequency, m_first.addMonths(steps)};
    case Frequency::Week:
        return {m_frequency, m_first.addDays(qint64(7) * steps)};
    case Frequency::Day:
        return {m_frequency, m_first.addDays(steps)};
    case Frequency::Span:
        break;
    }
    const qint64 days = (m_first.daysTo(m_until) + 1) * steps;
    return {m_frequency, m_first.addDays(days), m_until.addDays(days)};
}

Period Period::yearBefore() const
{
    if (m_frequency == Frequency::Week) {
        int isoYear = 0;
        const int isoWeek = m_first.weekNumber(&isoYear);
        return week(isoYear - 1, isoWeek);
    }
    if (m_frequency != Frequency::Span)
        return {m_frequency, m_first.addYears(-1)};
    // The day after the span ends moves a year, so that the last day of February stays the last.
    return {m_frequency, m_first.addYears(-1), m_until.addDays(1).addYears(-1).addDays(-1)};
}

QString Period::toString() const
{
    const QString year = padded(m_first.year(), 4);
    switch (m_frequency) {
    case Frequency::Annual:
        return year;
    case Frequency::HalfYear:
        return year + u"-H"_s + QString::number((m_first.month() + 5) / 6);
    case Frequency::Quarter:
        return year + u"-Q"_s + QString::number((m_first.month() + 2) / 3);
    case Frequency::Month:
        return year + u'-' + padded(m_first.month(), 2);
    case Frequency::Week: {
        int isoYear = 0;
        const int isoWeek = m_first.weekNumber(&isoYear);
        return padded(isoYear, 4) + u"-W"_s + padded(isoWeek, 2);
    }
    case Frequency::Day:
        return m_first.toString(Qt::ISODate);
    case Frequency::Span:
        break;
    }
    const QDate after = m_until.addDays(1);
    if (m_first.day() != 1 || after.day() != 1)
        return m_first.toString(Qt::ISODate) + u'/' + m_until.toString(Qt::ISODate);
    if (m_first.month() == 1 && after.month() == 1 && after.year() > m_first.year() + 1)
        return year + u'/' + padded(m_until.year(), 4);
    return year + u'-' + padded(m_first.month(), 2) + u'/' + padded(m_until.year(), 4) + u'-' +
           padded(m_until.month(), 2);
}

std::strong_ordering operator<=>(const Period &left, const Period &right)
{
    if (const auto order = left.m_first.toJulianDay() <=> right.m_first.toJulianDay(); order != 0)
        return order;
    if (const auto order = left.last().toJulianDay() <=> right.last().toJulianDay(); order != 0)
        return order;
    return static_cast<char>(left.m_frequency) <=> static_cast<char>(right.m_frequency);
}

} // namespace corridor
