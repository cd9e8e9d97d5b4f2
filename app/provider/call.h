// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace saldoscope {

/// Header names compare without regard to case; order and repetition are kept.
struct Headers {
    std::vector<std::pair<QByteArray, QByteArray>> list;

    void add(QByteArray name, QByteArray value) { list.emplace_back(std::move(name), std::move(value)); }
    QByteArray value(QByteArrayView name) const; ///< the first; empty where there is none
    bool operator==(const Headers &) const = default;
};

struct HttpRequest {
    enum class Method { Get, Post, Put, Delete };
    Method method = Method::Get;
    QUrl url;
    Headers headers;
    QByteArray body;
    /// May the client send it again after a failure of which it is not known whether the server acted on it? True for
    /// GET, and for what an idempotency key protects; an upload or a PUT of operations is not.
    bool repeatable = true;
    bool operator==(const HttpRequest &) const = default;
};

struct HttpResponse {
    int status = 0;
    Headers headers;
    QByteArray body;
    std::optional<QDateTime> retryAt; ///< UTC; what Retry-After comes to, filled in by the client
    bool ok() const { return status >= 200 && status < 300; }
};

/// One request and how to read what comes back. A Step is the answer, an error, or one more Call: paged and many-step
/// talks need no class and no state, the closure is the state. Pure: nothing here touches the network.
template <class T> struct Call;
template <class T> using Step = Result<std::variant<T, Call<T>>>;
template <class T> struct Call {
    HttpRequest request;
    std::function<Step<T>(const HttpResponse &)> read;
};

template <class T> Step<T> answer(T value) { return std::variant<T, Call<T>>(std::in_place_index<0>, std::move(value)); }
template <class T> Step<T> ask(HttpRequest request, std::function<Step<T>(const HttpResponse &)> read)
{
    return std::variant<T, Call<T>>(std::in_place_index<1>, Call<T> {std::move(request), std::move(read)});
}

/// The first talk, then the one that its answer leads to: andThen<Delivery>(step, [](Token token) { return …; }).
template <class U, class T> Step<U> andThen(Step<T> first, std::type_identity_t<std::function<Step<U>(T)>> next)
{
    if (!first)
        return first.error();
    if (auto *value = std::get_if<0>(&*first))
        return next(std::move(*value));
    Call<T> &call = std::get<1>(*first);
    return ask<U>(std::move(call.request), [read = std::move(call.read), next](const HttpResponse &response) {
        return andThen<U, T>(read(response), next);
    });
}

} // namespace saldoscope
