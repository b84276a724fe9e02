#pragma once

#include <QString>

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace corridor {

/// The place that an error is about: a file with line and column, or a table and key in `file`.
struct Where {
    QString file;
    qint64 line = 0;   ///< 1-based; 0 when it does not apply.
    qint64 column = 0; ///< 1-based, in characters; 0 when it does not apply.

    [[nodiscard]] QString toString() const
    {
        QString text = file;
        if (line > 0)
            text += QLatin1Char(':') + QString::number(line);
        if (column > 0)
            text += QLatin1Char(':') + QString::number(column);
        return text;
    }
    bool operator==(const Where &) const = default;
};

/// Why something could not be done, in words a person can act on: what was found, what was expected, what to do.
struct Error {
    enum class Code { InvalidInput, NotFound, Storage, Incompatible, NotAStore, Damaged, ReadOnly, Cancelled };

    Code code = Code::InvalidInput;
    QString message; ///< Already in the interface language.
    Where where;
};

/// A value, or the reason why there is none.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    [[nodiscard]] bool ok() const noexcept { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

    /// Calls \a next with the value, or passes the error through untouched.
    template<std::invocable<T &&> F>
    auto andThen(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (ok())
            return std::forward<F>(next)(std::get<T>(std::move(m_state)));
        return std::get<Error>(std::move(m_state));
    }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;
[[nodiscard]] inline Status success() { return std::monostate{}; }

} // namespace corridor
