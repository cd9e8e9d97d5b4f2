// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <string>
#include <vector>

namespace saldoscope {

/// Mixes one more word into a hash. Fixed for ever: row keys made with it are kept in cases (see rowKeys()).
inline quint64 mixed(quint64 hash, quint64 word)
{
    hash = (hash ^ word) * 0xff51afd7ed558ccdULL;
    return hash ^ (hash >> 32);
}

/// Hash of a text's bytes, read as little-endian words. Fixed for ever, too.
quint64 stableHash(std::string_view text);

/// Hash of a text as a person reads it: letter case (ASCII), control characters and runs of blanks do not matter.
quint64 looseHash(std::string_view text);

/// Hashes of a ledger's texts, each made at its first use.
template <quint64 (*hash)(std::string_view)> class TextHashes
{
public:
    explicit TextHashes(const Texts &texts)
        : m_texts(&texts)
        , m_hashes(texts.size(), 0)
    {
    }
    quint64 operator[](TextId id)
    {
        quint64 &known = m_hashes[id];
        if (known == 0)
            known = hash((*m_texts)[id]) | 1;
        return known;
    }

private:
    const Texts *m_texts;
    std::vector<quint64> m_hashes;
};

/// An account number as it is compared: letters and digits only, upper case.
std::string comparable(const QString &number);
std::string comparable(std::string_view number);

} // namespace saldoscope
