#pragma once

#include "analysis/chartspec.h"

namespace corridor {

/// The source \a name with the periods that rest on it in brackets: `TurkStat (2015–2024)`.
[[nodiscard]] SourceNote sourceNote(const QString &source, const Text &name, const Period &first, const Period &last);

/// The notes of several charts with each name once, its periods from the first to the last of all of them.
class SourceNotes {
public:
    void add(const SourceNote &note);
    [[nodiscard]] const QList<SourceNote> &all() const { return m_notes; }

private:
    QList<SourceNote> m_notes;
};

} // namespace corridor
