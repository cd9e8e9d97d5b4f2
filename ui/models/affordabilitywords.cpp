// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/affordabilitywords.h"

#include "ui/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <cstdlib>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct AffordabilityWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::AffordabilityWords)
};

QString housingTitle(const QString &key)
{
    if (key == "rent"_L1)
        return AffordabilityWords::tr("Rent");
    if (key == "fee"_L1)
        return AffordabilityWords::tr("Fee of the home");
    if (key == "mortgage"_L1)
        return AffordabilityWords::tr("Home loan, as paid");
    if (key == "operating"_L1)
        return AffordabilityWords::tr("Running costs of the home");
    if (key == "cost"_L1)
        return AffordabilityWords::tr("Rent or fee");
    if (key == "interest"_L1)
        return AffordabilityWords::tr("Interest of home loans");
    if (key == "relief"_L1)
        return AffordabilityWords::tr("Tax relief on interest");
    if (key == "amortisation"_L1)
        return AffordabilityWords::tr("Amortisation of home loans");
    return AffordabilityWords::tr("Housing");
}

QString debtTitle(const QString &key)
{
    if (key == "vehicle"_L1)
        return AffordabilityWords::tr("Car loan");
    if (key == "study"_L1)
        return AffordabilityWords::tr("Study loan");
    if (key == "unsecured"_L1)
        return AffordabilityWords::tr("Consumer loan");
    if (key == "card"_L1)
        return AffordabilityWords::tr("Card or credit line");
    if (key == "instalments"_L1)
        return AffordabilityWords::tr("Instalments");
    if (key == "declared"_L1)
        return AffordabilityWords::tr("Debt told of");
    return AffordabilityWords::tr("Other debt");
}

QString extraTitle(const QString &key)
{
    if (key == "local_travel"_L1)
        return AffordabilityWords::tr("Local travel");
    if (key == "car"_L1)
        return AffordabilityWords::tr("Car");
    if (key == "childcare"_L1)
        return AffordabilityWords::tr("Childcare");
    if (key == "membership"_L1)
        return AffordabilityWords::tr("Membership fees");
    if (key == "medicine"_L1)
        return AffordabilityWords::tr("Medicine");
    if (key == "maintenance"_L1)
        return AffordabilityWords::tr("Child maintenance");
    return AffordabilityWords::tr("Other costs");
}

QString whoOf(const Doubt &doubt) { return doubt.subject.isEmpty() ? AffordabilityWords::tr("this money") : doubt.subject; }

} // namespace

QString rateText(RatePpm rate, const Format &format)
{
    // One decimal, as rates are spoken of, unless more were entered.
    return format.percent(double(rate) / 1e6, rate % (kPpmAPercent / 10) == 0 ? 1 : 2);
}

QString termTitle(const AffordabilityTerm &term)
{
    const QString key = term.key.section(u'.', 1);
    switch (term.group) {
    case TermGroup::Income: return term.label.isEmpty() ? AffordabilityWords::tr("Income") : term.label;
    case TermGroup::Housing: return housingTitle(key);
    case TermGroup::Debts:
        if (key == "other"_L1 && !term.label.isEmpty())
            return term.label; // the kind says nothing that the name does not
        return term.label.isEmpty() ? debtTitle(key) : AffordabilityWords::tr("%1, %2", "kind of debt, lender").arg(debtTitle(key), term.label);
    case TermGroup::NewLoan: return AffordabilityWords::tr("New loan");
    case TermGroup::Living: return livingLineTitle(term.key);
    case TermGroup::Extras: return extraTitle(key);
    case TermGroup::Left: return AffordabilityWords::tr("Left to live on");
    }
    Q_UNREACHABLE();
}

QString livingLineTitle(const QString &key)
{
    QString line = key.section(u'.', 1);
    const std::pair<QLatin1StringView, QString> names[] = {{"food"_L1, AffordabilityWords::tr("Food")}, {"clothes"_L1, AffordabilityWords::tr("Clothes")},
        {"leisure"_L1, AffordabilityWords::tr("Leisure")}, {"mobile"_L1, AffordabilityWords::tr("Mobile phone")}, {"hygiene"_L1, AffordabilityWords::tr("Hygiene")},
        {"insurance"_L1, AffordabilityWords::tr("Insurance of persons")}, {"gear"_L1, AffordabilityWords::tr("Things for children")},
        {"consumables"_L1, AffordabilityWords::tr("Consumables")}, {"equipment"_L1, AffordabilityWords::tr("Home equipment")}, {"internet"_L1, AffordabilityWords::tr("Internet")},
        {"media"_L1, AffordabilityWords::tr("Other media")}, {"electricity"_L1, AffordabilityWords::tr("Electricity")}, {"water"_L1, AffordabilityWords::tr("Water")},
        {"home_insurance"_L1, AffordabilityWords::tr("Home insurance")}, {"lump"_L1, AffordabilityWords::tr("Lump sum of the policy")},
        {"floor"_L1, AffordabilityWords::tr("Legal minimum, raised")}, {"seen"_L1, AffordabilityWords::tr("Other spending, as seen")},
        {"doubt"_L1, AffordabilityWords::tr("Children not entered")}};
    for (const auto &name : names) {
        if (name.first == line)
            return name.second;
    }
    return line;
}

