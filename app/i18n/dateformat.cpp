#include "i18n/dateformat.h"

#include "i18n/grammar/turkish.h"
#include "i18n/languagewords.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr QChar kDash(0x2013);
const QString kWideDash = u" \u2013 "_s;

/// One language at one length.
class DateWords {
public:
    DateWords(Language language, DateLength length) :
        m_words(languageWords(language)), m_locale(languageLocale(language)), m_short(length == DateLength::Short)
    {}

    [[nodiscard]] QString half(const Period &period) const
    {
        const int number = (period.first().month() + 5) / 6;
        if (m_short)
            return filled(m_words.shortHalf, period.year(), number);
        return filled(number == 1 ? m_words.firstHalf : m_words.secondHalf, period.year(), number);
    }

    [[nodiscard]] QString quarter(const Period &period) const
    {
        return filled(m_short ? m_words.shortQuarter : m_words.quarter, period.year(),
                      (period.first().month() + 2) / 3);
    }

    [[nodiscard]] QString week(const Period &period) const
    {
        int year = 0;
        const int number = period.first().weekNumber(&year);
        return filled(m_short ? m_words.shortWeek : m_words.week, year, number);
    }

    [[nodiscard]] QString month(const QDate &first) const { return months(first.year(), monthAlone(first)); }

    [[nodiscard]] QString day(const QDate &day) const { return days(day.year(), dayNumber(day), monthOfDay(day)); }

    [[nodiscard]] QString span(const QDate &first, const QDate &last) const
    {
        if (first.day() == 1 && last.day() == last.daysInMonth())
            return monthSpan(first, last);
        if (first.year() != last.year())
            return day(first) + kWideDash + day(last);
        if (first.month() != last.month())
            return days(last.year(), dayNumber(first) + u' ' + monthOfDay(first) + kWideDash + dayNumber(last),
                        monthOfDay(last));
        return first == last ? day(first)
                             : days(last.year(), dayNumber(first) + kDash + dayNumber(last), monthOfDay(last));
    }

private:
    [[nodiscard]] QString monthSpan(const QDate &first, const QDate &last) const
    {
        if (first.month() == 1 && last.month() == 12) {
            const QString year = QString::number(first.year());
            return first.year() == last.year() ? year : year + kDash + QString::number(last.year());
        }
        if (first.year() != last.year())
            return month(first) + kWideDash + month(last);
        if (first.month() == last.month())
            return month(first);
        return months(first.year(), monthAlone(first) + kDash + monthAlone(last));
    }

    [[nodiscard]] static QString dayNumber(const QDate &day) { return QString::number(day.day()); }

    [[nodiscard]] QLocale::FormatType format() const { return m_short ? QLocale::ShortFormat : QLocale::LongFormat; }

    [[nodiscard]] QString monthAlone(const QDate &day) const
    {
        return m_words.standaloneMonths ? m_locale.standaloneMonthName(day.month(), format())
                                        : m_locale.monthName(day.month(), format());
    }

    [[nodiscard]] QString monthOfDay(const QDate &day) const { return m_locale.monthName(day.month(), format()); }

    [[nodiscard]] QString months(int year, const QString &names) const
    {
        return filled(m_short ? m_words.shortMonth : m_words.month, year, 0).replace(u"{m}"_s, names);
    }

    [[nodiscard]] QString days(int year, const QString &numbers, const QString &name) const
    {
        return filled(m_short ? m_words.shortDay : m_words.day, year, 0)
            .replace(u"{d}"_s, numbers)
            .replace(u"{m}"_s, name);
    }

    [[nodiscard]] static QString filled(QString pattern, int year, int number)
    {
        static const QStringList roman{{}, u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
        return pattern.replace(u"{y}"_s, QString::number(year))
            .replace(u"{g}"_s, turkish::number(QString::number(year), GrammaticalCase::Genitive))
            .replace(u"{n}"_s, QString::number(number))
            .replace(u"{r}"_s, roman.value(number));
    }

    const LanguageWords &m_words;
    QLocale m_locale;
    bool m_short;
};

} // namespace

QString periodText(Language language, const Period &period, DateLength length)
{
    if (!period.isValid())
        return {};
    const DateWords words(language, length);
    switch (period.frequency()) {
    case Frequency::Annual:
        return QString::number(period.year());
    case Frequency::HalfYear:
        return words.half(period);
    case Frequency::Quarter:
        return words.quarter(period);
    case Frequency::Month:
        return words.month(period.first());
    case Frequency::Week:
        return words.week(period);
    case Frequency::Day:
        return dayText(language, period.first(), DateLength::Short);
    case Frequency::Span:
        break;
    }
    return words.span(period.first(), period.last());
}

QString dayText(Language language, const QDate &day, DateLength length)
{
    return day.isValid() ? DateWords(language, length).day(day) : QString();
}

} // namespace corridor
