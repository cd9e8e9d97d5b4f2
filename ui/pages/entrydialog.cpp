// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entrydialog.h"

#include "ui/format.h"
#include "ui/models/affordabilitywords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr std::size_t kFewestRows = 2;

} // namespace

std::optional<std::vector<Person>> personsFrom(const QString &text, bool adults)
{
    QStringList ages;
    for (const QString &age : text.split(u',')) {
        if (!age.trimmed().isEmpty())
            ages += age.trimmed();
    }
    if (ages.isEmpty())
        return std::vector<Person> {};
    // Children are read beside an adult: the command line's reader is the one that knows what an age is.
    const auto read = parseHousehold((adults ? QString::number(ages.size()) : u"1,40"_s) + u',' + ages.join(u','));
    if (!read)
        return std::nullopt;
    return adults ? read->adults : read->children;
}

EntryDialog::EntryDialog(const QString &title, const QString &lead, Assessment said, Currency currency, QWidget *parent)
    : QDialog(parent)
    , m_said(std::move(said))
    , m_currency(currency)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setFixedWidth(kWidth);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(4);
    m_column->addWidget(new TextLabel(title, FontRole::Heading));
    auto *line = new TextLabel(lead, FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    m_column->addWidget(line);
    m_column->addSpacing(6);
}

EntryDialog::Check EntryDialog::money() const
{
    return [currency = m_currency](const QString &text) {
        return typedMoney(text, currency).wrong ? tr("An amount, such as 8 500") : QString();
    };
}

EntryDialog::Check EntryDialog::rate()
{
    return [](const QString &text) { return typedRate(text).wrong ? tr("Per cent a year, such as 8,5") : QString(); };
}

EntryDialog::Check EntryDialog::months()
{
    return [](const QString &text) { return typedMonths(text).wrong ? tr("1 to 600 months") : QString(); };
}

QHBoxLayout *EntryDialog::addRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_column->addLayout(row);
    return row;
}

QLineEdit *EntryDialog::addField(QHBoxLayout *row, const QString &label, const QString &name, const QString &text, const QString &help, const Check &check)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    auto *field = new Field(label, edit);
    field->setHelp(help);
    row->addWidget(field, 1);
    m_checks.emplace_back([edit, field, check] {
        const QString wrong = check(edit->text());
        field->setError(edit->isModified() || !edit->text().isEmpty() ? wrong : QString()); // what is still to come is no fault
        return wrong.isEmpty();
    });
    connect(edit, &QLineEdit::textChanged, this, &EntryDialog::check);
    return edit;
}

QGridLayout *EntryDialog::addGrid(const QString &title, const QStringList &columns)
{
    m_column->addWidget(new TextLabel(title, FontRole::Strong));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < columns.size(); ++i) {
        grid->addWidget(new TextLabel(columns[i], FontRole::Small, TextTone::Text2), 0, i);
        grid->setColumnStretch(i, 1);
    }
    m_column->addLayout(grid);
    m_column->addSpacing(10);
    return grid;
}

QLineEdit *EntryDialog::addCell(QGridLayout *grid, int row, int column, const QString &name, const QString &spoken, const QString &text, const Check &check)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    grid->addWidget(edit, row, column);
    m_checks.emplace_back([edit, check] {
        const QString wrong = check(edit->text());
        edit->setProperty("error", !wrong.isEmpty());
        edit->setToolTip(wrong);
        edit->setAccessibleDescription(wrong);
        edit->update();
        return wrong.isEmpty();
    });
    connect(edit, &QLineEdit::textChanged, this, &EntryDialog::check);
    return edit;
}

void EntryDialog::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    QPushButton *cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    m_save = makeButton(ButtonRole::Primary, tr("Save"), {}, this);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_save);
    m_column->addSpacing(4);
    m_column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        take(m_said);
        const Assessment said = m_said;
        accept();
        Q_EMIT saved(said);
    });
    check();
}

void EntryDialog::check()
{
    if (!m_save)
        return;
    bool good = true;
    for (const auto &one : m_checks)
        good = one() && good;
    m_save->setEnabled(good);
}

