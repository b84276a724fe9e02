#pragma once

#include "analysis/viewstate.h"
#include "report/briefing/briefingpiece.h"
#include "report/briefing/briefingsources.h"
#include "report/briefing/livesentence.h"

namespace corridor {

/// A sentence with its status and the numbers of its sources: `… than in 2024 (provisional) [1, 2].`
[[nodiscard]] QString writtenSentence(const BriefingStyle &style, BriefingSources *sources,
                                      const LiveSentence &sentence);
/// `Sources: [1] Bureau of National Statistics, 2013–2025; [4] TÜİK`
[[nodiscard]] QString writtenSources(const BriefingStyle &style, BriefingSources *sources,
                                     const QList<SourceNote> &notes);
/// `Sources: [3, 7–9]` of codes; empty without any that is known.
[[nodiscard]] QString writtenMarks(const BriefingStyle &style, BriefingSources *sources, const QStringList &codes);
/// What a source is, with address and days, as the list at the end has it.
[[nodiscard]] QString writtenItem(const BriefingStyle &style, const BriefingSources::Item &item);
/// How the figures were chosen and what the signs mean, a paragraph each.
[[nodiscard]] QStringList methodWords(const BriefingStyle &style);

/// The heading of a page's section.
[[nodiscard]] Text sectionTitle(Page page);

} // namespace corridor
