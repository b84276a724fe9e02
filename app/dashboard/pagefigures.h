#pragma once

#include "core/catalogue.h"
#include "core/figure.h"
#include "core/result.h"
#include "store/figureimport.h"
#include "store/tidy/tidywriter.h"

#include <QByteArray>
#include <QList>

namespace corridor {

class Snapshot;
class Store;
struct PageContent;

/// The stored figures behind one page, with where they come from.
struct PageFigures {
    QList<FigureImport::TidyRow> rows; ///< By series key, then period; as known on the page's day where it has one.
    QList<Source> sources;             ///< Of the figures and of the statements on the page, by code.
    QList<Document> documents;         ///< The same, by code.
};

/// More figures than this make no file that anybody opens: some 400 MB of tidy CSV.
inline constexpr qsizetype kMostPageFigures = 500'000;

/// Every stored figure that a mark, part, card, target, claim or row of \a content was drawn or computed from, in no
/// order and perhaps several times.
[[nodiscard]] QList<FigureRef> inputsOf(const PageContent &content);

/// See Dashboard::figuresBehind. \a snapshot is the one that \a content was made from.
[[nodiscard]] Result<PageFigures> figuresBehind(const Store &store, const Snapshot &snapshot,
                                                const PageContent &content);

/// See Dashboard::tidyCsv. \a names has been loaded.
[[nodiscard]] QByteArray tidyFigures(const TidyWriter &names, const PageFigures &figures, TidyWriter::Texts texts);

/// See Dashboard::sdmxCsv. \a names has been loaded.
[[nodiscard]] QByteArray sdmxFigures(const TidyWriter &names, const PageFigures &figures);

} // namespace corridor
