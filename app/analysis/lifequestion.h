#pragma once

#include "analysis/chartspec.h"
#include "analysis/panelspec.h"

#include <QMetaType>

#include <optional>

namespace corridor {

/// A number on the screen whose origin is asked for: what it is called there, and what it rests on.
struct LifeQuestion {
    Text title; ///< What the number is.
    Text value; ///< The number as it stands there; empty when it has none.
    FigureStatus status = FigureStatus::Official;
    QList<FigureRef> inputs;    ///< The stored figures that it is, or was computed from.
    QList<Text> steps = {};     ///< What was computed from them, first step first.
    QStringList documents = {}; ///< Codes of documents that state it, where it is no figure.
    Text remark = {};           ///< What else belongs to it: why it is missing, that it is a forecast.

    bool operator==(const LifeQuestion &) const = default;
};

/// Of one mark of \a spec. Nothing for a place without a value and without a reason for that.
[[nodiscard]] std::optional<LifeQuestion> lifeOfPoint(const ChartSpec &spec, const ChartSeries &series,
                                                      const ChartPoint &point);
[[nodiscard]] std::optional<LifeQuestion> lifeOfItem(const ChartSpec &spec, const ChartItem &item);
/// Of the sentence over a chart; where it names no figure, of the newest one of each series.
[[nodiscard]] std::optional<LifeQuestion> lifeOfTitle(const ChartSpec &spec);
[[nodiscard]] LifeQuestion lifeOfCard(const CardSpec &card);
[[nodiscard]] LifeQuestion lifeOfTarget(const TargetSpec &target);
[[nodiscard]] LifeQuestion lifeOfClaim(const ClaimSpec &claim);
/// Of one stored figure.
[[nodiscard]] LifeQuestion lifeOfFigure(const FigureRow &row);

/// The role under which every model gives the question of a cell, as LifeQuestion; invalid where there is none.
inline constexpr int kLifeRole = 0x4c69; // beside the roles that models count from Qt::UserRole

} // namespace corridor

Q_DECLARE_METATYPE(corridor::LifeQuestion)
