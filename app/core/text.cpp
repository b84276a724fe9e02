#include "core/text.h"

namespace corridor {

namespace {
const Text::Value kEmpty;
}

bool Text::Phrase::operator==(const Phrase &other) const = default;

Text::Text(Value value) : m_value(std::make_shared<const Value>(std::move(value))) {}

Text Text::verbatim(const QString &text) { return text.isEmpty() ? Text() : Text(Value(text)); }

Text Text::label(const QString &kind, const QString &id, const QString &form)
{
    return Text(Value(Label{kind, id, form}));
}

Text Text::number(double value, const QString &unit, NumberStyle style, Bound bound)
{
    return Text(Value(Number{value, unit, style, bound}));
}

Text Text::period(const Period &period) { return Text(Value(period)); }

Text Text::date(const VagueDate &date) { return Text(Value(date)); }

Text Text::phrase(const char *id, const QList<Text> &arguments, int count)
{
    return Text(Value(Phrase{QByteArray(id), arguments, count}));
}

Text Text::joined(const QList<Text> &parts, const QString &separator) { return Text(Value(Joined{parts, separator})); }

bool Text::isEmpty() const { return !m_value || std::holds_alternative<std::monostate>(*m_value); }

const Text::Value &Text::value() const { return m_value ? *m_value : kEmpty; }

bool Text::operator==(const Text &other) const { return m_value == other.m_value || value() == other.value(); }

} // namespace corridor
