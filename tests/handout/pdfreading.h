#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

namespace bayan::support {

// What a program wrote to its standard output. Fails the running test where it
// is not installed or gives an error.
QString outputOf(const QString &program, const QStringList &arguments);

// The words of a PDF as pdftotext gives them, compatibility forms replaced and
// bidi controls taken out.
QString textOfPdf(const QString &path);

struct PlacedWord
{
    QString text;
    int page = 0;
    QRectF box; // points
};

// Each word with its box, as pdftotext sees it.
QList<PlacedWord> wordsOfPdf(const QString &path);

// Letters and digits alone, folded to their plain forms.
QString lettersOf(const QString &text);

// The fewest letters to change, add or drop until 'wanted' is found in 'text'.
int lettersWrong(const QString &wanted, const QString &text);

} // namespace bayan::support
