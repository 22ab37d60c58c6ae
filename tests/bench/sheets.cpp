#include "bench/sheets.h"

#include "handout/output.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace bayan::bench {

QStringList nineEntries()
{
    return {QStringLiteral("urgent-warning-signs"), QStringLiteral("timeline-onset"),
            QStringLiteral("timeline-duration"),    QStringLiteral("how-well-crows-feet"),
            QStringLiteral("frown-side-effects"),   QStringLiteral("prevention-of-new-lines"),
            QStringLiteral("muscle-thinning"),      QStringLiteral("build-up-or-no-trace"),
            QStringLiteral("aftercare-and-review")};
}

handout::SheetRequest nineEntrySheet(const content::Library &library,
                                     const content::Treatment &treatment)
{
    handout::SheetRequest request;
    request.treatment = &treatment;
    request.languages = library.languages();
    request.sourceLanguage = request.languages.value(0);
    request.date = QDate(2026, 11, 21);
    request.pick = handout::Pick::of(treatment, nineEntries());
    return request;
}

namespace {

Row measure(const QString &what, int runs, const handout::SheetRequest &request,
            const QString &target)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    QList<double> times;
    int pages = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto sheet = handout::composeSheet(request);
        if (!sheet || !handout::savePdf(*sheet, path))
            qFatal("no sheet was written");
        times.append(double(timer.nsecsElapsed()) / 1e6);
        pages = sheet->pageCount();
    }
    return {QStringLiteral("%1, %2 pages").arg(what).arg(pages), QStringLiteral("ms"),
            median(times), 0, target};
}

// The treatment's entries over and over, as many as this, each of its own id.
content::Treatment grown(content::Treatment treatment, qsizetype entries)
{
    const QList<content::Entry> own = treatment.entries;
    while (treatment.entries.size() < entries) {
        content::Entry entry = own[1 + treatment.entries.size() % (own.size() - 1)];
        entry.id += QString::number(treatment.entries.size());
        treatment.entries.append(entry);
    }
    return treatment;
}

// Laid out, without the PDF.
double composingTime(const content::Treatment &treatment, handout::SheetRequest request)
{
    request.treatment = &treatment;
    QStringList all;
    for (const content::Entry &entry : treatment.entries)
        all.append(entry.id);
    request.pick = handout::Pick::of(treatment, all);
    QElapsedTimer timer;
    timer.start();
    if (!handout::composeSheet(request))
        qFatal("no sheet was laid out");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

QList<Row> measureSheets(int runs, const content::Library &library)
{
    const auto treatment = library.treatment(QStringLiteral("botulinum-toxin"));
    if (!treatment)
        qFatal("the library has no botulinum-toxin");
    handout::SheetRequest request = nineEntrySheet(library, *treatment);
    QList<Row> rows{
        measure(QStringLiteral("sheet to PDF, nine entries, all languages"), runs, request, {})};
    request.pick = handout::Pick::of(*treatment, {});
    rows.append(measure(QStringLiteral("sheet to PDF, urgent signs alone, all languages"), runs,
                        request, QStringLiteral("100 ms")));
    request.pick = handout::Pick::standard(*treatment);
    rows.append(
        measure(QStringLiteral("sheet to PDF, standard, all languages"), runs, request, {}));
    const double few = composingTime(grown(*treatment, 250), request);
    for (const int entries : {500, 1000, 2000}) {
        const double time = composingTime(grown(*treatment, entries), request);
        rows.append({QStringLiteral("sheet of %1 entries, against 250").arg(entries),
                     QStringLiteral("ms"), time, few,
                     QStringLiteral("%1 times").arg(entries / 250)});
    }
    return rows;
}

} // namespace bayan::bench
