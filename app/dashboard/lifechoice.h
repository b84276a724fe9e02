#pragma once

#include "dashboard/life.h"

namespace corridor {

/// Fills \a life's choice and rivals: what other sources say of the same thing, and why charts take which.
void addChoice(const Snapshot &snapshot, LifeFigure *life);

} // namespace corridor
