#include "sheetfixture.h"

#include <QTest>

#include <algorithm>

namespace bayan::support {

using namespace content;

namespace {

Text words(const QString &language, const QString &title, const QString &summary,
           const QString &body)
{
    Text text;
    text.language = language;
    text.revision = 1;
    text.translates = language == QLatin1String("en") ? 0 : 1;
    text.title = title;
    text.summary = summary;
    text.body = body;
    text.status = QStringLiteral("approved");
    return text;
}

Section section(const QString &id, const QString &english, const QString &arabic)
{
    return {id, {{QStringLiteral("en"), english}, {QStringLiteral("ar"), arabic}}};
}

Entry entry(const QString &id, const QString &sectionId, Kind kind, SheetRule rule,
            const Text &english, const Text &arabic)
{
    Entry made;
    made.id = id;
    made.section = sectionId;
    made.kind = kind;
    made.sheetRule = rule;
    made.audience = Audience::Both;
    made.evidence = Evidence::Moderate;
    made.texts = {{english.language, english}, {arabic.language, arabic}};
    return made;
}

Entry alert()
{
    Entry made =
        entry(QStringLiteral("urgent-warning-signs"), QStringLiteral("urgent-safety"), Kind::Alert,
              SheetRule::Locked,
              words(QStringLiteral("en"), QStringLiteral("Emergency signs: get help now"),
                    QStringLiteral("Trouble breathing: get emergency help."),
                    QStringLiteral("The signs can start **hours to weeks later**.\n\n"
                                   "- trouble swallowing\n- trouble breathing\n- a hoarse voice\n"
                                   "- double or blurred sight\n- a rash\n\n"
                                   "Do not wait. Tell them **you had an injection**.")),
              words(QStringLiteral("ar"), QStringLiteral("علامات طارئة: اطلب الإسعاف فورًا"),
                    QStringLiteral("صعوبة في التنفس: اطلب الرعاية الطارئة."),
                    QStringLiteral("قد تبدأ العلامات **بعد ساعات وحتى أسابيع**.\n\n"
                                   "- صعوبة في البلع\n- صعوبة في التنفس\n- بحة في الصوت\n"
                                   "- رؤية الشيء شيئين\n- طفح جلدي\n\n"
                                   "لا تنتظر. أخبرهم **أنك تلقيت حقنة**.")));
    made.evidence = Evidence::Strong;
    made.citations = {{QStringLiteral("LABEL"), {}}};
    return made;
}

} // namespace

Language english()
{
    return {QStringLiteral("en"), Qt::LeftToRight, QStringLiteral("English"), {}};
}

Language arabic()
{
    return {QStringLiteral("ar"), Qt::RightToLeft, QStringLiteral("العربية"),
            QStringLiteral("٠١٢٣٤٥٦٧٨٩")};
}

Treatment smallTreatment()
{
    Treatment treatment;
    treatment.name.id = QStringLiteral("botulinum-toxin");
    treatment.name.names = {{QStringLiteral("en"), QStringLiteral("Botulinum toxin")},
                            {QStringLiteral("ar"), QStringLiteral("توكسين البوتولينوم")}};
    treatment.sections = {
        section(QStringLiteral("urgent-safety"), QStringLiteral("Urgent safety"),
                QStringLiteral("السلامة العاجلة")),
        section(QStringLiteral("short-term"), QStringLiteral("What to expect"),
                QStringLiteral("ماذا تتوقع")),
        section(QStringLiteral("before-after"), QStringLiteral("Before and after"),
                QStringLiteral("قبل الحقن وبعده")),
    };
    treatment.entries.append(alert());

    Entry onset =
        entry(QStringLiteral("crows-feet"), QStringLiteral("short-term"), Kind::Effect,
              SheetRule::Standard,
              words(QStringLiteral("en"), QStringLiteral("Softer crow's feet"),
                    QStringLiteral("None or mild lines: 67 of 100 treated, 7 of 100 with placebo."),
                    QStringLiteral("A confirmed finding in 445 people. The effect is difficult to "
                                   "foresee in one person.")),
              words(QStringLiteral("ar"), QStringLiteral("Botox والخطوط حول العين"),
                    QStringLiteral("خطوط معدومة أو خفيفة: 67 من كل 100 مع الدواء، و7 من كل 100 مع "
                                   "حقنة وهمية."),
                    QStringLiteral("نتيجة مؤكدة لدى 445 شخصًا (onabotulinumtoxinA). لا يمكن توقع "
                                   "النتيجة لدى كل شخص.")));
    onset.direction = Direction::Benefit;
    onset.horizon = Horizon::ShortTerm;
    onset.citations = {{QStringLiteral("CARR14"), {}}, {QStringLiteral("LABEL"), {}}};
    onset.staffNotes = {{QStringLiteral("en"), QStringLiteral("Twenty units, staff only")}};
    treatment.entries.append(onset);

    Entry droop = entry(
        QStringLiteral("lid-droop"), QStringLiteral("short-term"), Kind::Risk, SheetRule::Optional,
        words(QStringLiteral("en"), QStringLiteral("Droopy eyelid"),
              QStringLiteral("About 24 of 1,000 people got one."), QStringLiteral("It passes.")),
        words(QStringLiteral("ar"), QStringLiteral("تدلّي الجفن"),
              QStringLiteral("أصاب نحو 24 من كل 1,000 شخص."), QStringLiteral("وهو يزول.")));
    droop.direction = Direction::Harm;
    treatment.entries.append(droop);

    Entry clinicians = entry(
        QStringLiteral("dose-by-site"), QStringLiteral("short-term"), Kind::Fact,
        SheetRule::Standard,
        words(QStringLiteral("en"), QStringLiteral("Dose by site"), {},
              QStringLiteral("For clinicians alone.")),
        words(QStringLiteral("ar"), QStringLiteral("الجرعة"), {}, QStringLiteral("للأطباء فقط.")));
    clinicians.audience = Audience::Clinician;
    treatment.entries.append(clinicians);

    treatment.entries.append(entry(
        QStringLiteral("aftercare"), QStringLiteral("before-after"), Kind::Aftercare,
        SheetRule::Standard,
        words(QStringLiteral("en"), QStringLiteral("After the session"),
              QStringLiteral("For some hours do not rub."),
              QStringLiteral("- Do **not** rub the spot.\n- Do not lie down.\n- Wait 1.5 hours.")),
        words(QStringLiteral("ar"), QStringLiteral("بعد الجلسة"),
              QStringLiteral("لا تدلك مكان الحقن لبضع ساعات."),
              QStringLiteral("- **لا** تدلك مكان الحقن.\n- لا تستلقِ.\n- انتظر 1.5 ساعة."))));
    treatment.entries.append(
        entry(QStringLiteral("how-often"), QStringLiteral("before-after"), Kind::Maintenance,
              SheetRule::Standard,
              words(QStringLiteral("en"), QStringLiteral("How often?"),
                    QStringLiteral("Never sooner than 90 days."), QStringLiteral("Ask us.")),
              words(QStringLiteral("ar"), QStringLiteral("كم مرة؟"),
                    QStringLiteral("لا تكرّرها قبل 90 يومًا."), QStringLiteral("اسألنا."))));

    Source carruthers;
    carruthers.id = QStringLiteral("CARR14");
    carruthers.title = QStringLiteral("Efficacy for crow's feet: multicenter RCT");
    carruthers.authors = QStringLiteral("Carruthers A, Bruce S");
    carruthers.year = QStringLiteral("2014");
    carruthers.tier = QStringLiteral("T1");
    carruthers.address = QStringLiteral("https://example.org/carr14");
    Source label;
    label.id = QStringLiteral("LABEL");
    label.title = QStringLiteral("BOTOX Cosmetic: important safety information");
    label.authors = QStringLiteral("Allergan");
    label.year = QStringLiteral("n.d.");
    label.tier = QStringLiteral("T1-copy");
    label.address = QStringLiteral("https://example.org/never-shown");
    treatment.sources = {carruthers, label};
    return treatment;
}

namespace {

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return int(m_random.bounded(most + 1)); }
    bool once(int in) { return m_random.bounded(in) == 0; }

