#include "report/parity/parity.h"

#include "i18n/phrasebook.h"
#include "i18n/stringwatch.h"
#include "report/parity/shownnumber.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Numbers have three significant digits: half a unit of the third is at most half a percent.
constexpr double kRounding = 0.0051;
const QString kName = u"name"_s; ///< The form that stands in for missing ones.

using Kind = ParityFinding::Kind;

bool agree(double one, double other)
{
    return std::abs(one - other) <= 2.0 * kRounding * std::max(std::abs(one), std::abs(other)) + 1e-9;
}

/// Whether \a shown is \a value, rounded; ratios may be shown as percents, which have one decimal at the least.
bool shows(double shown, double value)
{
    constexpr double kHalfTenth = 0.05;
    return agree(shown, value) || agree(shown, 100.0 * value) || std::abs(shown - 100.0 * value) <= kHalfTenth + 1e-9;
}

/// Compares what one page asks for.
class Comparison {
public:
    Comparison(ParityPage &page, const std::shared_ptr<const LabelTable> &labels, NumberNotation notation) :
        m_page(page), m_labels(labels)
    {
        for (const Language language : kLanguages)
            m_formatters.emplace_back(language, labels, notation);
    }

    void compareText(const Text &text)
    {
        if (const auto *number = std::get_if<Text::Number>(&text.value()))
            compareNumber(*number);
        else if (const auto *phrase = std::get_if<Text::Phrase>(&text.value()))
            comparePhrase(text, *phrase);
    }

    void compareAxis(const StringWatch::Axis &axis)
    {
        const QStringList english = m_formatters.front().axis(axis.ticks, axis.unit);
        for (const Formatter &formatter : m_formatters) {
            const QStringList shown = formatter.axis(axis.ticks, axis.unit);
            for (qsizetype i = 0; i < axis.ticks.size(); ++i)
                checkNumber(formatter, axis.ticks.at(i), english.value(i), shown.value(i));
        }
        m_page.numbers += static_cast<int>(axis.ticks.size());
    }

    void compareLabel(const StringWatch::Label &label)
    {
        ++m_page.names;
        const QString item = label.kind + u' ' + label.id + (label.form == kName ? QString() : u' ' + label.form);
        const QString english = m_formatters.front().label(label.kind, label.id, label.form);
        // Products stand as published, marked with their language; publishers are called what they are called.
        const bool whole = label.kind != u"commodity"_s && label.kind != u"source_short"_s;
        for (const Formatter &formatter : m_formatters) {
            const QString shown = formatter.label(label.kind, label.id, label.form);
            const Language language = formatter.language();
            const auto isThere = [&](const QString &form) {
                return m_labels->form(label.kind, label.id, form, language).has_value();
            };
            const auto isOwn = [&](const QString &form) { return m_labels->has(label.kind, label.id, form, language); };
            if (!isThere(label.form) && !isThere(kName))
                add(Kind::Missing, formatter, item, english, shown);
            else if (whole && !isOwn(label.form) && !isOwn(kName))
                add(Kind::Fallback, formatter, item, english, shown);
            else
                checkDigits(formatter, item, english, shown);
        }
    }

private:
    void add(Kind kind, const Formatter &formatter, const QString &item, const QString &english, const QString &shown)
    {
        const ParityFinding finding{kind, formatter.language(), item, english, shown};
        if (!m_page.findings.contains(finding))
            m_page.findings << finding;
    }

    void compareNumber(const Text::Number &number)
    {
        ++m_page.numbers;
        const auto written = [&](const Formatter &formatter) {
            return formatter.number(number.value, number.unit, number.style);
        };
        for (const Formatter &formatter : m_formatters)
            checkNumber(formatter, number.value, written(m_formatters.front()), written(formatter));
    }

    void checkNumber(const Formatter &formatter, double value, const QString &english, const QString &shown)
    {
        const auto first = shownNumber(english, Language::English);
        const auto read = shownNumber(shown, formatter.language());
        const bool same = first.has_value() == read.has_value() && (!read || agree(*first, *read));
        const bool right = !std::isfinite(value) || (read && shows(*read, value));
        if (!same || !right)
            add(Kind::Number, formatter, QString::number(value, 'g', 12), english, shown);
    }

    void checkDigits(const Formatter &formatter, const QString &item, const QString &english, const QString &shown)
    {
        if (numbersIn(english, Language::English) != numbersIn(shown, formatter.language()))
            add(Kind::Words, formatter, item, english, shown);
    }

