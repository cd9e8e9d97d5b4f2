// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/entrydialog.h"

namespace saldoscope {

/// How much of each account counts: a joint one may belong to somebody else, too.
class SharesDialog : public EntryDialog
{
    Q_OBJECT
public:
    SharesDialog(const Assessment &said, const Analysis &analysis, QWidget *parent = nullptr);

protected:
    void take(Assessment &said) const override;

private:
    std::vector<std::pair<QString, QComboBox *>> m_shares; // by number of the account
};

} // namespace saldoscope
