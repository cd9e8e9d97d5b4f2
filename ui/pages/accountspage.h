// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/accountverification.h"
#include "ui/pages/page.h"
#include "ui/widgets/figuretable.h"

#include <QComboBox>
#include <QPointer>

class QStackedLayout;

namespace saldoscope {

class Format;

/// What a verification of accounts delivered.
struct VerifiedAccounts {
    qint64 id = 0;                       ///< of the collection
    QString provider;
    QDateTime at;                        ///< UTC; when it was fetched
    QJsonObject figures;                 ///< the whole answer
    AccountVerification found;
};

/// Accounts and owners as the banks tell them, compared with the applicant of the case: matches, differs, not told. What a
/// verification of accounts ends in, instead of insights.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    explicit AccountsPage(const Format &format, QWidget *parent = nullptr);
    void setCase(CaseFlow *flow) override;
    QWidget *firstFocus() override;
    /// What setCase() follows; by itself for pages without a case (tests).
    void show(std::vector<VerifiedAccounts> answers, const CaseDetails &applicant);
    FigureTable *applicantTable() const { return m_applicant; }
    FigureTable *accountsTable() const { return m_accounts; }

private:
    void take();
    void refresh();
    TableLine factLine(const QString &name, const QString &entered, const QString &told, Fit fit, bool number) const;
    TableLine accountLine(const VerifiedAccount &account, const QString &currency) const;
    void showAll();

    const Format &m_format;
    QPointer<CaseFlow> m_flow;
    std::vector<VerifiedAccounts> m_answers;
    CaseDetails m_details;
    PageHeader *m_header;
    QComboBox *m_which;
    Chip *m_whole;
    QPushButton *m_all;
    FigureTable *m_applicant;
    FigureTable *m_accounts;
    EmptyState *m_empty;
    QWidget *m_shown;
    QStackedLayout *m_states;
};

} // namespace saldoscope