    QString sentence(const QStringList &vocabulary, int words)
    {
        QStringList said;
        for (int i = 0; i < words; ++i)
            said.append(vocabulary[m_random.bounded(int(vocabulary.size()))]);
        return said.join(u' ') + u'.';
    }

    QString body(const QStringList &vocabulary)
    {
        QStringList blocks;
        const int count = 1 + upTo(4);
        for (int i = 0; i < count; ++i) {
            if (once(2)) {
                QStringList bullets;
                for (int k = upTo(5); k >= 0; --k)
                    bullets.append(QStringLiteral("- ") +
                                   sentence(vocabulary, 1 + upTo(once(6) ? 90 : 20)));
                blocks.append(bullets.join(u'\n'));
            } else {
                blocks.append(sentence(vocabulary, 1 + upTo(once(6) ? 300 : 60)));
            }
        }
        return blocks.join(QStringLiteral("\n\n"));
    }

private:
    QRandomGenerator m_random;
};

const QStringList &englishWords()
{
    static const QStringList words =
        QStringLiteral("the muscle eyelid a of weeks treatment injection may **not** last "
                       "onabotulinumtoxinA people 24 1,000 in and (rarely) is evidence limited "
                       "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten")
            .split(u' ');
    return words;
}

const QStringList &arabicWords()
{
    static const QStringList words =
        QStringLiteral("العضلة الجفن من أسابيع العلاج حقنة قد **لا** تدوم Botox® أشخاص 24 "
                       "1,000 في ثم (نادرًا) هو الدليل محدود لا الآثار والاستعمالات")
            .split(u' ');
    return words;
}

} // namespace

