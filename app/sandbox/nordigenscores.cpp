// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigenfigures.h"

#include "insights/parity.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox::nordigen {
namespace {

constexpr int kFeatureMonths[] = {3, 6, 12};
constexpr std::pair<int, QStringView> kFeatureCategories[] = {{85, u"income.salary"}, {5, u"income.pension"}, {20, u"income.benefit"},
    {22, u"loan.receipt"}, {79, u"loan.repayment"}, {83, u"cash.withdrawal"}, {19, u"cash.deposit"}, {138, u"arrears.collection"}};

double rounded(double value) { return std::round(value * 1e6) / 1e6; }

std::vector<Month> fullMonths(const Analysis &analysis)
{
    std::vector<Month> months;
    for (const MonthFlow &flow : analysis.flows.months)
        if (flow.full)
            months.push_back(flow.month);
    return months;
}

ApiError tooLittle(const char *code) { return {400, code, "There is not enough data for this product."}; }

/// Between 0 and 1, the higher the worse; nullopt where there is too little to say anything.
std::optional<double> likelihoodOfDefault(const Analysis &analysis, const QString &model)
{
    if (fullMonths(analysis).size() < 3)
        return std::nullopt;
    const QJsonObject income = parity::nordigenIncome(analysis);
    const QJsonObject risk = parity::nordigenRisk(analysis);
    double sum = -2.2 + 3 * std::min(1.0, income.value(u"debt_to_income_ratio").toDouble())
        + 4 * risk.value(u"gambling").toObject().value(u"gambling_to_all_expenses").toDouble()
        + (1 - income.value(u"monthly_regularity").toDouble());
    for (const QStringView trouble : {u"bailiffs", u"debt_collection", u"dishonours"})
        sum += std::min(1.0, risk.value(trouble).toObject().value(u"average_count_a_month").toDouble());
    for (const QChar letter : model) // each model is of another opinion, always the same one
        sum += double(letter.unicode() % 7 - 3) / 100;
    return 1 / (1 + std::exp(-sum));
}

} // namespace

std::variant<ApiError, QJsonObject> features(const Analysis &analysis, const QString &statementId)
{
    const std::vector<Month> months = fullMonths(analysis);
    if (months.empty())
        return tooLittle("FEATURE_EXTRACT_FAILURE");
    const CategoryTree &tree = analysis.knowledge->tree();
    const Rows &rows = analysis.ledger().booked();
    QJsonObject all;
    for (const auto &[id, key] : kFeatureCategories) {
        const CategoryId category = tree.find(key);
        for (const int n : kFeatureMonths) {
            const auto taken = std::min<std::size_t>(std::size_t(n), months.size());
            const Month first = months[months.size() - taken];
            int count = 0;
            qint64 minor = 0;
            for (Row row = 0; row < Row(rows.size()); ++row) {
                const CategoryId own = analysis.verdicts[row].category;
                if (own == kNoCategory || rows.currency[row] != analysis.currency || !tree.isInside(own, category) || rows.day(row) == kNoDay)
                    continue;
                const Month month = monthOf(rows.day(row));
                if (month < first || month > months.back())
                    continue;
                ++count;
                minor += rows.minor[row];
            }
            const auto insert = [&](const char *function, double value) {
                const QString name = u"%1_cat_%2_%3m"_s.arg(QLatin1StringView(function)).arg(id).arg(n);
                all.insert(name, QJsonObject {{statementId, rounded(value / double(taken))}});
            };
            insert("month_avg_count", count);
            insert("month_avg_sum", double(minor) / std::pow(10.0, analysis.currency.digits()));
        }
    }
    return all;
}

std::variant<ApiError, QJsonObject> creditScores(const Analysis &analysis, const QStringList &models)
{
    QJsonObject scores;
    for (const QString &model : models) {
        if (const auto likelihood = likelihoodOfDefault(analysis, model))
            scores.insert(model, *likelihood);
    }
    if (scores.isEmpty())
        return tooLittle("CREDIT_SCORING_FAILURE");
    return scores;
}

std::variant<ApiError, int> simpleScore(const Analysis &analysis)
{
    const auto likelihood = likelihoodOfDefault(analysis, {});
    if (!likelihood)
        return tooLittle("CREDIT_SCORING_FAILURE");
    return std::clamp(int(std::lround((1 - *likelihood) * 10)), 0, 10);
}

} // namespace saldoscope::sandbox::nordigen
