#include "content/commonwords.h"

#include "content/folding.h"

#include <QSet>

#include <algorithm>

namespace bayan::content {

namespace {

const QSet<QString> &commonWords()
{
    // Folded, since they are compared with folded words.
    static const QSet<QString> words = [] {
        const auto text = QStringLiteral(
            "a about actually after all already also always am an and any anybody anyone anything "
            "are "
            "around as at be because been before being but by can cannot could did didn do does "
            "doesn doing don done either else ever every for from get gets getting give go goes "
            "going "
            "got had has hasn have haven having he hello help her here hers hi him his how i if "
            "ill im "
            "in into is isn it its ive just know let like ll made make makes many may maybe me "
            "might "
            "mine more most much must my need needs no not now of off ok okay on once one only or "
            "other "
            "our out over own people person please possible quite re really right said say says "
            "see "
            "shall she "
            "should so some somebody someone something still such sure take takes tell than thank "
            "thanks "
            "that the their them then there these they thing things think this those to too try up "
            "us "
            "use used using ve very want wants was wasn we well went were what when where whether "
            "which "
            "while who whom whose why will with won would yes yet you your "
            "afterwards anyway everything hello hi pls please plz wanna gonna yesterday today "
            "worried worry "
            "terrified scared afraid nervous concerned gave gives given exactly happen happens "
            "happened "
            "told suggested next tonight kind sort exist exists available fear well explain "
            "explained "
            "describe compared "
            "أن إن أو إلى على عن في من ما مع هل هذا هذه ذلك تلك هو هي هم هنا ثم التي الذي الذين "
            "كيف "
            "ماذا متى لماذا قد و يا لا لم لن ليس بعد قبل عند بين كان كانت يكون تكون أكون أنا نحن "
            "أنت "
            "أنتم لي لدي عندي لك له لها كل أي أستطيع يستطيع تستطيع نستطيع يمكنني يمكن يمكنك ممكن "
            "يجب "
            "لازم هناك كم لو إذا اذا بعض غير بل أم أين حتى يسبب تسبب يحدث يصير صار عليه علي عليها "
            "عليك "
            "فيه فيها منه منها به بها بي لأن لأنه لاني لكن ولا وهل فهل وما ولو وإذا أيضا جدا مثل "
            "منذ خلال "
            "حول ضد دون بدون أريد اريد أعرف اعرف أحد شيء شي شيئا الشيء نعم السلام عليكم مرحبا شكرا "
            "فضلك سمحت "
            "سمحتي رجاء "
            "وش ايش إيش ويش ليش شنو شو شلون كيفك متي وين وينه فين إمتى امتى إزاي ازاي ليه لية ايه "
            "إيه اللي "
            "ده دي دا هاذا هاذي هذي هالشي عايز عايزة عاوز عاوزة أبي ابي أبغى ابغى ابغا بغيت ودي "
            "نفسي "
            "بدي حابة حاب مش مو موب مب ماني مافي مفيش فيني فيه اقدر أقدر تقدر يقدر نقدر ينفع ينفعش "
            "ينفعلي عادي خلاص بس كمان برضو برضه لسه لسا هلا هلق الحين دلوقتي حين بيكون راح رح "
            "حيكون هيكون "
            "كده كذا كدا هيك يعني طيب والله ياريت لو علشان عشان منشان بحيث زي اكو ماكو هم هاي هسه "
            "انا انت انتي انتو احنا إحنا اني هوا هيا ان او اي الى وانا وهو وهي كنت اكون عملت سويت "
            "اسوي "
            "أسوي يسوي تسوي اعمل أعمل يعمل تعمل نعمل بيعمل أخاف خايف خايفة قلقان قلقانة أروح يصلح "
            "يصلحلي مشكلة سؤال أسأل المريضة المريض أمس أحس بسبب باقي يحتاج تحتاج أحتاج يؤثر تؤثر "
            "أعاني الصباح فترة معي يعد يأخذ يأخذه آخذ تأخذ أتناول يوجد توجد فعلا حقا كثير كثيرا "
            "قليلا فقط حسب بخصوص بالنسبة موضوع ماهي ماهو وكم ومتى وكيف حيث سوف ربما شخص ناس الناس "
            "وشي ياخد ياخذ باخد اخد كويس كويسة بعدها بعده بعدين قبلها قبله عنه عنها معها معاه بقدر "
            "بتقدر "
            "بيحصل هيحصل يحصل حصل بيصير قديش بدنا نبي تبي يبي أمبارح امبارح مبارح اليوم لما بالضبط "
            "يؤدي تؤدي يتأثر تتأثر المستخدم المستخدمة لديها عندها عنده لديه أود معرفة أرجو سمعت "
            "بشكل وقت اشرح وضح محدد محددة معين معينة أخرى الأخرى حالة حالات حاليا الآن أفعل افعل "
            "نفعل تفعل يفعل أحصل احصل نحصل عرفني أخذ "
            "تماما "
            "واحد واحدة أصبح صارت ظهرت المحتملة محتملة أتأكد أتحقق ولا وجهي أشياء الأشياء");
        QSet<QString> folded;
        for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            folded.insert(foldSearch(word));
        return folded;
    }();
    return words;
}

} // namespace

bool isCommonWord(const QString &folded)
{
    return commonWords().contains(folded) || (folded.size() == 1 && folded.front().isLetter());
}

QStringList tellingWords(const QStringList &folded)
{
    QStringList telling;
    std::copy_if(folded.cbegin(), folded.cend(), std::back_inserter(telling),
                 [](const QString &word) { return !isCommonWord(word); });
    return telling.isEmpty() ? folded : telling;
}

} // namespace bayan::content
