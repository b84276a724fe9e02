#include "analysis/figurewindow.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace corridor {

namespace {

constexpr std::array kNames{"indicator", "reporter", "partner", "commodity", "period",
                            "value",     "unit",     "status",  "source",    "note"};
static_assert(kNames.size() == kFigureColumnCount);

} // namespace

QString figureColumnName(FigureColumn column) { return QString::fromLatin1(kNames.at(static_cast<size_t>(column))); }

std::optional<FigureColumn> figureColumnFromName(QStringView name)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [name](const char *each) { return name == QLatin1String(each); });
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<FigureColumn>(std::distance(kNames.begin(), found));
}

} // namespace corridor
