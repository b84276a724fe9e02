#include "i18n/grammar/spokennumber.h"

#include <algorithm>

namespace corridor {

QString lastNumberWord(QStringView digits, const NumberWords &words)
{
    QString read;
    for (const QChar each : digits.mid(digits.lastIndexOf(u',') + 1)) {
        if (each.isDigit())
            read += each;
    }
    size_t zeros = 0;
    while (static_cast<qsizetype>(zeros) < read.size() && *(read.crbegin() + static_cast<qsizetype>(zeros)) == u'0')
        ++zeros;
    if (static_cast<qsizetype>(zeros) == read.size())
        return words.ones.front();
    const auto digit = static_cast<size_t>((read.crbegin() + static_cast<qsizetype>(zeros))->digitValue());
    if (zeros >= 3)
        return words.thousands.at(std::min(zeros / 3, words.thousands.size()) - 1);
    if (zeros == 2)
        return words.hundred;
    return zeros == 1 ? words.tens.at(digit - 1) : words.ones.at(digit);
}

} // namespace corridor
