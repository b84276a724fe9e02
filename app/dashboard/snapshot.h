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

/// What the dashboard read of the store, for one state of it. The catalogue is read at once; series, figures and names
/// when they are first asked for, by key, and kept as long as there are not too many of them. Nothing here walks all
/// series of the store, of which there can be 700,000. A storage error while reading gives an empty answer and is kept
/// for takeError(), so that whoever builds a page asks once, at its end.
class Snapshot {
public:
    /// With a valid \a knownOn, figures are those that were known at the end of that day.
    explicit Snapshot(const Store &store, const QDate &knownOn = {}) : m_store(store), m_knownOn(knownOn) {}
    ~Snapshot() { dropLabels(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] Status read();
    [[nodiscard]] QDate knownOn() const { return m_knownOn; }

    [[nodiscard]] const QList<Area> &areas() const { return m_areas; }
    [[nodiscard]] const QList<Indicator> &indicators() const { return m_indicators; }
    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }
    [[nodiscard]] const QList<Document> &documents() const { return m_documents; }
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    [[nodiscard]] const QList<Target> &targets() const { return m_targets; }
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }

    [[nodiscard]] const Indicator *indicator(const QString &code) const;
    [[nodiscard]] const Source *source(const QString &code) const;
    [[nodiscard]] const Document *document(const QString &code) const;
    [[nodiscard]] bool isCountry(const QString &area) const;

    /// The series that one line of a chart may show: those of \a key's commodity and detail, any source and frequency.
    [[nodiscard]] QList<Series> seriesOf(const FlowKey &key) const;
    /// Every series of an indicator, reporter and partner: up to 5,000 when products are told apart.
    [[nodiscard]] QList<Series> seriesOf(const QString &indicator, const QString &reporter,
                                         const QString &partner) const;
    /// Every series that fits, read at each call: 100,000s of a large store when reporter and partner are open.
    [[nodiscard]] QList<Series> seriesOf(const SeriesFilter &filter) const;
    [[nodiscard]] QList<Series> seriesOf(const QString &indicator) const;
    /// The flows that fit \a filter, whose commodity is empty; from an index with any of indicator, reporter, partner.
    [[nodiscard]] QList<FlowSummary> flows(const SeriesFilter &filter) const;
    /// Whether \a reporter has any figure about \a partner, of any commodity.
    [[nodiscard]] bool hasFlow(const QString &indicator, const QString &reporter, const QString &partner) const;
    /// Reporter and partner of the flows of \a indicator that have \a area on either side, by reporter and partner.
    [[nodiscard]] QList<CountryPair> flowsAbout(const QString &indicator, const QString &area) const;
    /// Reporter and `-` of the flows of \a indicator without a partner.
    [[nodiscard]] QList<CountryPair> flowsWithoutPartner(const QString &indicator) const;
    /// Whether either of two countries has any figure about the other.
    [[nodiscard]] bool isBilateral(const CountryPair &pair) const;
    /// The first \a atMost parts of a flow, by commodity; commodity TOTAL without detail is none. \a filter has at
    /// least indicator, reporter and partner.
    [[nodiscard]] QList<SeriesBreakdown> breakdowns(const SeriesFilter &filter, int atMost) const;
    [[nodiscard]] QList<SourceRank> ranks(const QString &indicator, const QString &reporter) const;
    /// Current figures of one series in order of period.
    [[nodiscard]] QList<FigureRow> rows(const Series &series) const;

    /// What each source has of each indicator, by source and indicator.
    [[nodiscard]] const QList<Holding> &holdings() const;
    [[nodiscard]] const QStringList &reporters() const; ///< Areas that report any figure, sorted.
    [[nodiscard]] const QStringList &partners() const;  ///< Areas that any figure is about, sorted.
    /// Pairs of countries that have bilateral figures, the fullest first. Read at the first call.
    [[nodiscard]] const QList<CountryPair> &pairs() const;

    /// What chooseFigures() answered before under this name, while it is kept.
    [[nodiscard]] std::optional<ChosenFigures> keptChoice(const QString &name) const;
    void keepChoice(const QString &name, const ChosenFigures &chosen) const;
    /// The same of indicatorFlows().
    [[nodiscard]] std::optional<QList<FlowKey>> keptFlows(const QString &name) const;
    void keepFlows(const QString &name, const QList<FlowKey> &flows) const;

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
    using FlowsOfIndicators = QHash<QString, QList<CountryPair>>;

    [[nodiscard]] Result<QList<Series>> readSeries(const SeriesFilter &filter) const;
    [[nodiscard]] Result<QList<Figure>> readFigures(const Series &series) const;
    void indexByCode();
    void forget();
    void makeRoom(qsizetype rows) const;
    void dropLabels();
    [[nodiscard]] const FlowsOfIndicators &flowsOfArea(const QString &area) const;
    [[nodiscard]] QString englishName(const QString &source) const;

    const Store &m_store;
    const QDate m_knownOn;
    QList<Area> m_areas;
    QList<Indicator> m_indicators;
    QList<Source> m_sources;
    QList<Document> m_documents;
    QList<Preference> m_preferences;
    QList<Event> m_events;
    QList<Target> m_targets;
    QList<Claim> m_claims;
    QSet<QString> m_countries;
    QHash<QString, qsizetype> m_indicatorAt;
    QHash<QString, qsizetype> m_sourceAt;
    QHash<QString, qsizetype> m_documentAt;
    QHash<QString, QDate> m_newestDay; ///< By source.
    // Read when first asked for.
    mutable std::optional<QList<Holding>> m_holdings;
    mutable std::optional<QStringList> m_reporters;
    mutable std::optional<QStringList> m_partners;
    mutable std::optional<QList<CountryPair>> m_pairs;
    // Kept while they are few: a day of clicks over a large store must not fill the memory.
    mutable QHash<QString, FlowsOfIndicators> m_flows; ///< By area.
    mutable QHash<QString, QList<Series>> m_series;    ///< By flow.
    mutable QHash<qint64, QList<FigureRow>> m_rows;
    mutable QHash<QString, ChosenFigures> m_choices;
    mutable QHash<QString, QList<FlowKey>> m_flowKeys;
    mutable QHash<QString, bool> m_bilateral; ///< By pair.
    mutable qsizetype m_keptRows = 0;         ///< In series, rows, choices and flow keys.
    mutable std::shared_ptr<LabelTable> m_labels;
    mutable std::optional<Error> m_error;
};

} // namespace corridor
