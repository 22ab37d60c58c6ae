#include "handout/sheetcontent.h"
#include "layoutreading.h"
#include "pictures/timeline.h"
#include "sheetfixture.h"

#include <QTest>

#include <algorithm>

using namespace bayan;
using handout::Item;
using handout::Role;
using handout::SheetContent;

namespace {

QString wordsOf(const Item &item)
{
    QString words;
    for (const content::Span &span : item.spans)
        words += span.text;
    return support::bare(words);
}

QList<Item> all(const SheetContent &sheet)
{
    return sheet.head + sheet.urgent + sheet.flow;
}

QStringList wordsOf(const SheetContent &sheet, Role role)
{
    QStringList found;
    for (const Item &item : all(sheet)) {
        if (item.role == role)
            found.append(wordsOf(item));
    }
    return found;
}

QString everything(const SheetContent &sheet)
{
    QStringList found;
    for (const Item &item : all(sheet)) {
        found.append(wordsOf(item));
        for (const Item &companion : item.trailing)
            found.append(wordsOf(companion));
    }
    return (found + QStringList{sheet.runningTitle, sheet.runningDraft, sheet.runningClinic})
        .join(u'\n');
}

} // namespace

class TestSheetContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_treatment = support::smallTreatment(); }

    void sectionsAndEntriesKeepThePicksOrder()
    {
        const SheetContent sheet = english();
        QCOMPARE(wordsOf(sheet, Role::Section), QStringList({QStringLiteral("What to expect"),
                                                             QStringLiteral("Before and after")}));
        QCOMPARE(wordsOf(sheet, Role::EntryTitle),
                 QStringList({QStringLiteral("Softer crow's feet"), QStringLiteral("Droopy eyelid"),
                              QStringLiteral("After the session"), QStringLiteral("How often?")}));
        // What is done after the session can be ticked off.
        QCOMPARE(wordsOf(sheet, Role::Bullet).size(), 0);
        QCOMPARE(wordsOf(sheet, Role::Check).value(1), QStringLiteral("Do not lie down."));
        QCOMPARE(wordsOf(sheet, Role::UrgentBullet).size(), 5);
    }

    void alertStandsFirstEvenUnpicked()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.pick = handout::Pick();
        const SheetContent sheet = handout::sheetContent(request, support::english());
        QCOMPARE(wordsOf(sheet, Role::UrgentTitle),
                 QStringList({QStringLiteral("Emergency signs: get help now")}));
        QVERIFY(wordsOf(sheet, Role::EntryTitle).isEmpty());
        QCOMPARE(wordsOf(sheet, Role::LeftOut).size(), 1);
    }

    void alertEndsWithWhomToCall()
    {
        QCOMPARE(wordsOf(english(), Role::UrgentCall),
                 QStringList({QStringLiteral("Call your local emergency number.")}));
        QCOMPARE(wordsOf(arabic(), Role::UrgentCall),
                 QStringList({QStringLiteral("اتصل برقم الطوارئ في بلدك.")}));
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.profile.emergencyNumber = QStringLiteral("998");
        QCOMPARE(wordsOf(handout::sheetContent(request, support::english()), Role::UrgentCall),
                 QStringList({QStringLiteral("Call 998.")}));
    }

    void cliniciansWordsNeverPrint()
    {
        for (const SheetContent &sheet : {english(), arabic()}) {
            const QString words = everything(sheet);
            QVERIFY(!words.contains(QLatin1String("For clinicians alone")));
            QVERIFY(!words.contains(QLatin1String("Dose by site")));
            QVERIFY(!words.contains(u"الجرعة"));
            QVERIFY(!words.contains(QLatin1String("staff only")));
        }
    }

    // A pick may have been made before the entry became one for clinicians.
    void pickedEntryNowForCliniciansDoesNotPrint()
    {
        const handout::SheetRequest request =
            support::requestFor(m_treatment, {QStringLiteral("en")});
        for (content::Entry &entry : m_treatment.entries)
            entry.audience = content::Audience::Clinician;
        const SheetContent sheet = handout::sheetContent(request, support::english());
        QVERIFY(sheet.urgent.isEmpty());
        QVERIFY(wordsOf(sheet, Role::EntryTitle).isEmpty());
    }

    void missingArabicIsEnglishWithANotice()
    {
        m_treatment.entries[1].texts.remove(QStringLiteral("ar"));
        checkEntryStandsIn();
    }

    void staleArabicIsPrintedWithANotice()
    {
        m_treatment.entries[1].texts[QStringLiteral("ar")].stale = true;
        const SheetContent sheet = arabic();
        QCOMPARE(wordsOf(sheet, Role::Notice).size(), 1);
        const auto notice =
            std::find_if(sheet.flow.cbegin(), sheet.flow.cend(),
                         [](const Item &item) { return item.role == Role::Notice; });
        QVERIFY(wordsOf(*notice).contains(u"بعد ترجمته"));
        QCOMPARE(wordsOf(*(notice + 1)), QStringLiteral("Botox والخطوط حول العين"));
        QVERIFY(wordsOf(english(), Role::Notice).isEmpty());
    }

    void textsPastTheirReviewSaySo()
    {
        content::Text &text = m_treatment.entries[1].texts[QStringLiteral("en")];
        text.reviewDue = QDate(2026, 11, 21);
        QVERIFY(wordsOf(english(), Role::Notice).isEmpty()); // due on that very day
        text.reviewDue = QDate(2026, 11, 20);
        QVERIFY(wordsOf(english(), Role::Notice).join(u' ').contains(u"20 November 2026"));
        QVERIFY(wordsOf(arabic(), Role::Notice).isEmpty());
        text.reviewDue = {};
        text.status = QStringLiteral("expired");
        QCOMPARE(wordsOf(english(), Role::Notice).size(), 1);
        // It expired before its time: a day to come is none that it was due on.
        text.reviewDue = QDate(2027, 5, 20);
        QCOMPARE(wordsOf(english(), Role::Notice).join(u' '),
                 QStringLiteral("This part is past its review date. Ask us about it."));
        m_treatment.entries[0].texts[QStringLiteral("en")].reviewDue = QDate(2025, 1, 1);
        QCOMPARE(wordsOf(english(), Role::UrgentNotice).size(), 1);
        QCOMPARE(wordsOf(english(), Role::UrgentBullet).size(), 5);
    }

    // They stand at length in the body.
    void theSidesOfADisagreementAreNotSaidTwice()
    {
        content::Text &text = m_treatment.entries[1].texts[QStringLiteral("en")];
        text.sideA = QStringLiteral("It builds up.");
        text.sideB = QStringLiteral("Nothing stays.");
        text.fair = QStringLiteral("Neither was shown.");
        const QString words = everything(english());
        for (const QString &side : {text.sideA, text.sideB, text.fair})
            QVERIFY(!words.contains(side));
    }

    void missingArabicAlertIsEnglishWithANotice()
    {
        m_treatment.entries[0].texts.remove(QStringLiteral("ar"));
        const SheetContent sheet = arabic();
        QVERIFY(wordsOf(sheet, Role::UrgentNotice).join(u' ').contains(u"العربية"));
        QCOMPARE(wordsOf(sheet, Role::UrgentTitle),
                 QStringList({QStringLiteral("Emergency signs: get help now")}));
        QCOMPARE(wordsOf(sheet, Role::UrgentBullet).size(), 5);
        QCOMPARE(wordsOf(sheet, Role::UrgentCall),
                 QStringList({QStringLiteral("اتصل برقم الطوارئ في بلدك.")}));
        for (const Item &item : sheet.urgent) {
            if (item.role == Role::UrgentTitle || item.role == Role::UrgentBullet)
                QCOMPARE(item.language.direction, Qt::LeftToRight);
            if (item.role == Role::UrgentNotice || item.role == Role::UrgentCall)
                QCOMPARE(item.language.direction, Qt::RightToLeft);
        }
    }

    // The old words are better than none, the new ones better than the old.
    void staleArabicAlertIsGivenAsItWasAndAsItIs()
    {
        m_treatment.entries[0].texts[QStringLiteral("ar")].stale = true;
        const SheetContent sheet = arabic();
        QCOMPARE(wordsOf(sheet, Role::UrgentNotice).size(), 1);
        QCOMPARE(wordsOf(sheet, Role::UrgentTitle),
                 QStringList({QStringLiteral("علامات طارئة: اطلب الإسعاف فورًا"),
                              QStringLiteral("Emergency signs: get help now")}));
        QCOMPARE(wordsOf(sheet, Role::UrgentBullet).size(), 10);
    }

    void whatIsMissingInAColumnStandsInTheOther()
    {
        m_treatment.entries[0].texts.remove(QStringLiteral("ar"));
        m_treatment.entries[1].texts.remove(QStringLiteral("ar"));
        const handout::SheetRequest request =
            support::requestFor(m_treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        const SheetContent sheet = handout::sheetContent(request, support::arabic(), true);
        QCOMPARE(wordsOf(sheet, Role::UrgentNotice).size(), 1);
        QCOMPARE(wordsOf(sheet, Role::UrgentCall).size(), 1);
        QVERIFY(wordsOf(sheet, Role::UrgentTitle).isEmpty());
        QCOMPARE(wordsOf(sheet, Role::Notice).size(), 1);
        QVERIFY(!everything(sheet).contains(QLatin1String("Softer crow")));
    }

    void withdrawnTextsDoNotPrint()
    {
        const QString standard = QStringLiteral("aftercare");
        for (content::Entry &entry : m_treatment.entries) {
            if (entry.id == standard)
                entry.texts[QStringLiteral("en")].status = QStringLiteral("withdrawn");
        }
        for (const SheetContent &sheet : {english(), arabic()}) {
            QVERIFY(!everything(sheet).contains(QLatin1String("After the session")));
            QCOMPARE(wordsOf(sheet, Role::EntryTitle).size(), 3);
            QVERIFY(wordsOf(sheet, Role::LeftOut).isEmpty());
        }
        // Unticked or not: it is no topic any more that could be asked for.
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.pick.set(m_treatment, standard, false);
        QVERIFY(
            wordsOf(handout::sheetContent(request, support::english()), Role::LeftOut).isEmpty());
    }

    void withdrawnTranslationIsAMissingOne()
    {
        m_treatment.entries[1].texts[QStringLiteral("ar")].status = QStringLiteral("withdrawn");
        checkEntryStandsIn();
    }

    void alertWithoutAnyWordsStillSaysWhomToCall()
    {
        m_treatment.entries[0].texts.clear();
        const SheetContent sheet = arabic();
        QCOMPARE(wordsOf(sheet, Role::UrgentNotice).size(), 1);
        QCOMPARE(wordsOf(sheet, Role::UrgentCall).size(), 1);
    }

    void draftIsSaidWhileAnyPrintedTextIsOne()
    {
        QVERIFY(wordsOf(english(), Role::Draft).isEmpty());
        m_treatment.entries[4].texts[QStringLiteral("ar")].status = QStringLiteral("draft");
        QVERIFY(wordsOf(english(), Role::Draft).isEmpty());
        QCOMPARE(wordsOf(arabic(), Role::Draft),
                 QStringList({QStringLiteral("مسودة. لم يعتمدها طبيب بعد.")}));
        QVERIFY(support::bare(arabic().runningDraft).contains(u"مسودة"));
        // Where the draft is not among what is printed, the sheet is none.
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("ar")});
        request.pick.set(m_treatment, QStringLiteral("aftercare"), false);
        QVERIFY(wordsOf(handout::sheetContent(request, support::arabic()), Role::Draft).isEmpty());
        m_treatment.entries[0].texts[QStringLiteral("en")].status = QStringLiteral("in review");
        QCOMPARE(wordsOf(english(), Role::Draft),
                 QStringList({QStringLiteral("Draft. Not yet approved by a clinician.")}));
    }

    void leftOutTopicsAreCounted()
    {
        QVERIFY(wordsOf(english(), Role::LeftOut).isEmpty());
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.pick.set(m_treatment, QStringLiteral("aftercare"), false);
        request.pick.set(m_treatment, QStringLiteral("how-often"), false);
        QVERIFY(wordsOf(handout::sheetContent(request, support::english()), Role::LeftOut)
                    .join(u' ')
                    .startsWith(QLatin1String("2 topics ")));
    }

    void evidenceSaysItsLevelAndTheSourcesNumbers()
    {
        QCOMPARE(wordsOf(english(), Role::Evidence).value(1),
                 QStringLiteral("Moderate evidence · sources 1, 2"));
        const QStringList arabicLines = wordsOf(arabic(), Role::Evidence);
        QVERIFY(arabicLines.value(1).contains(u"متوسط"));
        QVERIFY(arabicLines.value(1).endsWith(QStringLiteral("1، 2")));
        QCOMPARE(arabicLines.size(), 5);
    }

    void benefitAndHarmAreWordsToo()
    {
        QStringList labels;
        for (const Item &item : english().flow) {
            if (item.role == Role::EntryTitle)
                labels.append(item.trailing.isEmpty() ? QString() : wordsOf(item.trailing.first()));
        }
        QCOMPARE(labels, QStringList({QStringLiteral("Benefit"), QStringLiteral("Harm"), {}, {}}));
    }

    void sourcesAreLeftToRightInArabicToo()
    {
        for (const SheetContent &sheet : {english(), arabic()}) {
            const QStringList words = wordsOf(sheet, Role::Source);
            QCOMPARE(words.size(), 3);
            QVERIFY(words[1].startsWith(QLatin1String("1. Allergan n.d.*")));
            QVERIFY(!words[1].contains(QLatin1String("example.org")));
            QVERIFY(words[2].startsWith(QLatin1String("2. Carruthers 2014 ")));
            QVERIFY(words[2].endsWith(QLatin1String(" example.org/carr14")));
            for (const Item &item : sheet.flow) {
                if (item.role == Role::Source && item.group.startsWith(QLatin1String("source ")) &&
                    item.group != QLatin1String("source copies"))
                    QCOMPARE(item.language.direction, Qt::LeftToRight);
            }
        }
        QCOMPARE(wordsOf(english(), Role::Source)[0],
                 QStringLiteral("* Seen as a copy; original to be checked."));
        QVERIFY(wordsOf(arabic(), Role::Source)[0].contains(u"نسخة"));
        m_treatment.sources.removeLast(); // no copy, no word of copies
        QCOMPARE(wordsOf(english(), Role::Source).size(), 1);
    }

    void closingSaysWhatTheSheetIsNot()
    {
        const QString closing = wordsOf(english(), Role::Closing).join(u' ');
        QVERIFY(closing.contains(QLatin1String("decides nothing")));
        QVERIFY(closing.contains(QLatin1String("trademark")));
        QCOMPARE(english().flow.last().role, Role::Closing);
    }

    void letterheadTakesWhatTheClinicGave()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("ar")});
        request.profile.phone = QStringLiteral("+971 4 555 0100");
        SheetContent sheet = handout::sheetContent(request, support::arabic());
        QCOMPARE(sheet.head.first().role, Role::Phone);
        QCOMPARE(sheet.head.first().language.direction, Qt::LeftToRight);
        request.profile.names = {{QStringLiteral("en"), QStringLiteral("Noor Skin Clinic")}};
        sheet = handout::sheetContent(request, support::arabic());
        QCOMPARE(wordsOf(sheet.head.first()), QStringLiteral("Noor Skin Clinic"));
        QCOMPARE(wordsOf(sheet.head.first().trailing.first()), QStringLiteral("+971 4 555 0100"));
        QVERIFY(support::bare(sheet.runningClinic).contains(QLatin1String("Noor Skin Clinic")));
    }

    void roomIsLeftForAPen()
    {
        for (const SheetContent &sheet : {english(), arabic()}) {
            QCOMPARE(wordsOf(sheet, Role::WriteTitle).size(), 3);
            QVERIFY(wordsOf(sheet, Role::Blank).size() >= 5);
            int blanks = 0;
            for (const Item &item : sheet.flow)
                blanks += item.blankAfter ? 1 : 0;
            QCOMPARE(blanks, 2);
        }
        QVERIFY(wordsOf(english(), Role::WriteTitle)
                    .contains(QStringLiteral("Questions I want to ask")));
    }

    void theClinicsNumberIsTheOneToCall()
    {
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ar")}) {
            handout::SheetRequest request = support::requestFor(m_treatment, {language});
            request.profile.phone = QStringLiteral("+971 4 555 0100");
            const SheetContent sheet = handout::sheetContent(
                request, language == QLatin1String("en") ? support::english() : support::arabic());
            QStringList checks = wordsOf(sheet, Role::Check);
            const auto called = std::find_if(checks.begin(), checks.end(), [](QString &check) {
                return check.replace(QChar(0xA0), u' ').contains(QLatin1String("+971 4 555 0100"));
            });
            QVERIFY2(called != checks.end(), qPrintable(checks.join(u'/')));
            int blanks = 0;
            for (const Item &item : sheet.flow)
                blanks += item.blankAfter ? 1 : 0;
            QCOMPARE(blanks, 1); // the next visit alone
        }
    }

    void telephoneNumbersAreNotParted()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("ar")});
        request.profile.names = {
            {QStringLiteral("ar"), QStringLiteral("عيادة نور Noor +971 4 555 0100 دبي 2")}};
        const SheetContent sheet = handout::sheetContent(request, support::arabic());
        QString name;
        for (const content::Span &span : sheet.head.first().spans)
            name += span.text;
        QVERIFY(name.contains(QStringLiteral("971\u00A04\u00A0555\u00A00100")));
        QVERIFY(name.contains(QStringLiteral("عيادة نور "))); // other spaces are as they were
        QVERIFY(sheet.runningClinic.contains(QStringLiteral("555\u00A00100")));
    }

    void theTimelineStandsOnceWhereItIsAboutTime()
    {
        const auto pictures = [this] {
            QStringList after;
            const SheetContent sheet = english();
            for (const Item &item : sheet.flow) {
                if (item.role == Role::Picture &&
                    dynamic_cast<const pictures::Timeline *>(item.picture.get()))
                    after.append(item.group);
            }
            return after;
        };
        QCOMPARE(pictures(), QStringList());
        content::TimelineMark mark;
        mark.lane = QStringLiteral("effect");
        mark.form = QStringLiteral("full");
        mark.fromDay = 14;
        mark.toDay = 90;
        mark.labels = {{QStringLiteral("en"), QStringLiteral("Full effect")}};
        m_treatment.timeline = {mark};
        QCOMPARE(pictures(), QStringList()); // no entry is about time
        m_treatment.entries[1].kind = content::Kind::Timeline;
        m_treatment.entries[2].kind = content::Kind::Timeline;
        QCOMPARE(pictures(), QStringList{m_treatment.entries[1].id});
    }

    void patientsNameIsPrintedWhereTyped()
    {
        QVERIFY(wordsOf(english(), Role::Patient).isEmpty());
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.patientName = QStringLiteral("  Layla\n Haddad ");
        QCOMPARE(wordsOf(handout::sheetContent(request, support::english()), Role::Patient),
                 QStringList({QStringLiteral("Name: Layla Haddad")}));
    }

private:
    SheetContent english() const
    {
        return handout::sheetContent(support::requestFor(m_treatment, {QStringLiteral("en")}),
                                     support::english());
    }
    SheetContent arabic() const
    {
        return handout::sheetContent(support::requestFor(m_treatment, {QStringLiteral("ar")}),
                                     support::arabic());
    }

    void checkEntryStandsIn() const
    {
        const SheetContent sheet = arabic();
        QCOMPARE(wordsOf(sheet, Role::Notice).size(), 1);
        const auto notice =
            std::find_if(sheet.flow.cbegin(), sheet.flow.cend(),
                         [](const Item &item) { return item.role == Role::Notice; });
        QVERIFY(wordsOf(*notice).contains(u"العربية"));
        QCOMPARE(notice->language.direction, Qt::RightToLeft);
        const Item &title = *(notice + 1);
        QCOMPARE(wordsOf(title), QStringLiteral("Softer crow's feet"));
        QCOMPARE(title.language.direction, Qt::LeftToRight);
        QCOMPARE(title.language.code, QStringLiteral("en"));
    }

    content::Treatment m_treatment;
};

QTEST_GUILESS_MAIN(TestSheetContent)

#include "tst_sheetcontent.moc"
