#include "report/carrier/comparing.h"

namespace corridor {

Result<CarrierComparison> compareWithNow(const Carrier &carrier, const Dashboard &dashboard)
{
    auto then = readTidyFigures(carrier.figures.value_or(QByteArray()));
    if (!then)
        return then.error();
    const auto content = dashboard.page(carrier.state);
    if (!content)
        return content.error();
    const auto behind = dashboard.figuresBehind(content.value(), carrier.state);
    if (!behind)
        return behind.error();
    QList<FigureRow> now;
    now.reserve(behind.value().rows.size());
    for (const auto &row : behind.value().rows)
        now.append({row.key, row.figure});
    return CarrierComparison{compareFigures(then.value().rows, now), then.value().names};
}

QByteArray missingFigures(const Carrier &carrier, const FigureComparison &comparison)
{
    QList<qint64> lines;
    for (const ComparedFigure &figure : comparison.figures) {
        if (!figure.now)
            lines.append(figure.then->line);
    }
    return tidyRowsOf(carrier.figures.value_or(QByteArray()), lines);
}

} // namespace corridor