Treatment randomTreatment(quint32 seed, int entries)
{
    Chance chance(seed);
    Treatment treatment = smallTreatment();
    treatment.entries.resize(1);
    for (int i = 0; i < entries; ++i) {
        const QString id = QStringLiteral("entry-%1").arg(i);
        const QString &sectionId = treatment.sections[chance.upTo(2)].id;
        Entry made = entry(
            id, sectionId, Kind::Overview, SheetRule::Standard,
            words(QStringLiteral("en"), chance.sentence(englishWords(), 1 + chance.upTo(14)),
                  chance.once(4) ? QString() : chance.sentence(englishWords(), 1 + chance.upTo(25)),
                  chance.body(englishWords())),
            words(QStringLiteral("ar"), chance.sentence(arabicWords(), 1 + chance.upTo(14)),
                  chance.once(4) ? QString() : chance.sentence(arabicWords(), 1 + chance.upTo(25)),
                  chance.body(arabicWords())));
        made.direction = Direction(chance.upTo(2));
        for (int k = chance.upTo(6); k > 0; --k)
            made.citations.append({treatment.sources[chance.upTo(1)].id, {}});
        if (chance.once(8))
            made.texts.remove(QStringLiteral("ar"));
        treatment.entries.append(made);
    }
    // Staff see entries of a section together, and so does a pick.
    std::stable_sort(treatment.entries.begin() + 1, treatment.entries.end(),
                     [&](const Entry &a, const Entry &b) { return a.section < b.section; });
    return treatment;
}

Entry plainEntry(const QString &id, const QString &sectionId, const QString &body)
{
    Entry made;
    made.id = id;
    made.section = sectionId;
    made.sheetRule = SheetRule::Standard;
    made.texts = {{QStringLiteral("en"), words(QStringLiteral("en"), id, {}, body)}};
    return made;
}

handout::SheetRequest requestFor(const Treatment &treatment, const QStringList &languages)
{
    handout::SheetRequest request;
    request.treatment = &treatment;
    QStringList ids;
    for (const Entry &each : treatment.entries)
        ids.append(each.id);
    request.pick = handout::Pick::of(treatment, ids);
    for (const QString &code : languages)
        request.languages.append(code == QLatin1String("ar") ? arabic() : english());
    request.sourceLanguage = english();
    request.date = QDate(2026, 11, 21);
    return request;
}

handout::Sheet composed(const handout::SheetRequest &request)
{
    const Result<handout::Sheet> sheet = handout::composeSheet(request);
    if (sheet)
        return *sheet;
    QTest::qFail(qPrintable(sheet.error().sentence), __FILE__, __LINE__);
    return handout::Sheet(std::make_shared<handout::Sheet::Layout>());
}

} // namespace bayan::support
