#include "pages/importing/roles.h"

#include <QCoreApplication>

namespace corridor {

namespace {
QString words(const char *text) { return QCoreApplication::translate("corridor::ColumnMeanings", text); }
} // namespace

QList<ColumnRole> columnRoles()
{
    return {{"ignore", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Not used"))},
            {"reporter", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Reporter"))},
            {"partner", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Partner"))},
            {"flow", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Flow (export, import)"))},
            {"indicator", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Indicator"))},
            {"commodity", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Product"))},
            {"period", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Period"))},
            {"year", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Year"))},
            {"month", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Month"))},
            {"quarter", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Quarter"))},
            {"value", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Value"))},
            {"quantity", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Quantity"))},
            {"unit", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Unit"))},
            {"scale", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Scale (thousands, millions)"))},
            {"status", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Status"))},
            {"detail", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Other dimension"))}};
}

QList<ColumnRole> constantRoles()
{
    return {{"reporter", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Reporter"))},
            {"partner", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Partner"))},
            {"indicator", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Indicator"))},
            {"flow", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Flow (export, import)"))},
            {"period", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Period"))},
            {"unit", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Unit"))},
            {"multiplier", words(QT_TRANSLATE_NOOP("corridor::ColumnMeanings", "Power of ten"))}};
}

} // namespace corridor
