#pragma once

#include "core/catalogue.h"
#include "core/result.h"
#include "store/cataloguerepository.h"
#include "store/figureimport.h"

#include <QByteArray>
#include <QHash>

#include <initializer_list>

namespace corridor {

/// Writes figures as tidy CSV, which `corridor import` reads back to the same figures: a line a figure, each with all
/// that a store needs to know of what it is about. What stands beside the figures is made once for each series.
class TidyWriter {
public:
    /// How texts are written. A spreadsheet takes some for formulas: guardedText() keeps it from that, and `corridor
    /// import` takes the guard away.
    enum class Texts { AsStored, ForSpreadsheets };

    void setTexts(Texts texts) { m_texts = texts; }

    /// The line of the names of the columns, with its line end.
    [[nodiscard]] static QByteArray head();

    /// Reads what figures are about. Needed before line(). Copies share what was read.
    [[nodiscard]] Status load(const CatalogueRepository &catalogue);
    /// One figure with its line end; fastest when those of a series follow one another.
    [[nodiscard]] QByteArray line(const FigureImport::TidyRow &row);

    /// The last columns of head() and line(): the names and kinds of what the figure is about, with their line end.
    [[nodiscard]] static QByteArray aboutHead();
    [[nodiscard]] QByteArray about(const FigureImport::TidyRow &row);

private:
    /// A name and the language it is written in: English when there is one, else the first by code of the language.
    struct Name {
        QString text;
        QString language;
    };

    [[nodiscard]] QByteArray joined(std::initializer_list<QString> texts) const;
    [[nodiscard]] QByteArray documentPart(const QString &code) const;
    [[nodiscard]] QByteArray sourcePart(const QString &code) const;
    [[nodiscard]] QByteArray quantityUnitPart(const QString &code) const;
    [[nodiscard]] QByteArray areaPart(const QString &code) const;
    [[nodiscard]] QByteArray tailPart(const SeriesKey &key) const;
    void enter(const FigureImport::TidyRow &row);

    Texts m_texts = Texts::AsStored;
    QHash<QString, Area> m_areas;
    QHash<QString, Indicator> m_indicators;
    QHash<QString, Unit> m_units;
    QHash<QString, Source> m_sources;
    QHash<QString, Document> m_documents;
    QHash<QString, QString> m_parents; ///< NOMENCLATURE:CODE of a commodity ▶ its parent.
    QHash<QString, Name> m_names;      ///< KIND/ID
    SeriesKey m_key;
    bool m_hasKey = false;
    QByteArray m_front; ///< The identity up to the frequency.
    QByteArray m_basis;
    QByteArray m_quantityUnit;
    QByteArray m_source;
    QByteArray m_tail;
};

} // namespace corridor
