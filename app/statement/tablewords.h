// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/tablemapping.h"

#include <QHash>

#include <bitset>
#include <memory>
#include <span>
#include <string_view>

namespace saldoscope {

/// A text as words are compared: lower case, no accents, everything but letters and digits a single blank.
QString foldedWords(QStringView text);
QString foldedWords(std::string_view utf8);

/// "Beginning balance as of 01/01/2024" → "beginning balance", "Solde initial au 31/05/2026 : 100" → "solde initial".
QString wordsBeforeDate(std::string_view utf8);

/// What a header may mean.
struct HeaderWord {
    ColumnMeaning meaning = ColumnMeaning::Ignored;
    bool isGeneric = false;   ///< "date": of booking where nothing else is
    bool isStem = false;      ///< only a part of the header is known
    quint8 language = 0;      ///< index; the same for the words of one language
};

/// The words over banks' tables and the layouts of known banks, from resources/profiles.
class TableWords
{
public:
    /// The data compiled in, read once.
    static const TableWords &shipped();

    /// All that a header may mean, `header` as foldedWords() gives it; empty where it is not known.
    std::span<const HeaderWord> meanings(const QString &header) const;
    /// By a word inside the header; nullopt where none is known.
    std::optional<HeaderWord> likelyMeaning(const QString &header) const;
    Currency likelyCurrency(quint8 language) const; ///< unknown where the language has several

    enum class Word { Out, In, Pending, Failed, OpeningRow, ClosingRow, TurnoverRow, TotalRow, BalanceRow };
    bool is(Word word, const QString &folded) const;
    /// Can this cell be one of the words for rows that are no transactions? Quick and sometimes wrongly yes.
    bool mayBeRowWord(std::string_view cell) const
    {
        return cell.size() >= 2 && cell.size() <= 48 && m_rowWordBegins[place(beginOf(cell))];
    }

    enum class Label { Number, Holder, Currency, Opening, Closing, From, To, Balance };
    bool is(Label label, const QString &folded) const;

    std::span<const TableMapping> profiles() const { return m_profiles; }

private:
    /// Its first four letters, small; ends early with 0xff at a letter that would have to be folded, and with a blank at all else.
    static quint32 beginOf(std::string_view text)
    {
        quint32 begin = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const char c = i < text.size() ? text[i] : ' ';
            const char small = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
            const bool isLetter = small >= 'a' && small <= 'z';
            begin |= (isLetter ? quint32(quint8(small)) : quint8(c) >= 0x80 ? 0xffU : quint32(' ')) << (8 * i);
            if (!isLetter)
                break;
        }
        return begin;
    }
    static std::size_t place(quint32 begin) { return std::size_t(begin * 0x9e3779b1U >> 16); }
    void readWords(const QByteArray &json);
    void readProfiles(const QByteArray &json);
    void addRowWord(const QByteArray &folded);

    QHash<QString, std::vector<HeaderWord>> m_headers;
    std::vector<std::pair<QString, HeaderWord>> m_stems;
    std::vector<Currency> m_currencies;              // by language
    QHash<QString, quint32> m_words;                 // bits by Word
    QHash<QString, quint32> m_labels;                // bits by Label
    std::bitset<65536> m_rowWordBegins;
    std::vector<TableMapping> m_profiles;
};

} // namespace saldoscope
