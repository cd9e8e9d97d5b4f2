// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/call.h"

#include <vector>

namespace saldoscope {

/// Plays a talk against recorded answers, in order: no network, no event loop. What was asked is noted in `asked`. A talk
/// that asks more often than there are answers ends with Error Network, "no recorded answer is left".
template <class T> Result<T> replay(Step<T> step, const std::vector<HttpResponse> &answers, std::vector<HttpRequest> *asked = nullptr)
{
    std::size_t next = 0;
    while (step) {
        if (auto *value = std::get_if<0>(&*step))
            return std::move(*value);
        const Call<T> call = std::get<1>(*step);
        if (asked)
            asked->push_back(call.request);
        if (next == answers.size())
            return Error {Error::Kind::Network, QStringLiteral("no recorded answer is left")};
        step = call.read(answers[next++]);
    }
    return step.error();
}

} // namespace saldoscope
