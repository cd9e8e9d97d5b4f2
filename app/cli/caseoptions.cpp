// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseoptions.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kLongestLoan = 720; ///< months

Error nonsense(const QString &what) { return Error {.kind = Error::Kind::Unsupported, .detail = what}; }

/// A sum that is not negative, in minor units.
std::optional<qint64> sumOf(const QString &text, Currency currency)
{
    const ParsedAmount amount = parseDecimal(text.trimmed().toStdString(), currency.digits());
    return amount.fault || amount.minor < 0 || text.trimmed().isEmpty() ? std::nullopt : std::optional(amount.minor);
}

Result<LoanRequest> loanOf(const QString &text, Currency currency)
{
    const Error wrong = nonsense(u"--loan is amount,rate,months, as in 150000,8.5,96: an amount in %1, per cent a year from 0 to 100, "
                                 u"months from 1 to 720"_s.arg(currency.code()));
    const QStringList parts = text.split(u',');
    if (parts.size() != 3)
        return wrong;
    const auto principal = sumOf(parts[0], currency);
    const ParsedAmount rate = parseDecimal(parts[1].trimmed().toStdString(), 4); // per cent with four decimals: millionths
    bool isNumber = false;
    const int months = parts[2].trimmed().toInt(&isNumber);
    if (!principal || rate.fault || rate.minor < 0 || rate.minor > qint64 {100} * kPpmAPercent || !isNumber || months < 1 || months > kLongestLoan)
        return wrong;
    return LoanRequest {.principal = *principal, .rate = RatePpm(rate.minor), .months = months, .refinances = {}};
}

Result<Policy> policyOf(const QString &file, const QString &country, Day caseDate)
{
    if (file.isEmpty())
        return Policy::shipped(country);
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return nonsense(u"--policy: %1 cannot be read"_s.arg(file));
    const auto policies = readPolicies(device.readAll());
    if (!policies)
        return nonsense(u"--policy: %1, %2: expected %3"_s.arg(file, policies.error().where, policies.error().detail));
    const auto policy = policyOn(*policies, country, caseDate);
    if (!policy)
        return nonsense(u"--policy: %1: %2"_s.arg(file, policy.error().detail));
    return *policy;
}

/// "SE12…=half", once for each account.
Result<std::vector<AccountChoice>> accountChoices(const QStringList &values)
{
    std::vector<AccountChoice> choices;
    for (const QString &value : values) {
        AccountChoice choice {.number = value.section(u'=', 0, -2).trimmed()};
        const QString how = value.section(u'=', -1);
        const std::array shares {AccountShare::Whole, AccountShare::Half, AccountShare::LeftOut};
        const auto share = std::ranges::find(shares, how, [](AccountShare each) { return word(each); });
        if (choice.number.isEmpty() || share == shares.end())
            return nonsense(u"--account is a number and whole, half or left-out, as in SE4550000000058398257466=half"_s);
        choice.share = *share;
        choices.push_back(choice);
    }
    return choices;
}

/// What a report of `analyse --format json` says it rests on.
Result<QStringList> versionsIn(const QString &report)
{
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        return nonsense(u"--earlier: %1 cannot be read"_s.arg(report));
    const QJsonArray versions = QJsonDocument::fromJson(file.readAll())[u"versions"].toArray();
    QStringList lines;
    for (const auto &version : versions)
        lines.append(version.toString());
    if (lines.isEmpty())
        return nonsense(u"--earlier: %1: expected a report of analyse --format json, with \"versions\""_s.arg(report));
    return lines;
}

} // namespace

void addCaseOptions(QCommandLineParser &parser)
{
    for (const QString &name : {u"policy"_s, u"household"_s, u"loan"_s, u"housing"_s, u"case-date"_s, u"rates"_s, u"earlier"_s})
        parser.addOption({name, {}, name});
    parser.addOption({u"account"_s, {}, u"NR=HOW"_s});
}

Result<CaseOptions> caseOptions(const QCommandLineParser &parser)
{
    CaseOptions options {.policyFile = parser.value(u"policy"_s), .household = {}, .loan = parser.value(u"loan"_s), .housing = parser.value(u"housing"_s), .caseDate = {}, .accounts = {}, .ratesFile = parser.value(u"rates"_s), .earlier = {}};
    if (parser.isSet(u"policy"_s) && options.policyFile.isEmpty())
        return nonsense(u"--policy is a file"_s);
    for (const QString &name : {u"loan"_s, u"housing"_s}) {
        if (parser.isSet(name) && !parser.isSet(u"household"_s))
            return nonsense(u"--%1 needs --household: without it nothing can be said of living costs"_s.arg(name));
    }
    if (parser.isSet(u"household"_s)) {
        const auto household = parseHousehold(parser.value(u"household"_s));
        if (!household)
            return nonsense(u"--household is "_s + household.error().detail);
        options.household = *household;
    }
    if (parser.isSet(u"case-date"_s)) {
        options.caseDate = parseIsoDay(parser.value(u"case-date"_s).toStdString());
        if (!options.caseDate)
            return nonsense(u"--case-date is a date as yyyy-mm-dd"_s);
    }
    if (parser.isSet(u"earlier"_s)) {
        auto versions = versionsIn(parser.value(u"earlier"_s));
        if (!versions)
            return versions.error();
        options.earlier = *std::move(versions);
    }
    auto accounts = accountChoices(parser.values(u"account"_s));
    if (!accounts)
        return accounts.error();
    options.accounts = *std::move(accounts);
    return options;
}

Result<std::shared_ptr<const RatePack>> ratesOf(const CaseOptions &options)
{
    if (options.ratesFile.isEmpty())
        return std::shared_ptr<const RatePack>();
    QFile file(options.ratesFile);
    if (!file.open(QIODevice::ReadOnly))
        return nonsense(u"--rates: %1 cannot be read"_s.arg(options.ratesFile));
    auto pack = RatePack::fromCsv(file.readAll(), QFileInfo(options.ratesFile).completeBaseName());
    if (!pack)
        return nonsense(u"--rates: %1: expected %2"_s.arg(pack.error().where, pack.error().detail));
    return std::shared_ptr<const RatePack>(std::make_shared<const RatePack>(*std::move(pack)));
}

Result<AskedCase> askedCase(const CaseOptions &options, const QString &country, Day caseDate)
{
    auto policy = policyOf(options.policyFile, country, caseDate);
    if (!policy)
        return policy.error();
    AskedCase asked {.policy = *std::move(policy), .household = {}, .loan = {}};
    const Currency currency = asked.policy.currency();
    asked.asked = options.household.has_value();
    if (options.household)
        asked.household = *options.household;
    if (!options.loan.isEmpty()) {
        auto loan = loanOf(options.loan, currency);
        if (!loan)
            return loan.error();
        asked.loan = *std::move(loan);
    }
    if (!options.housing.isEmpty()) {
        const auto sum = sumOf(options.housing, currency);
        if (!sum)
            return nonsense(u"--housing is an amount a month in %1, as in 8500"_s.arg(currency.code()));
        asked.household.housing = HousingEntry {.costAMonth = *sum, .loans = {}};
    }
    return asked;
}

} // namespace saldoscope
