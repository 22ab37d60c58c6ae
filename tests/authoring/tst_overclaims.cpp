#include "authoring/overclaims.h"

#include <QTest>

using namespace bayan;
using namespace bayan::authoring;

// The page on what the articles overclaim is made from the claims.
class TestOverclaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areGroupedAndLettered();
    void leaveOtherBodiesAlone();
};

namespace {

Words words(const char *text)
{
    return {QString::fromUtf8(text), {}, true};
}

ClaimDraft claim(const char *id, const char *article, const char *category, bool overclaim)
{
    ClaimDraft draft;
    draft.claim.id = QString::fromLatin1(id);
    draft.claim.article = QString::fromLatin1(article);
    draft.claim.category = QString::fromLatin1(category);
    draft.claim.overclaim = overclaim;
    draft.claim.says.insert(QStringLiteral("en"), draft.claim.id + QStringLiteral(" says."));
    draft.claim.answer.insert(QStringLiteral("en"), QStringLiteral("Not shown."));
    return draft;
}

Manuscript manuscriptWith(const char *body)
{
    Manuscript manuscript;
    const QString en = QStringLiteral("en");
    manuscript.sentences[en] = {{QStringLiteral("overclaim_a"), words("**A: {says}** {answer}")},
                                {QStringLiteral("overclaim_b"), words("**B: {says}** {answer}")}};
    manuscript.claimGroups[en] = {{QStringLiteral("safety"), words("Harms")},
                                  {QStringLiteral("faq"), words("Benefits")},
                                  {QStringLiteral("conclusion"), words("Harms")}};
    TreatmentDraft treatment;
    treatment.claims = {claim("one", "A", "safety", true), claim("two", "A", "safety", false),
                        claim("three", "B", "faq", true), claim("four", "B", "conclusion", true)};
    EntryDraft entry;
    entry.texts[en].body = words(body);
    treatment.entries = {entry};
    manuscript.treatments = {treatment};
    return manuscript;
}

QString bodyAfter(const char *body)
{
    Manuscript manuscript = manuscriptWith(body);
    tellOverclaims(manuscript);
    return manuscript.treatments.first().entries.first().texts[QStringLiteral("en")].body.text;
}

} // namespace

void TestOverclaims::areGroupedAndLettered()
{
    QCOMPARE(bodyAfter("First.\n\n{overclaims}\n\nLast."),
             QStringLiteral("First.\n\n"
                            "**Harms**\n\n"
                            "- **A: one says.** Not shown.\n"
                            "- **B: four says.** Not shown.\n\n"
                            "**Benefits**\n\n"
                            "- **B: three says.** Not shown.\n\n"
                            "Last."));
}

void TestOverclaims::leaveOtherBodiesAlone()
{
    QCOMPARE(bodyAfter("First {gap-days}."), QStringLiteral("First {gap-days}."));
}

QTEST_GUILESS_MAIN(TestOverclaims)
#include "tst_overclaims.moc"
