#include "report/batch/namepattern.h"

#include "report/filename.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

struct FieldWord {
    NameField field;
    QLatin1StringView word;
};

constexpr std::array kFields{
    FieldWord{NameField::Pair, "pair"_L1},     FieldWord{NameField::Page, "page"_L1},
    FieldWord{NameField::Language, "lang"_L1}, FieldWord{NameField::Format, "format"_L1},
    FieldWord{NameField::Date, "date"_L1},     FieldWord{NameField::Indicator, "indicator"_L1},
    FieldWord{NameField::Title, "title"_L1},   FieldWord{NameField::Preset, "preset"_L1},
};

Error wrongPattern(const QString &message) { return {Error::Code::InvalidInput, message, {}}; }

} // namespace

QStringList NamePattern::knownFields()
{
    QStringList words;
    for (const FieldWord &each : kFields)
        words << u'{' + QString(each.word) + u'}';
    return words;
}

Result<NamePattern> NamePattern::parse(const QString &text)
{
    NamePattern pattern;
    pattern.m_text = text;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const QString before = text.mid(at, open < 0 ? -1 : open - at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (before.contains(u'}') || (open >= 0 && close < 0))
            return wrongPattern(
                QCoreApplication::translate("corridor::Report",
                                            "The pattern “%1” has a brace without its other; fields are written such "
                                            "as {page}.")
                    .arg(text));
        if (!before.isEmpty())
            pattern.m_parts.append({false, NameField::Pair, before});
        if (open < 0)
            break;
        const QString word = text.mid(open + 1, close - open - 1);
        const auto field = std::ranges::find(kFields, word, [](const FieldWord &each) { return QString(each.word); });
        if (field == kFields.end())
            return wrongPattern(
                QCoreApplication::translate("corridor::Report", "A file name cannot say “{%1}”; it can say %2.")
                    .arg(word, knownFields().join(u", "_s)));
        pattern.m_parts.append({true, field->field, {}});
        at = close + 1;
    }
    if (text.trimmed().isEmpty())
        return wrongPattern(QCoreApplication::translate("corridor::Report", "The pattern of the file names is empty."));
    return pattern;
}

bool NamePattern::uses(NameField field) const
{
    return std::ranges::any_of(m_parts, [field](const Part &part) { return part.isField && part.field == field; });
}

QString NamePattern::cleaned(const QString &name)
{
    QString single;
    for (const QChar letter : name) {
        if (letter != u'-' || !single.endsWith(u'-'))
            single += letter;
    }
    return safeFileName(single);
}

} // namespace corridor
