#pragma once

#include "content/library.h"

#include <QString>

#include <memory>

namespace bayan::support {

// A small content folder in English and Arabic, tests/support/content: one
// treatment, botulinum-toxin, of ten entries. There is one of each thing the
// program treats in its own way: a locked alert, effects and risks of both
// horizons, a fact box with a figure to draw, a disagreement, a question, an
// entry for clinicians alone, a staff note, and a source known from a copy.
// It needs a QCoreApplication, as QSqlDatabase does.

// Where that folder stands. Tests copy it before they change anything.
QString fixtureContent();

// A copy of the folder under 'directory', which is made. False where it fails.
bool copyFixtureContent(const QString &directory);

// The folder compiled to a database by the real compiler and schema, under
// 'directory'. Gives its path, or an empty string where it fails.
QString buildFixtureLibrary(const QString &directory);

// The folder's one treatment, in both languages.
content::Treatment fixtureTreatment();
QList<content::Language> fixtureLanguages();

// A library in memory that tests may fill as they like; it starts with the
// fixture's languages and treatment. Searching is by plain containment of the
// folded query, in titles and bodies.
class MemoryLibrary final : public content::Library
{
public:
    MemoryLibrary();

    QList<content::Language> languages() const override { return m_languages; }
    QList<content::TreatmentName> treatments() const override;
    QString contentVersion() const override { return QStringLiteral("2026.11"); }
    content::Result<content::Treatment> treatment(const QString &id) const override;
    content::Result<content::SearchAnswer> search(const QString &query, const QString &language,
                                                  int limit) const override;
    content::Result<content::LibraryFacts> check() const override;

    void setTreatments(const QList<content::Treatment> &treatments) { m_treatments = treatments; }

private:
    QList<content::Language> m_languages;
    QList<content::Treatment> m_treatments;
};

} // namespace bayan::support
