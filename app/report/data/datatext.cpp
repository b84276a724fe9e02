#include "report/data/datatext.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Embeddings, overrides, isolates and marks of direction.
bool turnsDirection(char32_t letter)
{
    return (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0x200e ||
           letter == 0x200f || letter == 0x061c;
}

/// What XML, and so a workbook, may not hold.
bool isForbidden(char32_t letter)
{
    return letter < 0x20 || (letter >= 0x7f && letter <= 0x9f) || (letter & 0xfffe) == 0xfffe ||
           (letter >= 0xfdd0 && letter <= 0xfdef);
}

} // namespace

QString dataText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s);
    for (qsizetype i = 0; i < unified.size(); ++i) {
        const QChar unit = unified.at(i);
        if (unit.isHighSurrogate() && i + 1 < unified.size() && unified.at(i + 1).isLowSurrogate()) {
            const char32_t letter = QChar::surrogateToUcs4(unit, unified.at(i + 1));
            if (!isForbidden(letter))
                plain += QStringView(unified).mid(i, 2);
            ++i;
        } else if (unit == u'\n' || unit == u'\r' || unit == u'\u2028' || unit == u'\u2029') {
            plain += u'\n';
        } else if (unit == u'\t') {
            plain += u' ';
        } else if (!unit.isSurrogate() && !isForbidden(unit.unicode()) && !turnsDirection(unit.unicode())) {
            plain += unit;
        }
    }
    return plain;
}

QString dataLine(const QString &text) { return dataText(text).replace(u'\n', u' ').trimmed(); }

} // namespace corridor
