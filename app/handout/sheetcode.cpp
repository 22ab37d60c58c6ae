#include "handout/sheetcode.h"

#include "handout/bits.h"
#include "handout/codeletters.h"
#include "handout/codeversion.h"
#include "handout/pickcoding.h"
#include "handout/printedtext.h"
#include "handout/tr.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace bayan::handout {

// lupdate takes a qualified type before a function's name for its scope.
using content::Error;

namespace {

using content::Language;
using content::Library;
using content::Treatment;

constexpr quint64 Format = 0; // of the code; a later Bayan counts up
constexpr int FormatWidth = 2;
constexpr int LeastDigest = 13; // bits; as many more as make the groups whole
constexpr int GroupBits = GroupSize * BitsPerLetter;

// Everything the code says but the pick.
struct Head
{
    QString contentVersion;
    int treatment = -1;   // in the library's order
    QList<int> languages; // likewise
    CodedKind kind;
};

void putHead(const Head &head, BitWriter &writer)
{
    writer.put(Format, FormatWidth);
    putContentVersion(head.contentVersion, writer);
    writer.putNumber(quint64(head.treatment));
    writer.putNumber(quint64(head.languages.size() - 1));
    for (const int language : head.languages)
        writer.putNumber(quint64(language));
    writer.put(head.kind.beside ? 1 : 0, 1);
    writer.put(head.kind.summary ? 1 : 0, 1);
    writer.put(head.kind.largePrint ? 1 : 0, 1);
}

// After the format.
Head takeHead(BitReader &reader)
{
    Head head;
    head.contentVersion = takeContentVersion(reader);
    const quint64 treatment = reader.takeNumber();
    if (treatment <= quint64(std::numeric_limits<int>::max()))
        head.treatment = int(treatment);
    for (quint64 left = reader.takeNumber() + 1; left > 0 && !reader.failed(); --left)
        head.languages.append(int(reader.takeNumber()));
    head.kind.beside = reader.take(1) == 1;
    head.kind.summary = reader.take(1) == 1;
    head.kind.largePrint = reader.take(1) == 1;
    return head;
}

// How long the digest is after that many bits: with the check character the
// groups come out whole.
int digestWidth(int bits)
{
    const int over = (bits + LeastDigest + BitsPerLetter) % GroupBits;
    return LeastDigest + (over == 0 ? 0 : GroupBits - over);
}

// Of the words the treatment has in this library, and of what the code says.
quint64 digestOf(const Library &library, const Treatment &treatment, const BitWriter &said)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &words) {
        hash.addData(words.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(library.contentVersion());
    add(treatment.name.id);
    const QList<Language> languages = library.languages();
    for (const content::Entry &entry : treatment.entries) {
        add(entry.id);
        for (const Language &language : languages) {
            const content::Text *text = entry.text(language.code);
            if (!text)
                continue;
            add(QString::number(text->revision));
            add(text->title);
            add(text->summary);
            add(text->body);
        }
    }
    for (const bool bit : said.bits())
        hash.addData(QByteArrayView(bit ? "1" : "0", 1));
    return qFromBigEndian<quint64>(hash.result().constData());
}

void putDigest(const Library &library, const Treatment &treatment, BitWriter &writer)
{
    const int width = digestWidth(writer.size());
    writer.put(digestOf(library, treatment, writer) >> (64 - width), width);
}

Error notACode(const CodeSlip &slip)
{
    const auto error = [](const QString &sentence) {
        return Error{Error::Kind::NotFound, sentence, QStringLiteral("not a sheet code")};
    };
    switch (slip.kind) {
    case CodeSlip::Kind::Empty:
        return error(Tr::tr("Type the code from the foot of the sheet. It starts with BYN."));
    case CodeSlip::Kind::NoPrefix:
        return error(Tr::tr("This is not a sheet code: those start with BYN. Copy the code from "
                            "the foot of the sheet."));
    case CodeSlip::Kind::Foreign:
        return error(Tr::tr("A sheet code holds no “%1”: it has letters and digits, but never 0, "
                            "1, I or O. Look at the sheet again.")
                         .arg(slip.character));
    case CodeSlip::Kind::Check:
        break;
    }
    return error(
        Tr::tr("The code has a typing mistake, or a part is missing. Compare it with the sheet, "
               "letter by letter."));
}

Error otherVersion(const QString &wanted, const QString &here)
{
    return {Error::Kind::NotFound,
            Tr::tr("The sheet was printed from the texts of version %1, and this library holds "
                   "version %2. Start Bayan with --library and the library of version %1.")
                .arg(wanted, here),
            QStringLiteral("content version not at hand")};
}

Error otherWords(const QString &version)
{
    return {Error::Kind::NotFound,
            Tr::tr("The code does not belong to this library, though both name version %1. "
                   "Compare it with the sheet, or use the library the sheet was printed from.")
                .arg(version),
            QStringLiteral("digest differs")};
}

QList<CodedText> textsOf(const Treatment &treatment, const QStringList &entries,
                         const QStringList &languages, const QString &source)
{
    QList<CodedText> texts;
    for (const QString &id : entries) {
        const content::Entry *entry = treatment.entry(id);
        QStringList listed;
        for (const QString &language : languages) {
            const content::Text *text = printedText(*entry, language, source);
            if (!text || listed.contains(text->language))
                continue;
            listed.append(text->language);
            texts.append({id, text->language, text->revision, text->title});
        }
    }
    return texts;
}

} // namespace

