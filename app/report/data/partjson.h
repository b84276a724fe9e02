#pragma once

#include "report/data/datawords.h"

#include <QJsonObject>

namespace corridor {

/// The parts of a page as JSON: see pageJson().
[[nodiscard]] QJsonObject chartJson(const ChartSpec &chart, const DataWords &words);
[[nodiscard]] QJsonObject cardJson(const CardSpec &card, const DataWords &words);
[[nodiscard]] QJsonObject targetJson(const TargetSpec &target, const DataWords &words);
[[nodiscard]] QJsonObject claimJson(const ClaimSpec &claim, const DataWords &words);
[[nodiscard]] QJsonObject mirrorJson(const MirrorRow &row, const DataWords &words);
[[nodiscard]] QJsonObject productJson(const ProductRow &row, const DataWords &words);
[[nodiscard]] QJsonObject eventJson(const TimelineEvent &event, const DataWords &words);

} // namespace corridor
