#pragma once

#include "dashboard/life.h"
#include "i18n/formatter.h"

#include <QList>
#include <QString>

namespace corridor {

/// A line about a number: what is told, and what it is. With an address it leads there.
struct LifeFact {
    QString name;
    QString text;
    QString address = {};
};

struct LifeSection {
    QString heading;
    QList<LifeFact> facts;
};

/// What is known of one figure, or of a document that states a number, in the words of \a formatter. Facts that the
/// store does not know are left out.
[[nodiscard]] QList<LifeSection> lifeSections(const LifeFigure &life, const Formatter &formatter);
[[nodiscard]] QList<LifeSection> lifeSections(const LifeDocument &document, const Formatter &formatter);

/// One line that tells the inputs of a number apart: what, when, how much.
[[nodiscard]] QString lifeLine(const LifeFigure &life, const Formatter &formatter);
[[nodiscard]] QString lifeLine(const LifeDocument &document);

/// What stands over the inputs: how the number is computed, and what else belongs to it; a line each.
[[nodiscard]] QStringList lifeRemarks(const LifeSpec &life, const Formatter &formatter);

/// Everything as plain text.
[[nodiscard]] QString lifeText(const LifeSpec &life, const Formatter &formatter);

} // namespace corridor