QString sheetCode(const Library &library, const Treatment &treatment,
                  const QList<Language> &languages, const CodedKind &kind, const Pick &pick)
{
    const auto place = [](const auto &all, auto isIt) {
        return std::find_if(all.cbegin(), all.cend(), isIt) - all.cbegin();
    };
    Head head;
    head.contentVersion = library.contentVersion();
    head.kind = kind;
    head.treatment = library.placeOf(treatment.name.id);
    const QList<Language> known = library.languages();
    for (const Language &language : languages)
        head.languages.append(
            int(place(known, [&](const Language &each) { return each.code == language.code; })));
    if (head.treatment < 0 || languages.isEmpty() || head.languages.contains(int(known.size())))
        return {};

    BitWriter writer;
    putHead(head, writer);
    putPick(treatment, pick.entries(), writer);
    putDigest(library, treatment, writer);
    return lettersOf(writer.bits());
}

QString sheetCode(const Library &library, const SheetRequest &request)
{
    const CodedKind kind{
        .beside = request.languages.size() > 1 && request.arrangement == Arrangement::Beside,
        .summary = request.kind == SheetKind::Summary,
        .largePrint = request.largePrint,
    };
    return sheetCode(library, *request.treatment, request.languages, kind, request.pick);
}

QString groupedCode(const QString &code)
{
    return inGroups(code);
}

content::Result<CodedSheet> readSheetCode(const Library &library, const QString &typed)
{
    const CodeBits read = bitsOf(typed);
    if (read.slip)
        return notACode(*read.slip);
    BitReader reader(read.bits);
    if (reader.take(FormatWidth) != Format)
        return Error{Error::Kind::NotFound,
                     Tr::tr("This code was printed by a newer Bayan. Update this one."),
                     QStringLiteral("unknown code format")};
    const Head head = takeHead(reader);
    if (reader.failed())
        return notACode({});
    if (head.contentVersion != library.contentVersion())
        return otherVersion(head.contentVersion, library.contentVersion());

    CodedSheet sheet;
    sheet.contentVersion = head.contentVersion;
    sheet.kind = head.kind;
    const QList<Language> known = library.languages();
    for (const int language : head.languages)
        sheet.languages.append(known.value(language).code);
    sheet.treatment = library.treatmentName(head.treatment).id;
    if (sheet.treatment.isEmpty() || sheet.languages.contains(QString()))
        return otherWords(head.contentVersion);
    const content::Result<Treatment> treatment = library.treatment(sheet.treatment);
    if (!treatment)
        return treatment.error();

    const QStringList entries = takePick(*treatment, reader);
    if (reader.failed())
        return notACode({});
    // Written again it has to be the same code to the last bit.
    BitWriter again;
    putHead(head, again);
    putPick(*treatment, entries, again);
    putDigest(library, *treatment, again);
    if (again.bits() != read.bits)
        return otherWords(head.contentVersion);

    sheet.code = lettersOf(again.bits());
    sheet.texts = textsOf(*treatment, entries, sheet.languages, known.constFirst().code);
    return sheet;
}

} // namespace bayan::handout
