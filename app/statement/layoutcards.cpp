// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/layoutfinder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

bool LayoutFinder::looksLikeDebt(std::size_t amount) const
{
    const ColumnContent &content = m_content[amount];
    if (first(ColumnMeaning::Balance) || content.negatives == 0)
        return false;
    return (content.filled >= 5 && content.negatives * 4 < content.filled) || paymentsLowerDebt(amount, false);
}

bool LayoutFinder::paymentsLowerDebt(std::size_t amount, bool surely) const
{
    for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row) {
        const auto &cells = m_sample.rows[row];
        if (amount >= cells.size() || cells[amount].find('-') == std::string::npos)
            continue;
        for (const std::string &cell : cells) {
            const QString folded = cell.size() < 8 ? QString() : foldedWords(cell);
            if (folded == "inbetalning"_L1 || folded == "innbetaling"_L1 || folded == "indbetaling"_L1 || folded == "einzahlung"_L1)
                return true; // what comes in has a minus
            if (!surely && folded.contains(u"thank you"_s))
                return true;
            for (const QLatin1StringView &words : {QLatin1StringView("payment received"), QLatin1StringView("payment thank you"), QLatin1StringView("zahlung erhalten"),
                     QLatin1StringView("inbetalning tack"), QLatin1StringView("betalning mottagen"), QLatin1StringView("betaling modtaget"),
                     QLatin1StringView("betaling mottatt"), QLatin1StringView("maksusuoritus"), QLatin1StringView("pagamento recebido"), QLatin1StringView("pago recibido"), QLatin1StringView("paiement recu")}) {
                if (folded.contains(words))
                    return true;
            }
        }
    }
    return false;
}

bool LayoutFinder::hasCardHeader() const
{
    constexpr std::array<QLatin1StringView, 4> headers {QLatin1StringView("card member"), QLatin1StringView("kortmedlem"),
        QLatin1StringView("appears on your statement as"), QLatin1StringView("erscheint auf ihrer abrechnung als")};
    return std::ranges::any_of(m_columns, [&](const HeaderText &header) { return std::ranges::find(headers, header.words) != headers.end(); });
}

bool LayoutFinder::isCardBill() const
{
    constexpr std::array<QLatin1StringView, 9> phrases {QLatin1StringView("credit limit"), QLatin1StringView("payment due"), QLatin1StringView("minimum payment"),
        QLatin1StringView("minimum due"), QLatin1StringView("total due"), QLatin1StringView("purchases"), QLatin1StringView("payments and other credits"),
        QLatin1StringView("payments credits"), QLatin1StringView("previous statement balance")};
    std::array<bool, phrases.size()> said {};
    if (hasCardHeader())
        return true;
    for (const auto &cells : m_sample.rows) {
        if (isTransaction(cells))
            continue;
        for (const std::string &cell : cells) {
            const QString folded = cell.size() < 9 || cell.size() > 200 ? QString() : foldedWords(cell);
            for (std::size_t i = 0; i < phrases.size(); ++i)
                said[i] = said[i] || folded.contains(phrases[i]);
        }
    }
    return std::ranges::count(said, true) >= 2;
}

} // namespace saldoscope
