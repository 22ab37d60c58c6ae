#pragma once

#include "content/library.h"

#include <QString>

namespace bayan::storage {

// Reads a library to its last page, and counts what is in it.
class LibraryCheck
{
public:
    // The name of an open connection.
    explicit LibraryCheck(const QString &connection);

    // All but the content version. Means nothing where fault() is set afterwards.
    content::LibraryFacts run();

    // What is not whole, in technical words; empty when all is well.
    QString fault() const { return m_fault; }

private:
    void checkPages();
    void checkReferences();
    void checkNames();
    void checkIndex();
    int count(const char *sql);
    void fail(const QString &fault);

    QString m_connection;
    QString m_fault;
};

} // namespace bayan::storage