QString groupTitle(TermGroup group)
{
    switch (group) {
    case TermGroup::Income: return AffordabilityWords::tr("Income used");
    case TermGroup::Housing: return AffordabilityWords::tr("Housing");
    case TermGroup::Debts: return AffordabilityWords::tr("Existing loans");
    case TermGroup::NewLoan: return AffordabilityWords::tr("New loan");
    case TermGroup::Living: return AffordabilityWords::tr("Living costs");
    case TermGroup::Extras: return AffordabilityWords::tr("Extras");
    case TermGroup::Left: return AffordabilityWords::tr("Left to live on");
    }
    Q_UNREACHABLE();
}

QString sourceText(TermSource source)
{
    switch (source) {
    case TermSource::Data: return AffordabilityWords::tr("Seen");
    case TermSource::Officer: return AffordabilityWords::tr("Entered");
    case TermSource::Template: return AffordabilityWords::tr("Template");
    case TermSource::Policy: return AffordabilityWords::tr("Policy");
    case TermSource::Computed: return AffordabilityWords::tr("Reckoned");
    }
    Q_UNREACHABLE();
}

QString sourceIcon(TermSource source)
{
    switch (source) {
    case TermSource::Data: return u"landmark"_s;
    case TermSource::Officer: return u"hand"_s;
    case TermSource::Template:
    case TermSource::Policy: return u"table-2"_s;
    case TermSource::Computed: return u"calculator"_s;
    }
    Q_UNREACHABLE();
}

QString personsText(const Household &household)
{
    const QString adults = AffordabilityWords::tr("%n adults", "", int(household.adults.size()));
    return household.children.empty() ? adults : AffordabilityWords::tr("%1, %2", "adults, children").arg(adults, AffordabilityWords::tr("%n children", "", int(household.children.size())));
}

QString blockText(AffordabilityBlock block)
{
    switch (block) {
    case AffordabilityBlock::None: return {};
    case AffordabilityBlock::NoIncome: return AffordabilityWords::tr("No income was found that counts, so nothing can be taken from it.");
    case AffordabilityBlock::NoHousing: return AffordabilityWords::tr("No housing cost was seen. Nobody lives for nothing by default: enter it, even if it is zero.");
    case AffordabilityBlock::NoHousehold: return AffordabilityWords::tr("Who lives on the income is not entered, so living costs cannot be known.");
    case AffordabilityBlock::NoLivingCosts: return AffordabilityWords::tr("There is no table of living costs for this household, and too few full months to take them from the data.");
    case AffordabilityBlock::OtherCurrency: return AffordabilityWords::tr("The data are in another currency than the policy, and no rate of exchange is known.");
    }
    Q_UNREACHABLE();
}

QString noteText(AffordabilityNote note)
{
    switch (note) {
    case AffordabilityNote::TableNotVerified: return AffordabilityWords::tr("A table used here was not read at its source.");
    case AffordabilityNote::TableOfAnotherYear: return AffordabilityWords::tr("There is no table for the year of the case; the newest before it is used.");
    case AffordabilityNote::HousingFromData: return AffordabilityWords::tr("Housing is taken from the data; it was not entered.");
    case AffordabilityNote::HousingOutOfRange: return AffordabilityWords::tr("The housing cost seen is outside the plausible range.");
    case AffordabilityNote::TwoHomes: return AffordabilityWords::tr("Two housing costs run at once: a move, or a second home?");
    case AffordabilityNote::MortgageNotStressed: return AffordabilityWords::tr("Payments of a home loan are seen, but its principal and rate are not entered: it is not stressed.");
    case AffordabilityNote::PropertyValueUnknown: return AffordabilityWords::tr("The value of the home is not entered; amortisation is reckoned at the highest step.");
    case AffordabilityNote::LoanToValueTooHigh: return AffordabilityWords::tr("The loans are above the highest share of the home's value.");
    case AffordabilityNote::ChildrenDifferFromBenefit: return AffordabilityWords::tr("The number of children entered differs from what the child benefit suggests.");
    case AffordabilityNote::LivingFromData: return AffordabilityWords::tr("There is no table of living costs for the country; mean spending is used.");
    case AffordabilityNote::DebtsOnlyFromData: return AffordabilityWords::tr("No debts are entered: what is left to pay on existing loans is not known.");
    case AffordabilityNote::IncomeFromTooFewMonths: return AffordabilityWords::tr("Income rests on few months.");
    case AffordabilityNote::ReliefOfAnotherYear: return AffordabilityWords::tr("Tax relief follows the rules of another year.");
    }
    Q_UNREACHABLE();
}

