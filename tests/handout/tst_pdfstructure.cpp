#include "handout/output.h"
#include "layoutreading.h"
#include "pdfobjects.h"
#include "pdfreading.h"
#include "sheetfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace bayan;
using handout::Sheet;
using support::PdfObjects;

// What a screen reader, a search and a printer's driver find in the file.
class TestPdfStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_treatment = support::smallTreatment();
        m_path = m_folder.filePath(QStringLiteral("sheet.pdf"));
        const Sheet sheet = composed();
        QVERIFY(handout::savePdf(sheet, m_path));
        m_pages = sheet.pageCount();
        m_objects = std::make_unique<PdfObjects>(m_path);
    }

    void fileIsSound()
    {
        const QString said =
            support::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path});
        QVERIFY2(said.contains(QLatin1String("No syntax or stream encoding errors")),
                 qPrintable(said));
    }

    void documentIsTagged()
    {
        const QByteArray catalog = m_objects->object(m_objects->with("/Type /Catalog").value(0));
        QVERIFY(catalog.contains("/Marked true"));
        QVERIFY(catalog.contains("/DisplayDocTitle true"));
        QVERIFY(catalog.contains("/Lang "));
        QVERIFY(catalog.contains("/StructTreeRoot "));
        QVERIFY(catalog.contains("/Outlines "));
        // Not claimed before a validator has said so.
        for (const QByteArray &object : m_objects->all())
            QVERIFY(!object.contains("pdfuaid"));
        QCOMPARE(m_objects->with("/Tabs /S").size(), m_pages);
    }

    // Every piece of content belongs to one element, and says so both ways.
    void piecesAndElementsAgree()
    {
        const QByteArray root =
            m_objects->object(m_objects->with("/Type /StructTreeRoot").value(0));
        const int parentTree = PdfObjects::referenceAfter(root, "/ParentTree");
        const QByteArray numbers = PdfObjects::arrayAfter(m_objects->object(parentTree), "/Nums");
        QMap<int, QList<int>> parents; // by the page's own number
        static const QRegularExpression entry(QStringLiteral("(\\d+)\\s+(\\d+) 0 R"));
        auto it = entry.globalMatch(QString::fromLatin1(numbers));
        while (it.hasNext()) {
            const auto match = it.next();
            static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
            auto row = reference.globalMatch(
                QString::fromLatin1(m_objects->object(match.captured(2).toInt())));
            while (row.hasNext())
                parents[match.captured(1).toInt()].append(row.next().captured(1).toInt());
        }
        QCOMPARE(parents.size(), m_pages);

        const QMap<int, QMap<int, QList<int>>> claimed = claimedPieces();
        int pieces = 0;
        for (const int page : m_objects->with("/Type /Page\n")) {
            const QByteArray object = m_objects->object(page);
            static const QRegularExpression own(QStringLiteral("/StructParents (\\d+)"));
            const int number = own.match(QString::fromLatin1(object)).captured(1).toInt();
            QList<int> drawn = piecesIn(page);
            std::sort(drawn.begin(), drawn.end());
            for (qsizetype i = 0; i < drawn.size(); ++i) {
                QCOMPARE(drawn[i], int(i)); // each once, none left out
                QCOMPARE(claimed[page].value(int(i)), QList<int>{parents[number].value(i)});
                ++pieces;
            }
            QCOMPARE(parents[number].size(), drawn.size());
            QCOMPARE(claimed[page].size(), drawn.size());
        }
        QVERIFY(pieces > 50);
    }

    // Nothing is shown that is neither tagged nor marked as an artifact.
    void everythingIsMarked()
    {
        for (const int page : m_objects->with("/Type /Page\n")) {
            int depth = 0;
            for (const QByteArray &line : contentOf(page).split('\n')) {
                if (line.endsWith("BDC") || line.endsWith("BMC")) {
                    ++depth;
                    QCOMPARE(depth, 1); // readers trip over marks in marks
                } else if (line == "EMC") {
                    --depth;
                } else if (line.endsWith("Tj") || line.endsWith("TJ") || line == "f" ||
                           line == "f*" || line == "S" || line == "B" || line == "B*") {
                    QVERIFY2(depth == 1, line.constData());
                }
            }
            QCOMPARE(depth, 0);
        }
    }

    // Whether text is seen is said anew each time: what was hidden before it, the
    // end of a "لا", would hide it too.
    void everyTextSaysThatItIsSeen()
    {
        int texts = 0;
        for (const int page : m_objects->with("/Type /Page\n")) {
            bool said = false;
            for (const QByteArray &line : contentOf(page).split('\n')) {
                if (line == "BT") {
                    said = false;
                    ++texts;
                } else if (line.endsWith(" Tr")) {
                    said = true;
                } else if (line.endsWith("Tj") || line.endsWith("TJ")) {
                    QVERIFY2(said, line.constData());
                }
            }
        }
        QVERIFY(texts > 50);
    }

    void elementsSayTheirLanguage()
    {
        const QString tree =
            support::outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), m_path});
        for (const char *tag : {"H1", "H2", "H3", "P ", "L ", "LI", "Lbl", "LBody", "Sect"})
            QVERIFY2(tree.contains(QLatin1String(tag)), tag);
        int elements = 0;
        int figures = 0;
        for (const int number : m_objects->with("/Type /StructElem")) {
            const QByteArray object = m_objects->object(number);
            if (object.contains("/S /Document"))
                continue;
            // UTF-16 or plain, as qpdf likes.
            QVERIFY2(object.contains("/Lang (en)") || object.contains("/Lang (ar)") ||
                         object.contains("/Lang <feff0065006e>") ||
                         object.contains("/Lang <feff00610072>"),
                     object.constData());
            if (object.contains("/S /Figure")) {
                ++figures;
                QVERIFY2(object.contains("/Alt "), object.constData());
                checkBox(object);
            }
            ++elements;
        }
        QVERIFY(elements > 50);
        QVERIFY(figures > 0);
    }

    void sameSheetGivesSameBytes()
    {
        const auto again = handout::pdfBytes(composed());
        QVERIFY(again);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == *again);
        QVERIFY(again->size() < 150 * 1024);
    }

    void nothingIsSaidOfMachineOrPerson()
    {
        for (const QByteArray &object : m_objects->all()) {
            for (const QByteArray &name : {qgetenv("USER"), qgetenv("HOME"), m_path.toUtf8(),
                                           QSysInfo::machineHostName().toUtf8()}) {
                // A short name may stand in any text by chance.
                if (name.size() > 4)
                    QVERIFY2(!object.contains(name), name.constData());
            }
        }
        QVERIFY(m_objects->with("/Author").isEmpty());
        const QString info =
            support::outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates"), m_path});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("CreationDate: +D:20261121\n"))),
                 qPrintable(info));
        QVERIFY(!info.contains(QLatin1String("ModDate")));
    }

