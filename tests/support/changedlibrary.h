#pragma once

#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace bayan::support {

// The library compiled from resources/content, with these statements run on it:
// whole to every check of a file, and odd in what it holds. A new file under
// 'directory'.
inline QString changedLibrary(const QString &directory, const QStringList &statements)
{
    const QString path = QDir(directory).filePath(QStringLiteral("changed.sqlite"));
    QFile::remove(path);
    if (!QFile::copy(libraryFile(), path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("could not copy the library");
    const QString connection = QStringLiteral("changed");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("could not open the copy");
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("could not run %s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return path;
}

inline QStringList withoutRowsOf(const QStringList &tables)
{
    QStringList statements;
    for (const QString &table : tables)
        statements.append(QStringLiteral("DELETE FROM ") + table);
    return statements;
}

inline QStringList withoutFigures()
{
    return withoutRowsOf({QStringLiteral("figure_text"), QStringLiteral("entry_figure"),
                          QStringLiteral("face_area_figure"), QStringLiteral("figure")});
}

// One area has a name and nothing else, one has not even that or a place on the
// face.
inline QStringList withBareAreas()
{
    return {QStringLiteral("DELETE FROM face_area_entry WHERE area = 'forehead'"),
            QStringLiteral("DELETE FROM face_area_figure WHERE area = 'forehead'"),
            QStringLiteral("INSERT INTO face_area SELECT treatment, 'nowhere', 99 FROM face_area "
                           "WHERE id = 'forehead'")};
}

inline QStringList withoutTreatments()
{
    QStringList statements = withoutRowsOf({QStringLiteral("figure_text"),
                                            QStringLiteral("entry_figure"),
                                            QStringLiteral("face_area_figure"),
                                            QStringLiteral("face_area_entry"),
                                            QStringLiteral("face_area_name"),
                                            QStringLiteral("face_area"),
                                            QStringLiteral("timeline_label"),
                                            QStringLiteral("timeline_mark"),
                                            QStringLiteral("claim_text"),
                                            QStringLiteral("entry_claim"),
                                            QStringLiteral("claim"),
                                            QStringLiteral("entry_disagreement"),
                                            QStringLiteral("citation"),
                                            QStringLiteral("staff_note"),
                                            QStringLiteral("text"),
                                            QStringLiteral("entry"),
                                            QStringLiteral("figure"),
                                            QStringLiteral("treatment_text"),
                                            QStringLiteral("treatment"),
                                            QStringLiteral("search_weight"),
                                            QStringLiteral("search_word"),
                                            QStringLiteral("search_form"),
                                            QStringLiteral("search_near"),
                                            QStringLiteral("search_phrase")});
    statements.append(
        QStringLiteral("INSERT INTO search_index(search_index) VALUES ('delete-all')"));
    statements.append(QStringLiteral("DELETE FROM search_text"));
    return statements;
}

} // namespace bayan::support
