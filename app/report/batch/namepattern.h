#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace corridor {

/// What a file's name can say.
enum class NameField { Pair, Page, Language, Format, Date, Indicator, Title, Preset };

/// The names of a batch's files: plain text with fields in braces, as `{pair}-{page}-{lang}-{date}`.
class NamePattern {
public:
    /// The words for the fields, in braces: `{pair}`, `{page}`, `{lang}`, `{format}`, `{date}`, `{indicator}`,
    /// `{title}`, `{preset}`.
    [[nodiscard]] static QStringList knownFields();
    /// The error names a field that there is not, and those that there are; or the brace that has no other.
    [[nodiscard]] static Result<NamePattern> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool uses(NameField field) const;

    /// The name, without folder and extension, with what \a valueOf gives for each field; one without a value leaves no
    /// double dash. Safe on every file system, whatever the values are: see safeFileName().
    template<typename Values>
    [[nodiscard]] QString name(Values valueOf) const
    {
        QString result;
        for (const Part &part : m_parts)
            result += part.isField ? valueOf(part.field) : part.text;
        return cleaned(result);
    }

private:
    struct Part {
        bool isField = false;
        NameField field = NameField::Pair;
        QString text;
    };
    [[nodiscard]] static QString cleaned(const QString &name);

    QString m_text;
    QList<Part> m_parts;
};

} // namespace corridor
