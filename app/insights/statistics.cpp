// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace saldoscope {

double meanOf(std::span<const qint64> values)
{
    double sum = 0;
    for (const qint64 value : values)
        sum += double(value);
    return sum / double(values.size());
}

double deviationOf(std::span<const qint64> values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const qint64 value : values)
        squares += std::pow(double(value) - mean, 2);
    return std::sqrt(squares / double(values.size()));
}

std::optional<double> theilSenSlope(std::span<const qint64> values)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i + 1; j < values.size(); ++j)
            slopes.push_back(double(values[j] - values[i]) / double(j - i));
    }
    if (slopes.empty())
        return std::nullopt;
    std::ranges::sort(slopes);
    const std::size_t half = slopes.size() / 2;
    return slopes.size() % 2 == 1 ? slopes[half] : (slopes[half - 1] + slopes[half]) / 2;
}

std::optional<WeightedLine> weightedLine(std::span<const qint64> values, int newest, double heavy)
{
    if (values.size() < 2)
        return std::nullopt;
    WeightedLine line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double weight = i + std::size_t(newest) >= values.size() ? heavy : 1;
        const auto x = double(i);
        const auto y = double(values[i]);
        line.w += weight;
        line.wx += weight * x;
        line.wy += weight * y;
        line.wxx += weight * x * x;
        line.wxy += weight * x * y;
    }
    line.slope = (line.w * line.wxy - line.wx * line.wy) / (line.w * line.wxx - line.wx * line.wx);
    return line;
}

} // namespace saldoscope
