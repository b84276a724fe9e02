#include "report/parity/shownnumber.h"

#include "i18n/languagewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr QChar kMinus(0x2212);

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

/// A number in digits within a text.
struct Digits {
    qsizetype begin = 0;
    qsizetype end = 0;
    double value = 0.0;
};

/// Whether the letter at \a at stands between digits of one number: a decimal sign, or a group's before three of them.
bool joinsDigits(QStringView text, qsizetype at, const QLocale &locale, bool hasFraction)
{
    const auto digitAt = [&](qsizetype place) { return place < text.size() && isDigit(text.at(place)); };
    if (!digitAt(at + 1))
        return false;
    const QString sign = text.at(at);
    if (sign == locale.decimalPoint())
        return !hasFraction;
    const bool space = sign == u"\u00a0"_s || sign == u"\u202f"_s;
    const bool groups = sign == locale.groupSeparator() || (space && locale.groupSeparator().front().isSpace());
    return groups && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4);
}

std::optional<Digits> nextDigits(QStringView text, qsizetype from, const QLocale &locale)
{
    while (from < text.size() && !isDigit(text.at(from)))
        ++from;
    if (from == text.size())
        return std::nullopt;
    Digits found{from, from, 0.0};
    QString plain;
    while (found.end < text.size()) {
        const QChar letter = text.at(found.end);
        if (!isDigit(letter) && !joinsDigits(text, found.end, locale, plain.contains(u'.')))
            break;
        if (isDigit(letter))
            plain += letter;
        else if (QString(letter) == locale.decimalPoint())
            plain += u'.';
        ++found.end;
    }
    found.value = plain.toDouble();
    return found;
}

double scaleBehind(QStringView rest, Language language)
{
    const LanguageWords &words = languageWords(language);
    const std::array<std::pair<QString, double>, 4> scales{
        {{words.thousand, 1e3}, {words.million, 1e6}, {words.billion, 1e9}, {words.trillion, 1e12}}};
    const QStringView trimmed = rest.trimmed();
    for (const auto &[word, scale] : scales) {
        const bool begins = !word.isEmpty() && trimmed.startsWith(word);
        if (begins && (trimmed.size() == word.size() || !trimmed.at(word.size()).isLetter()))
            return scale;
    }
    return 1.0;
}

} // namespace

std::optional<double> shownNumber(const QString &text, Language language)
{
    const auto digits = nextDigits(text, 0, languageLocale(language));
    if (!digits)
        return std::nullopt;
    const bool negative = QStringView(text).left(digits->begin).contains(kMinus);
    const double value = digits->value * scaleBehind(QStringView(text).mid(digits->end), language);
    return negative ? -value : value;
}

QList<double> numbersIn(const QString &text, Language language)
{
    const QLocale locale = languageLocale(language);
    QList<double> numbers;
    for (auto digits = nextDigits(text, 0, locale); digits; digits = nextDigits(text, digits->end, locale))
        numbers << digits->value;
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace corridor
