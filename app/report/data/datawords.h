#pragma once

#include "core/figure.h"
#include "i18n/formatter.h"
#include "report/data/databook.h"
#include "report/data/datatext.h"

namespace corridor {

/// Makes the words of tables in one language.
class DataWords {
public:
    explicit DataWords(const Formatter &formatter) : m_formatter(formatter) {}

    [[nodiscard]] const Formatter &formatter() const { return m_formatter; }
    [[nodiscard]] QString text(const Text &text) const { return dataText(m_formatter.text(text)); }
    [[nodiscard]] QString phrase(const char *id, const QList<Text> &arguments = {}, int count = -1) const
    {
        return text(Text::phrase(id, arguments, count));
    }
    [[nodiscard]] QString label(const QString &kind, const QString &id,
                                const QString &form = QStringLiteral("name")) const
    {
        return dataLine(m_formatter.label(kind, id, form));
    }
    [[nodiscard]] QString status(FigureStatus status) const
    {
        return label(QStringLiteral("status"), statusCode(status));
    }
    /// The words of a bound ("at least"); empty for none.
    [[nodiscard]] QString bound(Bound bound) const;
    /// `Exports, US dollars`
    [[nodiscard]] QString withUnit(const QString &name, const QString &unit) const;
    /// Names of sources, \a codes joined by `;`.
    [[nodiscard]] QString sources(const QString &codes) const;

    [[nodiscard]] DataColumn column(const char *id, DataColumn::Kind kind = DataColumn::Kind::Text) const
    {
        return {phrase(id), kind, 0};
    }

private:
    const Formatter &m_formatter;
};

/// A text cell; an empty text is an empty cell.
[[nodiscard]] DataCell textCell(const QString &text);
[[nodiscard]] DataCell numberCell(const std::optional<double> &value);
[[nodiscard]] DataCell dayCell(const QDate &day);

} // namespace corridor
