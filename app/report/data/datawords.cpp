#include "report/data/datawords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

QString DataWords::bound(Bound bound) const
{
    switch (bound) {
    case Bound::None:
        return {};
    case Bound::AtLeast:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "at least"));
    case Bound::AtMost:
        return phrase(QT_TRANSLATE_NOOP("Phrase", "at most"));
    case Bound::About:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Phrase", "about"));
}

QString DataWords::withUnit(const QString &name, const QString &unit) const
{
    const QString word = unit.isEmpty() ? QString() : label(u"unit"_s, unit);
    if (word.isEmpty() || name.contains(word))
        return name;
    return name.isEmpty() ? word : name + u", "_s + word;
}

QString DataWords::sources(const QString &codes) const
{
    QStringList names;
    for (const QString &code : codes.split(u';', Qt::SkipEmptyParts))
        names << label(u"source_short"_s, code, u"short"_s);
    names.removeDuplicates();
    return names.join(u"; "_s);
}

DataCell textCell(const QString &text) { return text.isEmpty() ? DataCell() : DataCell(text); }

DataCell numberCell(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? DataCell(*value) : DataCell();
}

DataCell dayCell(const QDate &day) { return day.isValid() ? DataCell(day) : DataCell(); }

} // namespace corridor
