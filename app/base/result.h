// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace saldoscope {

template <class T> class Result;

namespace detail {
template <class T> struct IsResult : std::false_type {};
template <class T> struct IsResult<Result<T>> : std::true_type {};
} // namespace detail

/// A value or the Error that stood in its way; std::expected's names, so that C++23 replaces it by an alias.
template <class T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &operator*() & { return *value(); }
    const T &operator*() const & { return *value(); }
    T &&operator*() && { return std::move(*value()); }
    T *operator->() { return value(); }
    const T *operator->() const { return value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    T value_or(T fallback) const &
    {
        return has_value() ? **this : std::move(fallback);
    }

    /// One step after another: `f` takes the value and gives the next Result; an error passes through.
    template <class F> auto and_then(F &&f) &&
    {
        using Next = std::invoke_result_t<F, T &&>;
        static_assert(detail::IsResult<Next>::value, "and_then takes a function that gives a Result");
        return has_value() ? std::invoke(std::forward<F>(f), std::move(*value())) : Next(error());
    }
    /// Changes the value, keeps an error.
    template <class F> auto transform(F &&f) &&
    {
        using Next = Result<std::invoke_result_t<F, T &&>>;
        return has_value() ? Next(std::invoke(std::forward<F>(f), std::move(*value()))) : Next(error());
    }

private:
    T *value()
    {
        Q_ASSERT(has_value());
        return std::get_if<0>(&m_state);
    }
    const T *value() const
    {
        Q_ASSERT(has_value());
        return std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// The Result of something that is done for its effect.
using Done = Result<std::monostate>;
inline Done done() { return std::monostate {}; }

} // namespace saldoscope
