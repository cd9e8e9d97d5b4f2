// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/jsontokens.h"

#include <vector>

/// The tokens' places in the document, window by window, up to what is no JSON.
inline std::vector<quint32> tokenPlaces(QByteArrayView text, quint32 windowBytes, int *windows = nullptr)
{
    saldoscope::json::TokenWindows parts({text}, windowBytes);
    std::vector<quint32> found;
    for (quint32 begin = 0; begin < quint32(text.size());) {
        const saldoscope::json::TokenWindow window = parts.window(begin);
        for (const quint32 *token = window.tokens; *token < window.size; ++token)
            found.push_back(window.begin + *token);
        begin = window.end();
        if (windows)
            ++*windows;
    }
    return found;
}
