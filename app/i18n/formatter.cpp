#include "i18n/formatter.h"

#include "i18n/dateformat.h"
#include "i18n/grammar/inflection.h"
#include "i18n/grammar/kazakh.h"
#include "i18n/grammar/russian.h"
#include "i18n/languagewords.h"
#include "i18n/numberformat.h"
#include "i18n/phrasebook.h"
#include "i18n/stringwatch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString bounded(const QString &number, Bound bound, Language language)
{
    const LanguageWords &words = languageWords(language);
    switch (bound) {
    case Bound::None:
        break;
    case Bound::AtLeast:
        return words.atLeast.arg(number);
    case Bound::AtMost:
        return words.atMost.arg(number);
    case Bound::About:
        return words.about.arg(number);
    }
    return number;
}

/// Puts \a argument into the form that the braces of a placeholder ask for: see i18n/grammar/inflection.h.
QString inForm(const Formatter &formatter, const Text &argument, const QString &form)
{
    if (const auto *label = std::get_if<Text::Label>(&argument.value()))
        return formatter.label(label->kind, label->id, form);
    if (const auto *number = std::get_if<Text::Number>(&argument.value())) {
        if (form.contains(u'|'))
            return agreeingNoun(formatter, *number, form);
        const bool words = form.startsWith(u"words"_s);
        const auto asked = words ? caseOfForm(form.mid(6)).value_or(GrammaticalCase::Nominative) : caseOfForm(form);
        if (asked)
            return bounded(inflectedNumber(formatter, *number, *asked, words), number->bound, formatter.language());
    }
    if (const auto *period = std::get_if<Period>(&argument.value())) {
        if (const auto asked = caseOfForm(form))
            return inflectedPeriod(formatter, *period, *asked);
    }
    return formatter.text(argument);
}

/// Replaces the placeholders of one sentence, each once, so that a `%` that an argument brings along stays what it is.
class Sentence {
public:
    Sentence(const Formatter &formatter, const Text::Phrase &phrase) : m_formatter(formatter), m_phrase(phrase) {}

    [[nodiscard]] QString text() const
    {
        const QString pattern = wording(translated(m_formatter.language(), "Phrase", m_phrase.id, m_phrase.count));
        QString result;
        qsizetype at = 0;
        while (at < pattern.size()) {
            const qsizetype mark = pattern.indexOf(u'%', at);
            if (mark < 0)
                break;
            result += QStringView(pattern).mid(at, mark - at);
            QString filled;
            at = mark + 1 + placeholder(QStringView(pattern).mid(mark + 1), &filled);
            if (m_formatter.language() == Language::Russian)
                result = russian::prepositionBefore(result, filled);
            result += filled;
        }
        return result + pattern.mid(at);
    }

private:
    /// A translation may give a second wording behind a double bar, with every name in the nominative: for countries
    /// that the tables do not decline.
    [[nodiscard]] QString wording(const QString &translation) const
    {
        const qsizetype bar = translation.indexOf(u'‖');
        if (bar < 0)
            return translation;
        const QString declined = translation.left(bar);
        for (qsizetype i = 0; i < m_phrase.arguments.size(); ++i) {
            const auto *label = std::get_if<Text::Label>(&m_phrase.arguments.at(i).value());
            if (!label || label->kind != u"area"_s)
                continue;
            // What an adjective is made of no rule knows.
            const bool adjective = declined.contains(u"%%1{adj}"_s.arg(i + 1));
            if (!m_formatter.isDeclined(label->kind, label->id) ||
                (adjective &&
                 m_formatter.label(label->kind, label->id, u"adj"_s) == m_formatter.label(label->kind, label->id)))
                return translation.mid(bar + 1);
        }
        return declined;
    }

    /// Writes what \a rest, the text behind a percent sign, asks for. \returns how much of it was read
    qsizetype placeholder(QStringView rest, QString *result) const
    {
        const QChar first = rest.isEmpty() ? QChar() : rest.front();
        if (m_phrase.count >= 0 && (first == u'n' || rest.startsWith(u"Ln"))) {
            *result += m_formatter.digits(m_phrase.count);
            return first == u'n' ? 1 : 2;
        }
        const qsizetype number = first >= u'1' && first <= u'9' ? first.unicode() - u'1' : -1;
        if (number < 0 || number >= m_phrase.arguments.size()) {
            *result += u'%';
            return 0;
        }
        const Text &argument = m_phrase.arguments.at(number);
        const qsizetype close = rest.size() > 1 && rest.at(1) == u'{' ? rest.indexOf(u'}') : -1;
        if (close < 0) {
            *result += m_formatter.text(argument);
            return 1;
        }
        *result += inForm(m_formatter, argument, rest.mid(2, close - 2).toString());
        return close + 1;
    }

    const Formatter &m_formatter;
    const Text::Phrase &m_phrase;
};

/// Writes each kind of Text.
class Writer {
public:
    explicit Writer(const Formatter &formatter) : m_formatter(formatter) {}

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &verbatim) const { return verbatim; }
    QString operator()(const Text::Label &label) const { return m_formatter.label(label.kind, label.id, label.form); }
    QString operator()(const Text::Number &number) const
    {
        return bounded(m_formatter.number(number.value, number.unit, number.style), number.bound,
                       m_formatter.language());
    }
    QString operator()(const Period &period) const { return m_formatter.period(period); }
    QString operator()(const VagueDate &date) const { return m_formatter.date(date); }
    QString operator()(const Text::Phrase &phrase) const { return Sentence(m_formatter, phrase).text(); }
    QString operator()(const Text::Joined &joined) const
    {
        QStringList parts;
        for (const Text &part : joined.first) {
            if (const QString text = m_formatter.text(part); !text.isEmpty())
                parts << text;
        }
        return parts.join(joined.second);
    }

