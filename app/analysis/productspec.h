#pragma once

#include "analysis/viewstate.h"
#include "core/figure.h"
#include "core/text.h"

#include <QList>
#include <QString>

#include <optional>

namespace corridor {

/// Something that the Products page lets choose, with the state that it leads to.
struct ProductChoice {
    QString id;
    Text name;
    ViewState opens;

    bool operator==(const ProductChoice &) const = default;
};

/// A row of the table of products. What is not known is absent, never zero.
struct ProductRow {
    QString code;   ///< Of the classification; empty for what is not specified.
    Text shownCode; ///< `27`, `Section V`.
    Text name;
    std::optional<double> value;
    std::optional<double> share; ///< Of the whole, 0 to 1.
    std::optional<double> before;
    std::optional<double> change;       ///< Of two reported values.
    std::optional<double> ratio;        ///< The same as a share of the earlier value.
    std::optional<double> contribution; ///< The same as a share of the whole's earlier value.
    std::optional<double> quantity;
    QString quantityUnit;
    std::optional<double> unitValue; ///< Value by unit of quantity.
    std::optional<double> advantage; ///< Revealed comparative advantage.
    FigureStatus status = FigureStatus::Official;
    Text remark;        ///< New, vanished, summed from …
    bool opens = false; ///< It can be gone into.
    QList<FigureRef> inputs = {};

    bool operator==(const ProductRow &) const = default;
};

/// What the Products page shows beside its chart. Empty flows: there is nothing for this pair.
struct ProductsSpec {
    QList<ProductChoice> flows;           ///< Exports and imports, as each side reports them.
    QList<ProductChoice> years;           ///< Newest first.
    QList<ProductChoice> classifications; ///< With source and years.
    QString flow;                         ///< Ids of those on show.
    QString year;
    QString classification;
    QList<ProductChoice> path; ///< All goods first; what is shown last.
    QList<ProductRow> rows;    ///< As ranked.
    QList<Text> totals;        ///< What the values of the rows add up to.
    QList<Text> notes;         ///< Those of the chart, for the table.
    QString unit;
    Text valueHead;         ///< The period that `value` is about.
    Text beforeHead;        ///< The period that `before` is about; empty when there is none.
    bool advantage = false; ///< Some row has one.

    bool operator==(const ProductsSpec &) const = default;
};

} // namespace corridor
