// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policydialog.h"

#include "ui/format.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/figuretable.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = qint64 {4} << 20;

QString valueText(const Policy &policy, const Tunable &tunable, const Format &format)
{
    const QByteArray key = tunable.key.toLatin1();
    const QLatin1StringView view(key);
    switch (tunable.kind) {
    case TunableKind::Share: return format.percent(policy.number(view), 1);
    case TunableKind::Percent: return format.percent(double(policy.rate(view)) / 1e6, 2);
    case TunableKind::Money: return format.wholeMoney(policy.minor(view), policy.currency());
    case TunableKind::Days: return PolicyDialog::tr("%n days", "", policy.count(view));
    case TunableKind::Months: return PolicyDialog::tr("%n months", "", policy.count(view));
    case TunableKind::Count: return format.count(policy.count(view));
    case TunableKind::Number: return format.decimal(policy.number(view), 2);
    case TunableKind::Flag: return policy.flag(view) ? PolicyDialog::tr("yes") : PolicyDialog::tr("no");
    case TunableKind::Choice: return policy.choice(view);
    }
    Q_UNREACHABLE();
}

/// What a part of the policy sets, beside the name that a file must use.
QString partText(const QString &part)
{
    const QHash<QString, QString> words {{u"balance"_s, PolicyDialog::tr("Balances")}, {u"cash"_s, PolicyDialog::tr("Cash")},
        {u"coverage"_s, PolicyDialog::tr("Coverage")}, {u"extra"_s, PolicyDialog::tr("Extras")}, {u"flag"_s, PolicyDialog::tr("Flags")},
        {u"gambling"_s, PolicyDialog::tr("Gambling")}, {u"housing"_s, PolicyDialog::tr("Housing")}, {u"income"_s, PolicyDialog::tr("Income")},
        {u"kalp"_s, PolicyDialog::tr("Left to live on")}, {u"living"_s, PolicyDialog::tr("Living costs")}, {u"loan"_s, PolicyDialog::tr("Loans")},
        {u"ratio"_s, PolicyDialog::tr("Ratios")}, {u"refund"_s, PolicyDialog::tr("Refunds")}, {u"returned"_s, PolicyDialog::tr("Returned payments")},
        {u"salary"_s, PolicyDialog::tr("Salary")}, {u"signs"_s, PolicyDialog::tr("Signs in the statement")}, {u"stream"_s, PolicyDialog::tr("Streams")},
        {u"transfer"_s, PolicyDialog::tr("Own transfers")}, {u"windows"_s, PolicyDialog::tr("Comparing months")}};
    const auto known = words.constFind(part);
    return known == words.constEnd() ? part : u"%1 (%2)"_s.arg(*known, part);
}

} // namespace

PolicyDialog::PolicyDialog(Assessment said, QString country, Day caseDate, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_said(std::move(said))
    , m_country(std::move(country))
    , m_caseDate(caseDate)
    , m_format(format)
    , m_which(new TextLabel(FontRole::Strong))
    , m_error(new TextLabel(FontRole::Small, TextTone::Bad))
    , m_table(new FigureTable({{tr("Setting"), 0, false}, {tr("Value"), 150, true}, {tr("Set by"), 96, false}}))
    , m_ours(makeButton(ButtonRole::Quiet, tr("Use the program's own"), u"undo-2"_s, this))
    , m_save(makeButton(ButtonRole::Primary, tr("Save"), {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"policyDialog"_s);
    setWindowTitle(tr("Policy"));
    resize(560, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("The lender's policy"), FontRole::Heading));
    auto *line = new TextLabel(tr("Thresholds, rates and tables are the lender's to set; their names are those of its file, which is kept with the case."), FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    m_which->setElided(true);
    QPushButton *choose = makeButton(ButtonRole::Secondary, tr("Choose a file…"), u"folder-open"_s, this);
    choose->setObjectName(u"choosePolicy"_s);
    row->addWidget(m_which, 1);
    row->addWidget(m_ours);
    row->addWidget(choose);
    column->addLayout(row);
    m_error->setWordWrap(true);
    m_error->setObjectName(u"policyError"_s);
    column->addWidget(m_error);
    m_table->setAccessibleName(tr("Settings of the policy"));
    column->addWidget(new Sheet(m_table), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    m_save->setObjectName(u"save"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &PolicyDialog::choose);
    connect(m_ours, &QPushButton::clicked, this, [this] { take({}, {}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const Assessment kept = m_said;
        accept();
        Q_EMIT saved(kept);
    });
    show(policyOf(m_said, m_country, m_caseDate));
    choose->setFocus();
}

void PolicyDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a policy file"), {}, tr("Policies (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly) || file.size() > kMostBytes) {
            m_error->setText(tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()));
            m_error->show();
            return;
        }
        take(QFileInfo(path).fileName(), file.readAll());
    });
    dialog->open();
}

void PolicyDialog::take(const QString &name, const QByteArray &bytes)
{
    Assessment wanted = m_said;
    wanted.policyName = name;
    wanted.policyFile = bytes;
    const Result<Policy> policy = policyOf(wanted, m_country, m_caseDate);
    const bool empty = !name.isEmpty() && bytes.isEmpty();
    if (policy && !empty)
        m_said = wanted;
    if (empty)
        return show(Error {Error::Kind::BadFile, u"the file is empty"_s, {}, name, {}});
    show(policy);
}

void PolicyDialog::show(const Result<Policy> &policy)
{
    m_error->setVisible(!policy);
    m_save->setEnabled(bool(policy));
    if (!policy) {
        const Error &error = policy.error();
        // Where and what was expected come from the reader: line and key are the same in every language.
        m_error->setText(error.kind == Error::Kind::NotFound
                ? tr("The file has no policy for this country that began on or before %1.").arg(m_format.date(m_caseDate))
                : tr("The file was not taken. %1: %2").arg(error.where, error.detail));
        return;
    }
    m_which->setText(m_said.policyName.isEmpty() ? tr("%1, the program's own").arg(policy->name()) : tr("%1, from %2").arg(policy->name(), m_said.policyName));
    m_ours->setVisible(!m_said.policyName.isEmpty());
    std::vector<TableLine> lines;
    QString section;
    for (const Tunable &tunable : tunables()) {
        const QString part = tunable.key.section(u'.', 0, 0);
        if (part != section) {
            section = part;
            TableLine head;
            head.kind = TableLine::Kind::Section;
            head.cells = {{partText(part), TextTone::Text2, false, false, {}, {}}};
            lines.push_back(head);
        }
        const QByteArray key = tunable.key.toLatin1();
        const bool ours = policy->isDefault(QLatin1StringView(key));
        TableLine line;
        line.cells = {{tunable.key.section(u'.', 1), TextTone::Text, !ours, false, {}, {}}, {valueText(*policy, tunable, m_format), TextTone::Text, !ours, false, {}, {}},
            {ours ? tr("program") : tr("lender"), ours ? TextTone::Text3 : TextTone::Text, false, false, {}, {}}};
        lines.push_back(std::move(line));
    }
    m_table->setLines(std::move(lines));
}

} // namespace saldoscope