QString tableText(const TableUsed &table)
{
    // "Konsumentverket, reference values" → "Konsumentverket 2025"
    const QString who = table.title.section(u',', 0, 0);
    const QString what = who.contains(table.version) ? who : who + u' ' + table.version;
    return table.verified ? what : AffordabilityWords::tr("%1 (not verified)", "table").arg(what);
}

QString moveText(qint64 minor, Currency currency, const Format &format)
{
    const QString money = format.wholeMoney(minor, currency);
    return minor > 0 ? u'+' + money : minor == 0 ? u'±' + money : money;
}

QString doubtTitle(const Doubt &doubt, const Analysis &analysis, const Format &format)
{
    switch (doubt.kind) {
    case DoubtKind::UnsureCategory:
        return doubt.otherCategory == kNoCategory ? AffordabilityWords::tr("What is %1?").arg(whoOf(doubt))
                                                  : AffordabilityWords::tr("Is %1 %2?", "payee, category").arg(whoOf(doubt), categoryTitle(analysis, doubt.otherCategory, format));
    case DoubtKind::ProbableSalary: return AffordabilityWords::tr("Is money from %1 pay?").arg(whoOf(doubt));
    case DoubtKind::DoubtfulTransfer: return AffordabilityWords::tr("An own transfer, %1?").arg(whoOf(doubt));
    case DoubtKind::EmployerRename: return AffordabilityWords::tr("Same job, new payer: %1?").arg(whoOf(doubt));
    case DoubtKind::UnclearHousing: return doubt.subject.isEmpty() ? AffordabilityWords::tr("What does the home cost?") : AffordabilityWords::tr("Two homes: does %1 end?").arg(doubt.subject);
    case DoubtKind::LateStream: return AffordabilityWords::tr("Has %1 ended?").arg(whoOf(doubt));
    case DoubtKind::OneSidedTransfer: return AffordabilityWords::tr("Own money elsewhere, %1?").arg(whoOf(doubt));
    case DoubtKind::JointAccount:
        return doubt.subject.isEmpty() ? AffordabilityWords::tr("Does the whole joint account count?") : AffordabilityWords::tr("Is half of the account %1's?").arg(doubt.subject);
    case DoubtKind::Dependants: return AffordabilityWords::tr("Do %n children live on this income?", "", doubt.subject.toInt());
    }
    Q_UNREACHABLE();
}

QString doubtLine(const Doubt &doubt, const Analysis &analysis, const Format &format)
{
    QStringList parts;
    if (doubt.aMonth != 0)
        parts += AffordabilityWords::tr("%1 a month").arg(format.wholeMoney(doubt.aMonth, analysis.currency));
    if (!doubt.evidence.empty())
        parts += AffordabilityWords::tr("%n rows", "", int(doubt.evidence.size()));
    if (doubt.settled)
        parts += *doubt.settled == SettledAs::AsRead ? AffordabilityWords::tr("settled as read") : AffordabilityWords::tr("settled the other way");
    else if (doubt.ratioMoves && *doubt.ratioMoves != 0)
        parts += AffordabilityWords::tr("debt ratio %1 points", "change").arg((*doubt.ratioMoves > 0 ? u"+"_s : QString()) + format.decimal(*doubt.ratioMoves * 100, 1));
    return parts.join(u", "_s);
}

QString doubtAsRead(const Doubt &doubt, const Analysis &analysis, const Format &format)
{
    switch (doubt.kind) {
    case DoubtKind::UnsureCategory: return doubt.category == kNoCategory ? AffordabilityWords::tr("Leave unsorted") : AffordabilityWords::tr("It is %1").arg(categoryTitle(analysis, doubt.category, format));
    case DoubtKind::ProbableSalary: return AffordabilityWords::tr("Not pay");
    case DoubtKind::DoubtfulTransfer: return AffordabilityWords::tr("Not own money");
    case DoubtKind::EmployerRename: return AffordabilityWords::tr("Another job");
    case DoubtKind::UnclearHousing:
        return !doubt.subject.isEmpty() ? AffordabilityWords::tr("Both go on") : AffordabilityWords::tr("As seen, %1").arg(format.wholeMoney(doubt.aMonth, analysis.currency));
    case DoubtKind::LateStream: return AffordabilityWords::tr("It goes on");
    case DoubtKind::OneSidedTransfer: return AffordabilityWords::tr("Own money");
    case DoubtKind::JointAccount: return AffordabilityWords::tr("It counts whole");
    case DoubtKind::Dependants: return AffordabilityWords::tr("As entered");
    }
    Q_UNREACHABLE();
}

