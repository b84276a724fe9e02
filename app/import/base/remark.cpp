#include "import/base/remark.h"

namespace corridor::ingest {

const char *remarkName(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::NotesLeftOut:
        return "notesLeftOut";
    case Remark::Kind::LegendLeftOut:
        return "legendLeftOut";
    case Remark::Kind::SheetLeftOut:
        return "sheetLeftOut";
    case Remark::Kind::TablesLeftOut:
        return "tablesLeftOut";
    case Remark::Kind::ColumnsLeftOut:
        return "columnsLeftOut";
    case Remark::Kind::OtherColumnsLeftOut:
        return "otherColumnsLeftOut";
    case Remark::Kind::ColumnsWithoutPeriod:
        return "columnsWithoutPeriod";
    case Remark::Kind::OtherQuantities:
        return "otherQuantities";
    case Remark::Kind::OnePage:
        return "onePage";
    case Remark::Kind::NoUnit:
        return "noUnit";
    case Remark::Kind::UnstatedUnit:
        return "unstatedUnit";
    case Remark::Kind::AssumedUnit:
        return "assumedUnit";
    case Remark::Kind::NoScale:
        return "noScale";
    case Remark::Kind::NoMeasure:
        return "noMeasure";
    case Remark::Kind::NoProduct:
        return "noProduct";
    case Remark::Kind::NoIndicator:
        return "noIndicator";
    case Remark::Kind::CountryOfPublisher:
        return "countryOfPublisher";
    }
    return "";
}

} // namespace corridor::ingest
