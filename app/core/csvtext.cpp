#include "core/csvtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// With their full-width forms, which some spreadsheets read as the same.
bool beginsFormula(QChar letter) { return QStringView(u"=+-@\t\r\n＝＋－＠").contains(letter); }

/// A number as any of our languages writes it, a percentage, or a dash for what is missing.
bool isNumber(QStringView text)
{
    bool digits = false;
    bool exponent = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const bool sign = letter == u'+' || letter == u'-';
        if (letter >= u'0' && letter <= u'9')
            digits = true;
        else if ((letter == u'e' || letter == u'E') && digits && !exponent)
            exponent = true;
        else if (sign && (i == 0 || (exponent && QStringView(u"eE").contains(text.at(i - 1)))))
            continue;
        else if (!QStringView(u".,% \u00a0\u202f").contains(letter))
            return false;
    }
    return digits || text == u"-";
}

} // namespace

QByteArray csvField(const QString &text, char delimiter)
{
    QByteArray utf8 = text.toUtf8();
    const bool plain = std::none_of(
        utf8.begin(), utf8.end(), [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; });
    if (plain)
        return utf8;
    return '"' + utf8.replace('"', "\"\"") + '"';
}

QString guardedText(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar letter) { return letter != u'\''; });
    if (first == text.end() || !beginsFormula(*first) || (first == text.begin() && isNumber(text)))
        return text;
    return u'\'' + text;
}

} // namespace corridor