QString doubtFlipped(const Doubt &doubt, const Analysis &analysis, const Format &format)
{
    switch (doubt.kind) {
    case DoubtKind::UnsureCategory: return doubt.otherCategory == kNoCategory ? AffordabilityWords::tr("It is something else") : AffordabilityWords::tr("It is %1").arg(categoryTitle(analysis, doubt.otherCategory, format));
    case DoubtKind::ProbableSalary: return AffordabilityWords::tr("It is pay");
    case DoubtKind::DoubtfulTransfer: return AffordabilityWords::tr("Own money");
    case DoubtKind::EmployerRename: return AffordabilityWords::tr("Same job");
    case DoubtKind::UnclearHousing: // the nearest sum that is believed, where it is not about a second home
        return !doubt.subject.isEmpty() ? AffordabilityWords::tr("It ends") : AffordabilityWords::tr("Rather %1").arg(format.wholeMoney(doubt.aMonth - doubt.leftMoves, analysis.currency));
    case DoubtKind::LateStream: return AffordabilityWords::tr("It has ended");
    case DoubtKind::OneSidedTransfer: return AffordabilityWords::tr("Income, or bills");
    case DoubtKind::JointAccount: return AffordabilityWords::tr("Half counts");
    case DoubtKind::Dependants: return AffordabilityWords::tr("%n children", "", doubt.subject.toInt());
    }
    Q_UNREACHABLE();
}

QString coverageBandText(CoverageBand band)
{
    switch (band) {
    case CoverageBand::Good: return AffordabilityWords::tr("Good");
    case CoverageBand::WithCare: return AffordabilityWords::tr("Usable with care");
    case CoverageBand::NotEnough: return AffordabilityWords::tr("Not enough");
    }
    Q_UNREACHABLE();
}

QString coverageReasonText(const CoverageLine &line)
{
    switch (line.reason) {
    case CoverageReason::None: return {};
    case CoverageReason::ShortHistory: return AffordabilityWords::tr("Fewer than twelve full months");
    case CoverageReason::OldData: return AffordabilityWords::tr("The data are old");
    case CoverageReason::ChainBroken: return line.subject.isEmpty() ? AffordabilityWords::tr("Balances do not follow from each other") : AffordabilityWords::tr("Balances of %1 do not follow from each other").arg(line.subject);
    case CoverageReason::NoBalances: return AffordabilityWords::tr("No balances to check against");
    case CoverageReason::MoneyUnseen: return line.subject.isEmpty() ? AffordabilityWords::tr("Money goes where we cannot look") : AffordabilityWords::tr("Money goes to %1, which is not here").arg(line.subject);
    case CoverageReason::NoSalarySeen: return AffordabilityWords::tr("No pay is seen");
    case CoverageReason::NameUnknown: return AffordabilityWords::tr("The holder's name is not known");
    case CoverageReason::NameDiffers: return AffordabilityWords::tr("The holder is not the applicant by name");
    case CoverageReason::ManyUncategorised: return AffordabilityWords::tr("Much could not be sorted");
    case CoverageReason::OnlySavings: return AffordabilityWords::tr("Only savings accounts");
    }
    Q_UNREACHABLE();
}

QString coverageActionText(const CoverageLine &line)
{
    switch (line.action) {
    case CoverageAction::None: return {};
    case CoverageAction::AddOlderStatements: return AffordabilityWords::tr("Add older statements");
    case CoverageAction::FetchAnew: return AffordabilityWords::tr("Fetch the data anew");
    case CoverageAction::ReplaceStatement: return AffordabilityWords::tr("Replace the statement");
    case CoverageAction::AddBalances: return AffordabilityWords::tr("Add a statement with balances");
    case CoverageAction::AddAccount: return line.subject.isEmpty() ? AffordabilityWords::tr("Add the other account") : AffordabilityWords::tr("Add %1").arg(line.subject);
    case CoverageAction::AddCard: return line.subject.isEmpty() ? AffordabilityWords::tr("Add the card") : AffordabilityWords::tr("Add the card %1").arg(line.subject);
    case CoverageAction::CheckIdentity: return AffordabilityWords::tr("Check the name");
    case CoverageAction::SortRows: return AffordabilityWords::tr("Sort the unsorted rows");
    }
    Q_UNREACHABLE();
}

} // namespace saldoscope
