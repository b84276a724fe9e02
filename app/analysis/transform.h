#pragma once

#include "analysis/guard.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace corridor {

/// One computation from figures to figures, as the command line and a ViewState write it: `NAME` or `NAME:ARGUMENT`.
///
/// | text                          | what it gives                                                          |
/// |-------------------------------|------------------------------------------------------------------------|
/// | `change`, `change:previous`   | difference from a year before, from the period before                  |
/// | `pctchange`, `pctchange:previous` | the same in per cent; of a percentage, in percentage points        |
/// | `index:2020`                  | that year = 100                                                        |
/// | `index:event=CODE`            | the period that holds the event's date = 100; an event known by its year or month
/// only: the mean of that year or month | | `share`                       | per cent of the reporter's total with the
/// world                        | | `perhead`                     | by the reporter's population of the year | | `gdp`
/// | per cent of the reporter's GDP of the year                             | | `cagr`                        | growth
/// a year since the first period of the selection                  | | `movsum:N`, `movavg:N`        | sum, mean of the
/// last N periods                                        | | `cumulative`                  | total since the first
/// period of the selection                          | | `real:2020`, `real:2020;DEFLATOR` | prices of that year;
/// DEFLATOR is an indicator, `CODE` or `CODE@AREA` | | `currency:KZT`                | in that currency, at the average
/// rate of each period                   | | `balance`, `coverage`, `bothways` | exports less imports; over imports, %;
/// less imports over both      |
struct Transform {
    enum class Kind {
        Change,
        ChangePrevious,
        PercentChange,
        PercentChangePrevious,
        Index,
        Share,
        PerHead,
        Gdp,
        Cagr,
        MovingSum,
        MovingAverage,
        Cumulative,
        Real,
        Currency,
        Balance,
        Coverage,
        BothWays
    };
    static constexpr int kLongestWindow = 120;

    Kind kind = Kind::Change;
    int year = 0;  ///< Of an index without an event, and of constant prices.
    int count = 0; ///< Periods of a moving window, 2 to kLongestWindow.
    QString code;  ///< Event, currency, or deflator.

    /// \returns an Error that says what was expected
    [[nodiscard]] static Result<Transform> parse(const QString &text);
    [[nodiscard]] QString toString() const;
    bool operator==(const Transform &) const = default;
};

/// All kinds in the order in which a menu lists them.
[[nodiscard]] const QList<Transform::Kind> &transformKinds();
/// The word before the colon, with `:previous` where that is part of the name.
[[nodiscard]] QString transformWord(Transform::Kind kind);

/// What the transform is called beside figures: "Index, 2020 = 100".
[[nodiscard]] Text transformName(const Transform &transform);

/// What is known of a series when it is asked whether a transform makes sense for it.
struct TransformSubject {
    Definition definition;
    bool hasPartner = true;
    bool hasOpposite = false; ///< There is a flow the other way: imports for exports.
    bool perHead = false;     ///< Already divided by a population.
    bool isBalance = false;   ///< A difference of two flows.
};

/// Why \a kind says nothing about \a subject; empty when it does.
[[nodiscard]] Text whyNot(Transform::Kind kind, const TransformSubject &subject);

/// Whether one figure is enough: no other period of the same series is asked for.
[[nodiscard]] bool isPointwise(Transform::Kind kind);

/// Whether exports and imports become one series.
[[nodiscard]] bool joinsBothWays(Transform::Kind kind);

/// Exports for imports and the other way round (`goods_export` ▶ `goods_import`); empty when there is no such pair.
[[nodiscard]] QString oppositeIndicator(const QString &indicator);
/// Whether \a indicator is the outgoing one of such a pair.
[[nodiscard]] bool isOutgoing(const QString &indicator);

/// The definition of what comes out.
[[nodiscard]] Definition definitionAfter(const Transform &transform, const Definition &before);

} // namespace corridor
