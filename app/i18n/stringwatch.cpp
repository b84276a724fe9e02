#include "i18n/stringwatch.h"

namespace corridor {

namespace {
thread_local StringWatch *current = nullptr;
} // namespace

StringWatch::StringWatch()
{
    Q_ASSERT(!current);
    current = this;
}

StringWatch::~StringWatch() { current = nullptr; }

StringWatch *StringWatch::active() { return current; }

void StringWatch::sawText(const Text &text)
{
    const bool compared =
        std::holds_alternative<Text::Phrase>(text.value()) || std::holds_alternative<Text::Number>(text.value());
    if (compared && !m_texts.contains(text))
        m_texts << text;
}

void StringWatch::sawAxis(const QList<double> &ticks, const QString &unit)
{
    const Axis axis{ticks, unit};
    if (!m_axes.contains(axis))
        m_axes << axis;
}

} // namespace corridor
