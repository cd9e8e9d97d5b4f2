// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QJsonObject>

namespace saldoscope::sandbox {

/// An engine that is not ours, so that disagreement can be seen and tested: it files some payees elsewhere and sums some
/// figures otherwise. The same seed and the same statement give the same answer; 0 is our own engine.
class OtherEngine
{
public:
    explicit OtherEngine(quint32 seed)
        : m_seed(seed)
    {
    }
    bool differs() const { return m_seed != 0; }
    /// Every sixth payee or so under a neighbouring category, by row key.
    Overrides filing(const Analysis &analysis) const;
    /// Every fifth number or so up to eight per cent away; whole numbers by one. Texts, nulls and what is zero stay.
    QJsonObject sums(const QJsonObject &figures) const;

private:
    quint32 m_seed;
};

} // namespace saldoscope::sandbox
