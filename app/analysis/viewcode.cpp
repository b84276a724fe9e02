#include "analysis/viewcode.h"

#include "analysis/viewstate.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kLength = 8;
constexpr int kBits = 5;
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32

// What is typed for what is printed. Х is the Cyrillic letter, not X.
constexpr QStringView kTyped = u"OILUАВЕЗКМНОРСТУХІ";
constexpr QStringView kMeant = u"011VABE3KMH0PCTYX1";
static_assert(kTyped.size() == kMeant.size());

} // namespace

QString viewCode(const ViewState &state)
{
    const QByteArray json = QJsonDocument(state.toJson()).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < kBits; ++i) // 8 characters of 5 bits are 5 bytes
        number = number << 8 | static_cast<uchar>(hash.at(i));
    QString code(kLength, u'0');
    for (qsizetype i = kLength; i-- > 0; number >>= kBits)
        code[i] = kAlphabet.at(static_cast<qsizetype>(number & 31U));
    return code;
}

QString readViewCode(const QString &text)
{
    QString code;
    const QString typed = text.toUpper();
    for (QChar letter : typed) {
        if (letter.isSpace() || letter == u'-' || letter == u'–')
            continue;
        if (const qsizetype place = kTyped.indexOf(letter); place >= 0)
            letter = kMeant.at(place);
        if (!kAlphabet.contains(letter) || code.size() == kLength)
            return {};
        code += letter;
    }
    return code.size() == kLength ? code : QString();
}

} // namespace corridor
