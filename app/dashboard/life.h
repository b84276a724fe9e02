#pragma once

#include "analysis/lifequestion.h"
#include "core/catalogue.h"
#include "core/figure.h"
#include "core/result.h"
#include "store/batchrepository.h"

#include <QDate>

#include <optional>

namespace corridor {

class Snapshot;
class Store;

/// A document with the source that it belongs to.
struct LifeDocument {
    Source source;
    std::optional<Document> document; ///< Absent when only the source is known.
};

/// One value that a figure had, and how it came into the store.
struct LifeVintage {
    Figure figure;
    std::optional<Batch> batch; ///< Absent when it was taken out of the store.
    std::optional<Document> document;
    std::optional<Batch> replacedBy; ///< Absent for the value that stands.
};

/// What another source says of the same thing.
struct LifeRival {
    FigureRow row;
    Text sourceName;
    Text why; ///< Why it comes after, or before, the figure itself.
};

/// One stored figure with everything the store knows of it.
struct LifeFigure {
    SeriesKey key;
    LifeVintage vintage;    ///< The value that stands or, as known on a day, stood then.
    bool isRemoved = false; ///< No value stands any more: \a vintage is the last one.
    Source source;
    Text name;                   ///< What it measures: indicator, flow and period.
    Text choice;                 ///< Why charts take it, or which they take instead.
    QList<LifeRival> rivals;     ///< In the order in which they would be taken.
    QList<LifeVintage> vintages; ///< Every other value that it had, newest first.
};

/// The life of a number: how it came from its sources to the screen.
struct LifeSpec {
    LifeQuestion question;
    QList<LifeFigure> figures;     ///< In the order of the question's inputs.
    QList<LifeDocument> documents; ///< That state it, in the order of the question.
    qsizetype left = 0;            ///< Inputs beyond kMostLives, which are not read.
};

/// A number computed from more figures than a person reads is told by its first ones.
inline constexpr qsizetype kMostLives = 120;

/// Reads what the store knows of \a question. \a knownOn, when valid: figures as they were known that day.
[[nodiscard]] Result<LifeSpec> lifeOf(const Store &store, const Snapshot &snapshot, const LifeQuestion &question,
                                      const QDate &knownOn = {});

} // namespace corridor
