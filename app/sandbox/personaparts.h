// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/bookings.h"
#include "sandbox/persona.h"

#include <span>

namespace saldoscope::sandbox {

/// A place where a persona pays by card: how it stands on the statement, and what is paid there in minor units.
struct Shop {
    const char *text;
    int least;
    int most;
};

// The stories. `last` is the last day of the statement.
PersonaStatement salariedPerson(Day last);
PersonaStatement twoEmployersPerson(Day last);
PersonaStatement overIndebtedPerson(Day last);
PersonaStatement studentPerson(Day last);
PersonaStatement pensionerPerson(Day last);
PersonaStatement selfEmployedPerson(Day last);
PersonaStatement gigWorkerPerson(Day last);
PersonaStatement couplePerson(Day last);
PersonaStatement newcomerPerson(Day last);
PersonaStatement seasonalPerson(Day last);
PersonaStatement refinancerPerson(Day last);
PersonaStatement inventedSalaryPerson(Day last);
PersonaStatement hiddenAccountPerson(Day last);

/// What all truths have in common; the stories add their own members.
QJsonObject commonTruth(const std::vector<const AccountBook *> &accounts, Day first, Day last);
/// One salary, pension or other regular income of a truth; figures in minor units.
QJsonObject incomeTruth(const QByteArray &payer, const char *kind, const Tally &tally, qint64 usual, int payDay);

} // namespace saldoscope::sandbox
