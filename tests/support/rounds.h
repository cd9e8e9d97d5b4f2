// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

namespace saldoscope {

/// How often a test with dice throws them: `few` in ./check, `many` with SALDOSCOPE_SLOW=1 (ctest --preset slow).
inline int rounds(int few, int many) { return qEnvironmentVariableIsSet("SALDOSCOPE_SLOW") ? many : few; }

/// Dice whose seed is printed; SALDOSCOPE_SEED=… repeats a run.
inline QRandomGenerator dice()
{
    const bool given = qEnvironmentVariableIsSet("SALDOSCOPE_SEED");
    const quint32 seed = given ? quint32(qEnvironmentVariable("SALDOSCOPE_SEED").toUInt()) : QRandomGenerator::global()->generate();
    qInfo("seed %u: SALDOSCOPE_SEED=%u repeats this run", seed, seed);
    return QRandomGenerator(seed);
}

} // namespace saldoscope