HouseholdDialog::HouseholdDialog(const Assessment &said, const Analysis *analysis, Currency currency, const Format &format, QWidget *parent)
    : EntryDialog(tr("Household"), tr("Who lives on the income. Living costs follow from ages; nothing is guessed."), said, currency, parent)
{
    setObjectName(u"householdDialog"_s);
    const Household &household = said.household;
    QHBoxLayout *row = addRow();
    m_adults = addField(row, tr("Ages of adults"), u"adults"_s, agesAsTyped(household.adults), tr("35, 38; 35o eats lunch out"), [](const QString &text) {
        return personsFrom(text, true) ? QString() : tr("Ages of 18 and more, such as 35, 38");
    });
    const DependantsSuggested seen = analysis ? suggestDependants(*analysis) : DependantsSuggested {};
    const QString hint = seen.children ? tr("Child benefit suggests %n children", "", *seen.children) : tr("8, 5; 9m is nine months old");
    m_children = addField(row, tr("Ages of children"), u"children"_s, agesAsTyped(household.children), hint, [](const QString &text) {
        return personsFrom(text, false) ? QString() : tr("Ages under 18, such as 8, 5 or 9m");
    });
    row = addRow();
    m_gross = addField(row, tr("Gross income of the household a year, %1").arg(format.unit(currency)), u"gross"_s,
        household.grossYearly ? moneyAsTyped(*household.grossYearly, currency) : QString(), tr("For the debt ratio; leave empty where not known"), money());
    QGridLayout *grid = addGrid(tr("Costs no template holds, %1 a month").arg(format.unit(currency)), {});
    const Extra extras[] = {Extra::LocalTravel, Extra::Car, Extra::Childcare, Extra::Membership, Extra::Medicine, Extra::Maintenance, Extra::Other};
    int at = 0;
    for (const Extra extra : extras) {
        AffordabilityTerm term;
        term.key = u"extra."_s + word(extra);
        term.group = TermGroup::Extras;
        const QString title = termTitle(term);
        const auto entered = std::ranges::find(household.extras, extra, &ExtraEntry::extra);
        const bool has = entered != household.extras.end();
        const QString text = !has ? QString() : entered->minor == 0 ? u"0"_s : moneyAsTyped(entered->minor, currency);
        grid->addWidget(new TextLabel(title, FontRole::Small, TextTone::Text2), at / 2, at % 2 * 2);
        m_extras.emplace_back(extra, addCell(grid, at / 2, at % 2 * 2 + 1, word(extra), title, text, money()));
        ++at;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    addButtons();
    m_adults->setFocus();
}

void HouseholdDialog::take(Assessment &said) const
{
    Household &household = said.household;
    household.adults = personsFrom(m_adults->text(), true).value_or(std::vector<Person> {});
    household.children = personsFrom(m_children->text(), false).value_or(std::vector<Person> {});
    household.grossYearly = typedMoney(m_gross->text(), currency()).value;
    household.extras.clear();
    for (const auto &entry : m_extras) {
        if (const auto typed = typedMoney(entry.second->text(), currency()).value)
            household.extras.push_back({entry.first, *typed});
    }
}

HousingDialog::HousingDialog(const Assessment &said, const Analysis *analysis, const Policy &policy, const Format &format, QWidget *parent)
    : EntryDialog(tr("Housing"), tr("What is entered here stands instead of what the data show. Leave all empty to use the data."), said, policy.currency(), parent)
{
    setObjectName(u"housingDialog"_s);
    const QString unit = format.unit(currency());
    const std::optional<HousingEntry> &housing = said.household.housing;
    const HousingSuggested seen = analysis ? suggestHousing(*analysis, policy) : HousingSuggested {};
    const auto asSeen = [&](qint64 minor) { return minor > 0 ? tr("seen: %1").arg(format.wholeMoney(minor, currency())) : tr("none seen in the data"); };
    const auto typed = [&](qint64 minor) { return !housing ? QString() : minor == 0 ? u"0"_s : moneyAsTyped(minor, currency()); };
    QHBoxLayout *row = addRow();
    m_cost = addField(row, tr("Rent or fee, %1 a month").arg(unit), u"cost"_s, typed(housing ? housing->costAMonth : 0), asSeen(seen.costAMonth), money());
    m_operating = addField(row, tr("Running costs, %1 a month").arg(unit), u"operating"_s, housing ? moneyAsTyped(housing->operatingAMonth, currency()) : QString(),
        tr("heating, water, waste, insurance"), money());
    row = addRow();
    m_value = addField(row, tr("Value of the home, %1").arg(unit), u"value"_s, housing ? moneyAsTyped(housing->propertyValue, currency()) : QString(),
        tr("Amortisation follows from it"), money());
    const QStringList columns {tr("Left to pay, %1").arg(unit), tr("Amortised on, %1").arg(unit), tr("Rate, %"), tr("Months left")};
    QGridLayout *grid = addGrid(tr("Loans on the home"), columns);
    const std::vector<SecuredLoan> loans = housing ? housing->loans : std::vector<SecuredLoan> {};
    const auto rows = int(std::max(kFewestRows, loans.size() + 1));
    for (int i = 0; i < rows; ++i) {
        const SecuredLoan loan = std::size_t(i) < loans.size() ? loans[std::size_t(i)] : SecuredLoan {};
        const QString number = QString::number(i + 1);
        const auto spoken = [&](int column) { return tr("Home loan %1, %2").arg(number, columns[column]); };
        m_loans.push_back({addCell(grid, i + 1, 0, u"left"_s + number, spoken(0), moneyAsTyped(loan.principal, currency()), money()),
            addCell(grid, i + 1, 1, u"basis"_s + number, spoken(1), moneyAsTyped(loan.basis, currency()), money()),
            addCell(grid, i + 1, 2, u"rate"_s + number, spoken(2), rateAsTyped(loan.rate), rate()),
            addCell(grid, i + 1, 3, u"months"_s + number, spoken(3), loan.monthsLeft > 0 ? QString::number(loan.monthsLeft) : QString(), months())});
    }
    addButtons();
    m_cost->setFocus();
}

void HousingDialog::take(Assessment &said) const
{
    HousingEntry housing;
    for (const LoanRow &row : m_loans) {
        const SecuredLoan loan {minor(row.left), minor(row.basis), ppm(row.rate), count(row.months)};
        if (loan.principal > 0)
            housing.loans.push_back(loan);
    }
    housing.costAMonth = minor(m_cost);
    housing.operatingAMonth = minor(m_operating);
    housing.propertyValue = minor(m_value);
    const bool entered = !m_cost->text().trimmed().isEmpty() || housing != HousingEntry {};
    said.household.housing = entered ? std::optional(housing) : std::nullopt;
}

LoanDialog::LoanDialog(const Assessment &said, const Judgement *judgement, const std::function<RowKey(Row)> &keyOf, Currency currency,
    const Format &format, QWidget *parent)
    : EntryDialog(tr("Loan asked for"), tr("Leave the sum empty to see what is left without a new loan."), said, currency, parent)
{
    setObjectName(u"loanDialog"_s);
    const QString unit = format.unit(currency);
    QHBoxLayout *row = addRow();
    m_principal = addField(row, tr("Sum, %1").arg(unit), u"principal"_s, moneyAsTyped(said.loan.principal, currency), {}, money());
    m_rate = addField(row, tr("Rate of the contract, % a year"), u"rate"_s, rateAsTyped(said.loan.rate), {}, rate());
    m_months = addField(row, tr("Months"), u"months"_s, said.loan.months > 0 ? QString::number(said.loan.months) : QString(), {}, months());
    row = addRow();
    m_secured = new QCheckBox(tr("With a home as security"));
    m_secured->setObjectName(u"secured"_s);
    m_secured->setChecked(said.loan.secured);
    row->addWidget(m_secured, 2);
    m_value = addField(row, tr("Value of that home, %1").arg(unit), u"value"_s, moneyAsTyped(said.loan.propertyValue, currency), {}, money());
    m_value->setEnabled(said.loan.secured);
    connect(m_secured, &QCheckBox::toggled, m_value, &QWidget::setEnabled);

    if (judgement) {
        const Affordability without = settledAffordability(*judgement->analysis, said.household, {}, judgement->policy, said.settlements, {}, judgement->caseDate);
        auto *boxes = new QGridLayout;
        boxes->setHorizontalSpacing(12);
        bool any = false;
        for (const AffordabilityTerm &term : without.terms) {
            if (term.group != TermGroup::Debts || !term.stream || term.evidence.empty())
                continue;
            if (!std::exchange(any, true))
                column()->addWidget(new TextLabel(tr("Ends with the new loan"), FontRole::Strong));
            auto *box = new QCheckBox(tr("%1, %2", "lender, a month").arg(term.label.isEmpty() ? termTitle(term) : term.label, format.wholeMoney(-term.today, currency)));
            const bool on = std::ranges::count(judgement->loan.refinances, *term.stream) > 0;
            box->setChecked(on);
            boxes->addWidget(box, int(m_refinances.size()) / 2, int(m_refinances.size()) % 2);
            m_refinances.emplace_back(keyOf(term.evidence.front()), box);
        }
        column()->addLayout(boxes);
        if (any)
            column()->addSpacing(10);
    }
    const QStringList columns {tr("Other debt told of"), tr("Left to pay, %1").arg(unit), tr("Rate, %"), tr("Months left"), tr("Payments seen")};
    QGridLayout *grid = addGrid(tr("Debts the applicant told of"), columns);
    const std::pair<DebtType, QString> types[] = {{DebtType::Vehicle, tr("Car")}, {DebtType::Study, tr("Study")}, {DebtType::Unsecured, tr("Consumer")},
        {DebtType::Card, tr("Card")}, {DebtType::Instalments, tr("Instalments")}, {DebtType::Other, tr("Other")}};
    const auto rows = int(std::max(kFewestRows, said.household.debts.size() + 1));
    for (int i = 0; i < rows; ++i) {
        DeclaredDebt debt;
        if (std::size_t(i) < said.household.debts.size())
            debt = said.household.debts[std::size_t(i)];
        const QString number = QString::number(i + 1);
        const auto spoken = [&](int column) { return tr("Debt %1, %2").arg(number, columns[column]); };
        auto *type = new QComboBox;
        for (const auto &known : types)
            type->addItem(known.second, int(known.first));
        type->setCurrentIndex(std::max(0, type->findData(int(debt.type))));
        type->setAccessibleName(spoken(0));
        grid->addWidget(type, i + 1, 0);
        auto *inData = new QCheckBox;
        inData->setChecked(debt.inData);
        inData->setAccessibleName(spoken(4));
        grid->addWidget(inData, i + 1, 4);
        m_debts.push_back({type, addCell(grid, i + 1, 1, u"debt"_s + number, spoken(1), moneyAsTyped(debt.principal, currency), money()),
            addCell(grid, i + 1, 2, u"debtRate"_s + number, spoken(2), rateAsTyped(debt.rate), rate()),
            addCell(grid, i + 1, 3, u"debtMonths"_s + number, spoken(3), debt.monthsLeft > 0 ? QString::number(debt.monthsLeft) : QString(), months()), inData});
    }
    addButtons();
    m_principal->setFocus();
}

void LoanDialog::take(Assessment &said) const
{
    said.loan.principal = minor(m_principal);
    said.loan.rate = ppm(m_rate);
    said.loan.months = count(m_months);
    said.loan.secured = m_secured->isChecked();
    said.loan.propertyValue = said.loan.secured ? minor(m_value) : 0;
    said.refinances.clear();
    for (const auto &box : m_refinances) {
        if (box.second->isChecked() && box.first != 0)
            said.refinances.push_back(box.first);
    }
    said.household.debts.clear();
    for (const DebtRow &row : m_debts) {
        if (minor(row.left) > 0)
            said.household.debts.push_back({DebtType(row.type->currentData().toInt()), minor(row.left), ppm(row.rate), count(row.months), row.seen->isChecked()});
    }
}

} // namespace saldoscope
