#pragma once

#include "analysis/changelist.h"
#include "analysis/chartspec.h"
#include "analysis/figurewindow.h"
#include "analysis/mirrorgap.h"
#include "analysis/panelspec.h"
#include "analysis/productspec.h"
#include "analysis/timelinespec.h"
#include "analysis/viewstate.h"
#include "core/result.h"
#include "dashboard/life.h"
#include "dashboard/pagefigures.h"
#include "dashboard/transformed.h"
#include "i18n/formatter.h"
#include "store/store.h"

#include <memory>

namespace corridor {

/// An entry of a page's list of indicators.
struct IndicatorEntry {
    QString indicator;
    Text name;
    Text unavailable = {}; ///< Why it cannot be chosen; empty: it can.
    bool operator==(const IndicatorEntry &) const = default;
};

/// A pair on the Compare page.
struct CompareEntry {
    CountryPair pair;
    Text name;
    ColorRole color;
    Text missing; ///< Why it is not drawn; empty: it is.
    bool operator==(const CompareEntry &) const = default;
};

/// Everything one page shows for one view state; each part is empty where the page has none of it.
struct PageContent {
    Page page = Page::Overview;
    Text title;
    Text subtitle;
    QList<CardSpec> cards;
    QList<ChartSpec> charts; ///< The main one first.
    QList<TargetSpec> targets;
    QList<ClaimSpec> claims;
    TimelineSpec timeline;
    QList<MirrorRow> mirrors;         ///< On the Mirror page: what is ranked by its gap, the largest first.
    QList<Period> periods;            ///< Those that its key figures and rankings can be of, newest first.
    bool byMonth = false;             ///< There are figures by month for what is on show.
    QList<CompareEntry> compared;     ///< On the Compare page: its pairs, that of the state first.
    QString indicator;                ///< On the Compare page: the one that is drawn.
    QList<IndicatorEntry> indicators; ///< What the chart page can show.
    ProductsSpec products;            ///< What the Products page shows beside its chart.
    QList<ChartKind> kinds;           ///< That the main chart's figures can be drawn as; Automatic first.
    ComputeChoices compute;           ///< What can be computed from the main chart's figures.
    Text emptyMessage;                ///< Set when the page has nothing for this pair.
};

/// A source with what the Sources page lists of it.
struct SourceEntry {
    Source source;
    QList<Document> documents;
    qint64 figures = 0;
    QStringList indicators;
};

/// What Ctrl+K can find.
struct SearchEntry {
    enum class Kind { Page, Indicator, Area, Event, Source, Target, Claim } kind = Kind::Page;
    Text title;
    Text detail;
    QStringList keys; ///< Names in all four languages, folded for comparison.
    ViewState opens;  ///< Only page and what it selects differ from the current view.
};

/// Answers what window, report and command line ask: a ViewState over a store gives specs. Holds no state of its own
/// but what it read from the store; refresh() reads it again.
class Dashboard {
public:
    /// \a store must outlive it.
    explicit Dashboard(const Store &store);
    ~Dashboard();
    Q_DISABLE_COPY_MOVE(Dashboard)

    /// Reads catalogue, series and names anew: after the store said that it changed.
    [[nodiscard]] Status refresh();

    /// Makes the page of \a state and keeps it, so that page() has it ready until the next refresh().
    void prepare(const ViewState &state);

    /// Names in all languages, for a Formatter.
    [[nodiscard]] std::shared_ptr<const LabelTable> labels() const;

    [[nodiscard]] Result<PageContent> page(const ViewState &state) const;
    /// Pairs that have bilateral figures, the fullest first: 20,000 of a store of all trade, so ask for it only when a
    /// list is shown.
    [[nodiscard]] QList<CountryPair> pairs() const;
    /// Whether either country has any figure about the other.
    [[nodiscard]] bool hasPair(const CountryPair &pair) const;
    /// First and last year that a page has figures for.
    [[nodiscard]] std::pair<int, int> years(const ViewState &state) const;

    /// The table of the Data page for \a state's filters and sorting, in \a language for sorting by name.
    [[nodiscard]] Result<std::shared_ptr<const FigureWindow>> figures(const ViewState &state,
                                                                      const Formatter &formatter) const;
    [[nodiscard]] Result<QList<SourceEntry>> sources() const;
    [[nodiscard]] Result<SourceEntry> source(const QString &code) const;
    [[nodiscard]] Result<QList<Batch>> batches() const; ///< Newest first.
    /// How a number came from its sources to the screen, in the view of \a state.
    [[nodiscard]] Result<LifeSpec> life(const LifeQuestion &question, const ViewState &state) const;
    /// The stored figures that \a content, the page of \a state, was drawn or computed from, as that page shows them.
    /// \returns an Error when they are more than kMostPageFigures
    [[nodiscard]] Result<PageFigures> figuresBehind(const PageContent &content, const ViewState &state) const;
    /// \a figures as tidy CSV, which `corridor import` reads back to the same figures; its head alone where there are
    /// none.
    [[nodiscard]] Result<QByteArray> tidyCsv(const PageFigures &figures,
                                             TidyWriter::Texts texts = TidyWriter::Texts::AsStored) const;
    /// The same as SDMX-CSV 2.0, which other systems read too.
    [[nodiscard]] Result<QByteArray> sdmxCsv(const PageFigures &figures) const;
    /// Whether figures of \a indicator over several periods add up: flows do; stocks, rates and indices do not.
    [[nodiscard]] bool addsUp(const QString &indicator) const;
    /// What differs between the end of \a day and now; more than 100,000 changes are only counted.
    [[nodiscard]] Result<ChangeList> changesSince(const QDate &day) const;
    /// The day from which on the store knows anything; invalid for an empty one.
    [[nodiscard]] Result<QDate> firstKnownDay() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QList<SearchEntry> searchEntries(const ViewState &state) const;
    [[nodiscard]] qint64 figureCount() const;
    [[nodiscard]] qint64 sourceCount() const;
    [[nodiscard]] Period newestPeriod() const;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace corridor
