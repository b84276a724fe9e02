#pragma once

#include "analysis/mirrorgap.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Goods that go from one country to another.
struct MirrorFlow {
    QString exporter;
    QString importer;
    QString commodity = QStringLiteral("TOTAL");

    bool operator==(const MirrorFlow &) const = default;
};

/// What both countries report of a flow, in one frequency. Only statistics of basis `reported`, in US dollars: what is
/// reconciled has no mirror, and what was said to the press is no report of an office.
struct MirrorFigures {
    PreferredSeries exports; ///< By the exporter.
    PreferredSeries imports; ///< By the importer.

    [[nodiscard]] bool isEmpty() const { return exports.figures.isEmpty() && imports.figures.isEmpty(); }
};

/// Reads mirrors by key: never more series than those of the flows asked for. Trouble stays with the snapshot.
class MirrorReader {
public:
    /// \a snapshot must outlive it. Figures outside the years from \a firstYear to \a lastYear (0: open) are left out.
    MirrorReader(const Snapshot &snapshot, int firstYear, int lastYear);

    [[nodiscard]] MirrorFigures figures(const MirrorFlow &flow, Frequency frequency) const;
    /// Month when \a wanted and either country reports the flow by month, or only by month; else Annual.
    [[nodiscard]] Frequency frequencyOf(const MirrorFlow &flow, Frequency wanted) const;

    /// Every flow between \a country and another one that either reports, exports first.
    [[nodiscard]] QList<std::pair<MirrorFlow, MirrorFigures>> partners(const QString &country,
                                                                       Frequency frequency) const;
    /// Both ways between the countries, every product of the shallowest level of the HS that is reported at all:
    /// chapters, else headings, else subheadings.
    [[nodiscard]] QList<std::pair<MirrorFlow, MirrorFigures>> products(const CountryPair &pair,
                                                                       Frequency frequency) const;

    /// \a figures as rows, one a period, their gaps split at \a margin.
    [[nodiscard]] QList<MirrorRow> rows(const MirrorFlow &flow, const MirrorFigures &figures, double margin) const;

private:
    enum class Side { Exports, Imports };
    [[nodiscard]] QList<Series> series(Side side, const CountryPair &flow, const QString &commodity) const;
    [[nodiscard]] PreferredSeries chosen(Side side, const QString &reporter, const QList<Series> &series,
                                         Frequency frequency) const;

    const Snapshot &m_snapshot;
    const int m_firstYear;
    const int m_lastYear;
};

/// How many digits the code of \a commodity has when it is a product of the HS; 0 when it is none.
[[nodiscard]] qsizetype harmonizedDepth(const SeriesKey &key);

} // namespace corridor
