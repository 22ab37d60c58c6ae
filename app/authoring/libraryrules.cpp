#include "authoring/rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace bayan::authoring {

namespace {

struct NamedPlace
{
    QString id;
    Place place;
};

void reportRepeated(const QList<NamedPlace> &names, const QString &what, Faults &faults)
{
    QSet<QString> seen;
    for (const NamedPlace &name : names) {
        if (seen.contains(name.id))
            faults.append(
                {name.place, name.id, QStringLiteral("this %1 is there twice").arg(what)});
        seen.insert(name.id);
    }
}

void reportUnfit(const QList<NamedPlace> &names, Faults &faults)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"));
    for (const NamedPlace &name : names) {
        if (!form.match(name.id).hasMatch()) {
            faults.append({name.place, name.id,
                           QStringLiteral("a name may hold letters a to z, digits, and hyphens "
                                          "between them")});
        }
    }
}

template<class List, class NameOf> QList<NamedPlace> names(const List &list, NameOf nameOf)
{
    QList<NamedPlace> found;
    for (const auto &item : list)
        found.append(nameOf(item));
    return found;
}

void namesAreUnique(const Manuscript &manuscript, Faults &faults)
{
    const auto check = [&](const QList<NamedPlace> &found, const char *what) {
        reportRepeated(found, QString::fromLatin1(what), faults);
        reportUnfit(found, faults);
    };
    check(names(manuscript.languages,
                [](const LanguageDraft &l) {
                    return NamedPlace{l.language.code, l.place};
                }),
          "language");
    check(names(manuscript.sections,
                [](const Words &s) {
                    return NamedPlace{s.text, s.place};
                }),
          "section");
    check(names(manuscript.sources,
                [](const SourceDraft &s) {
                    return NamedPlace{s.source.id, s.place};
                }),
          "source");
    check(names(manuscript.glossary,
                [](const TermDraft &t) {
                    return NamedPlace{t.id, t.place};
                }),
          "term");
    check(names(manuscript.treatments,
                [](const TreatmentDraft &t) {
                    return NamedPlace{t.id, t.place};
                }),
          "treatment");

    // Figures and entries are named once in the whole library, not in a treatment.
    QList<NamedPlace> figures;
    QList<NamedPlace> entries;
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        figures += names(treatment.figures, [](const FigureDraft &f) {
            return NamedPlace{f.figure.id, f.place};
        });
        entries += names(treatment.entries, [](const EntryDraft &e) {
            return NamedPlace{e.id, e.place};
        });
    }
    check(figures, "figure");
    check(entries, "entry");
}

void languagesAreSound(const Manuscript &manuscript, Faults &faults)
{
    for (const LanguageDraft &draft : manuscript.languages) {
        const qsizetype digits = draft.language.nativeDigits.size();
        if (digits != 0 && digits != 10) {
            faults.append({draft.place, draft.language.code,
                           QStringLiteral("'native_digits' must be ten characters, or none")});
        }
    }
}

void libraryIsNotEmpty(const Manuscript &manuscript, Faults &faults)
{
    const auto check = [&](bool empty, const char *key) {
        if (empty) {
            faults.append({manuscript.version.place,
                           {},
                           QStringLiteral("'%1' names nothing").arg(QString::fromLatin1(key))});
        }
    };
    check(manuscript.languages.isEmpty(), "languages");
    check(manuscript.sections.isEmpty(), "sections");
    check(manuscript.treatments.isEmpty(), "treatments");
}

// No figure can be named here, so no number would have a source.
void treatmentWordsHoldNoNumbers(const Manuscript &manuscript, Faults &faults)
{
    static const QRegularExpression number(QStringLiteral("[\\p{Nd}{}]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const TreatmentWords &language : treatment.words) {
            for (const Words &words : {language.name, language.subtitle, language.summary}) {
                if (number.match(words.text).hasMatch()) {
                    faults.append({words.place, treatment.id,
                                   QStringLiteral("no digit and no placeholder may stand here")});
                }
            }
        }
    }
}

void sectionsAreTitled(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.sectionTitlePlaces.cbegin();
         it != manuscript.sectionTitlePlaces.cend(); ++it) {
        const QMap<QString, Words> titles = manuscript.sectionTitles.value(it.key());
        for (const Words &section : manuscript.sections) {
            if (!titles.contains(section.text)) {
                faults.append(
                    {it.value(), {}, QStringLiteral("section %1 has no title").arg(section.text)});
            }
        }
        for (auto title = titles.cbegin(); title != titles.cend(); ++title) {
            if (!manuscript.hasSection(title.key())) {
                faults.append({title->place,
                               {},
                               QStringLiteral("no section %1 in library.yaml").arg(title.key())});
            }
        }
    }
}

