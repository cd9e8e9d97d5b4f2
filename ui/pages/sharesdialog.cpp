// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sharesdialog.h"

#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

SharesDialog::SharesDialog(const Assessment &said, const Analysis &analysis, QWidget *parent)
    : EntryDialog(tr("Accounts that count"), tr("A joint account may hold somebody else's money. Half of it, or nothing of it, then goes into every figure; its rows are still shown."),
        said, analysis.currency, parent)
{
    setObjectName(u"sharesDialog"_s);
    const auto &accounts = analysis.ledger().accounts();
    QHBoxLayout *row = nullptr;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const bool isJoint = i < analysis.preparation.accounts.size() && analysis.preparation.accounts[i].joint;
        auto *share = new QComboBox;
        share->setObjectName(u"share%1"_s.arg(i));
        share->addItem(tr("Counts whole"), int(AccountShare::Whole));
        share->addItem(tr("Counts half"), int(AccountShare::Half));
        share->addItem(tr("Left out of every figure"), int(AccountShare::LeftOut));
        const AccountShare now = i < analysis.preparation.accounts.size() ? analysis.preparation.accounts[i].share : AccountShare::Whole;
        share->setCurrentIndex(share->findData(int(now)));
        const QString name = accountName(accounts[i]);
        share->setAccessibleName(name);
        auto *field = new Field(isJoint ? tr("%1, joint").arg(name) : name, share);
        if (accounts[i].number.isEmpty()) { // nothing to know it by when the case is opened again
            share->setEnabled(false);
            field->setHelp(tr("The statement does not tell this account's number."));
        } else {
            m_shares.emplace_back(accounts[i].number, share);
        }
        if (i % 2 == 0) // two beside each other: an applicant may have many
            row = addRow();
        row->addWidget(field, 1);
    }
    if (accounts.size() % 2 == 1 && accounts.size() > 1)
        row->addWidget(new QWidget, 1);
    addButtons();
}

void SharesDialog::take(Assessment &said) const
{
    for (const auto &shown : m_shares) {
        std::erase_if(said.accounts, [&shown](const AccountChoice &old) { return old.number == shown.first; });
        const auto share = AccountShare(shown.second->currentData().toInt());
        if (share != AccountShare::Whole)
            said.accounts.push_back({shown.first, share});
    }
}

} // namespace saldoscope
