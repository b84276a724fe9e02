#include "i18n/grammar/russian.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor::russian {

namespace {

using Endings = std::array<QStringView, 7>; ///< By case.

size_t at(GrammaticalCase asked) { return static_cast<size_t>(asked); }

// nominative, genitive, dative, accusative, locative, ablative (which is the genitive), instrumental
constexpr Endings kHard{u"", u"а", u"у", u"", u"е", u"а", u"ом"};
constexpr Endings kHardPlural{u"ы", u"ов", u"ам", u"ы", u"ах", u"ов", u"ами"};
constexpr Endings kSoft{u"ь", u"я", u"ю", u"ь", u"е", u"я", u"ем"};
constexpr Endings kSoftPlural{u"и", u"ей", u"ям", u"и", u"ях", u"ей", u"ями"};
constexpr Endings kFeminine{u"а", u"ы", u"е", u"у", u"е", u"ы", u"ой"};
constexpr Endings kFemininePlural{u"ы", u"", u"ам", u"ы", u"ах", u"", u"ами"};
constexpr Endings kWhispering{u"а", u"и", u"е", u"у", u"е", u"и", u"ей"};
constexpr Endings kWhisperingPlural{u"и", u"", u"ам", u"и", u"ах", u"", u"ами"};
constexpr Endings kVelar{u"а", u"и", u"е", u"у", u"е", u"и", u"ой"};
constexpr Endings kIya{u"ия", u"ии", u"ии", u"ию", u"ии", u"ии", u"ией"};
constexpr Endings kEya{u"ея", u"еи", u"ее", u"ею", u"ее", u"еи", u"еей"};
constexpr Endings kY{u"й", u"я", u"ю", u"й", u"е", u"я", u"ем"};
constexpr Endings kIy{u"ий", u"ия", u"ию", u"ий", u"ии", u"ия", u"ием"};
constexpr Endings kFeminineSoft{u"ь", u"и", u"и", u"ь", u"и", u"и", u"ью"};
constexpr Endings kAdjective{u"ая", u"ой", u"ой", u"ую", u"ой", u"ой", u"ой"};

const QStringView kVowels = u"аеёиоуыэюя";

QString ended(QStringView word, qsizetype cut, const Endings &endings, GrammaticalCase asked)
{
    return word.chopped(cut).toString() + endings.at(at(asked)).toString();
}

/// `Куба`, `Мексика`, `Польша`.
std::optional<QString> namedInA(QStringView name, GrammaticalCase asked)
{
    const QChar before = name.size() > 1 ? name.at(name.size() - 2) : QChar();
    if (kVowels.contains(before))
        return name.toString(); // Самоа, Никарагуа
    if (QStringView(u"жшчщ").contains(before))
        return ended(name, 1, kWhispering, asked);
    return ended(name, 1, QStringView(u"гкх").contains(before) ? kVelar : kFeminine, asked);
}

bool isCapitals(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar letter) { return letter.isUpper(); });
}

std::optional<QString> singleWord(QStringView name, GrammaticalCase asked)
{
    if (isCapitals(name))
        return name.toString();
    if (name.endsWith(u"ия"))
        return ended(name, 2, kIya, asked);
    if (name.endsWith(u"ея"))
        return ended(name, 2, kEya, asked);
    if (name.endsWith(u"ий"))
        return ended(name, 2, kIy, asked);
    if (name.endsWith(u'а'))
        return namedInA(name, asked);
    // In the names of countries only their last part is declined, and only where it is certain.
    if (name.contains(u'-') || name.contains(u'\u2019'))
        return std::nullopt;
    const bool direct = asked == GrammaticalCase::Nominative || asked == GrammaticalCase::Accusative;
    if (name == u"Египет")
        return direct ? name.toString() : ended(u"Египт", 0, kHard, asked);
    if (name == u"Беларусь")
        return ended(name, 1, kFeminineSoft, asked);
    if (name == u"Филиппины" || name == u"Мальдивы" || name == u"Коморы")
        return ended(name, 1, kFemininePlural, asked);
    const QChar last = name.back();
    if (last == u'ь')
        return ended(name, 1, kSoft, asked);
    if (last == u'й')
        return ended(name, 1, kY, asked);
    if (last == u'ы' || last == u'я')
        return std::nullopt;
    if (kVowels.contains(last))
        return name.toString(); // Чили, Перу, Марокко
    const bool soft = asked == GrammaticalCase::Instrumental && QStringView(u"жшчщц").contains(last);
    return soft ? name.toString() + u"ем"_s : ended(name, 0, kHard, asked);
}

bool isCyrillic(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.script() == QChar::Script_Cyrillic || letter == u'-' || letter == u' ' || letter == u'\u2019';
    });
}

/// Countries that one is on, not in.
bool isIsland(QStringView word)
{
    constexpr std::array kIslands{QStringView(u"Кипр"),     QStringView(u"Куб"),     QStringView(u"Мальт"),
                                  QStringView(u"Ямайк"),    QStringView(u"Маврики"), QStringView(u"Мадагаскар"),
                                  QStringView(u"Филиппин"), QStringView(u"Мальдив"), QStringView(u"Тайван"),
                                  QStringView(u"Комор"),    QStringView(u"Барбадос")};
    return std::any_of(kIslands.begin(), kIslands.end(),
                       [&word](QStringView each) { return word.startsWith(each) && word.size() - each.size() <= 2; });
}

