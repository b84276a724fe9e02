#pragma once

#include "import/base/reader.h"

namespace corridor::ingest::series {

[[nodiscard]] const Reader &wdiReader();        ///< World Bank WDI, download and bulk
[[nodiscard]] const Reader &databankReader();   ///< World Bank DataBank
[[nodiscard]] const Reader &weoReader();        ///< IMF World Economic Outlook
[[nodiscard]] const Reader &dataMapperReader(); ///< IMF DataMapper
[[nodiscard]] const Reader &dotsReader();       ///< IMF Direction of Trade Statistics and IMTS
[[nodiscard]] const Reader &imfpReader();       ///< IMF, flat, as imfp and other clients write it
[[nodiscard]] const Reader &unctadReader();     ///< UNCTADstat Data Centre, wide
[[nodiscard]] const Reader &unctadBulkReader(); ///< UNCTADstat bulk
[[nodiscard]] const Reader &wirReader();        ///< UNCTAD World Investment Report, annex tables
[[nodiscard]] const Reader &uisReader();        ///< UNESCO UIS.Stat
[[nodiscard]] const Reader &uisBulkReader();    ///< UNESCO UIS, bulk
[[nodiscard]] const Reader &tuikReader();       ///< TÜİK tables
[[nodiscard]] const Reader &bnsReader();        ///< Kazakh Bureau of National Statistics
[[nodiscard]] const Reader &singstatReader();   ///< SingStat Table Builder

} // namespace corridor::ingest::series
