// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountspage.h"

#include "base/money.h"
#include "flow/caseflow.h"
#include "ui/format.h"
#include "ui/mask.h"
#include "ui/widgets/figuresdialog.h"
#include "ui/widgets/rail.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

const QString kHidden = u"•••••"_s;

std::vector<TableColumn> applicantColumns()
{
    return {{AccountsPage::tr("Applicant"), 190, false}, {AccountsPage::tr("Entered here"), 0, false}, {AccountsPage::tr("Told by the bank"), 0, false},
        {AccountsPage::tr("Comparison"), 170, false}};
}

std::vector<TableColumn> accountColumns()
{
    return {{AccountsPage::tr("Account"), 0, false}, {AccountsPage::tr("Bank"), 170, false}, {AccountsPage::tr("Name of owner or account"), 220, false},
        {AccountsPage::tr("Kind"), 120, false}, {AccountsPage::tr("Balance"), 120, true}, {AccountsPage::tr("Comparison"), 170, false}};
}

TableCell plain(const QString &text, bool strong = false) { return {text, TextTone::Text, strong, false, {}, {}}; }
TableCell unknown(const QString &text) { return {text, TextTone::Text3, false, true, {}, {}}; }

/// Each with its own icon and word: never colour alone.
TableCell fitCell(Fit fit, bool entered)
{
    switch (fit) {
    case Fit::Same: return {AccountsPage::tr("matches"), TextTone::Ok, true, false, u"circle-check"_s, TextTone::Ok};
    case Fit::Partly: return {AccountsPage::tr("matches in part"), TextTone::Warn, true, false, u"triangle-alert"_s, TextTone::Warn};
    case Fit::Different: return {AccountsPage::tr("differs"), TextTone::Bad, true, false, u"octagon-alert"_s, TextTone::Bad};
    case Fit::NotSaid: return unknown(entered ? AccountsPage::tr("not told by the bank") : AccountsPage::tr("not entered in the case"));
    }
    Q_UNREACHABLE();
}

/// What differs anywhere weighs most; what is not told weighs only where nothing is told at all.
Fit whole(const AccountVerification &found)
{
    std::vector<Fit> all {found.name, found.number};
    for (const VerifiedAccount &account : found.accounts)
        all.push_back(account.owner);
    for (const Fit fit : {Fit::Different, Fit::Partly, Fit::Same}) {
        if (std::ranges::find(all, fit) != all.end())
            return fit;
    }
    return Fit::NotSaid;
}

} // namespace

AccountsPage::AccountsPage(const Format &format, QWidget *parent)
    : Page(parent)
    , m_format(format)
    , m_header(new PageHeader(tr("Accounts and owners")))
    , m_which(new QComboBox)
    , m_whole(new Chip)
    , m_all(makeButton(ButtonRole::Secondary, tr("Whole answer…"), u"text-search"_s, this))
    , m_applicant(new FigureTable(applicantColumns()))
    , m_accounts(new FigureTable(accountColumns()))
    , m_empty(new EmptyState(u"landmark"_s, tr("No accounts were checked"), tr("A check of accounts asks the applicant's banks who owns which account, and nothing else.")))
    , m_shown(new QWidget)
    , m_states(new QStackedLayout)
{
    m_which->setObjectName(u"whichCheck"_s);
    m_which->setAccessibleName(tr("Which check"));
    m_applicant->setObjectName(u"applicantTable"_s);
    m_applicant->setAccessibleName(tr("Applicant, compared with what the bank tells"));
    m_accounts->setObjectName(u"accountsTable"_s);
    m_accounts->setAccessibleName(tr("Accounts and their owners"));
    m_header->addRight(m_whole);
    m_header->addRight(m_which);
    m_header->addRight(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGap);
    column->addWidget(m_header);
    column->addLayout(m_states, 1);
    auto *tables = new QVBoxLayout(m_shown);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(size::kCardGap);
    auto *upper = new Sheet(m_applicant);
    upper->setFixedHeight(size::kTableHead + 2 * size::kTableRow + 2);
    tables->addWidget(upper);
    tables->addWidget(new Sheet(m_accounts), 1);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_shown);
    connect(m_empty->setAction(tr("Go to Collect")), &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(int(PageId::Collect)); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &AccountsPage::refresh);
    connect(m_all, &QPushButton::clicked, this, &AccountsPage::showAll);
    show({}, {});
}

QWidget *AccountsPage::firstFocus() { return m_answers.empty() ? static_cast<QWidget *>(this) : m_accounts; }

void AccountsPage::setCase(CaseFlow *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    if (flow) {
        const auto follow = [this] {
            for (Collection *collection : m_flow->collections())
                connect(collection, &Collection::stateChanged, this, &AccountsPage::take, Qt::UniqueConnection);
            take();
        };
        connect(flow, &CaseFlow::collectionsChanged, this, follow);
        connect(flow, &CaseFlow::opened, this, follow);
        connect(flow, &CaseFlow::summaryChanged, this, &AccountsPage::take);
        return follow();
    }
    take();
}

