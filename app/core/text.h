#pragma once

#include "core/catalogue.h"
#include "core/figure.h"
#include "core/period.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace corridor {

/// Words and numbers that have no language yet. i18n's Formatter turns one into a QString for one language, at the
/// last moment, so that one ChartSpec can be drawn in all four.
class Text {
public:
    /// A name kept in the store: of an area, an indicator, an event … in a grammatical form (`name`, `gen`, `dat` …).
    struct Label {
        QString kind;
        QString id;
        QString form;
        bool operator==(const Label &) const = default;
    };
    /// How a number is written.
    enum class NumberStyle {
        Compact, ///< 5.41 bn, with its unit: `$5.41 bn`, `4.48 m t`, `12,000`; three significant digits.
        Full,    ///< All digits and the unit: `$5,413,207,100`.
        Percent, ///< The value is a ratio: 0.087 is `8.7 %`.
        SignedPercent,
        SignedCompact,
        Plain ///< Digits only.
    };
    struct Number {
        double value = 0.0;
        QString unit;
        NumberStyle style = NumberStyle::Compact;
        Bound bound = Bound::None; ///< Prefixes "more than", "nearly", "about".
        bool operator==(const Number &) const = default;
    };
    /// A sentence with placeholders `%1`, `%2{dat}` …: the form in braces asks a Label argument for that form.
    /// Its id is the English sentence, marked with QT_TRANSLATE_NOOP("Phrase", "…") where it is written.
    struct Phrase {
        QByteArray id;
        QList<Text> arguments;
        int count = -1;                             ///< For `%n`; -1 when the phrase has no plural.
        bool operator==(const Phrase &other) const; // not defaulted here: it needs the whole of Text
    };

    Text() = default;

    [[nodiscard]] static Text verbatim(const QString &text);
    [[nodiscard]] static Text label(const QString &kind, const QString &id,
                                    const QString &form = QStringLiteral("name"));
    [[nodiscard]] static Text number(double value, const QString &unit, NumberStyle style = NumberStyle::Compact,
                                     Bound bound = Bound::None);
    [[nodiscard]] static Text period(const Period &period);
    [[nodiscard]] static Text date(const VagueDate &date);
    [[nodiscard]] static Text phrase(const char *id, const QList<Text> &arguments = {}, int count = -1);
    /// The parts one after another with \a separator between those that are not empty.
    [[nodiscard]] static Text joined(const QList<Text> &parts, const QString &separator);

    using Joined = std::pair<QList<Text>, QString>;
    using Value = std::variant<std::monostate, QString, Label, Number, Period, VagueDate, Phrase, Joined>;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const Value &value() const;
    bool operator==(const Text &other) const;

private:
    explicit Text(Value value);

    std::shared_ptr<const Value> m_value; ///< Shared: a Text is copied often and never changed.
};

} // namespace corridor
