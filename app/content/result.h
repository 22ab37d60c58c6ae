#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace bayan::content {

// Why something could not be done.
struct Error
{
    enum class Kind {
        Usage,             // the command line is wrong
        NotFound,          // a treatment, section or entry that is not there
        LibraryMissing,    // no file where the library should be
        LibraryUnreadable, // empty, truncated, damaged, or not a database at all
        LibraryForeign,    // a database, but of another program
        LibraryNewer,      // made for a later version of this program
        LibraryOlder,      // made for an earlier version of this program
        FileUnreadable,    // another input file is missing or damaged
        CannotWrite,       // folder missing, not writable, disk full
        FontMissing,
        NoPrinter,
    };

    Kind kind = Kind::NotFound;
    QString sentence; // translated, for people: what is wrong and what to do
    QString cause;    // technical, untranslated, for the log; may be empty
};

// A value, or the reason there is none.
template<class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }

    const T &operator*() const & { return std::get<T>(m_state); }
    T &&operator*() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &std::get<T>(m_state); }

    // Only where the result holds no value.
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace bayan::content
