// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/parity.h"
#include "insights/paritymonths.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace saldoscope::parity {
namespace {

constexpr QJsonValue::Type kNull = QJsonValue::Null;

struct Word {
    QStringView word;
    QStringView category;
};
// The narrower first. What is in none of them, and what is shielded, is "other": health and faith have no word here.
constexpr Word kWords[] = {{u"salary", u"income.salary"}, {u"pension", u"income.pension"}, {u"benefits", u"income.benefit"},
    {u"income", u"income"}, {u"housing", u"housing"}, {u"loan", u"loan"}, {u"groceries", u"groceries"}, {u"transport", u"transport"},
    {u"transport", u"car"}, {u"utilities", u"utility"}, {u"insurance", u"insurance"}, {u"gambling", u"gambling"}, {u"cash", u"cash"},
    {u"transfer", u"transfer"}, {u"fees", u"fee"}, {u"savings", u"savings"}};

/// The word of each category, made once.
std::vector<QString> wordsOf(const CategoryTree &tree)
{
    std::vector<QString> words(tree.all().size(), u"other"_s);
    for (CategoryId category = 0; category < CategoryId(words.size()); ++category) {
        for (const Word &word : kWords) {
            if (tree.isInside(category, tree.find(word.category))) {
                words[category] = word.word.toString();
                break;
            }
        }
    }
    return words;
}

QString wordOfRow(const Analysis &analysis, const std::vector<QString> &words, Row row)
{
    const CategoryId category = analysis.verdicts[row].category;
    if (category == kNoCategory)
        return u"other"_s;
    const CategoryId open = analysis.verdicts[row].sensitivity == Sensitivity::None ? category : analysis.knowledge->tree().openAncestor(category);
    return open == kNoCategory ? u"other"_s : words[open];
}

QJsonArray transactionGraph(const Analysis &analysis, const std::vector<QString> &words)
{
    struct DayPart {
        qint64 in = 0, out = 0;
        QJsonArray positive, negative;
    };
    std::map<Day, DayPart> days;
    const Rows &rows = analysis.ledger().booked();
    for (Row row = 0; row < Row(rows.size()); ++row) {
        if (rows.currency[row] != analysis.currency || rows.day(row) == kNoDay || !counts(analysis.counting, row))
            continue;
        DayPart &part = days[rows.day(row)];
        const qint64 minor = rows.minor[row];
        (minor > 0 ? part.in : part.out) += minor;
        const bool shielded = analysis.verdicts[row].sensitivity != Sensitivity::None;
        const std::string_view text = analysis.ledger().counterparty(row).empty() ? analysis.ledger().text(row) : analysis.ledger().counterparty(row);
        (minor > 0 ? part.positive : part.negative)
            .append(QJsonObject {{u"description"_s, shielded ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()))},
                {u"amount"_s, amount(analysis, double(minor))}, {u"category"_s, wordOfRow(analysis, words, row)}});
    }
    QJsonArray graph;
    for (const auto &[day, part] : days) {
        graph.append(QJsonObject {{u"date"_s, isoDay(day)},
            {u"info"_s,
                QJsonObject {{u"balance"_s, householdBalance(analysis, day)}, {u"negativeSum"_s, amount(analysis, double(part.out))},
                    {u"positiveSum"_s, amount(analysis, double(part.in))}, {u"negativeTransactions"_s, part.negative},
                    {u"positiveTransactions"_s, part.positive}}}});
    }
    return graph;
}

/// What is left on an account: as its file states it, else as its rows come to.
QJsonValue accountBalance(const Analysis &analysis, std::size_t index)
{
    const Account &account = analysis.ledger().accounts()[index];
    const auto closing = account.closing ? account.closing
        : index < analysis.balances.size() && !analysis.balances[index].endOfDay.empty() ? std::optional(analysis.balances[index].endOfDay.back())
                                                                                        : std::nullopt;
    return closing ? inCurrency(*closing, account.currency) : kNull;
}

QJsonArray accountsInfo(const Analysis &analysis)
{
    QJsonArray list;
    for (std::size_t index = 0; index < analysis.ledger().accounts().size(); ++index) {
        const Account &account = analysis.ledger().accounts()[index];
        list.append(QJsonObject {{u"accountNumber"_s, account.number}, {u"name"_s, account.product.isEmpty() ? account.holderName : account.product},
            {u"balance"_s, accountBalance(analysis, index)}, {u"type"_s, u"unknown"_s}, {u"bank"_s, account.bankName}});
    }
    return list;
}

