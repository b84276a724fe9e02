#pragma once

#include "core/figure.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace corridor {

/// What changed in the store since a day, as a table shows it: many changes, of fewer series and batches.
struct ChangeList {
    struct Writer {
        QString title;        ///< File name, or what was edited.
        QDateTime time;       ///< UTC; invalid when the batch is not in the store any more.
        bool bundled = false; ///< It came with Corridor: its title says nothing.
    };
    struct Change {
        SeriesId series;
        qsizetype key = 0;    ///< Into keys.
        qsizetype writer = 0; ///< Into writers.
        Period period;
        std::optional<double> before; ///< Absent: it was not known then.
        std::optional<double> now;    ///< Absent: it was removed.
        FigureStatus statusBefore = FigureStatus::Official;
        FigureStatus statusNow = FigureStatus::Official;
    };

    QDate since;
    QList<SeriesKey> keys;
    QList<Writer> writers;
    QList<Change> changes;
    qint64 count = 0;    ///< Of all, also of those that are not in the list.
    bool isWhole = true; ///< False: there are more than \a count.
};

} // namespace corridor