private:
    const Formatter &m_formatter;
};

Period periodOf(const VagueDate &date)
{
    switch (date.precision) {
    case DatePrecision::Year:
        return Period::year(date.first.year());
    case DatePrecision::Month:
        return Period::month(date.first.year(), date.first.month());
    case DatePrecision::Day:
        break;
    }
    return Period::day(date.first);
}

/// The name of an area in a form that the tables do not have, where a rule makes one.
std::optional<QString> ruledName(const LabelTable &labels, Language language, const QString &id, const QString &form)
{
    const auto asked = caseOfForm(form);
    if (!asked || *asked == GrammaticalCase::Nominative || !labels.has(u"area"_s, id, u"name"_s, language))
        return std::nullopt;
    return inflectedName(language, labels.text(u"area"_s, id, u"name"_s, language), *asked);
}

QString nameBeforeAnd(Language language, const QString &name)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Turkish:
        return name + u" ve"_s;
    case Language::Kazakh:
        return kazakh::nameAnd(name);
    case Language::Russian:
        return name + u" и"_s;
    }
    return name + u" and"_s;
}

QString dateText(Language language, const VagueDate &date, DateLength length)
{
    if (!date.first.isValid())
        return {};
    return date.precision == DatePrecision::Day ? dayText(language, date.first, length)
                                                : periodText(language, periodOf(date), length);
}

} // namespace

Formatter::Formatter(Language language, std::shared_ptr<const LabelTable> labels, NumberNotation notation) :
    m_language(language), m_locale(languageLocale(language)),
    m_labels(labels ? std::move(labels) : std::make_shared<const LabelTable>()), m_notation(notation)
{}

QString Formatter::text(const Text &text) const
{
    if (StringWatch *watch = StringWatch::active())
        watch->sawText(text);
    return std::visit(Writer(*this), text.value());
}

QString Formatter::label(const QString &kind, const QString &id, const QString &form) const
{
    if (kind == u"area"_s && form == u"and"_s)
        return nameBeforeAnd(m_language, m_labels->text(kind, id, u"name"_s, m_language));
    if (kind == u"area"_s && !m_labels->has(kind, id, form, m_language)) {
        if (const auto name = ruledName(*m_labels, m_language, id, form))
            return *name;
    }
    if (StringWatch *watch = StringWatch::active())
        watch->sawLabel(kind, id, form);
    const QString text = m_labels->text(kind, id, form, m_language);
    // Names of products stand as published: one in another language is marked with it.
    if (kind != u"commodity"_s)
        return text;
    const auto spoken = m_labels->languageOf(kind, id, m_language);
    return !spoken || *spoken == m_language ? text : u"%1 (%2)"_s.arg(text, languageCode(*spoken));
}

bool Formatter::isDeclined(const QString &kind, const QString &id) const
{
    constexpr std::array kForms{u"gen", u"dat", u"acc", u"loc", u"abl", u"ins", u"adj"};
    const bool listed = std::any_of(kForms.begin(), kForms.end(), [&](const char16_t *form) {
        return m_labels->has(kind, id, QString::fromUtf16(form), m_language);
    });
    return listed || (kind == u"area"_s && ruledName(*m_labels, m_language, id, u"gen"_s));
}

QString Formatter::number(double value, const QString &unit, Text::NumberStyle style) const
{
    if (StringWatch *watch = StringWatch::active())
        watch->sawText(Text::number(value, unit, style));
    const auto full = m_notation == NumberNotation::Full;
    const NumberFormat format(m_language, unitSign(unit, *m_labels, m_language));
    switch (style) {
    case Text::NumberStyle::Compact:
        return full ? format.full(value) : format.compact(value);
    case Text::NumberStyle::SignedCompact:
        return full ? format.full(value, NumberFormat::Sign::Always)
                    : format.compact(value, NumberFormat::Sign::Always);
    case Text::NumberStyle::Full:
        return format.full(value);
    case Text::NumberStyle::Percent:
        return NumberFormat::percent(m_language, value, NumberFormat::Sign::Negative);
    case Text::NumberStyle::SignedPercent:
        return NumberFormat::percent(m_language, value, NumberFormat::Sign::Always);
    case Text::NumberStyle::Plain:
        break;
    }
    return digits(value);
}

QString Formatter::digits(double value, int decimals) const { return localeDigits(m_locale, value, decimals); }

QStringList Formatter::axis(const QList<double> &ticks, const QString &unit) const
{
    if (StringWatch *watch = StringWatch::active())
        watch->sawAxis(ticks, unit);
    return NumberFormat(m_language, unitSign(unit, *m_labels, m_language)).axis(ticks);
}

QString Formatter::period(const Period &period) const { return periodText(m_language, period, DateLength::Long); }

QString Formatter::shortPeriod(const Period &period) const { return periodText(m_language, period, DateLength::Short); }

QString Formatter::date(const VagueDate &date) const { return dateText(m_language, date, DateLength::Long); }

QString Formatter::shortDate(const VagueDate &date) const { return dateText(m_language, date, DateLength::Short); }

} // namespace corridor
