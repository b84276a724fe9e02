#include "i18n/grammar/kazakh.h"

#include "i18n/grammar/spokennumber.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor::kazakh {

namespace {

const QStringView kBack = u"аоұыяюё"; // у goes with the vowel before it
const QStringView kFront = u"әөүіеэиь";
const QStringView kVowels = u"аәоөұүыіеэяюё";

constexpr QChar kHyphen(0x2011); ///< A line never ends before a suffix.

/// What the first consonant of a suffix depends on.
enum class Sound {
    Vowel,
    Nasal,    ///< м н ң
    Sonorant, ///< р л й, and у and и, which count as й does
    Buzzing,  ///< з ж
    Voiceless ///< With б в г д, which are spoken hard at the end of a word.
};

Sound soundOf(QChar letter)
{
    if (kVowels.contains(letter))
        return Sound::Vowel;
    if (QStringView(u"мнң").contains(letter))
        return Sound::Nasal;
    if (QStringView(u"зж").contains(letter))
        return Sound::Buzzing;
    return QStringView(u"рлйуи").contains(letter) ? Sound::Sonorant : Sound::Voiceless;
}

bool isBack(QStringView word)
{
    if (word.endsWith(u"тайвань"))
        return true;
    for (auto letter = word.rbegin(); letter != word.rend(); ++letter) {
        if (kBack.contains(*letter))
            return true;
        if (kFront.contains(*letter))
            return false;
    }
    return true;
}

/// The last sound; a soft sign has none.
QChar lastSound(QStringView word)
{
    const auto found =
        std::find_if(word.rbegin(), word.rend(), [](QChar each) { return each.isLetter() && each != u'ь'; });
    return found == word.rend() ? QChar(u'а') : *found;
}

QChar firstConsonant(Sound sound, GrammaticalCase asked)
{
    switch (asked) {
    case GrammaticalCase::Genitive:
        if (sound == Sound::Vowel || sound == Sound::Nasal)
            return u'н';
        return sound == Sound::Voiceless ? u'т' : u'д';
    case GrammaticalCase::Accusative:
        if (sound == Sound::Vowel)
            return u'н';
        return sound == Sound::Voiceless ? u'т' : u'д';
    case GrammaticalCase::Ablative:
        if (sound == Sound::Nasal)
            return u'н';
        return sound == Sound::Voiceless ? u'т' : u'д';
    case GrammaticalCase::Instrumental:
        if (sound == Sound::Buzzing)
            return u'б';
        return sound == Sound::Voiceless ? u'п' : u'м';
    case GrammaticalCase::Nominative:
    case GrammaticalCase::Dative:
    case GrammaticalCase::Locative:
        break;
    }
    return sound == Sound::Voiceless ? u'т' : u'д';
}

QString possessedSuffix(bool back, GrammaticalCase asked)
{
    switch (asked) {
    case GrammaticalCase::Nominative:
        break;
    case GrammaticalCase::Genitive:
        return back ? u"ның"_s : u"нің"_s;
    case GrammaticalCase::Dative:
        return back ? u"на"_s : u"не"_s;
    case GrammaticalCase::Accusative:
        return u"н"_s;
    case GrammaticalCase::Locative:
        return back ? u"нда"_s : u"нде"_s;
    case GrammaticalCase::Ablative:
        return back ? u"нан"_s : u"нен"_s;
    case GrammaticalCase::Instrumental:
        return u"мен"_s;
    }
    return {};
}

} // namespace

QString suffix(QStringView word, GrammaticalCase asked, Stem stem)
{
    const QString said = word.toString().toLower();
    const bool back = isBack(said);
    if (stem == Stem::Possessed)
        return possessedSuffix(back, asked);
    const Sound sound = soundOf(lastSound(said));
    const QChar first = firstConsonant(sound, asked);
    switch (asked) {
    case GrammaticalCase::Nominative:
        break;
    case GrammaticalCase::Genitive:
        return first + (back ? u"ың"_s : u"ің"_s);
    case GrammaticalCase::Dative:
        if (sound == Sound::Voiceless)
            return back ? u"қа"_s : u"ке"_s;
        return back ? u"ға"_s : u"ге"_s;
    case GrammaticalCase::Accusative:
        return first + (back ? u"ы"_s : u"і"_s);
    case GrammaticalCase::Locative:
        return first + (back ? u"а"_s : u"е"_s);
    case GrammaticalCase::Ablative:
        return first + (back ? u"ан"_s : u"ен"_s);
    case GrammaticalCase::Instrumental:
        return first + u"ен"_s;
    }
    return {};
}

QString noun(const QString &noun, GrammaticalCase asked)
{
    const bool possessed = noun.contains(u' ') && (noun.endsWith(u'ы') || noun.endsWith(u'і'));
    return noun + suffix(noun, asked, possessed ? Stem::Possessed : Stem::Plain);
}

std::optional<QString> name(const QString &name, GrammaticalCase asked)
{
    if (name.isEmpty() || !name.back().isLetter())
        return std::nullopt;
    return noun(name, asked);
}

QString nameAnd(const QString &name) { return name + u' ' + suffix(name, GrammaticalCase::Instrumental); }

QString lastWord(QStringView digits)
{
    static const NumberWords kWords{.ones = {u"нөл"_s, u"бір"_s, u"екі"_s, u"үш"_s, u"төрт"_s, u"бес"_s, u"алты"_s,
                                             u"жеті"_s, u"сегіз"_s, u"тоғыз"_s},
                                    .tens = {u"он"_s, u"жиырма"_s, u"отыз"_s, u"қырық"_s, u"елу"_s, u"алпыс"_s,
                                             u"жетпіс"_s, u"сексен"_s, u"тоқсан"_s},
                                    .hundred = u"жүз"_s,
                                    .thousands = {u"мың"_s, u"миллион"_s, u"миллиард"_s, u"триллион"_s}};
    return lastNumberWord(digits, kWords);
}

QString number(const QString &written, GrammaticalCase asked)
{
    const QString word = written.endsWith(u'%') ? u"пайыз"_s : lastWord(written);
    const QString end = suffix(word, asked);
    return end.isEmpty() ? written : written + kHyphen + end;
}

} // namespace corridor::kazakh
