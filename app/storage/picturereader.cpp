#include "storage/picturereader.h"

#include "storage/rows.h"

#include <QHash>

namespace bayan::storage {

namespace {

using content::Treatment;

QString readFigureTexts(const QString &connection, Treatment &treatment)
{
    QHash<QString, content::Figure *> figures;
    for (content::Figure &figure : treatment.figures)
        figures.insert(figure.id, &figure);
    return forEachRow(
        connection,
        QStringLiteral("SELECT t.figure, t.language, t.outcome, t.population, t.time_frame, "
                       "t.treated, t.control, t.caption FROM figure_text t "
                       "JOIN figure f ON f.id = t.figure WHERE f.treatment = ?"),
        {treatment.name.id}, [&](const QSqlQuery &row) {
            if (content::Figure *figure = figures.value(row.value(0).toString())) {
                figure->texts.insert(row.value(1).toString(),
                                     {row.value(2).toString(), row.value(3).toString(),
                                      row.value(4).toString(), row.value(5).toString(),
                                      row.value(6).toString(), row.value(7).toString()});
            }
        });
}

QString readTimeline(const QString &connection, Treatment &treatment)
{
    QString unknown;
    const QString fault = forEachRow(
        connection,
        QStringLiteral("SELECT m.id, m.lane, m.form, m.from_day, m.to_day, m.evidence, m.source, "
                       "l.language, l.label FROM timeline_mark m JOIN timeline_label l "
                       "ON l.treatment = m.treatment AND l.mark = m.id WHERE m.treatment = ? "
                       "ORDER BY m.position"),
        {treatment.name.id}, [&](const QSqlQuery &row) {
            const QString id = row.value(0).toString();
            if (treatment.timeline.isEmpty() || treatment.timeline.last().id != id) {
                const auto evidence =
                    content::fromString<content::Evidence>(row.value(5).toString());
                if (!evidence)
                    unknown = QStringLiteral("unknown word '%1'").arg(row.value(5).toString());
                treatment.timeline.append({id,
                                           row.value(1).toString(),
                                           row.value(2).toString(),
                                           row.value(3).toDouble(),
                                           row.value(4).toDouble(),
                                           evidence.value_or(content::Evidence::None),
                                           row.value(6).toString(),
                                           {}});
            }
            treatment.timeline.last().labels.insert(row.value(7).toString(),
                                                    row.value(8).toString());
        });
    return fault.isEmpty() ? unknown : fault;
}

QString readAreas(const QString &connection, Treatment &treatment)
{
    QString fault = forEachRow(
        connection,
        QStringLiteral("SELECT a.id, n.language, n.name FROM face_area a JOIN face_area_name n "
                       "ON n.treatment = a.treatment AND n.area = a.id WHERE a.treatment = ? "
                       "ORDER BY a.position"),
        {treatment.name.id}, [&](const QSqlQuery &row) {
            const QString id = row.value(0).toString();
            if (treatment.areas.isEmpty() || treatment.areas.last().id != id)
                treatment.areas.append({id, {}, {}, {}});
            treatment.areas.last().names.insert(row.value(1).toString(), row.value(2).toString());
        });
    const auto readList = [&](const char *sql, QStringList content::FaceArea::*list) {
        if (!fault.isEmpty())
            return;
        fault = forEachRow(connection, QString::fromLatin1(sql), {treatment.name.id},
                           [&](const QSqlQuery &row) {
                               for (content::FaceArea &area : treatment.areas) {
                                   if (area.id == row.value(0).toString())
                                       (area.*list).append(row.value(1).toString());
                               }
                           });
    };
    readList("SELECT area, entry FROM face_area_entry WHERE treatment = ? ORDER BY position",
             &content::FaceArea::entries);
    readList("SELECT area, figure FROM face_area_figure WHERE treatment = ? ORDER BY position",
             &content::FaceArea::figures);
    return fault;
}

} // namespace

QString readPictures(const QString &connection, Treatment &treatment)
{
    for (const auto &read : {readFigureTexts, readTimeline, readAreas}) {
        const QString fault = read(connection, treatment);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace bayan::storage
