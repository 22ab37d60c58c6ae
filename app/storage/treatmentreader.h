#pragma once

#include "content/treatment.h"

#include <QHash>
#include <QString>
#include <QVariantList>

namespace bayan::storage {

// Loads a treatment whole, in all its languages, with one statement per table.
class TreatmentReader
{
public:
    // The name of an open connection.
    explicit TreatmentReader(const QString &connection);

    // Nothing where fault() is set afterwards, or where there is no such treatment.
    content::Treatment read(const QString &id);

    // What went wrong, in technical words; empty when all is well.
    QString fault() const { return m_fault; }

private:
    void readNames();
    void readSections();
    void readEntries();
    void readTexts();
    void readStaffNotes();
    void readCitations();
    void readEntryFigures();
    void readEntryClaims();
    void readDisagreements();
    void readSources();
    void readFigures();

    void checkWhole();

    template<class Take> void eachRow(const char *sql, Take take);
    template<class Enum> Enum word(const QString &value);
    content::Entry *entryOf(const QString &id);
    void fail(const QString &fault);

    QString m_connection;
    QString m_fault;
    content::Treatment m_treatment;
    QHash<QString, qsizetype> m_entryIndex;
};

} // namespace bayan::storage
