#pragma once

#include "content/library.h"

#include <memory>

namespace bayan::storage {

// The bundled library, read only. SQLite takes any file for a database until
// it is read, so opening checks what the file is. Like every QSqlDatabase it
// is used in the thread that opened it.
class SqliteLibrary final : public content::Library
{
public:
    // Error::LibraryMissing, LibraryUnreadable, LibraryForeign, LibraryNewer or
    // LibraryOlder, each with a sentence that says what to do.
    static content::Result<std::unique_ptr<SqliteLibrary>> open(const QString &path);

    ~SqliteLibrary() override;

    QList<content::Language> languages() const override;
    QList<content::TreatmentName> treatments() const override;
    int treatmentCount() const override;
    content::TreatmentName treatmentName(int place) const override;
    content::TreatmentName treatmentName(const QString &id) const override;
    int placeOf(const QString &treatment) const override;
    QString contentVersion() const override;
    content::Result<content::Treatment> treatment(const QString &id) const override;
    content::Result<content::SearchAnswer> search(const QString &query, const QString &language,
                                                  int limit) const override;
    content::Result<content::LibraryFacts> check() const override;

private:
    SqliteLibrary(const QString &path, const QString &connection);

    QString readContents();
    // Of these treatments, an SQL expression for id and position, into 'names'. What
    // is wrong, if anything.
    QString readNames(const char *treatments, const QVariantList &values,
                      QList<content::TreatmentName> &names) const;
    QString readPage(int page) const;        // likewise, into m_names
    void logged(const QString &fault) const; // where there is one

    QString m_path;
    QString m_connection; // unique name of the QSqlDatabase connection
    QList<content::Language> m_languages;

    int m_treatmentCount = 0;
    mutable QMap<int, QList<content::TreatmentName>> m_names; // those read so far, by page
    QString m_contentVersion;
};

} // namespace bayan::storage
