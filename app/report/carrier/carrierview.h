#pragma once

#include "report/carrier/carrier.h"

namespace corridor {

/// View, language and look of \a carrier as JSON text. Same carrier, same bytes.
[[nodiscard]] QByteArray carrierViewJson(const Carrier &carrier);

/// Reads what carrierViewJson() wrote into \a carrier: any bytes. The error says what is wrong with them.
[[nodiscard]] Status readCarrierView(const QByteArray &json, Carrier *carrier);

} // namespace corridor
