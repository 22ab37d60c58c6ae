#include "bench/smallcontent.h"

#include "support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace bayan::bench {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

QByteArray entryOf(const QByteArray &id)
{
    return "  - id: " + id +
           "\n    section: questions\n    kind: faq\n    audience: patient\n"
           "    evidence: limited\n    sheet: optional\n    sources: {GUIDE: how often}\n"
           "    figures: [minutes]\n";
}

QByteArray textOf(const QByteArray &id, const QByteArray &stamp)
{
    return "  " + id + ":\n    revision: 1\n" + stamp +
           "    title: How often?\n    summary: When it swells.\n    body: |\n"
           "      Do it again when it swells. Leave it for {minutes.low} to {minutes.high} "
           "minutes.\n\n      - **One.** Put a dry cloth under it.\n      - Two.\n"
           "    keywords: [ice, cool]\n";
}

// Names are a library's, not a treatment's: those of a copy end with its number.
QByteArray renamed(const QByteArray &text, int copy)
{
    static const QRegularExpression names(
        QStringLiteral("(\\bcold-(?:compress|urgent|what|often)\\b|\\bless-swelling\\b|\\bnumb-"
                       "skin\\b|\\bcalm-days\\b|"
                       "\\bmade-[0-9]+\\b|(?<=id: |[{[])minutes\\b)"));
    return QString::fromUtf8(text).replace(names, QStringLiteral("\\1-%1").arg(copy)).toUtf8();
}

} // namespace

void copySmallContent(const QString &folder)
{
    const QDir from(support::sourceFolder() + QStringLiteral("/tests/growing/content"));
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = folder + u'/' + from.relativeFilePath(source);
        if (!QDir().mkpath(QFileInfo(target).path()))
            qFatal("%s can't be made", qPrintable(target));
        write(target, bytesOf(source), QIODevice::WriteOnly);
    }
}

void addEntries(const QString &folder, int entries)
{
    QByteArray structure;
    QByteArray original;
    QByteArray translation;
    for (int i = 0; i < entries; ++i) {
        const QByteArray id = "made-" + QByteArray::number(i);
        structure += entryOf(id);
        original += textOf(id, {});
        translation += textOf(id, "    translates: 1\n");
    }
    write(folder + QStringLiteral("/treatment.yaml"), structure, QIODevice::Append);
    write(folder + QStringLiteral("/en.yaml"), original, QIODevice::Append);
    write(folder + QStringLiteral("/fr.yaml"), translation, QIODevice::Append);
}

void addTreatments(const QString &folder, int treatments)
{
    const QByteArray first = SmallTreatment.toUtf8();
    const QDir small(folder + u'/' + SmallTreatment);
    QByteArray names = first;
    for (int i = 1; i < treatments; ++i) {
        const QByteArray name = first + '-' + QByteArray::number(i);
        const QString copy = folder + u'/' + QString::fromUtf8(name);
        if (!QDir().mkpath(copy))
            qFatal("%s can't be made", qPrintable(copy));
        for (const QString &file : small.entryList(QDir::Files))
            write(copy + u'/' + file, renamed(bytesOf(small.filePath(file)), i),
                  QIODevice::WriteOnly);
        names += ", " + name;
    }
    const QString library = folder + QStringLiteral("/library.yaml");
    write(library, bytesOf(library).replace('[' + first + ']', '[' + names + ']'),
          QIODevice::WriteOnly);
}

} // namespace bayan::bench
