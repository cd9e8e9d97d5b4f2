// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"

#include <QDialog>

namespace saldoscope {

class Format;

/// How what is left is reckoned: the formula in words, the policy, every table with its source and whether it was read
/// there, and what the officer should know about the numbers.
class MethodDialog : public QDialog
{
    Q_OBJECT
public:
    MethodDialog(const Judgement &judged, const Format &format, QWidget *parent = nullptr);
};

} // namespace saldoscope
