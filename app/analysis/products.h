#pragma once

#include "analysis/productcode.h"
#include "core/figure.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace corridor {

/// What one product came to in one year.
struct ProductValue {
    double value = 0.0; ///< In the unit of its table.
    std::optional<double> quantity;
    QString quantityUnit;
    FigureStatus status = FigureStatus::Official; ///< Of a sum: the weakest of its parts.
    int summed = 0;                               ///< Products that it is the sum of; 0: the source gives it itself.
    ProductLevel summedLevel = ProductLevel::All; ///< Where those stand; All when they stand on several levels.
    QList<FigureRef> inputs;                      ///< The stored figures behind it.
};

/// The sum of \a parts, of which there is at least one. Its quantity is known only when each part's is, in one unit.
[[nodiscard]] ProductValue summedProducts(const QList<ProductValue> &parts);

/// What the source gives for one product in one year, from one stored figure.
struct ProductGiven {
    int year = 0;
    double value = 0.0;
    std::optional<double> quantity;
    FigureStatus status = FigureStatus::Official;
    Period period; ///< Of the figure.
};

/// The figures of one flow by product and year: one source, one classification, one unit. What the source does not give
/// for a product is summed from the products below it, never the other way, and never all goods with their parts.
class ProductTable {
public:
    explicit ProductTable(const QString &nomenclature = QStringLiteral("HS")) : m_nomenclature(nomenclature) {}

    /// Makes room for so many figures.
    void reserve(qsizetype figures) { m_inputs.reserve(figures); }
    /// Puts what the source gives, in the place of what was put before. \a code is empty for all goods.
    void set(const QString &code, int year, const ProductValue &value);
    /// The same for figures of one series, by year: a large flow has 70,000 of them.
    void set(const QString &code, SeriesId series, const QString &quantityUnit, const QList<ProductGiven> &figures);
    /// Says that the figures of \a year are sums of \a months (1 to 12) only.
    void setMonths(int year, const QList<int> &months) { m_months.insert(year, months); }

    [[nodiscard]] const QString &nomenclature() const { return m_nomenclature; }
    [[nodiscard]] QList<int> years() const; ///< Those with a product, ascending.
    [[nodiscard]] qsizetype figures(int year) const { return m_figures.value(year); }
    /// The months that \a year rests on; empty: the whole year.
    [[nodiscard]] QList<int> months(int year) const { return m_months.value(year); }
    [[nodiscard]] bool isWhole(int year) const { return m_figures.contains(year) && !m_months.contains(year); }

    [[nodiscard]] bool contains(const QString &code) const { return code.isEmpty() || m_nodes.contains(code); }
    [[nodiscard]] QString parent(const QString &code) const { return m_nodes.value(code).parent; }
    /// What \a code is made of in any year, by code.
    [[nodiscard]] QStringList parts(const QString &code) const { return m_nodes.value(code).parts; }
    /// From the top to \a code itself, without the empty code.
    [[nodiscard]] QStringList path(const QString &code) const;

    /// What the source gives for \a code, or else the sum of what it gives below; nothing when neither is there.
    [[nodiscard]] std::optional<ProductValue> value(const QString &code, int year) const;
    /// Whether any part of \a code has a value in \a year.
    [[nodiscard]] bool opens(const QString &code, int year) const;

private:
    /// As it is kept: a value without what most have in common.
    struct Given {
        double value = 0.0;
        double quantity = 0.0;
        int year = 0;
        int unit = kNoUnit; ///< Of the quantity: an index into m_units.
        FigureStatus status = FigureStatus::Official;
        int inputs = 0; ///< How many, from \a firstInput on in m_inputs.
        qsizetype firstInput = 0;
    };
    struct Node {
        QString parent;
        QStringList parts;
        QList<Given> given; ///< By year.
    };
    static constexpr int kNoUnit = -1;

    Node &link(const QString &code);
    void put(const QString &code, Node &node, const Given &given);
    [[nodiscard]] int unitIndex(const QString &unit);
    [[nodiscard]] static const Given *givenIn(const Node &node, int year);
    [[nodiscard]] ProductValue valueOf(const Given &given) const;
    [[nodiscard]] std::optional<ProductValue> sum(const Node &node, int year) const;

    QString m_nomenclature;
    QHash<QString, Node> m_nodes; ///< All goods under the empty code.
    QStringList m_units;
    QList<FigureRef> m_inputs;
    QMap<int, qsizetype> m_figures;
    QHash<int, QList<int>> m_months;
    mutable QHash<std::pair<QString, int>, std::optional<ProductValue>> m_sums;
};

/// One part of a composition.
struct ProductPart {
    QString code; ///< Empty for what the parts do not explain.
    ProductValue value;
    double share = 0.0; ///< Of the whole, 0 to 1.
    bool opens = false; ///< It has parts itself in that year.
};

/// What \a whole is made of.
struct ProductComposition {
    ProductValue whole;
    bool wholeGiven = false;    ///< The source gives the whole; else it is the sum of the parts.
    QList<ProductPart> parts;   ///< Greatest first; what is not specified last.
    std::optional<double> rest; ///< What a given whole has beyond its parts, when that is more than rounding.
    double excess = 0.0;        ///< By how much the parts exceed a given whole, beyond rounding.
};

/// What \a code (empty: all goods) is made of in \a year; nothing when no part of it has a value.
[[nodiscard]] std::optional<ProductComposition> composition(const ProductTable &table, const QString &code, int year);

/// A product in two years. A value that was not reported is absent: it is no zero, and no change is computed from it.
struct ProductMove {
    QString code;
    std::optional<ProductValue> before;
    std::optional<ProductValue> now;
    std::optional<double> change;       ///< now − before, of two reported values.
    std::optional<double> ratio;        ///< change / before, where before is positive.
    std::optional<double> contribution; ///< change / whole before: its share in the growth of the whole.
};

/// The parts of \a code in both years: first those with a change, the greatest move up or down first; then new ones
/// and vanished ones, the greatest first.
[[nodiscard]] QList<ProductMove> productMoves(const ProductTable &table, const QString &code, int before, int now);

} // namespace corridor
