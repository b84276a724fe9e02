#pragma once

#include "analysis/preferred.h"

#include <QList>
#include <QString>

namespace corridor {

/// What one line of a chart shows, whatever the source.
struct FlowKey {
    QString indicator;
    QString reporter;
    QString partner;
    QString commodity = QStringLiteral("TOTAL");
    QString detail = {};

    bool operator==(const FlowKey &) const = default;
};

/// The figures that are taken for a flow.
struct ChosenFigures {
    FlowKey key;
    /// What may be joined: figures of the preferred statistics, or else of the one best source; splices are marked. A
    /// statistic that is the only figure of its flow is a row of one.
    PreferredSeries joined;
    /// Everything else that no joined figure stands for: dated figures of their own, never joined.
    QList<PreferredFigure> singles;
};

} // namespace corridor
