#pragma once

#include "core/period.h"
#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace corridor {

/// The page shown. The words of viewPageCode() are those of the command line.
enum class Page {
    Overview,
    Trade,
    Mirror,
    Products,
    Compare,
    Investment,
    Education,
    Transport,
    Timeline,
    Targets,
    Data,
    Sources,
    Imports
};
[[nodiscard]] QString pageCode(Page page);
[[nodiscard]] std::optional<Page> pageFromCode(QStringView code);

/// Two countries, in the order of the analyst's own first.
struct CountryPair {
    QString one; ///< ISO 3166 alpha-3.
    QString other;
    /// `KAZ-TUR`.
    [[nodiscard]] QString toString() const { return one + QLatin1Char('-') + other; }
    [[nodiscard]] static std::optional<CountryPair> parse(QStringView text);
    bool operator==(const CountryPair &) const = default;
};

/// Whose figures are drawn.
enum class ReporterSide { One, Other, Both };
/// How the figures of a chart are drawn. A page offers those that its figures can take.
enum class ChartKind {
    Automatic,
    Bars,
    Lines,
    Steps,
    Area,
    Grouped,  ///< Bars side by side.
    Percent,  ///< Bars stacked to 100 %.
    BothWays, ///< Bars up for one way, down for the other.
    Scatter,
    Slope,   ///< First and last period only.
    HeatMap, ///< Month by year.
    Donut,
    Treemap,
    Waterfall, ///< Changes from the first period to the last.
    Multiples  ///< One small chart a line.
};
enum class ContentTab { Chart, Table, Sources };

/// Everything that decides what an analyst sees, besides the store. A click changes it; Back and Forward walk its
/// history; a bookmark saves it. Plain and comparable: two equal states over one store draw the same picture.
struct ViewState {
    static constexpr int kVersion = 1;

    Page page = Page::Overview;
    CountryPair pair{QStringLiteral("KAZ"), QStringLiteral("TUR")};
    ReporterSide side = ReporterSide::Both;
    int firstYear = 0; ///< 0: from the first figure.
    int lastYear = 0;  ///< 0: to the last figure.
    QString indicator; ///< On chart pages: which one; empty is the page's first.
    ChartKind kind = ChartKind::Automatic;
    ContentTab tab = ContentTab::Chart;
    Frequency frequency = Frequency::Annual;
    QStringList hiddenCategories; ///< Event categories not shown, sorted.
    QDate timelineFirst;          ///< Invalid: the whole of it.
    QDate timelineLast;
    QString selectedEvent;
    /// Data page: what its table is filtered to and sorted by.
    QString filterText;
    QString filterIndicator;
    QString filterReporter;
    QString filterPartner;
    QString filterSource;
    QString filterPeriod; ///< Period text; figures that lie within it.
    QString sortColumn;   ///< Name of a FigureColumn; empty is the store's own order.
    bool sortDescending = false;
    QString selection; ///< Code of the source, target or claim that is selected.
    /// What is computed from the figures before they are drawn, in this order: `NAME` or `NAME:ARGUMENT`, as
    /// analysis/transform.h reads them.
    QStringList transforms;
    int forecast = 0;            ///< Periods to forecast; 0 none.
    double cifMargin = -1.0;     ///< Share that CIF imports are assumed to be above FOB; negative: the default.
    QDate knownOn;               ///< Valid: figures as the store knew them at the end of that day.
    QString commodity;           ///< How deep the Products page has gone: a code, or empty for the top.
    QString nomenclature;        ///< Its classification, as `H6`; empty: the one with most figures.
    QList<CountryPair> compared; ///< Pairs beside the pair itself on the Compare page, at most kMostCompared.
    QString ranking;             ///< Mirror page: what is ranked by its gap: `year`, `partner` or `product`.
    QString focus;               ///< Id of the series of a chart that stands out; the others are drawn faint.
    QString zoom;                ///< Text of a Period: the stretch of time that charts show; empty: all of the range.
    bool logScale = false;       ///< Value axes are logarithmic where every value is positive.
    bool freeAxes = false;       ///< Small multiples have an axis each.

    static constexpr qsizetype kMostCompared = 5;

    bool operator==(const ViewState &) const = default;

    /// Leaves out what has its default, so that a saved view stays short and later fields stay readable.
    [[nodiscard]] QJsonObject toJson() const;
    /// \returns an Error naming the field when one has a wrong type or an unknown word, or the version is newer
    [[nodiscard]] static Result<ViewState> fromJson(const QJsonObject &json);
};

/// Back and Forward over view states, as a browser has them.
class ViewHistory {
public:
    static constexpr int kLimit = 200;

    explicit ViewHistory(const ViewState &start = {}) : m_states{start} {}

    [[nodiscard]] const ViewState &current() const { return m_states.at(m_index); }
    /// Goes to \a state: what could be gone forward to is forgotten. Nothing happens when it is the current one.
    void visit(const ViewState &state);
    /// Changes the current state in place: for moves too small to go back to, such as panning.
    void replace(const ViewState &state);
    [[nodiscard]] bool canGoBack() const { return m_index > 0; }
    [[nodiscard]] bool canGoForward() const { return m_index + 1 < m_states.size(); }
    void back();
    void forward();

private:
    QList<ViewState> m_states;
    qsizetype m_index = 0;
};

} // namespace corridor