private:
    Sheet composed() const
    {
        handout::SheetRequest request =
            support::requestFor(m_treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        QPainterPath stroke({10, 10});
        stroke.lineTo(400, 300);
        request.ink = {{QStringLiteral("crows-feet"),
                        {},
                        QStringLiteral("face"),
                        {520, 570},
                        {{stroke, 3, Qt::SolidLine, Qt::black}},
                        {}}};
        return support::composed(request);
    }

    // Where a picture stands, on the page and of some size.
    static void checkBox(const QByteArray &figure)
    {
        const QByteArray attributes =
            figure.contains("/BBox") ? figure : QByteArray("no box: " + figure);
        static const QRegularExpression box(
            QStringLiteral("/BBox \\[\\s*([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)"));
        const auto match = box.match(QString::fromLatin1(attributes));
        QVERIFY2(match.hasMatch(), attributes.constData());
        QVERIFY(attributes.contains("/O /Layout"));
        QVERIFY(match.captured(3).toDouble() - match.captured(1).toDouble() > 100);
        QVERIFY(match.captured(4).toDouble() - match.captured(2).toDouble() > 30);
        QVERIFY(match.captured(3).toDouble() < 595 && match.captured(4).toDouble() < 842);
    }

    QByteArray contentOf(int page) const
    {
        const QByteArray stream =
            m_objects->object(PdfObjects::referenceAfter(m_objects->object(page), "/Contents"));
        const qsizetype from = stream.indexOf("\nstream\n") + 8;
        return stream.sliced(from, stream.lastIndexOf("\nendstream") - from);
    }

    QList<int> piecesIn(int page) const
    {
        QList<int> pieces;
        static const QRegularExpression mark(QStringLiteral("/MCID (\\d+)"));
        auto it = mark.globalMatch(QString::fromLatin1(contentOf(page)));
        while (it.hasNext())
            pieces.append(it.next().captured(1).toInt());
        return pieces;
    }

    // By page and number, the elements that have the piece among their kids.
    QMap<int, QMap<int, QList<int>>> claimedPieces() const
    {
        QMap<int, QMap<int, QList<int>>> claimed;
        for (const int element : m_objects->with("/Type /StructElem")) {
            const QString object = QString::fromLatin1(m_objects->object(element));
            const qsizetype kids = object.indexOf(QLatin1String("/K ["));
            if (kids < 0)
                continue;
            QString rest = object.sliced(kids);
            static const QRegularExpression elsewhere(
                QStringLiteral("<<\\s*/MCID (\\d+)\\s*/Pg (\\d+) 0 R\\s*/Type /MCR\\s*>>"));
            auto it = elsewhere.globalMatch(rest);
            while (it.hasNext()) {
                const auto match = it.next();
                claimed[match.captured(2).toInt()][match.captured(1).toInt()].append(element);
            }
            rest.remove(elsewhere);
            rest = rest.first(rest.indexOf(u']'));
            rest.remove(QRegularExpression(QStringLiteral("\\d+ 0 R")));
            const int page = PdfObjects::referenceAfter(object.toLatin1(), "/Pg");
            static const QRegularExpression number(QStringLiteral("\\d+"));
            auto own = number.globalMatch(rest);
            while (own.hasNext())
                claimed[ownPage(object, page)][own.next().captured().toInt()].append(element);
        }
        return claimed;
    }

    // The element's own page stands after its kids, those of others among them.
    static int ownPage(const QString &object, int first)
    {
        const qsizetype end = object.indexOf(u']', object.indexOf(QLatin1String("/K [")));
        const int after = PdfObjects::referenceAfter(object.sliced(end).toLatin1(), "/Pg");
        return after > 0 ? after : first;
    }

    QTemporaryDir m_folder;
    content::Treatment m_treatment;
    QString m_path;
    int m_pages = 0;
    std::unique_ptr<PdfObjects> m_objects;
};

QTEST_MAIN(TestPdfStructure)
#include "tst_pdfstructure.moc"
