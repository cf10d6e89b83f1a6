#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace Pressmark {

/// A value, or the error that kept it from being made. Read it like std::expected:
/// `if (!x) return x.error();`, then `*x` and `x->member`.
template <typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const { return m_state.index() == 0; }

    T &operator*() { return valueOf(m_state); }
    const T &operator*() const { return valueOf(m_state); }
    T *operator->() { return &valueOf(m_state); }
    const T *operator->() const { return &valueOf(m_state); }

    /// Requires: there is an error.
    const Error &error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    template <typename State>
    static auto &valueOf(State &state)
    {
        Q_ASSERT(state.index() == 0);
        return *std::get_if<0>(&state);
    }

    std::variant<T, Error> m_state;
};

/// Success, or an error.
template <>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    { }

    explicit operator bool() const { return !m_error; }

    /// Requires: there is an error.
    const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace Pressmark
