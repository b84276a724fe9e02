#pragma once

#include "store/figureimport.h"
#include "store/importing/figurewriter.h"
#include "store/importing/serieskeys.h"

#include <QHash>

#include <map>
#include <vector>

namespace corridor {

/// What an import does to one figure.
enum class Fate : quint8 { Added, Revised, Unchanged };

/// What an import does to one series.
struct SeriesPlan {
    std::vector<Fate> fates;             ///< For each of its figures.
    std::vector<size_t> newRevisions;    ///< Which of its revisions the store does not have.
    std::vector<FigureContent> replaced; ///< The stored figures that are revised, in order.
    qint64 added = 0;

    [[nodiscard]] bool changes() const { return added > 0 || !replaced.empty() || !newRevisions.empty(); }
};

/// Compares series of an import with the figures that the store has of them.
class StoredSeries {
public:
    [[nodiscard]] static Result<StoredSeries> make(const Database &database, const ImportBatch &batch);

    /// Reads the figures of \a series, which it has, and says what \a incoming does to them.
    [[nodiscard]] Result<SeriesPlan> compare(const KnownSeries &series, const ImportSeries &incoming);
    /// The figures that compare() has read, in order.
    [[nodiscard]] const std::vector<FigureContent> &figures() const { return m_figures; }
    /// The note of an imported figure; an empty one when it has none.
    [[nodiscard]] const NoteContent &note(quint32 number) const { return m_given.at(number); }

private:
    StoredSeries(Query figures, Query notes, Query revisions) :
        m_readFigures(std::move(figures)), m_readNotes(std::move(notes)), m_readRevisions(std::move(revisions))
    {}
    [[nodiscard]] Status read(qint64 series);
    [[nodiscard]] Status findNewRevisions(qint64 series, const ImportSeries &incoming, SeriesPlan &plan);
    [[nodiscard]] const NoteContent &storedNote(const FigurePlace &place) const;

    Query m_readFigures, m_readNotes, m_readRevisions;
    std::vector<NoteContent> m_given; ///< Of the import: 0 is the empty one.
    std::vector<FigureContent> m_figures;
    std::map<FigurePlace, NoteContent> m_notes;
};

/// \a figure as a row of \a series. Its quantity is absent unless \a takesQuantity.
[[nodiscard]] FigureContent contentOf(const ImportFigure &figure, qint64 series, bool takesQuantity);

/// Whether the quantities of \a incoming are in the unit of those of \a series. Others are left out.
[[nodiscard]] bool takesQuantities(const KnownSeries &series, const ImportSeries &incoming);

} // namespace corridor
