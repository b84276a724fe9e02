#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/sqlite/query.h"

#include <QByteArray>

#include <compare>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_context;

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

/// Figures that wait for the statement which adds many at once; a MemoryTable to it.
class WaitingFigures {
public:
    static constexpr auto kName = "corridor_waiting_figures";
    static constexpr auto kColumns = "series, period, value, quantity, line, until, status";

    void add(const FigureContent &figure)
    {
        m_usual = m_usual && figure.place.until == 0 && figure.status == 0;
        m_figures.push_back(figure);
    }
    void clear()
    {
        m_figures.clear();
        m_usual = true;
    }
    [[nodiscard]] std::size_t size() const { return m_figures.size(); }
    /// Whether all are official and of a regular period: then two columns need not be asked for.
    [[nodiscard]] bool areUsual() const { return m_usual; }
    void give(sqlite3_context *to, std::size_t row, int column) const;

private:
    std::vector<FigureContent> m_figures;
    bool m_usual = true;
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
    std::unique_ptr<WaitingFigures> m_waiting; ///< Its statements point to it.
    std::optional<Query> m_touch, m_add, m_addUsual, m_update, m_keep, m_remove, m_addNote, m_dropNote, m_addRevision;
};

} // namespace corridor
