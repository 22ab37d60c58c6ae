#include "pdfreading.h"

#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace bayan::support {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        QTest::qFail(qPrintable(program + QStringLiteral(" failed: ") + process.errorString() +
                                QString::fromUtf8(process.readAllStandardError())),
                     __FILE__, __LINE__);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOfPdf(const QString &path)
{
    QString text =
        outputOf(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")})
            .normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) {
        return (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) ||
               (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || c.unicode() == 0x200E ||
               c.unicode() == 0x200F;
    });
    return text;
}

QList<PlacedWord> wordsOfPdf(const QString &path)
{
    QXmlStreamReader xml(outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    QList<PlacedWord> words;
    int page = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page"))
            ++page;
        if (xml.name() != QLatin1String("word"))
            continue;
        const auto at = [&](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toDouble();
        };
        PlacedWord word;
        word.page = page;
        word.box = QRectF(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
        word.text = xml.readElementText();
        words.append(word);
    }
    return words;
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// Sellers' algorithm: 'wanted' may begin and end anywhere in 'text'.
int lettersWrong(const QString &wanted, const QString &text)
{
    std::vector<int> row(size_t(text.size()) + 1, 0);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t k = 1; k < row.size(); ++k) {
            const int change = diagonal + (text[qsizetype(k) - 1] == wanted[i] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({change, row[k] + 1, row[k - 1] + 1});
        }
    }
    return *std::min_element(row.begin(), row.end());
}

} // namespace bayan::support
