#include "report/filename.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kLongestName = 200; ///< Bytes of UTF-8.

/// Letters, digits, single spaces and `-` of \a text; any dash is a `-`, anything else a space.
QString plainName(const QString &text)
{
    QString name;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::isLetterOrNumber(letter))
            name += QString::fromUcs4(&letter, 1);
        else if (QChar::category(letter) == QChar::Punctuation_Dash)
            name += u'-';
        else if (!QChar::isMark(letter) && letter != U'\'' && letter != U'’')
            name += u' ';
    }
    return name.simplified();
}

/// Cut between letters so that it takes at most kLongestName bytes.
QString shortened(const QString &name)
{
    QString result;
    qsizetype bytes = 0;
    for (const char32_t letter : name.toUcs4()) {
        const QString one = QString::fromUcs4(&letter, 1);
        bytes += one.toUtf8().size();
        if (bytes > kLongestName)
            break;
        result += one;
    }
    return result;
}

/// Names that Windows keeps for devices, whatever the extension.
bool isReserved(const QString &name)
{
    static const QStringList words{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString folded = name.toCaseFolded();
    if (words.contains(folded))
        return true;
    return folded.size() == 4 && (folded.startsWith(u"com"_s) || folded.startsWith(u"lpt"_s)) &&
           folded.back().isDigit();
}

} // namespace

QString safeFileName(const QString &text)
{
    QString name = plainName(text);
    while (name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    name = shortened(name);
    while (name.endsWith(u'-') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"Corridor"_s;
    return isReserved(name) ? u"Corridor "_s + name : name;
}

} // namespace corridor
