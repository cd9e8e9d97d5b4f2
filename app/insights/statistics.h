// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace saldoscope {

/// Sums in whole minor units, spreads in doubles: what d.6 reckons with. Empty spans are a caller's mistake.
double meanOf(std::span<const qint64> values);
/// Population standard deviation.
double deviationOf(std::span<const qint64> values);
/// Median of the slopes of all pairs of points (0, y0), (1, y1), …; nullopt under two points.
std::optional<double> theilSenSlope(std::span<const qint64> values);

/// Weighted least squares over the same points, with the sums it is made of.
struct WeightedLine {
    double w = 0, wx = 0, wy = 0, wxx = 0, wxy = 0;
    double slope = 0;
};
/// Weight 1, and `heavy` for the last `newest` points; nullopt under two points.
std::optional<WeightedLine> weightedLine(std::span<const qint64> values, int newest, double heavy);

/// Mean of whole minor units, rounded half away from zero; n > 0.
inline qint64 roundedMean(qint64 sum, qint64 n) { return (sum >= 0 ? sum + n / 2 : sum - n / 2) / n; }

} // namespace saldoscope