    void comparePhrase(const Text &text, const Text::Phrase &phrase)
    {
        ++m_page.sentences;
        const QString item = QString::fromUtf8(phrase.id);
        const QString english = m_formatters.front().text(text);
        const QList<bool> given = saidArguments(phrase, english, m_formatters.front());
        for (const Formatter &formatter : m_formatters) {
            const QString shown = formatter.text(text);
            if (!isTranslated(formatter.language(), "Phrase", phrase.id, phrase.count)) {
                add(Kind::Untranslated, formatter, item, english, shown);
                continue;
            }
            if (given != saidArguments(phrase, shown, formatter))
                add(Kind::Lost, formatter, item, english, shown);
            if (isRaw(translated(formatter.language(), "Phrase", phrase.id, phrase.count), shown))
                add(Kind::Raw, formatter, item, english, shown);
            checkDigits(formatter, item, ownWords(phrase, m_formatters.front()), ownWords(phrase, formatter));
        }
    }

    /// Whether \a argument has the same form wherever it stands.
    static bool isSteady(const Text &argument)
    {
        return !argument.isEmpty() && !std::holds_alternative<Text::Label>(argument.value()) &&
               !std::holds_alternative<Text::Joined>(argument.value());
    }

    static QList<bool> saidArguments(const Text::Phrase &phrase, const QString &sentence, const Formatter &formatter)
    {
        QList<bool> said;
        for (const Text &argument : phrase.arguments)
            said << (isSteady(argument) && sentence.contains(formatter.text(argument)));
        return said;
    }

    /// The sentence's words without its arguments, as the catalogue has them.
    static QString ownWords(const Text::Phrase &phrase, const Formatter &formatter)
    {
        static const QRegularExpression placeholder(u"%(?:L?n|[1-9](?:\\{[a-z]*\\})?)"_s);
        QString pattern = translated(formatter.language(), "Phrase", phrase.id, phrase.count);
        pattern = pattern.section(u'‖', 0, 0); // a second wording, for names without forms
        return pattern.replace(placeholder, u"·"_s);
    }

    /// A placeholder or the bar of a second wording that got through.
    static bool isRaw(const QString &pattern, const QString &shown)
    {
        static const QRegularExpression braces(u"[{}‖]"_s);
        static const QRegularExpression numbered(u"%[1-9]\\{|%L?n\\b"_s);
        return (shown.contains(braces) || shown.contains(numbered)) && !pattern.isEmpty();
    }

    ParityPage &m_page;
    const std::shared_ptr<const LabelTable> m_labels;
    std::vector<Formatter> m_formatters; ///< English first.
};

} // namespace

Result<QList<ParityPage>> compareLanguages(const Dashboard &dashboard, const BatchRequest &request,
                                           std::shared_ptr<const LabelTable> labels)
{
    if (!labels)
        labels = dashboard.labels();
    QList<ParityPage> pages;
    for (const CountryPair &pair : request.pairs) {
        for (const Page page : request.pages) {
            const ViewState state = stateOf({pair, page, {}, {}, {}});
            const auto content = dashboard.page(state);
            if (!content)
                return content.error();
            std::optional<StringWatch> watch(std::in_place);
            for (const Language language : kLanguages) {
                const Formatter formatter(language, labels, request.notation);
                (void)renderPage(content.value(), state, formatter, request.image);
            }
            const QList<Text> texts = watch->texts();
            const QList<StringWatch::Axis> axes = watch->axes();
            QList<StringWatch::Label> names = watch->labels().values();
            std::ranges::sort(
                names, {}, [](const StringWatch::Label &label) { return std::tie(label.kind, label.id, label.form); });

            watch.reset(); // comparing asks for all of it again

            ParityPage compared{pair, page, 0, 0, 0, {}};
            Comparison comparison(compared, labels, request.notation);
            for (const Text &text : texts)
                comparison.compareText(text);
            for (const StringWatch::Axis &axis : axes)
                comparison.compareAxis(axis);
            for (const StringWatch::Label &label : std::as_const(names))
                comparison.compareLabel(label);
            pages << compared;
        }
    }
    return pages;
}

qsizetype findingCount(const QList<ParityPage> &pages)
{
    qsizetype count = 0;
    for (const ParityPage &page : pages)
        count += page.findings.size();
    return count;
}

} // namespace corridor
