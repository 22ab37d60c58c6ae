#include "handout/sheetcode.h"
#include "sheetfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace bayan;
using content::Language;
using content::Treatment;
using handout::CodedKind;
using handout::CodedSheet;
using handout::Pick;

namespace {

const QString Alphabet = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");

// A library of one treatment, with a content version of its own.
class OneTreatment final : public content::Library
{
public:
    explicit OneTreatment(const Treatment &treatment,
                          const QString &version = QStringLiteral("2026.11"))
        : m_treatment(treatment)
        , m_version(version)
    {
    }

    QList<Language> languages() const override { return {support::english(), support::arabic()}; }
    QList<content::TreatmentName> treatments() const override { return {m_treatment.name}; }
    QString contentVersion() const override { return m_version; }
    content::Result<Treatment> treatment(const QString &) const override { return m_treatment; }
    content::Result<content::SearchAnswer> search(const QString &, const QString &,
                                                  int) const override
    {
        return content::SearchAnswer();
    }
    content::Result<content::LibraryFacts> check() const override
    {
        return content::LibraryFacts();
    }

private:
    Treatment m_treatment;
    QString m_version;
};

// As if somebody had picked them in this order.
Pick picked(const Treatment &treatment, const QStringList &order)
{
    Treatment shuffled = treatment;
    std::sort(shuffled.entries.begin(), shuffled.entries.end(),
              [&](const content::Entry &a, const content::Entry &b) {
                  return order.indexOf(a.id) < order.indexOf(b.id);
              });
    return Pick::of(shuffled, order);
}

QStringList entriesOf(const CodedSheet &sheet)
{
    QStringList entries;
    for (const handout::CodedText &text : sheet.texts) {
        if (!entries.contains(text.entry))
            entries.append(text.entry);
    }
    return entries;
}

} // namespace

class TestSheetCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_treatment = support::randomTreatment(7, 60);
        for (qsizetype i = 1; i < m_treatment.entries.size(); ++i) {
            if (i % 3 == 0)
                m_treatment.entries[i].sheetRule = content::SheetRule::Optional;
        }
    }

    void tellsWhatWasPrinted()
    {
        const OneTreatment library(m_treatment);
        QRandomGenerator chance(11);
        for (int round = 0; round < 300; ++round) {
            QStringList order;
            for (const content::Entry &entry : m_treatment.entries) {
                if (entry.sheetRule == content::SheetRule::Locked || chance.bounded(1 + round % 5))
                    order.append(entry.id);
            }
            for (int moves = round % 7; moves > 0 && order.size() > 3; --moves)
                order.move(1 + chance.bounded(int(order.size()) - 1),
                           1 + chance.bounded(int(order.size()) - 1));
            if (round % 10 == 0)
                std::shuffle(order.begin() + 1, order.end(), chance);
            const QList<QList<Language>> all{{support::english()},
                                             {support::arabic()},
                                             {support::english(), support::arabic()},
                                             {support::arabic(), support::english()}};
            const QList<Language> languages = all[round % 4];
            const CodedKind kind{round % 2 == 1, round % 3 == 1, round % 5 == 1};
            const QString code = handout::sheetCode(library, m_treatment, languages, kind,
                                                    picked(m_treatment, order));
            const auto read = handout::readSheetCode(library, code);
            QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
            QCOMPARE(read->code, code);
            QCOMPARE(read->kind, kind);
            QCOMPARE(read->treatment, m_treatment.name.id);
            QCOMPARE(read->languages.size(), languages.size());
            QCOMPARE(read->languages.first(), languages.first().code);
            QCOMPARE(entriesOf(*read), order);
        }
    }

    void aLongerDifferenceIsALongerCode()
    {
        const OneTreatment library(m_treatment);
        const Pick standard = Pick::standard(m_treatment);
        Pick one = standard;
        one.set(m_treatment, standard.entries().last(), false);
        const qsizetype shortest = codeOf(library, standard).size();
        QCOMPARE(shortest, qsizetype(11)); // BYN 7K4F 29QD
        QVERIFY(codeOf(library, one).size() >= shortest);
        QVERIFY(codeOf(library, one).size() < codeOf(library, Pick::of(m_treatment, {})).size());
    }

    void isPrintedInGroupsAndTypedAnyhow()
    {
        const OneTreatment library(m_treatment);
        const QString code = codeOf(library, Pick::standard(m_treatment));
        static const QRegularExpression groups(QStringLiteral("^BYN( [2-9A-HJ-NP-Z]{4})+$"));
        const QString printed = handout::groupedCode(code);
        QVERIFY2(groups.match(printed).hasMatch(), qPrintable(printed));
        QString arabic = printed;
        for (QChar &c : arabic) {
            if (c.isDigit())
                c = QChar(0x0660 + c.digitValue());
        }
        for (const QString &typed :
             {code, printed, printed.toLower(), QString(printed).replace(u' ', u'-'),
              QStringLiteral("  ") + code + u'\n', QChar(0x2066) + printed + QChar(0x2069), arabic})
            QVERIFY2(handout::readSheetCode(library, typed), qPrintable(typed));
    }

    void everySingleSlipIsRefused()
    {
        const OneTreatment library(m_treatment);
        QRandomGenerator chance(5);
        const QString anything = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*#.");
        QString code;
        for (int i = 0; i < 10000; ++i) {
            if (i % 50 == 0)
                code = codeOf(library, withChanges(chance, i / 50 % 12));
            QString changed = code;
            const int at = chance.bounded(int(code.size()));
            changed[at] = anything[chance.bounded(int(anything.size()))];
            if (changed != code)
                QVERIFY2(!handout::readSheetCode(library, changed), qPrintable(changed));
        }
    }

    void everyOtherLetterAtEveryPlaceIsRefused()
    {
        const OneTreatment library(m_treatment);
        const QString code = codeOf(library, Pick::of(m_treatment, {}));
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar letter : Alphabet) {
                QString changed = code;
                changed[at] = letter;
                QCOMPARE(bool(handout::readSheetCode(library, changed)), changed == code);
            }
            QString swapped = code;
            if (at + 1 < code.size())
                std::swap(swapped[at], swapped[at + 1]);
            QCOMPARE(bool(handout::readSheetCode(library, swapped)), swapped == code);
            QString shorter = code;
            QVERIFY(!handout::readSheetCode(library, shorter.remove(at, 1)));
            QString longer = code;
            QVERIFY(!handout::readSheetCode(library, longer.insert(at, u'7')));
        }
    }

    void noiseIsRefused()
    {
        const OneTreatment library(m_treatment);
        QRandomGenerator chance(3);
        for (int i = 0; i < 5000; ++i) {
            QString noise = QStringLiteral("BYN");
            for (int letters = 4 * (1 + chance.bounded(12)); letters > 0; --letters)
                noise += Alphabet[chance.bounded(32)];
            QVERIFY2(!handout::readSheetCode(library, noise), qPrintable(noise));
        }
    }

    void anotherVersionIsNamed_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version :
             {"2026.10", "2026.11.3", "2099.01", "2026.1", "spring", "1", "نسخة"})
            QTest::newRow(version) << QString::fromUtf8(version);
    }

    void anotherVersionIsNamed()
    {
        QFETCH(QString, version);
        const OneTreatment old(m_treatment, version);
        const QString code = codeOf(old, Pick::standard(m_treatment));
        QVERIFY(handout::readSheetCode(old, code));
        const auto read = handout::readSheetCode(OneTreatment(m_treatment), code);
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(version), qPrintable(read.error().sentence));
        QVERIFY(read.error().sentence.contains(QStringLiteral("--library")));
    }

    void otherWordsOfTheSameVersionAreNoticed()
    {
        const QString code = codeOf(OneTreatment(m_treatment), Pick::standard(m_treatment));
        Treatment edited = m_treatment;
        edited.entries[5].texts[QStringLiteral("en")].body += QStringLiteral(" Not.");
        const auto read = handout::readSheetCode(OneTreatment(edited), code);
        QVERIFY(!read);
        QVERIFY(read.error().sentence.contains(QStringLiteral("2026.11")));
    }

    void saysNothingOfWhoAndWhen()
    {
        // Nothing but these goes in, so the same sheet has the same code always.
        const OneTreatment library(m_treatment);
        const Pick pick = Pick::standard(m_treatment);
        QCOMPARE(codeOf(library, pick), codeOf(library, pick));
    }

    void aTextThatStandsInIsNamedInItsOwnLanguage()
    {
        Treatment treatment = support::smallTreatment();
        treatment.entries[1].texts.remove(QStringLiteral("ar"));
        const OneTreatment library(treatment);
        const QString code = handout::sheetCode(library, treatment, {support::arabic()}, {},
                                                Pick::standard(treatment));
        const auto read = handout::readSheetCode(library, code);
        QVERIFY(read);
        QCOMPARE(read->texts[0].language, QStringLiteral("ar"));
        QCOMPARE(read->texts[1].language, QStringLiteral("en"));
        QCOMPARE(read->texts[1].title, treatment.entries[1].texts[QStringLiteral("en")].title);
    }

    void aTreatmentOfOtherLibrariesHasNone()
    {
        Treatment other = m_treatment;
        other.name.id = QStringLiteral("peel");
        QVERIFY(handout::sheetCode(OneTreatment(m_treatment), other, {support::english()}, {},
                                   Pick::standard(other))
                    .isEmpty());
        QVERIFY(handout::sheetCode(OneTreatment(m_treatment), m_treatment, {}, {},
                                   Pick::standard(m_treatment))
                    .isEmpty());
    }

private:
    Pick withChanges(QRandomGenerator &chance, int changes) const
    {
        Pick pick = Pick::standard(m_treatment);
        for (; changes > 0; --changes) {
            const int at = chance.bounded(int(m_treatment.entries.size()));
            const QString &entry = m_treatment.entries[at].id;
            pick.set(m_treatment, entry, !pick.contains(entry));
        }
        return pick;
    }

    QString codeOf(const content::Library &library, const Pick &pick) const
    {
        return handout::sheetCode(library, m_treatment, {support::english()}, {}, pick);
    }

    Treatment m_treatment;
};

QTEST_MAIN(TestSheetCode)
#include "tst_sheetcode.moc"
