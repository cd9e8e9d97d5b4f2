// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"
#include "statement/statement.h"

namespace saldoscope {

/// One file of the command line, read.
struct Input {
    QString name; ///< as given; "-" for standard input
    Statement statement;
};

/// Reads all files in their order; "-" is standard input. The hints are for all of them. What is wrong is told on standard error.
std::vector<Input> readInputs(const QStringList &names, const ReadHints &hints = {});

/// The worst of all files.
Exit exitCode(const std::vector<Input> &inputs);

/// A sentence for a problem, English, without its place.
QString sentence(const Problem &problem);

/// The ledgers of all files that gave one, in order.
std::vector<std::shared_ptr<const Ledger>> ledgers(const std::vector<Input> &inputs);

/// Writes to standard output or standard error, in UTF-8.
void print(const QByteArray &text);
void complain(const QString &line);

} // namespace saldoscope
