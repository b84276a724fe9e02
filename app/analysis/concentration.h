#pragma once

#include <QList>

#include <optional>

namespace corridor {

/// How much of a whole stands on few parts.
struct Concentration {
    double hhi = 0.0;        ///< Σ sᵢ², 1/n (all alike) to 1 (one part only).
    double normalised = 0.0; ///< (HHI − 1/n) / (1 − 1/n), 0 to 1 whatever n is; 1 for a single part.
    double equivalent = 0.0; ///< 1 / HHI: as many parts of equal size are as concentrated.
    qsizetype parts = 0;     ///< n: the parts counted, those with a positive value.
};

/// The Herfindahl–Hirschman index of \a values, with shares sᵢ = xᵢ / Σx: A. O. Hirschman, "The Paternity of an Index",
/// American Economic Review 54 (1964), p. 761; normalised as in the World Bank's WITS, and its reciprocal as the
/// "numbers equivalent" of M. A. Adelman, Review of Economics and Statistics 51 (1969). Values that are not positive
/// are no parts. Nothing when there is no positive value.
[[nodiscard]] std::optional<Concentration> concentration(const QList<double> &values);

/// UNCTADstat's product concentration index: (√Σsᵢ² − √(1/n)) / (1 − √(1/n)), where n is the number of products that
/// the classification has, \a products, not only those traded. Nothing when there is no positive value, or more
/// positive values than products, or fewer than two products.
[[nodiscard]] std::optional<double> productConcentrationIndex(const QList<double> &values, qsizetype products);

/// Revealed comparative advantage: (x / X) / (w / W), with the country's exports of the product x and of all goods X,
/// and the world's, w and W. B. Balassa, "Trade Liberalisation and Revealed Comparative Advantage", The Manchester
/// School 33 (1965), pp. 99–123. Above 1: the country exports relatively more of it than the world. Nothing when one of
/// the totals or the world's exports of the product are not positive, or a value is negative.
[[nodiscard]] std::optional<double> comparativeAdvantage(double product, double all, double worldProduct,
                                                         double worldAll);

} // namespace corridor
