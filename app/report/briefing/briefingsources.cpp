#include "report/briefing/briefingsources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

BriefingSources::BriefingSources(const QList<SourceEntry> &known)
{
    for (const SourceEntry &entry : known) {
        m_known.insert(entry.source.code, entry);
        for (const Document &document : entry.documents)
            m_sourceOf.insert(document.code, entry.source.code);
    }
}

int BriefingSources::numberOf(const QString &code)
{
    const bool isDocument = m_sourceOf.contains(code);
    const QString source = m_known.contains(code) ? code : m_sourceOf.value(code);
    const auto entry = m_known.constFind(source);
    if (entry == m_known.constEnd())
        return 0;
    int &number = m_numbers[source];
    if (number == 0) {
        m_items.append({entry->source, {}});
        number = static_cast<int>(m_items.size());
    }
    if (isDocument) {
        QList<Document> &cited = m_items[number - 1].documents;
        const auto same = [&code](const Document &each) { return each.code == code; };
        if (std::none_of(cited.begin(), cited.end(), same)) {
            const auto document = std::find_if(entry->documents.begin(), entry->documents.end(), same);
            if (document != entry->documents.end())
                cited.append(*document);
        }
    }
    return number;
}

QList<int> BriefingSources::numbersOf(const QStringList &codes)
{
    QList<int> numbers;
    for (const QString &joined : codes) {
        for (const QString &code : joined.split(u';', Qt::SkipEmptyParts)) {
            const int number = numberOf(code);
            if (number > 0 && !numbers.contains(number))
                numbers.append(number);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QString BriefingSources::marks(const QList<int> &numbers)
{
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        const QString first = QString::number(numbers.at(i));
        if (last - i >= 2) {
            parts << first + u'\u2013' + QString::number(numbers.at(last));
        } else {
            for (; i <= last; ++i)
                parts << QString::number(numbers.at(i));
        }
        i = last + 1;
    }
    return parts.isEmpty() ? QString() : u'[' + parts.join(u",\u00a0"_s) + u']';
}

} // namespace corridor