QJsonObject totalBalance(const Analysis &analysis)
{
    std::map<QString, double> sums;
    for (std::size_t index = 0; index < analysis.ledger().accounts().size(); ++index) {
        const QJsonValue balance = accountBalance(analysis, index);
        if (balance.isDouble())
            sums[analysis.ledger().accounts()[index].currency.code()] += balance.toDouble();
    }
    QJsonObject object;
    for (const auto &[code, sum] : sums)
        object.insert(code, std::round(sum * 100) / 100);
    return object;
}

QJsonObject categorisation(const Analysis &analysis, const std::vector<QString> &words)
{
    struct Part {
        qint64 sum = 0;
        int count = 0;
        qint64 fullSum = 0;
    };
    std::map<QString, Part> parts;
    std::vector<Month> full;
    for (const MonthFlow *month : Scope(analysis, {}).months)
        full.push_back(month->month);
    const Rows &rows = analysis.ledger().booked();
    for (Row row = 0; row < Row(rows.size()); ++row) {
        if (rows.currency[row] != analysis.currency || rows.day(row) == kNoDay || !counts(analysis.counting, row))
            continue;
        Part &part = parts[wordOfRow(analysis, words, row)];
        part.sum += rows.minor[row];
        ++part.count;
        if (std::ranges::binary_search(full, monthOf(rows.day(row))))
            part.fullSum += rows.minor[row];
    }
    QJsonObject object;
    for (const auto &[word, part] : parts) {
        object.insert(word, QJsonObject {{u"sum"_s, amount(analysis, double(part.sum))}, {u"count"_s, part.count},
            {u"monthlyAverage"_s, full.empty() ? kNull : amount(analysis, double(part.fullSum) / double(full.size()))}});
    }
    return object;
}

QJsonValue money(const Analysis &analysis, const Figure &figure) { return figure.minor ? amount(analysis, double(*figure.minor)) : kNull; }

/// The figures that a KALP calculation starts from.
QJsonObject computationAutomation(const Analysis &analysis)
{
    const Scope scope(analysis, {});
    const Selection stakes = inside(scope, u"gambling", -1);
    const Selection returned = inside(scope, u"arrears.returned", 0);
    const Selection spent = spending(scope);
    qint64 living = spent.sum();
    for (const QStringView key : {QStringView(u"housing"), QStringView(u"loan"), QStringView(u"gambling")})
        living -= inside(scope, key, -1).sum();
    const bool months = spent.fullMonths > 0;
    return {{u"monthlyIncome"_s, money(analysis, analysis.figures.incomeAMonth)}, {u"monthlyHousingCost"_s, money(analysis, analysis.figures.housingAMonth)},
        {u"monthlyLoanCost"_s, money(analysis, analysis.figures.loansAMonth)},
        {u"monthlyLivingCost"_s, months ? amount(analysis, double(living) / spent.fullMonths) : kNull},
        {u"gamblingShare"_s, months ? share(double(stakes.sum()), double(spent.sum())) : kNull},
        {u"returnedPayments"_s, qint64(returned.rows.size())}, {u"periodMonths"_s, spent.fullMonths}};
}

QJsonValue moment(Day day) { return day == kNoDay ? kNull : QJsonValue(isoDay(day) + u"T00:00:00Z"_s); }

} // namespace

QString fimentoWord(const Analysis &analysis, CategoryId category)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    for (const Word &word : kWords) {
        if (category != kNoCategory && tree.isInside(category, tree.find(word.category)))
            return word.word.toString();
    }
    return u"other"_s;
}

QJsonObject fimentoInsights(const Analysis &analysis, const FimentoPerson &person)
{
    const std::vector<QString> words = wordsOf(analysis.knowledge->tree());
    return {{u"transactionGraph"_s, transactionGraph(analysis, words)}, {u"accountsInfo"_s, accountsInfo(analysis)},
        {u"totalBalance"_s, totalBalance(analysis)},
        {u"fetchedAtInterval"_s, QJsonObject {{u"min"_s, moment(analysis.period.first)}, {u"max"_s, moment(analysis.period.last)}}},
        {u"categorisation"_s, categorisation(analysis, words)}, {u"socialSecurityNumber"_s, person.socialSecurityNumber},
        {u"companyId"_s, person.companyId}, {u"firstName"_s, person.firstName}, {u"lastName"_s, person.lastName},
        {u"processId"_s, person.processId}, {u"computationAutomation"_s, computationAutomation(analysis)}};
}

} // namespace saldoscope::parity
