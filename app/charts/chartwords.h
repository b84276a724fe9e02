#pragma once

#include "charts/chartpainter.h"
#include "charts/chartscale.h"

namespace corridor {

/// `provisional`, `claim` …; nothing for an official figure.
[[nodiscard]] QString statusWord(FigureStatus status, const Formatter &formatter);

/// Words for the steps of \a axis: in one scale, but on a logarithmic axis each in its own.
[[nodiscard]] QStringList axisTexts(const ValueAxis &axis, const QString &unit, const Formatter &formatter);

/// `Sources: …; …` for the foot of a chart, or nothing.
[[nodiscard]] QString sourcesLine(const ChartSpec &spec, const Formatter &formatter);
[[nodiscard]] QString notesLine(const ChartSpec &spec, const Formatter &formatter);

/// What is said about one mark, in one language: a heading, a row a series, then lines of detail.
struct HoverText {
    struct Row {
        int series = 0;
        QString name;
        QString value;
    };
    QString heading;
    QList<Row> rows;
    QStringList details;

    /// All of it as plain lines.
    [[nodiscard]] QString toPlainText() const;
};

/// The mark's period with every series that has a figure there; the mark's own series when they are many.
[[nodiscard]] HoverText hoverText(const ChartSpec &spec, int series, int point, const Formatter &formatter);

} // namespace corridor
