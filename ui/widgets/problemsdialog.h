// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caseflow.h"

#include <QDialog>

namespace saldoscope {

/// What of a file could not be read, and where; can be copied as text for whoever made the file. Quotes nothing of the
/// applicant's.
class ProblemsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProblemsDialog(const FileView &file, QWidget *parent = nullptr);
};

} // namespace saldoscope
