#include "pdfobjects.h"

#include "pdfreading.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace bayan::support {

PdfObjects::PdfObjects(const QString &path)
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("plain.pdf"));
    outputOf(QStringLiteral("qpdf"),
             {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
              QStringLiteral("--no-original-object-ids"), path, plain});
    QFile file(plain);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    qsizetype at = 0;
    while ((at = bytes.indexOf(" 0 obj\n", at)) > 0) {
        const qsizetype line = bytes.lastIndexOf('\n', at) + 1;
        const qsizetype end = bytes.indexOf("\nendobj", at);
        const int number = bytes.sliced(line, at - line).toInt();
        m_objects.insert(number, bytes.sliced(at + 7, end - at - 7));
        m_order.append(number);
        at = end;
    }
}

QList<int> PdfObjects::with(const QByteArray &entry) const
{
    QList<int> found;
    for (const int number : m_order) {
        const QByteArray value = m_objects[number];
        const qsizetype stream = value.indexOf("\nstream\n");
        if ((stream < 0 ? value : value.first(stream)).contains(entry))
            found.append(number);
    }
    return found;
}

int PdfObjects::referenceAfter(const QByteArray &object, const QByteArray &key)
{
    const QRegularExpression pattern(QStringLiteral("%1 (\\d+) 0 R").arg(QString::fromLatin1(key)));
    const auto match = pattern.match(QString::fromLatin1(object));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QByteArray PdfObjects::arrayAfter(const QByteArray &object, const QByteArray &key)
{
    const qsizetype from = object.indexOf(key + " [");
    if (from < 0)
        return {};
    const qsizetype open = from + key.size() + 2;
    return object.sliced(open, object.indexOf(']', open) - open);
}

} // namespace bayan::support
