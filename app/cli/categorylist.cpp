// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/categorylist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// Verdicts of all rows of all files, [file][row].
std::vector<std::vector<Verdict>> verdictsByFile(const std::vector<std::shared_ptr<const Ledger>> &ledgers,
    const Knowledge &knowledge, const QString &country)
{
    const MergedLedger merged = merge(ledgers);
    const std::vector<Verdict> together = categorise(*merged.ledger, knowledge, country, merged.transfers);
    std::vector<std::vector<Verdict>> all;
    all.reserve(ledgers.size());
    for (const auto &ledger : ledgers) // rows that an overlapping export holds too are in the merged ledger only once
        all.push_back(merged.overlapping > 0 ? categorise(*ledger, knowledge, country, {}) : std::vector<Verdict>(ledger->booked().size()));
    for (std::size_t row = 0; row < together.size(); ++row)
        all[merged.origins[row].ledger][merged.origins[row].row] = together[row];
    return all;
}

/// A field of the table: no tabs, no line ends.
void appendField(QByteArray &to, std::string_view text)
{
    for (const char c : text)
        to += quint8(c) < ' ' || c == '\x7f' ? ' ' : c;
}

/// Who and what for in one field, without saying the same twice.
void appendText(QByteArray &to, std::string_view counterparty, std::string_view text)
{
    const bool said = text.find(counterparty) != std::string_view::npos;
    if (!said)
        appendField(to, counterparty);
    if (!said && !text.empty())
        to += ": ";
    appendField(to, text);
}

} // namespace

QByteArray categoryList(const std::vector<Input> &inputs, const Knowledge &knowledge, const QString &country)
{
    const auto verdicts = verdictsByFile(ledgers(inputs), knowledge, country);
    QByteArray table = "file\ttransaction_id\tdate\tamount\tcurrency\ttext\tcategory\tlayer\tconfidence\n";
    for (std::size_t file = 0; file < inputs.size(); ++file) {
        const Ledger &ledger = *inputs[file].statement.ledger;
        const Rows &rows = ledger.booked();
        QByteArray name;
        appendField(name, inputs[file].name.toStdString());
        for (Row row = 0; row < rows.size(); ++row) {
            const Verdict &verdict = verdicts[file][row];
            table += name + '\t';
            appendField(table, ledger.texts()[Rows::at(rows.id, row, TextId(0))]);
            table += '\t' + isoDay(rows.day(row)).toLatin1() + '\t' + decimalString(rows.minor[row], rows.currency[row].digits()).toLatin1()
                + '\t' + rows.currency[row].code().toLatin1() + '\t';
            appendText(table, ledger.counterparty(row), ledger.text(row));
            const bool decided = verdict.category != kNoCategory;
            table += '\t' + (decided ? knowledge.tree()[verdict.category].key.toUtf8() : QByteArray()) + '\t' + word(verdict.layer).toLatin1()
                + '\t' + QByteArray::number(verdict.confidence) + '\n';
        }
    }
    return table;
}

} // namespace saldoscope
