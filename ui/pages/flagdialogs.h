// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"

#include <QDialog>

class QComboBox;

namespace saldoscope {

class Format;

/// "Look past …?": a flag is set aside for a reason that goes to the log. Worse news of its kind comes back.
class DismissDialog : public QDialog
{
    Q_OBJECT
public:
    DismissDialog(const Flag &flag, const Format &format, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString &reason); ///< never empty

private:
    QComboBox *m_reason;
};

/// One doubt: what it rests on, how far the result moves, and both readings to choose from.
class SettleDialog : public QDialog
{
    Q_OBJECT
public:
    SettleDialog(const Doubt &doubt, const Analysis &analysis, const Format &format, QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(std::optional<saldoscope::SettledAs> as); ///< nullopt: open again
    void rowsWanted();
};

/// The assessment with this flag dismissed, or with its dismissal taken back where `reason` is empty.
Assessment withDismissal(Assessment said, const Flag &flag, const QString &reason, Day on);
/// The assessment with this doubt settled, or open again.
Assessment withSettlement(Assessment said, const Doubt &doubt, std::optional<SettledAs> as);

} // namespace saldoscope
