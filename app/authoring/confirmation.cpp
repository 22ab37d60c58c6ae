#include "authoring/confirmation.h"

#include "authoring/reader.h"
#include "authoring/stamp.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace bayan::authoring {

namespace {

using content::Error;

Error refusal(const QString &sentence)
{
    return {Error::Kind::NotFound, sentence, {}};
}

struct Stamping
{
    Place place;     // of the value to be replaced
    QString written; // as it stands there
    QString stamp;
};

const TreatmentDraft *findTreatment(const Manuscript &manuscript, const QString &id)
{
    const auto it =
        std::find_if(manuscript.treatments.cbegin(), manuscript.treatments.cend(),
                     [&](const TreatmentDraft &treatment) { return treatment.id == id; });
    return it == manuscript.treatments.cend() ? nullptr : &*it;
}

// Nothing where one of the named entries is not there.
content::Result<QList<Stamping>> stampings(const TreatmentDraft &treatment,
                                           const QString &originalLanguage, const QString &language,
                                           const QStringList &entries)
{
    QStringList missing = entries;
    QList<Stamping> found;
    for (const EntryDraft &entry : treatment.entries) {
        if (!entries.isEmpty() && !entries.contains(entry.id))
            continue;
        const TextDraft *original = entry.text(originalLanguage);
        const TextDraft *translation = entry.text(language);
        if (!original || !translation || translation->translates.isEmpty())
            continue;
        missing.removeAll(entry.id);
        const Words &translates = translation->translates;
        found.append({translates.place, translates.text, stampOf(*original)});
    }
    if (!missing.isEmpty()) {
        return refusal(QStringLiteral("no text with 'translates' in %1 for %2")
                           .arg(language, missing.join(QLatin1String(", "))));
    }
    return found;
}

// The line with the value at this column replaced; empty where another value
// stands there.
QByteArray restamped(const QByteArray &line, const Stamping &stamping)
{
    QByteArray value = stamping.written.toUtf8();
    const char first = stamping.place.column < line.size() ? line[stamping.place.column] : '\0';
    if (first == '"' || first == '\'')
        value = first + value + first;
    if (line.mid(stamping.place.column, value.size()) != value)
        return {};
    return line.left(stamping.place.column) + stamping.stamp.toUtf8() +
           line.mid(stamping.place.column + value.size());
}

} // namespace

content::Result<int> confirmTranslations(const QString &folder, const QString &treatment,
                                         const QString &language, const QStringList &entries)
{
    const ReadContent read = readContent(folder);
    if (!read.faults.isEmpty())
        return refusal(read.faults.first().toString());
    const TreatmentDraft *draft = findTreatment(read.manuscript, treatment);
    if (!draft)
        return refusal(QStringLiteral("no treatment %1 in library.yaml").arg(treatment));
    const QString original = read.manuscript.firstLanguage();
    if (language == original || !draft->textPlaces.contains(language))
        return refusal(QStringLiteral("%1 is no language to translate into").arg(language));
    const auto wanted = stampings(*draft, original, language, entries);
    if (!wanted)
        return wanted.error();

    const QString path = folder + QLatin1Char('/') + draft->textPlaces.value(language).file;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    QList<QByteArray> lines = file.readAll().split('\n');
    file.close();

    int changed = 0;
    for (const Stamping &stamping : *wanted) {
        QByteArray &line = lines[stamping.place.line - 1];
        const QByteArray replaced = restamped(line, stamping);
        if (replaced.isEmpty()) {
            return refusal(QStringLiteral("%1:%2: write 'translates: 1' on a line of its own")
                               .arg(stamping.place.file)
                               .arg(stamping.place.line));
        }
        changed += int(replaced != line);
        line = replaced;
    }
    if (changed == 0)
        return 0;

    QSaveFile saved(path);
    const QByteArray bytes = lines.join('\n');
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() ||
        !saved.commit()) {
        return Error{Error::Kind::CannotWrite,
                     QStringLiteral("%1 can't be written: %2").arg(path, saved.errorString()),
                     {}};
    }
    return changed;
}

} // namespace bayan::authoring
