#pragma once

#include "analysis/preferred.h"
#include "analysis/viewstate.h"
#include "core/catalogue.h"
#include "core/figure.h"
#include "core/text.h"
#include "dashboard/chosenfigures.h"
#include "i18n/labeltable.h"
#include "store/store.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace corridor {

/// What the dashboard read of the store, for one state of it. The catalogue and the list of series are read at once;
/// figures and names when they are first asked for, and kept. A storage error while reading gives an empty answer
/// and is kept for takeError(), so that whoever builds a page asks once, at its end.
class Snapshot {
public:
    explicit Snapshot(const Store &store) : m_store(store) {}
    ~Snapshot() { dropLabels(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] Status read();

    [[nodiscard]] const QList<Area> &areas() const { return m_areas; }
    [[nodiscard]] const QList<Indicator> &indicators() const { return m_indicators; }
    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }
    [[nodiscard]] const QList<Document> &documents() const { return m_documents; }
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    [[nodiscard]] const QList<Target> &targets() const { return m_targets; }
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }
    [[nodiscard]] const QList<Series> &series() const { return m_series; }

    [[nodiscard]] const Indicator *indicator(const QString &code) const;
    [[nodiscard]] const Source *source(const QString &code) const;
    [[nodiscard]] const Document *document(const QString &code) const;
    [[nodiscard]] bool isCountry(const QString &area) const;

    [[nodiscard]] QList<Series> seriesOf(const QString &indicator) const;
    [[nodiscard]] QList<SourceRank> ranks(const QString &indicator, const QString &reporter) const;
    /// Current figures of one series in order of period.
    [[nodiscard]] const QList<FigureRow> &rows(const Series &series) const;

    /// What chooseFigures() answered before under this name, until the next read().
    [[nodiscard]] std::optional<ChosenFigures> keptChoice(const QString &name) const;
    void keepChoice(const QString &name, const ChosenFigures &chosen) const { m_choices.insert(name, chosen); }

    [[nodiscard]] std::shared_ptr<const LabelTable> labels() const;
    [[nodiscard]] bool hasLabel(const QString &kind, const QString &id, const QString &form) const;
    /// The publisher as people know it; of several codes joined by `;`, each name once.
    [[nodiscard]] Text sourceName(const QString &codes) const;
    /// True when both sources go by one name, as the export and the import tables of one office do.
    [[nodiscard]] bool sameSourceName(const QString &one, const QString &other) const;
    /// Newest day on which a document of \a source was retrieved or, where that is unknown, published.
    [[nodiscard]] QDate newestDay(const QString &source) const;
    /// Publishers of documents, each name once.
    [[nodiscard]] Text documentPublishers(const QStringList &documents) const;

    /// The first error since the last call.
    [[nodiscard]] std::optional<Error> takeError() const;

private:
    void indexByCode();
    void dropLabels();
    [[nodiscard]] QString englishName(const QString &source) const;

    const Store &m_store;
    QList<Area> m_areas;
    QList<Indicator> m_indicators;
    QList<Source> m_sources;
    QList<Document> m_documents;
    QList<Preference> m_preferences;
    QList<Event> m_events;
    QList<Target> m_targets;
    QList<Claim> m_claims;
    QList<Series> m_series;
    QSet<QString> m_countries;
    QHash<QString, qsizetype> m_indicatorAt;
    QHash<QString, qsizetype> m_sourceAt;
    QHash<QString, qsizetype> m_documentAt;
    QHash<QString, QDate> m_newestDay;           ///< By source.
    QHash<QString, QList<qsizetype>> m_seriesAt; ///< By indicator.
    mutable QHash<qint64, QList<FigureRow>> m_rows;
    mutable QHash<QString, ChosenFigures> m_choices;
    mutable std::shared_ptr<LabelTable> m_labels;
    mutable std::optional<Error> m_error;
};

} // namespace corridor
