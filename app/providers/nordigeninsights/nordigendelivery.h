// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "provider/provider.h"

namespace saldoscope::nordigen {

/// A delivery of the attributes of a report that is complete: what readDelivery() and joined() have in common.
Result<Delivery> deliveryOf(const JsonObject &attributes, const QByteArray &evidence);

} // namespace saldoscope::nordigen
