#pragma once

#include "dashboard/dashboard.h"
#include "i18n/formatter.h"

namespace corridor {

/// A page as one JSON object, whose words are in the formatter's language and whose codes, statuses and periods are
/// those of the store. Its keys, in this order; a list is empty where the page has none of it, and what is not known is
/// null:
///
/// - `format` "corridor-page", `version` 1, `language`, `page`, `pair`, `title`, `subtitle`, `known_on`
/// - `charts`: `id`, `title`, `subtitle`, `unit`, `frequency`, `first`, `last` (of the axis), `notes`, `sources`, and
///   `series`: `id`, `name`, `indicator`, `reporter`, `partner`, `unit`, `computed` (what was computed, step by step),
///   `points`: `period`, `value`, `status` (or `forecast`, then with `low80`, `high80`, `low95`, `high95`), `bound`,
///   `source`, `note`, `computed`, in a scatter `x`;
///   a chart of parts has `items` instead: `id`, `name`, `value`, `before`, `detail`, `status`, `source`
/// - `cards`, `targets`, `claims`, `mirrors`, `products`, `events`: what stands beside the charts
/// - `figures`: the stored figures behind the page, each as `corridor figures --json` gives it
/// - `sources`: `code`, `publisher`, `dataset`, `url`, `licence`, `attribution`, `documents`
///
/// Numbers are the shortest that read back to the same value. The same page gives the same bytes.
[[nodiscard]] QByteArray pageJson(const PageContent &content, const ViewState &state, const PageFigures &figures,
                                  const Formatter &formatter);

} // namespace corridor