bool startsWithCluster(QStringView word, QStringView first)
{
    return word.size() > 1 && first.contains(word.at(0).toLower()) && word.at(1).isLower() &&
           !kVowels.contains(word.at(1));
}

/// A number that is read `сто …`.
bool readsHundred(QStringView word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word.at(digits).isDigit())
        ++digits;
    return digits == 3 && word.startsWith(u'1');
}

bool endsInWord(const QString &text, QChar word)
{
    const qsizetype size = text.size();
    return size >= 2 && text.at(size - 1).isSpace() && text.at(size - 2).toLower() == word &&
           (size == 2 || !text.at(size - 3).isLetter());
}

} // namespace

Count countOf(QStringView digits)
{
    if (digits.contains(u','))
        return Count::Few;
    QString read;
    for (const QChar each : digits) {
        if (each.isDigit())
            read += each;
    }
    const int last = read.right(1).toInt();
    if (read.right(2).toInt() / 10 == 1 || last == 0 || last >= 5)
        return Count::Many;
    return last == 1 ? Count::One : Count::Few;
}

QString declined(const Noun &noun, GrammaticalCase asked, bool plural)
{
    switch (noun.declension) {
    case Noun::Declension::Hard:
        return ended(noun.stem, 0, plural ? kHardPlural : kHard, asked);
    case Noun::Declension::Soft:
        return ended(noun.stem, 0, plural ? kSoftPlural : kSoft, asked);
    case Noun::Declension::Feminine:
        return ended(noun.stem, 0, plural ? kFemininePlural : kFeminine, asked);
    case Noun::Declension::Whispering:
        return ended(noun.stem, 0, plural ? kWhisperingPlural : kWhispering, asked);
    case Noun::Declension::Fixed:
        break;
    }
    return noun.stem;
}

QString counted(QStringView digits, const Noun &noun, GrammaticalCase asked)
{
    if (digits.contains(u','))
        return declined(noun, GrammaticalCase::Genitive, false);
    const Count count = countOf(digits);
    if (count == Count::One)
        return declined(noun, asked, false);
    const bool direct = asked == GrammaticalCase::Nominative || asked == GrammaticalCase::Accusative;
    return declined(noun, direct ? GrammaticalCase::Genitive : asked, !direct || count == Count::Many);
}

QString month(int month, GrammaticalCase asked)
{
    static const std::array kStems{u"январ"_s, u"феврал"_s, u"март"_s,    u"апрел"_s,  u"ма"_s,    u"июн"_s,
                                   u"июл"_s,   u"август"_s, u"сентябр"_s, u"октябр"_s, u"ноябр"_s, u"декабр"_s};
    const QString &stem = kStems.at(static_cast<size_t>(month - 1));
    if (month == 5)
        return ended(stem, 0, kY, asked);
    if (month == 3 || month == 8)
        return ended(stem, 0, kHard, asked);
    const bool stressed = month <= 2 || month >= 9;
    if (asked == GrammaticalCase::Instrumental && stressed)
        return stem + u"ём"_s;
    return ended(stem, 0, kSoft, asked);
}

std::optional<QString> name(const QString &name, GrammaticalCase asked)
{
    if (name.size() < 2 || !isCyrillic(name))
        return std::nullopt;
    const qsizetype space = name.indexOf(u' ');
    if (space < 0)
        return singleWord(name, asked);
    const QStringView adjective = QStringView(name).left(space);
    const QStringView word = QStringView(name).mid(space + 1);
    if (!adjective.endsWith(u"ая") || word.contains(u' ') ||
        !(word.endsWith(u"ия") || word.endsWith(u'а') || word.endsWith(u"ея")))
        return std::nullopt;
    const auto noun = singleWord(word, asked);
    return noun ? std::optional(ended(adjective, 2, kAdjective, asked) + u' ' + *noun) : std::nullopt;
}

QString prepositionBefore(const QString &before, QStringView word)
{
    QString text = before;
    if (endsInWord(text, u'в')) {
        if (isIsland(word))
            text.replace(text.size() - 2, 1, text.at(text.size() - 2).isUpper() ? u"На"_s : u"на"_s);
        else if (startsWithCluster(word, u"вф") ||
                 (word.startsWith(u"II") && word.size() > 2 && word.at(2).isSpace()) || word.startsWith(u"втор"))
            text.insert(text.size() - 1, u'о');
    } else if (endsInWord(text, u'с')) {
        const bool soft = word.size() > 1 && word.at(1) == u'ь'; // Сьерра-Леоне
        if ((startsWithCluster(word, u"сзшж") && !soft) || word.startsWith(u"Вьет") || word.startsWith(u"втор") ||
            readsHundred(word))
            text.insert(text.size() - 1, u'о');
    }
    return text;
}

} // namespace corridor::russian
