#include "support/fixturelibrary.h"

#include "authoring/compiler.h"
#include "authoring/libraryfile.h"
#include "content/folding.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace bayan::support {

namespace {

struct Fixture
{
    QList<content::Language> languages;
    content::Treatment treatment;
};

const Fixture &fixture()
{
    static const Fixture read = [] {
        const QTemporaryDir directory;
        Fixture made;
        const auto library = storage::SqliteLibrary::open(buildFixtureLibrary(directory.path()));
        if (!library)
            qFatal("the fixture library can't be opened");
        made.languages = (*library)->languages();
        made.treatment = *(*library)->treatment(QStringLiteral("botulinum-toxin"));
        return made;
    }();
    return read;
}

} // namespace

QString fixtureContent()
{
    return support::sourceFolder() + QStringLiteral("/tests/support/content");
}

bool copyFixtureContent(const QString &directory)
{
    const QDir from(fixtureContent());
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    bool copied = true;
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = directory + QLatin1Char('/') + from.relativeFilePath(source);
        copied = copied && QDir().mkpath(QFileInfo(target).path()) && QFile::copy(source, target) &&
                 QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copied;
}

QString buildFixtureLibrary(const QString &directory)
{
    const authoring::CheckedContent checked = authoring::checkContent(fixtureContent());
    if (!authoring::allowsBuilding(checked.faults, false)) {
        for (const authoring::Fault &fault : checked.faults)
            qWarning("%s", qUtf8Printable(fault.toString()));
        return {};
    }
    const QString path = directory + QLatin1String("/content.sqlite");
    return authoring::writeLibrary(checked.manuscript, path) ? path : QString();
}

content::Treatment fixtureTreatment()
{
    return fixture().treatment;
}

QList<content::Language> fixtureLanguages()
{
    return fixture().languages;
}

MemoryLibrary::MemoryLibrary()
    : m_languages(fixtureLanguages())
    , m_treatments{fixtureTreatment()}
{
}

QList<content::TreatmentName> MemoryLibrary::treatments() const
{
    QList<content::TreatmentName> names;
    for (const content::Treatment &treatment : m_treatments)
        names.append(treatment.name);
    return names;
}

content::Result<content::Treatment> MemoryLibrary::treatment(const QString &id) const
{
    for (const content::Treatment &treatment : m_treatments) {
        if (treatment.name.id == id)
            return treatment;
    }
    return content::Error{content::Error::Kind::NotFound, QStringLiteral("no treatment"), {}};
}

content::Result<content::SearchAnswer>
MemoryLibrary::search(const QString &query, const QString &language, int limit) const
{
    content::SearchAnswer answer;
    const QString wanted = content::foldSearch(query.trimmed());
    for (const content::Treatment &treatment : m_treatments) {
        for (const content::Entry &entry : treatment.entries) {
            for (const content::Text &text : entry.texts) {
                const bool inLanguage = language.isEmpty() || text.language == language;
                const QString words =
                    content::foldSearch(text.title + QLatin1Char('\n') + text.body);
                if (!wanted.isEmpty() && inLanguage && words.contains(wanted) &&
                    answer.hits.size() < limit) {
                    answer.hits.append({treatment.name.id, entry.section, entry.id, text.language,
                                        text.title, text.title, text.summary});
                }
            }
        }
    }
    return answer;
}

content::Result<content::LibraryFacts> MemoryLibrary::check() const
{
    content::LibraryFacts facts;
    facts.treatments = int(m_treatments.size());
    facts.contentVersion = contentVersion();
    for (const content::Treatment &treatment : m_treatments) {
        facts.entries += int(treatment.entries.size());
        facts.figures += int(treatment.figures.size());
        facts.sources += int(treatment.sources.size());
        for (const content::Entry &entry : treatment.entries) {
            for (const content::Text &text : entry.texts)
                ++facts.texts[text.language];
        }
    }
    return facts;
}

} // namespace bayan::support
