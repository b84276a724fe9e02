#include "i18n/grammar/turkish.h"

#include "i18n/grammar/spokennumber.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor::turkish {

namespace {

const QStringView kVowels = u"aeıioöuüâîûé";
const QStringView kVoiceless = u"çfhkpsşt";
constexpr QChar kApostrophe(0x2019);

/// Never by the machine's locale: I is ı and İ is i.
QChar lower(QChar letter)
{
    if (letter == u'I')
        return u'ı';
    return letter == u'İ' ? QChar(u'i') : letter.toLower();
}

bool isVowel(QChar letter) { return kVowels.contains(lower(letter)); }

QChar lastVowel(QStringView word)
{
    const auto found = std::find_if(word.rbegin(), word.rend(), isVowel);
    return found == word.rend() ? QChar(u'e') : lower(*found);
}

/// Words whose soft l asks for front vowels after a back one.
bool isSoft(QStringView word)
{
    constexpr std::array kSoft{QStringView(u"nepal"), QStringView(u"senegal")};
    return std::any_of(kSoft.begin(), kSoft.end(), [&word](QStringView each) {
        return word.size() == each.size() &&
               std::equal(each.begin(), each.end(), word.begin(), [](QChar a, QChar b) { return a == lower(b); });
    });
}

/// The vowels that suffixes after one word have.
struct Harmony {
    QChar open;  ///< a or e
    QChar close; ///< ı, i, u or ü
};

Harmony harmonyOf(QStringView word)
{
    const QChar vowel = isSoft(word) ? QChar(u'e') : lastVowel(word);
    const bool back = QStringView(u"aıouâû").contains(vowel);
    const bool rounded = QStringView(u"oöuüû").contains(vowel);
    if (back)
        return {u'a', rounded ? u'u' : u'ı'};
    return {u'e', rounded ? u'ü' : u'i'};
}

bool isCapital(QStringView word)
{
    return word.size() <= 3 && word.size() >= 2 &&
           std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
}

QStringView lastPart(QStringView words)
{
    const qsizetype at = std::max(words.lastIndexOf(u' '), words.lastIndexOf(QChar(0x2013)));
    return words.mid(at + 1);
}

/// An abbreviation as its letters are read: B is `be`.
QString spoken(QStringView word)
{
    const QStringView last = lastPart(word);
    if (!isCapital(last))
        return last.toString();
    return isVowel(last.back()) ? QString(lower(last.back())) : lower(last.back()) + QString(u'e');
}

bool endsWithOneOf(QStringView word, const auto &ends)
{
    return std::any_of(ends.begin(), ends.end(), [&word](QStringView end) { return word.endsWith(end); });
}

/// Names of several words whose last one belongs to those before it.
bool isPossessed(const QString &name)
{
    static constexpr std::array kHeads{
        QStringView(u"Adaları"),    QStringView(u"Adası"),       QStringView(u"Adacıkları"),
        QStringView(u"Devletleri"), QStringView(u"Cumhuriyeti"), QStringView(u"Emirlikleri"),
        QStringView(u"Krallığı"),   QStringView(u"Toprakları"),  QStringView(u"Bölgesi"),
        QStringView(u"bölgesi"),    QStringView(u"devletleri"),  QStringView(u"Birliği"),
        QStringView(u"Sahili"),     QStringView(u"Antilleri"),   QStringView(u"Hollandası"),
        QStringView(u"Guyanası"),   QStringView(u"Polinezyası"), QStringView(u"Samoası"),
        QStringView(u"Ginesi"),     QStringView(u"Malezyası"),   QStringView(u"ülkeleri"),
        QStringView(u"Pazarı")};
    return name.contains(u' ') && endsWithOneOf(name, kHeads);
}

} // namespace

QString suffix(QStringView word, GrammaticalCase asked, Stem stem)
{
    const QString said = spoken(word);
    if (said.isEmpty())
        return {};
    const auto [open, close] = harmonyOf(said);
    const QChar last = lower(said.back());
    const bool vowel = isVowel(last);
    const bool possessed = stem == Stem::Possessed;
    const QString joint = possessed ? u"n"_s : vowel ? u"y"_s : QString();
    const QString hard = possessed ? u"nd"_s : QString(kVoiceless.contains(last) ? u't' : u'd');
    switch (asked) {
    case GrammaticalCase::Nominative:
        break;
    case GrammaticalCase::Genitive:
        return (possessed || vowel ? u"n"_s : QString()) + close + u'n';
    case GrammaticalCase::Dative:
        return joint + open;
    case GrammaticalCase::Accusative:
        return joint + close;
    case GrammaticalCase::Locative:
        return hard + open;
    case GrammaticalCase::Ablative:
        return hard + open + u'n';
    case GrammaticalCase::Instrumental:
        return u" ile"_s;
    }
    return {};
}

QString noun(const QString &noun, GrammaticalCase asked, Stem stem)
{
    const bool compound = noun.contains(u' ') && !noun.isEmpty() && QStringView(u"ıiuü").contains(noun.back());
    return noun + suffix(noun, asked, compound ? Stem::Possessed : stem);
}

std::optional<QString> name(const QString &name, GrammaticalCase asked)
{
    if (name.isEmpty() || !name.back().isLetter())
        return std::nullopt;
    const QString end = suffix(name, asked, isPossessed(name) ? Stem::Possessed : Stem::Plain);
    if (end.isEmpty() || asked == GrammaticalCase::Instrumental)
        return name + end;
    return name + kApostrophe + end;
}

QString lastWord(QStringView digits)
{
    static const NumberWords kWords{.ones = {u"sıfır"_s, u"bir"_s, u"iki"_s, u"üç"_s, u"dört"_s, u"beş"_s, u"altı"_s,
                                             u"yedi"_s, u"sekiz"_s, u"dokuz"_s},
                                    .tens = {u"on"_s, u"yirmi"_s, u"otuz"_s, u"kırk"_s, u"elli"_s, u"altmış"_s,
                                             u"yetmiş"_s, u"seksen"_s, u"doksan"_s},
                                    .hundred = u"yüz"_s,
                                    .thousands = {u"bin"_s, u"milyon"_s, u"milyar"_s, u"trilyon"_s}};
    return lastNumberWord(digits, kWords);
}

QString number(const QString &written, GrammaticalCase asked)
{
    const QString end = suffix(lastWord(written), asked);
    if (end.isEmpty() || asked == GrammaticalCase::Instrumental)
        return written + end;
    return written + kApostrophe + end;
}

} // namespace corridor::turkish
