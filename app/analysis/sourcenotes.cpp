#include "analysis/sourcenotes.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// What sourceNote() put together.
struct Parts {
    Text name;
    std::optional<std::pair<Period, Period>> periods;
};

/// The parts of \a text when it is joined of so many.
const QList<Text> *joined(const Text &text, qsizetype parts)
{
    const auto *made = std::get_if<Text::Joined>(&text.value());
    return made && made->first.size() == parts ? &made->first : nullptr;
}

const Period *period(const Text &text) { return std::get_if<Period>(&text.value()); }

Parts partsOf(const Text &text)
{
    const QList<Text> *whole = joined(text, 2);
    const QList<Text> *brackets = whole ? joined(whole->last(), 3) : nullptr;
    if (!brackets)
        return {text, {}};
    const Text &range = brackets->at(1);
    const QList<Text> *both = joined(range, 2);
    const Period *first = period(both ? both->first() : range);
    const Period *last = period(both ? both->last() : range);
    return first && last ? Parts{whole->first(), std::pair(*first, *last)} : Parts{text, {}};
}

} // namespace

SourceNote sourceNote(const QString &source, const Text &name, const Period &first, const Period &last)
{
    const bool years = first.frequency() == Frequency::Annual && last.frequency() == Frequency::Annual;
    Text range = Text::period(first);
    if (first != last)
        range = Text::joined({range, Text::period(last)}, years ? u"–"_s : u" – "_s);
    const Text inBrackets = Text::joined({Text::verbatim(u"("_s), range, Text::verbatim(u")"_s)}, {});
    return {source, Text::joined({name, inBrackets}, u" "_s)};
}

void SourceNotes::add(const SourceNote &note)
{
    const Parts parts = partsOf(note.text);
    const auto known = std::find_if(m_notes.begin(), m_notes.end(), [&](const SourceNote &each) {
        return each.source == note.source || partsOf(each.text).name == parts.name;
    });
    if (known == m_notes.end()) {
        m_notes.append(note);
        return;
    }
    const Parts before = partsOf(known->text);
    if (!parts.periods)
        return;
    if (!before.periods) {
        *known = note;
        return;
    }
    const auto &[first, last] = *parts.periods;
    const auto &[knownFirst, knownLast] = *before.periods;
    *known = sourceNote(known->source, before.name, first.first() < knownFirst.first() ? first : knownFirst,
                        last.last() > knownLast.last() ? last : knownLast);
}

} // namespace corridor
