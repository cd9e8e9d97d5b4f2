// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/commitments.h"

#include <QHash>

namespace saldoscope {

/// Names creditors: one lender has one name, whatever a bank makes of it.
class LenderNames
{
public:
    explicit LenderNames(const Analysis &analysis)
        : m_analysis(analysis)
    {
    }
    /// The shortest name in the rule that knew the row's payee; else the payee as the row writes it, without what changes.
    const QString &of(Row row);
    /// Rows with one key have one name; a name may have several keys.
    quint64 key(Row row) const;

private:
    struct Known {
        std::string folded;
        QString name;
    };
    QString name(Row row, TextId text);
    const std::vector<Known> &knownTo(quint16 rule); ///< shortest first
    const Analysis &m_analysis;
    QHash<quint64, QString> m_names; // by text and rule
    QHash<quint16, std::vector<Known>> m_known;
};

/// What the rows of a category are to a debt.
enum class LoanPart : quint8 { None, Receipt, Payment, Fee, Cost };
std::vector<LoanPart> loanParts(const CategoryTree &tree); ///< one a category

/// Rows that have to do with debt, gathered in one walk. Main currency, counting rows up to asOf only; in order of row.
struct LoanRows {
    std::vector<Row> receipts;
    std::vector<Row> payments;  ///< money out on loans, to collectors and bailiffs
    std::vector<Row> fees;      ///< reminder fees and late charges
    std::vector<Row> costs;     ///< interest and charges of loans: among the payments too
};
LoanRows loanRows(const Analysis &analysis);

/// What a row counts with, as a positive sum.
qint64 countedSum(const Analysis &analysis, Row row);

/// Steps of d.8 that look at several loans at once; `payments` as in LoanRows.
void findBridges(Commitments &found, const Analysis &analysis, const CommitmentPolicy &policy, const LoanRows &rows, LenderNames &names);
std::vector<std::size_t> stackOf(const Commitments &found, const CommitmentPolicy &policy, Day asOf);
std::vector<LateEvent> lateEvents(const Analysis &analysis, const Stream &stream, const QString &lender, const LoanRows &rows,
    LenderNames &names, bool &paidElsewhere);

} // namespace saldoscope
