#pragma once

#include "analysis/viewstate.h"
#include "dashboard/mirrorfigures.h"

namespace corridor {

/// A flow with what both of its countries report, row by row in order of period.
struct MirrorView {
    MirrorFlow flow;
    Frequency frequency = Frequency::Annual;
    QList<MirrorRow> rows;
};

/// The margin that \a state assumes: its own, or the usual one.
[[nodiscard]] double cifMarginOf(const ViewState &state);
/// What the gap is measured in on the page of \a state.
[[nodiscard]] GapMeasure gapMeasure(const ViewState &state);
/// The period that the page tells of: the one selected, or the newest of \a views that both sides report, or the
/// newest of all. Invalid when there is none.
[[nodiscard]] Period mirrorPeriod(const ViewState &state, const QList<MirrorView> &views);

/// The newest of \a rows with a gap; nullptr when there is none.
[[nodiscard]] const MirrorRow *newestGap(const QList<MirrorRow> &rows);
[[nodiscard]] const MirrorRow *mirrorRowOf(const QList<MirrorRow> &rows, const Period &period);
/// Whether the exporter (or else the importer) reports any of \a rows.
[[nodiscard]] bool anyReport(const QList<MirrorRow> &rows, bool exports);

/// `Kazakhstan → Türkiye`, with the product where it is not the total.
[[nodiscard]] Text flowTitle(const MirrorFlow &flow, const QString &form = QStringLiteral("name"));
/// `FOB`, `CIF` or that it is not stated.
[[nodiscard]] Text valuationText(const QString &valuation);
/// `CIF/FOB margin: 6 % of the exporter’s value, as assumed by the IMF (Direction of Trade Statistics).`
[[nodiscard]] Text marginText(const ViewState &state);
/// The gap of \a selected, or else the newest, as a sentence.
[[nodiscard]] Text gapSentence(const MirrorView &view, const Period &selected);
/// What is measured, and who reports it in which valuation.
[[nodiscard]] Text sidesText(const MirrorView &view);
/// For each side, the periods that only the other reports.
[[nodiscard]] QList<Text> missingNotes(const MirrorView &view);
/// That neither reports, and what would fill it.
[[nodiscard]] Text emptyFlow(const ViewState &state, const MirrorFlow &flow);

/// That nothing is reported between both, and what would fill the page.
[[nodiscard]] Text missingMirror(const ViewState &state);

} // namespace corridor
