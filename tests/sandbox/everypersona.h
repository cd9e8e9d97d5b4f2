// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/persona.h"

#include <QTest>

/// A row of test data for each invented person: column `id`.
inline void everyPersona()
{
    QTest::addColumn<QString>("id");
    for (const saldoscope::PersonaInfo &persona : saldoscope::personas())
        QTest::newRow(persona.id.toLatin1().constData()) << persona.id;
}
