// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "insights/analysis.h"
#include "provider/provider.h"

#include <QStringList>

namespace saldoscope {

/// One English sentence for standard error: kind, code, place and detail.
QString toText(const Error &error);

/// "…1a2b": enough to tell two records apart in a log, too little to ask for one.
QString shortId(const QString &id);

/// What a provider delivered: its sums by category, then each member of its insights. Nothing unknown is a zero.
QStringList toText(const Delivery &delivery);

/// What our own engine found: key figures, salaries, regular payments, spending by group.
QStringList toText(const Analysis &analysis);

} // namespace saldoscope
