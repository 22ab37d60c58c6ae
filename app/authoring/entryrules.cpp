#include "authoring/placeholders.h"
#include "authoring/rules.h"
#include "content/identifiers.h"

#include <QSet>

namespace bayan::authoring {

namespace {

void report(const EntryScope &scope, const Place &place, const QString &sentence, Faults &faults)
{
    faults.append({place, scope.entry.id, sentence});
}

void sectionIsKnown(const EntryScope &scope, Faults &faults)
{
    const Words &section = scope.entry.section;
    if (!section.isEmpty() && !scope.manuscript.hasSection(section.text)) {
        report(scope, section.place,
               QStringLiteral("no section %1 in library.yaml").arg(section.text), faults);
    }
}

void entryIsSourced(const EntryScope &scope, Faults &faults)
{
    if (scope.entry.citations.isEmpty())
        report(scope, scope.entry.place, QStringLiteral("no source"), faults);
    for (const CitationDraft &citation : scope.entry.citations) {
        if (!scope.manuscript.source(citation.source.text)) {
            report(scope, citation.source.place,
                   QStringLiteral("no source %1 in sources.yaml").arg(citation.source.text),
                   faults);
        }
    }
}

void figuresAreKnown(const EntryScope &scope, Faults &faults)
{
    for (const Words &figure : scope.entry.figures) {
        if (!scope.treatment.figure(figure.text)) {
            report(scope, figure.place,
                   QStringLiteral("no figure %1 in treatment.yaml").arg(figure.text), faults);
        }
    }
}

void listsRepeatNothing(const EntryScope &scope, Faults &faults)
{
    for (const QList<Words> &list : {scope.entry.figures, scope.entry.claims}) {
        QSet<QString> seen;
        for (const Words &item : list) {
            if (seen.contains(item.text))
                report(scope, item.place, QStringLiteral("%1 stands here twice").arg(item.text),
                       faults);
            seen.insert(item.text);
        }
    }
}

// Every figure named is read by somebody, and every figure read is named.
void figuresMatchTexts(const EntryScope &scope, Faults &faults)
{
    QSet<QString> listed;
    for (const Words &figure : scope.entry.figures)
        listed.insert(figure.text);
    QSet<QString> read;
    for (const TextDraft &text : scope.entry.texts) {
        for (const Words &words : {text.title, text.summary, text.body, text.staffNote}) {
            QSet<QString> told;
            for (const Placeholder &placeholder : placeholders(words.text)) {
                read.insert(placeholder.figure);
                if (!told.contains(placeholder.figure) && !listed.contains(placeholder.figure) &&
                    scope.treatment.figure(placeholder.figure)) {
                    report(scope, words.placeOf(placeholder.at),
                           QStringLiteral("figure %1 is not among the entry's 'figures'")
                               .arg(placeholder.figure),
                           faults);
                    told.insert(placeholder.figure);
                }
            }
        }
    }
    for (const Words &id : scope.entry.figures) {
        const content::Figure *figure = scope.treatment.figure(id.text);
        const bool drawn = figure && figure->drawable; // beside the text, with its own words
        if (!drawn && !read.contains(id.text)) {
            report(scope, id.place,
                   QStringLiteral("figure %1 stands in no text of the entry").arg(id.text), faults);
        }
    }
}

// The sheet prints the entry's sources: a number's own must be among them.
void figuresAreCited(const EntryScope &scope, Faults &faults)
{
    QSet<QString> cited;
    for (const CitationDraft &citation : scope.entry.citations)
        cited.insert(citation.source.text);
    for (const Words &id : scope.entry.figures) {
        const content::Figure *figure = scope.treatment.figure(id.text);
        if (figure && !cited.contains(figure->source)) {
            report(scope, id.place,
                   QStringLiteral("figure %1 comes from %2, which is not among the entry's "
                                  "'sources'")
                       .arg(id.text, figure->source),
                   faults);
        }
    }
}

// Rows of one box are compared with each other, so all stand on one base.
void oneBaseInABox(const EntryScope &scope, Faults &faults)
{
    if (scope.entry.kind != content::Kind::FactBox)
        return;
    int base = 0;
    for (const Words &id : scope.entry.figures) {
        const content::Figure *figure = scope.treatment.figure(id.text);
        if (!figure || !figure->drawable)
            continue;
        if (base != 0 && figure->per != base) {
            report(scope, id.place,
                   QStringLiteral("%1 is drawn per %2, another figure of this box per %3")
                       .arg(id.text)
                       .arg(figure->per)
                       .arg(base),
                   faults);
        }
        base = figure->per;
    }
}

void staffWordsStayWithStaff(const EntryScope &scope, Faults &faults)
{
    if (!scope.entry.isForPatients() && scope.entry.sheetRule != content::SheetRule::Optional) {
        report(scope, scope.entry.place,
               QStringLiteral("an entry for clinicians alone must be 'optional', so that it is "
                              "never on a sheet by itself"),
               faults);
    }
}

// A note is shown with the names of the treatment's sources in place of their ids: of
// other sources, and of claims, it would show the id itself.
void notesAreReadByClinicians(const EntryScope &scope, Faults &faults)
{
    QSet<QString> named;
    for (const EntryDraft &entry : scope.treatment.entries) {
        for (const CitationDraft &citation : entry.citations)
            named.insert(citation.source.text);
    }
    QSet<QString> claims;
    for (const ClaimDraft &claim : scope.treatment.claims)
        claims.insert(claim.claim.id);
    for (const TextDraft &text : scope.entry.texts) {
        const Words &note = text.staffNote;
        for (auto it = content::identifiers().globalMatch(note.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString id = match.captured();
            QString fault;
            if (claims.contains(id))
                fault = QStringLiteral("%1 names a claim to its authors alone").arg(id);
            else if (scope.manuscript.source(id) && !named.contains(id))
                fault =
                    QStringLiteral("source %1 is cited by no entry and has no name here").arg(id);
            if (!fault.isEmpty())
                report(scope, note.placeOf(match.capturedStart()), fault, faults);
        }
    }
}

// Effects are shown short term beside long term; without a horizon one would
// stand nowhere.
void directionHasHorizon(const EntryScope &scope, Faults &faults)
{
    if (scope.entry.direction != content::Direction::None &&
        scope.entry.horizon == content::Horizon::None) {
        report(scope, scope.entry.place, QStringLiteral("'direction' without 'horizon'"), faults);
    }
}

void everyLanguageIsThere(const EntryScope &scope, Faults &faults)
{
    for (const LanguageDraft &draft : scope.manuscript.languages) {
        const QString &code = draft.language.code;
        if (scope.entry.text(code))
            continue;
        const bool first = code == scope.manuscript.firstLanguage();
        faults.append({scope.treatment.textPlaces.value(code, scope.entry.place), scope.entry.id,
                       QStringLiteral("no text in %1").arg(draft.language.name),
                       first ? Fault::Grade::Fault : Fault::Grade::Translation});
    }
}

} // namespace

QList<EntryRule> entryRules()
{
    return {sectionIsKnown,      entryIsSourced,          figuresAreKnown,
            listsRepeatNothing,  figuresMatchTexts,       figuresAreCited,
            oneBaseInABox,       staffWordsStayWithStaff, notesAreReadByClinicians,
            directionHasHorizon, everyLanguageIsThere};
}

} // namespace bayan::authoring
