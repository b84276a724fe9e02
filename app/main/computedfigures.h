#pragma once

#include "analysis/transform.h"
#include "core/result.h"
#include "i18n/language.h"
#include "store/store.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace corridor {

/// What `figures` is asked to compute.
struct ComputedRequest {
    SeriesFilter filter; ///< Indicator, reporter, partner and commodity are given; the frequency may be.
    QString source;      ///< Code of a source; empty: the figures that charts show.
    QList<Transform> transforms;
    int forecast = 0;                      ///< Periods to carry each row on; 0 none.
    Language language = Language::English; ///< Of the reasons for gaps.
};

/// The figures of \a request computed as charts compute them: the fields of `figures`, with the steps as `transform`
/// and, where there is no value, the reason as `gap`. \a sources are names by code. Periods of a forecast have the
/// status `forecast`, its ranges as `low80`, `high80`, `low95`, `high95`, and its method and error as note.
/// \returns an Error when a transform makes no sense for the indicator, or there are too few figures to forecast from
[[nodiscard]] Result<QList<QJsonObject>> computedFigures(const Store &store, const QHash<QString, QString> &sources,
                                                         const ComputedRequest &request);

} // namespace corridor
