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
    Language language = Language::English; ///< Of the reasons for gaps.
};

/// The figures of \a request computed as charts compute them: the fields of `figures`, with the steps as `transform`
/// and, where there is no value, the reason as `gap`. \a sources are names by code.
/// \returns an Error when a transform makes no sense for the indicator
[[nodiscard]] Result<QList<QJsonObject>> computedFigures(const Store &store, const QHash<QString, QString> &sources,
                                                         const ComputedRequest &request);

} // namespace corridor