void AccountsPage::take()
{
    std::vector<VerifiedAccounts> answers;
    for (const Collection *collection : m_flow ? m_flow->collections() : std::vector<Collection *> {}) {
        const auto found = m_flow->verification(*collection);
        if (found)
            answers.push_back({collection->id(), collection->provider().info().name, collection->steps().empty() ? QDateTime() : collection->steps().back().at,
                collection->figures(), *found});
    }
    show(std::move(answers), m_flow && m_flow->isOpen() ? m_flow->summary().details.value_or(CaseDetails()) : CaseDetails());
}

void AccountsPage::show(std::vector<VerifiedAccounts> answers, const CaseDetails &applicant)
{
    m_answers = std::move(answers);
    m_details = applicant;
    {
        const QSignalBlocker quiet(m_which);
        const qint64 before = m_which->currentData().toLongLong();
        m_which->clear();
        for (const VerifiedAccounts &answer : m_answers)
            m_which->addItem(answer.provider + u", "_s + m_format.touched(answer.at, QDateTime::currentDateTimeUtc()), answer.id);
        const int again = m_which->findData(before);
        m_which->setCurrentIndex(again >= 0 ? again : m_which->count() - 1); // the newest
    }
    m_which->setVisible(m_answers.size() > 1);
    refresh();
}

void AccountsPage::refresh()
{
    const bool any = !m_answers.empty() && m_which->currentIndex() >= 0;
    m_states->setCurrentWidget(any ? m_shown : static_cast<QWidget *>(m_empty));
    m_whole->setVisible(any);
    m_all->setVisible(any);
    if (!any)
        return m_header->setLine({});
    const VerifiedAccounts &answer = m_answers[std::size_t(m_which->currentIndex())];
    const AccountVerification &found = answer.found;
    const QString count = tr("%n accounts", "", int(found.accounts.size()));
    m_header->setLine(tr("%1, told by the applicant's banks through %2, %3").arg(count, answer.provider, m_format.touched(answer.at, QDateTime::currentDateTimeUtc())));
    switch (whole(found)) {
    case Fit::Same: m_whole->set(Tone::Ok, tr("What is told matches")); break;
    case Fit::Partly: m_whole->set(Tone::Warn, tr("Matches in part")); break;
    case Fit::Different: m_whole->set(Tone::Bad, tr("Something differs")); break;
    case Fit::NotSaid: m_whole->set(Tone::Warn, tr("No owner is told")); break;
    }
    m_applicant->setLines({factLine(tr("Name"), m_details.applicantName, found.ownerName, found.name, false),
        factLine(m_details.business ? tr("Company number") : tr("Identity number"), m_details.personNumber, found.ownerNumber, found.number, true)});
    std::vector<TableLine> lines;
    for (const VerifiedAccount &account : found.accounts)
        lines.push_back(accountLine(account, found.currency));
    m_accounts->setLines(std::move(lines));
}

TableLine AccountsPage::factLine(const QString &name, const QString &entered, const QString &told, Fit fit, bool number) const
{
    const auto shown = [&](const QString &text) {
        return text.isEmpty() ? QString() : m_format.privacy() ? kHidden : number && !m_details.business ? maskedNumber(text) : text;
    };
    const QString here = shown(entered);
    QString there = shown(told);
    if (fit == Fit::Different && number && here == there && !m_format.privacy())
        there += u' ' + tr("(the last four differ)");
    TableLine line;
    line.cells = {plain(name, true), here.isEmpty() ? unknown(tr("not entered")) : plain(here), there.isEmpty() ? unknown(tr("not told")) : plain(there),
        fitCell(fit, !entered.isEmpty())};
    return line;
}

TableLine AccountsPage::accountLine(const VerifiedAccount &account, const QString &currency) const
{
    const auto cell = [](const QString &text) { return text.isEmpty() ? unknown(tr("not told")) : plain(text); };
    const auto known = Currency::fromCode(currency);
    QString balance;
    if (account.balance && known)
        balance = m_format.money(qint64(std::llround(*account.balance * std::pow(10.0, known->digits()))), *known);
    else if (account.balance)
        balance = m_format.privacy() ? kHidden : m_format.decimal(*account.balance, 2);
    TableLine line;
    line.cells = {plain(m_format.privacy() ? kHidden : account.number, true), cell(account.bank), account.name.isEmpty() || !m_format.privacy() ? cell(account.name) : plain(kHidden),
        cell(account.type), cell(balance),
        account.owner == Fit::NotSaid && !account.name.isEmpty() && !m_details.applicantName.isEmpty() ? unknown(tr("perhaps not an owner's")) : fitCell(account.owner, !m_details.applicantName.isEmpty())};
    return line;
}

void AccountsPage::showAll()
{
    const VerifiedAccounts &answer = m_answers[std::size_t(m_which->currentIndex())];
    auto *dialog = new FiguresDialog(answer.provider, answer.figures, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace saldoscope
