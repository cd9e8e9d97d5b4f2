// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/loanrows.h"

#include "insights/analysis.h"
#include "insights/names.h"
#include "insights/payee.h"
#include "insights/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

std::string foldedName(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    return folded(std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

} // namespace

quint64 LenderNames::key(Row row) const
{
    const Rows &rows = m_analysis.ledger().booked();
    const TextId text = rows.counterparty[row] != 0 ? rows.counterparty[row] : rows.text[row];
    return quint64(text) << 16 | m_analysis.verdicts[row].rule;
}

const QString &LenderNames::of(Row row)
{
    const quint64 key = this->key(row);
    const auto found = m_names.constFind(key);
    return found != m_names.cend() ? *found : *m_names.insert(key, name(row, TextId(key >> 16)));
}

const std::vector<LenderNames::Known> &LenderNames::knownTo(quint16 rule)
{
    const auto found = m_known.constFind(rule);
    if (found != m_known.cend())
        return *found;
    std::vector<Known> known;
    for (const QString &name : m_analysis.knowledge->rules().all()[rule].names) {
        std::string word = foldedName(name);
        if (!name.contains(u'*') && !word.empty())
            known.push_back({std::move(word), name});
    }
    std::ranges::stable_sort(known, {}, [](const Known &each) { return each.name.size(); });
    return *m_known.insert(rule, known);
}

QString LenderNames::name(Row row, TextId text)
{
    const Verdict &verdict = m_analysis.verdicts[row];
    const std::size_t rules = m_analysis.knowledge->rules().all().size();
    const Ledger &ledger = m_analysis.ledger();
    if (verdict.layer == Layer::Counterparty && verdict.rule < rules) {
        for (const std::string_view field : {ledger.counterparty(row), ledger.text(row)}) {
            const std::string said = folded(field);
            for (const Known &known : knownTo(verdict.rule)) {
                if (hasWord(said, known.folded, true))
                    return known.name;
            }
        }
    }
    const std::string payee = normalisedPayee(ledger.texts()[text]);
    return QString::fromUtf8(payee.data(), qsizetype(payee.size())).toUpper();
}

std::vector<LoanPart> loanParts(const CategoryTree &tree)
{
    const auto inside = [&](CategoryId id, QStringView key) {
        const CategoryId ancestor = tree.find(key);
        return ancestor != kNoCategory && tree.isInside(id, ancestor);
    };
    std::vector<LoanPart> parts(tree.all().size(), LoanPart::None);
    for (CategoryId id = 0; id < CategoryId(parts.size()); ++id) {
        if (inside(id, u"loan.receipt"))
            parts[id] = LoanPart::Receipt;
        else if (inside(id, u"arrears.reminder_fee") || inside(id, u"arrears.loan_fine"))
            parts[id] = LoanPart::Fee;
        else if (inside(id, u"loan.cost"))
            parts[id] = LoanPart::Cost;
        else if (loanTypeOf(tree, id))
            parts[id] = LoanPart::Payment;
    }
    return parts;
}

LoanRows loanRows(const Analysis &analysis)
{
    const std::vector<LoanPart> parts = loanParts(analysis.knowledge->tree());
    LoanRows found;
    const Rows &rows = analysis.ledger().booked();
    for (const Row row : analysis.notable) {
        const CategoryId category = analysis.verdicts[row].category;
        const LoanPart part = category < parts.size() ? parts[category] : LoanPart::None;
        if (part == LoanPart::None || rows.currency[row] != analysis.currency || !counts(analysis.counting, row) || rows.day(row) > analysis.asOf)
            continue;
        const bool in = rows.minor[row] > 0;
        if (part == LoanPart::Receipt && in)
            found.receipts.push_back(row);
        else if (part == LoanPart::Fee && !in)
            found.fees.push_back(row);
        else if ((part == LoanPart::Payment || part == LoanPart::Cost) && !in)
            found.payments.push_back(row);
        if (part == LoanPart::Cost && !in)
            found.costs.push_back(row);
    }
    return found;
}

qint64 countedSum(const Analysis &analysis, Row row)
{
    const Rows &rows = analysis.ledger().booked();
    return std::abs(analysis.preparation.counted(rows.account[row], rows.minor[row]));
}

} // namespace saldoscope