void sourcesAreSound(const Manuscript &manuscript, Faults &faults)
{
    static const QSet<QString> tiers{QStringLiteral("T1"), QStringLiteral("T1-copy"),
                                     QStringLiteral("T2"), QStringLiteral("T2-secondary"),
                                     QStringLiteral("T3"), QStringLiteral("T4")};
    for (const SourceDraft &draft : manuscript.sources) {
        const content::Source &source = draft.source;
        if (!tiers.contains(source.tier)) {
            faults.append({draft.place, source.id,
                           QStringLiteral("'%1' is no word for 'tier'").arg(source.tier)});
        }
        if (source.isCopy() && !source.address.isEmpty()) {
            faults.append({draft.place, source.id,
                           QStringLiteral("a source known only from a copy is shown without an "
                                          "address: patients must not be sent to the copy")});
        }
        const QUrl url(source.address, QUrl::StrictMode);
        const bool web =
            url.isValid() && !url.host().isEmpty() &&
            (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
        if (!source.address.isEmpty() && !web) {
            faults.append({draft.place, source.id,
                           QStringLiteral("'address' must be one web address, or none")});
        }
    }
}

// Whether nobody sees it: direction marks, tags, line separators, fillers.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}

// The program adds direction marks where words are shown; in the library they
// would hide from searching, and show in a copy.
void charactersAreVisible(const Manuscript &manuscript, Faults &faults)
{
    constexpr char32_t Tatweel = 0x0640;
    for (const OwnedWords &owned : manuscript.words) {
        const QString &text = owned.words.text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const char32_t c =
                pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
            if (isInvisible(c) || c == Tatweel) {
                const QString code =
                    QString::number(uint(c), 16).toUpper().rightJustified(4, QLatin1Char('0'));
                const QString what = c == Tatweel ? QStringLiteral("a tatweel (U+%1)")
                                                  : QStringLiteral("an invisible character (U+%1)");
                faults.append({owned.words.placeOf(i), owned.owner, what.arg(code)});
                break;
            }
            i += int(pair);
        }
    }
}

void oneLockedEntryEach(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        int locked = 0;
        for (const EntryDraft &entry : treatment.entries) {
            if (entry.sheetRule == content::SheetRule::Locked && ++locked > 1) {
                faults.append({entry.place, entry.id,
                               QStringLiteral("a second 'locked' entry; there is one in a "
                                              "treatment")});
            }
        }
        if (locked == 0) {
            faults.append({treatment.place, treatment.id,
                           QStringLiteral("no entry is 'locked': the urgent warning must be")});
        }
    }
}

void unusedThingsAreTold(const Manuscript &manuscript, Faults &faults)
{
    QSet<QString> used;
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const EntryDraft &entry : treatment.entries) {
            for (const CitationDraft &citation : entry.citations)
                used.insert(citation.source.text);
            for (const Words &id : entry.figures) {
                used.insert(id.text);
                if (const content::Figure *figure = treatment.figure(id.text))
                    used.insert(figure->source);
            }
        }
        for (const MarkDraft &draft : treatment.timeline) {
            used.insert(draft.mark.source);
            for (const Words &end : {draft.from, draft.to})
                used.insert(end.text.section(QLatin1Char('.'), 0, 0));
        }
        for (const ClaimDraft &draft : treatment.claims) {
            for (const Words &source : draft.sources)
                used.insert(source.text);
        }
        for (const FigureDraft &draft : treatment.figures) {
            if (!used.contains(draft.figure.id)) {
                faults.append({draft.place, draft.figure.id,
                               QStringLiteral("no entry uses this figure"), Fault::Grade::Note});
            }
        }
    }
    for (const SourceDraft &draft : manuscript.sources) {
        if (!used.contains(draft.source.id)) {
            faults.append({draft.place, draft.source.id,
                           QStringLiteral("no entry, figure, claim or mark cites this source")});
        }
    }
}

} // namespace

QList<LibraryRule> libraryRules()
{
    return {
        namesAreUnique,     libraryIsNotEmpty,    languagesAreSound,           sectionsAreTitled,
        sourcesAreSound,    charactersAreVisible, treatmentWordsHoldNoNumbers, oneLockedEntryEach,
        unusedThingsAreTold};
}

} // namespace bayan::authoring
