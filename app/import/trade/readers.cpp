#include "tradereaders.h"

namespace corridor::ingest {

std::vector<const Reader *> tradeReaders()
{
    return {&trade::comtradeReader(),    &trade::comtradeLegacyReader(),
            &trade::comtradeOldReader(), &trade::baciReader(),
            &trade::witsReader(),        &trade::witsTariffReader(),
            &trade::tradeMapReader(),    &trade::wtoReader(),
            &trade::atlasReader(),       &trade::oecReader(),
            &trade::gravityReader()};
}

} // namespace corridor::ingest
