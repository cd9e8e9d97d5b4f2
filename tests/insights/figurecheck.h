// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "insights/formula.h"

#include <QTest>

#include <cmath>

namespace saldoscope::test {

/// Does the figure's formula give the figure, with the terms as they are printed? Money may be off by what rounding its
/// terms to whole minor units does; an unknown figure has a reason.
inline bool keepsItsFormula(const Figure &figure)
{
    if (!figure.known())
        return figure.nullReason != NullReason::NotNull;
    const auto worked = workedOut(figure);
    if (!worked || figure.nullReason != NullReason::NotNull || figure.method.isEmpty() || !figure.window.known())
        return false;
    if (!figure.minor)
        return std::abs(*worked - *figure.value) < 1e-4;
    const double unit = std::pow(10.0, figure.currency.digits());
    return std::abs(*worked * unit - double(*figure.minor)) <= 0.5 + 1e-6;
}

} // namespace saldoscope::test

#define VERIFY_FORMULA(figure) \
    QVERIFY2(saldoscope::test::keepsItsFormula(figure), qPrintable((figure).method + QLatin1String(": ") + printedFormula(figure)))
