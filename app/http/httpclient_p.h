// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"

#include <QNetworkAccessManager>
#include <QSet>

namespace saldoscope {

class HttpExchange;

struct HttpClient::Private {
    HttpSettings settings;
    QNetworkAccessManager network;
    QThreadPool pool;
    QSet<HttpExchange *> exchanges; ///< under way; children of their owners
};

} // namespace saldoscope
