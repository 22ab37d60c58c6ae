#include "commands/complaint.h"
#include "commands/handoutdate.h"
#include "commands/lookup.h"
#include "commands/tr.h"
#include "commands/verb.h"
#include "handout/output.h"
#include "handout/sheet.h"
#include "handout/sheetcode.h"

#include <QDir>
#include <QFileInfo>

namespace bayan::commands {

namespace {

content::Result<QStringList> entriesOfSections(const content::Treatment &treatment,
                                               const QStringList &sections)
{
    QStringList entries;
    for (const QString &id : sections) {
        if (!treatment.section(id)) {
            QStringList known;
            for (const content::Section &section : treatment.sections)
                known.append(section.id);
            return unknownWord(content::Error::Kind::NotFound,
                               Tr::tr("“%1” has no section “%2”").arg(treatment.name.id, id), id,
                               known, QStringLiteral("bayan list"));
        }
        for (const content::Entry *entry : treatment.entriesOf(id))
            entries.append(entry->id);
    }
    return entries;
}

content::Result<QStringList> checkedEntries(const content::Treatment &treatment,
                                            const QStringList &entries)
{
    for (const QString &id : entries) {
        const content::Entry *entry = treatment.entry(id);
        if (!entry) {
            QStringList known;
            for (const content::Entry &each : treatment.entries)
                known.append(each.id);
            return unknownWord(content::Error::Kind::NotFound,
                               Tr::tr("“%1” has no entry “%2”").arg(treatment.name.id, id), id,
                               known, QStringLiteral("bayan list"));
        }
        if (entry->audience == content::Audience::Clinician) {
            return content::Error{
                content::Error::Kind::NotFound,
                Tr::tr("“%1” is for staff and is never printed: leave it out.").arg(id),
                {}};
        }
    }
    return entries;
}

content::Result<handout::Pick> readPick(const content::Treatment &treatment,
                                        const Arguments &options)
{
    const QStringList sections = options.values(QStringLiteral("section"));
    const QStringList entries = options.values(QStringLiteral("entry"));
    if (sections.isEmpty() && entries.isEmpty())
        return handout::Pick::standard(treatment);

    const auto ofSections = entriesOfSections(treatment, sections);
    if (!ofSections)
        return ofSections.error();
    const auto single = checkedEntries(treatment, entries);
    if (!single)
        return single.error();
    return handout::Pick::of(treatment, *ofSections + *single);
}

// Without one, the sheet carries no clinic's details.
content::Result<handout::ClinicProfile> readProfile(const QString &file)
{
    return file.isEmpty() ? handout::ClinicProfile() : handout::readClinicProfile(file);
}

content::Result<handout::Arrangement> readArrangement(const QString &name)
{
    if (name == QLatin1String("beside"))
        return handout::Arrangement::Beside;
    if (name == QLatin1String("after"))
        return handout::Arrangement::After;
    return notAmong(Tr::tr("There is no arrangement “%1”").arg(name),
                    {QStringLiteral("beside"), QStringLiteral("after")});
}

} // namespace

content::Result<QByteArray> runHandout(const Call &call)
{
    const Arguments &options = call.options;
    const auto arrangement =
        readArrangement(options.value(QStringLiteral("arrangement"), QStringLiteral("beside")));
    if (!arrangement)
        return arrangement.error();
    const auto date = handoutDate(options.value(QStringLiteral("date")));
    if (!date)
        return date.error();
    const auto profile = readProfile(options.value(QStringLiteral("profile")));
    if (!profile)
        return profile.error();
    const QString usual = profile->paper.isEmpty() ? QStringLiteral("A4") : profile->paper;
    const QString paperName = options.value(QStringLiteral("paper"), usual);
    const auto paper = handout::paperNamed(paperName);
    if (!paper)
        return notAmong(Tr::tr("There is no paper “%1”").arg(paperName),
                        {QStringLiteral("A4"), QStringLiteral("Letter")});
    const auto languages = findLanguages(call.library, options.value(QStringLiteral("language")));
    if (!languages)
        return languages.error();
    const auto treatment = findTreatment(call.library, call.operand);
    if (!treatment)
        return treatment.error();
    const auto pick = readPick(*treatment, options);
    if (!pick)
        return pick.error();

    handout::SheetRequest request;
    request.treatment = &*treatment;
    request.pick = *pick;
    request.languages = *languages;
    request.arrangement = *arrangement;
    request.kind = options.has(QStringLiteral("summary")) ? handout::SheetKind::Summary
                                                          : handout::SheetKind::Full;
    request.largePrint = options.has(QStringLiteral("large-print"));
    request.sourceLanguage = call.library.languages().value(0);
    request.paper = *paper;
    request.date = *date;
    request.profile = *profile;
    request.code = handout::sheetCode(call.library, request);
    const auto sheet = handout::composeSheet(request);
    if (!sheet)
        return sheet.error();

    const QString file = options.value(QStringLiteral("output"));
    const auto saved = handout::savePdf(*sheet, file);
    if (!saved)
        return saved.error();
    return QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath()).toUtf8() + '\n';
}

} // namespace bayan::commands
