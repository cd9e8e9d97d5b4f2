// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/intake.h"
#include "statement/tablemapping.h"
#include "ui/widgets/basics.h"

#include <QString>

namespace saldoscope {

class Format;

/// "CSV", "CAMT.053", "PDF": what a format is called.
QString formatName(const QString &format);
/// What a column can be taken for, as the officer says it.
QString meaningText(ColumnMeaning meaning);
/// Those an officer may choose, the usual ones first.
const std::vector<ColumnMeaning> &meaningsToChoose();

/// "Balance", "Running balance", …
QString proofName(Proof::What what);

/// All proofs of one kind over the accounts of a file.
struct ProofLine {
    Proof::What what = Proof::What::Balance;
    Proof::State state = Proof::State::NotCheckable;
    std::size_t accounts = 0;          ///< for which it holds, or is broken
    std::size_t all = 0;
    std::optional<Proof> broken;       ///< the first one
};
std::vector<ProofLine> proofLines(const std::vector<Proof> &proofs);
QString proofText(const ProofLine &line);                                      ///< "Balance holds"
QString proofReason(const Proof &broken, const Ledger &ledger, const Format &format); ///< what the file says and what its rows give
Tone proofTone(Proof::State state);

/// One line in the list of files: "CSV, Swedbank, 412 rows".
QString intakeLine(const IntakeFile &file, const Format &format);
/// What it is, in full: format, encoding, bank, accounts, period, rows.
QString intakeFacts(const IntakeFile &file, const Format &format);
/// The overlap with what is there; empty where there is none.
QString overlapText(const IntakeFile &file, const Format &format);
/// "Ready", "1 question", …
struct IntakeState {
    Tone tone = Tone::Neutral;
    QString text;
};
IntakeState intakeState(const IntakeFile &file);
int readPercent(const IntakeFile &file);                                       ///< −1 while not known

} // namespace saldoscope
