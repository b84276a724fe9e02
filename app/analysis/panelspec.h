#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"

namespace corridor {

enum class Tone { Neutral, Good, Bad, Caution };

/// One key figure: what, how much, how it changed, and where a click leads.
struct CardSpec {
    QString id;
    Text title;  ///< "Goods trade, 2025"
    Text value;  ///< "$5.41 bn"
    Text detail; ///< "+8.7 % on 2024, provisional"
    Tone tone = Tone::Neutral;
    QList<ChartPoint> spark; ///< Real figures of one source; a gap breaks the line. Fewer than three: nothing is drawn.
    ColorRole color;
    ViewState opens;
    QList<FigureRef> inputs = {}; ///< The stored figures behind its value, then those that it is compared with.

    bool operator==(const CardSpec &) const = default;
};

/// How far a target is, from figures; a missing due year gives several, never an invented one.
struct TargetSpec {
    QString target;
    Text title;     ///< "Target: $15 bn of trade"
    Text announced; ///< "Announced 12 Nov 2024 by … · no due year given"
    double value = 0.0;
    std::optional<double> current;
    Text currentText; ///< "$5.41 bn in 2025, provisional"
    struct Milestone {
        double value = 0.0;
        Text label; ///< "$10 bn (2022)"
        bool operator==(const Milestone &) const = default;
    };
    QList<Milestone> milestones; ///< Earlier targets and this one, in order of value.
    QList<Text> lines;           ///< Required growth by 2030 and 2035, growth achieved.
    QString unit;
    ColorRole color;
    QList<FigureRef> inputs = {}; ///< The stored figures behind its current value and its lines.
    QStringList documents = {};   ///< Codes of documents of the announcement: where its own value comes from.

    bool operator==(const TargetSpec &) const = default;
};

enum class Verdict { Holds, DoesNotHold, NotInStatistics, NotMeasurable };

/// A public statement with what the figures say beside it.
struct ClaimSpec {
    QString claim;
    Text statement;
    Verdict verdict = Verdict::NotMeasurable;
    Text verdictText; ///< "does not hold"
    Text evidence;    ///< "2024, Kazakh tables: $4.98 bn · no Turkish table"
    Text speaker;     ///< Who and when; may be empty.
    Tone tone = Tone::Neutral;
    QStringList documents; ///< Codes of sources of the statement.
    QStringList against;   ///< Codes of sources of the other side.
    int importance = 3;
    QList<FigureRef> inputs = {}; ///< The statistics that it was held against.

    bool operator==(const ClaimSpec &) const = default;
};

} // namespace corridor
