#include "analysis/concentration.h"
#include "dashboard/productcharts.h"
#include "dashboard/productnames.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

QList<Text> compositionNotes(const ProductView &view, const std::optional<ProductComposition> &composed)
{
    QList<Text> notes;
    const QList<int> months = view.table().months(view.year);
    if (!months.isEmpty()) {
        QList<Text> names;
        for (const int month : months)
            names.append(Text::period(Period::month(view.year, month)));
        notes.append(
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No whole year: the sum of %1."), {Text::joined(names, u", "_s)}));
    }
    if (!composed)
        return notes;
    if (!composed->wholeGiven) {
        const Text from = summedFrom(composed->whole.summedLevel, composed->whole.summed);
        notes.append(view.code.isEmpty()
                         ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The source gives no total of all goods here: the "
                                                                    "whole is %1, and shares are of that sum."),
                                        {from})
                         : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The source gives no figure of its own for this "
                                                                    "product: it is %1."),
                                        {from}));
    }
    if (composed->rest)
        notes.append(
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Not specified: the total less the sum of the parts."), {}));
    if (composed->excess > 0.0)
        notes.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The parts add up to %1 more than the total that the "
                                                              "source gives."),
                                  {Text::number(composed->excess, view.lot->unit)}));
    QList<double> values;
    for (const ProductPart &part : composed->parts) {
        if (!part.code.isEmpty() && !isUnspecifiedProduct(view.lot->nomenclature, part.code))
            values.append(part.value.value);
    }
    const auto concentrated = concentration(values);
    if (concentrated && concentrated->parts > 1) {
        const auto number = [](double value, double scale) {
            return Text::number(std::round(value * scale) / scale, {}, Text::NumberStyle::Plain);
        };
        notes.append(Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "Concentration (HHI): %1 of 1, normalised %2; as concentrated as %3 equal "
                                        "products, of %4."),
            {number(concentrated->hhi, 1000.0), number(concentrated->normalised, 1000.0),
             number(concentrated->equivalent, 10.0),
             Text::number(static_cast<double>(concentrated->parts), {}, Text::NumberStyle::Plain)}));
    }
    return notes;
}

} // namespace corridor
