#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/sqlite/query.h"

#include <QByteArray>

#include <compare>
#include <optional>
#include <vector>

namespace corridor {

/// Which figure of a series.
struct FigurePlace {
    qint64 series = 0;
    qint64 period = 0;
    qint64 until = 0;
    friend auto operator<=>(const FigurePlace &, const FigurePlace &) = default;
};

/// A figure as the table of them keeps it.
struct FigureContent {
    FigurePlace place;
    double value = 0.0;
    std::optional<double> quantity;
    int status = 0;
    qint64 line = 0;
};

/// What is rare about a figure, as UTF-8.
struct NoteContent {
    QByteArray bound;
    QByteArray flag;
    QByteArray printed;
    QByteArray note;
    QByteArray document; ///< Empty: that of the batch.

    [[nodiscard]] bool isEmpty() const
    {
        return bound.isEmpty() && flag.isEmpty() && printed.isEmpty() && note.isEmpty() && document.isEmpty();
    }
    /// Whether both say the same of the figure; where it was read is another matter.
    [[nodiscard]] bool saysAs(const NoteContent &other) const
    {
        return bound == other.bound && flag == other.flag && printed == other.printed && note == other.note;
    }
};

/// Writes the figures of one batch: the only place that fills observation, its notes and its revisions in bulk.
class FigureWriter {
public:
    [[nodiscard]] static Result<FigureWriter> make(Database &writer, BatchId batch);

    /// Says that the batch wrote to \a series; once for each.
    [[nodiscard]] Status touch(qint64 series);
    /// The same of every series with a number above \a series.
    [[nodiscard]] Status touchFrom(qint64 series);
    /// Adds a figure where none is. It reaches the store with some others, at the latest with flush().
    [[nodiscard]] Status add(const FigureContent &figure);
    /// Moves the figure that is there to the revisions, and puts \a figure in its place.
    [[nodiscard]] Status revise(const FigureContent &figure);
    /// Moves the figure that is there to the revisions, and leaves none.
    [[nodiscard]] Status remove(const FigurePlace &place);
    /// Puts \a note in the place of the one that is there; an empty one only takes that away.
    [[nodiscard]] Status note(const FigurePlace &place, const NoteContent &note);
    /// Adds a value that was replaced before the batch, as the newest of them.
    [[nodiscard]] Status addRevision(const FigureContent &figure, const NoteContent &note);
    [[nodiscard]] Status flush();

private:
    FigureWriter(Database &writer, BatchId batch) : m_writer(&writer), m_batch(batch) {}
    [[nodiscard]] Status prepare();

    Database *m_writer;
    BatchId m_batch;
    std::vector<FigureContent> m_waiting;
    std::optional<Query> m_touch, m_add, m_addMany, m_addUsual, m_update, m_keep, m_remove, m_addNote, m_dropNote,
        m_addRevision;
};

} // namespace corridor
