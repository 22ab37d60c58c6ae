<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Bayan</source>
        <translation>حول بيان</translation>
    </message>
    <message>
        <source>Bayan %1, content %2</source>
        <translation>بيان %1، المحتوى %2</translation>
    </message>
    <message>
        <source>Bayan shows and prints information about treatments, with its sources. It informs; it decides nothing and does not replace a clinician’s advice.

Botox is a trademark of its owner, with whom Bayan is not connected.

Nothing about a patient is stored.</source>
        <translation>يعرض بيان معلومات عن العلاجات مع مصادرها ويطبعها. هو للمعرفة، ولا يقرر شيئًا ولا يُغني عن مشورة الطبيب.

بوتوكس علامة تجارية لمالكها، ولا صلة لبيان به.

لا يُخزَّن أي شيء عن المريض.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” takes no value</source>
        <translation>الخيار «⁦%1⁩» لا يأخذ قيمة</translation>
    </message>
    <message>
        <source>“%1” needs a value, %2</source>
        <translation>الخيار «⁦%1⁩» يحتاج إلى قيمة هي %2</translation>
    </message>
    <message>
        <source>“%1” is given more than once</source>
        <translation>ذُكر «⁦%1⁩» أكثر من مرة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>العلاجات</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <comment>a language&apos;s code</comment>
        <translation>النصوص بلغة %1</translation>
    </message>
    <message>
        <source>Statements answered</source>
        <translation>الأقوال المجاب عنها</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures to draw</source>
        <translation>أرقام تُرسم</translation>
    </message>
    <message>
        <source>Figures to draw beside a comparison</source>
        <translation>أرقام تُرسم بجانب مجموعة مقارنة</translation>
    </message>
    <message>
        <source>Disagreements shown</source>
        <translation>خلافات معروضة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Glossary terms</source>
        <translation>مصطلحات المسرد</translation>
    </message>
    <message>
        <source>Translations older than their original</source>
        <translation>ترجمات أقدم من أصلها</translation>
    </message>
    <message>
        <source>Entries without a source</source>
        <translation>مداخل بلا مصدر</translation>
    </message>
    <message>
        <source>Texts past their review date</source>
        <translation>نصوص تجاوزت موعد مراجعتها</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>إصدار المحتوى</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>“bayan %1” has no option “--%2”</source>
        <translation>ليس للأمر «⁦bayan %1⁩» خيار «⁦--%2⁩»</translation>
    </message>
    <message>
        <source>“--%1” needs a command</source>
        <translation>الخيار «⁦--%1⁩» يحتاج إلى أمر</translation>
    </message>
    <message>
        <source>Bayan does not speak “%1”</source>
        <translation>لا يدعم بيان اللغة «%1»</translation>
    </message>
    <message>
        <source>“bayan %1” takes no “%2”</source>
        <translation>الأمر «⁦bayan %1⁩» لا يأخذ «⁦%2⁩»</translation>
    </message>
    <message>
        <source>“bayan %1” needs %2</source>
        <translation>الأمر «⁦bayan %1⁩» يحتاج إلى %2</translation>
    </message>
    <message>
        <source>“bayan %1” needs --%2 %3</source>
        <translation>الأمر «⁦bayan %1⁩» يحتاج إلى ⁦--%2 %3⁩</translation>
    </message>
    <message>
        <source>The result could not be written: is the disk full?</source>
        <translation>تعذّرت كتابة النتيجة: هل امتلأ القرص؟</translation>
    </message>
    <message>
        <source>“%1” has no section “%2”</source>
        <translation>ليس في «%1» قسم «%2»</translation>
    </message>
    <message>
        <source>“%1” has no entry “%2”</source>
        <translation>ليس في «%1» مدخل «%2»</translation>
    </message>
    <message>
        <source>“%1” is for staff and is never printed: leave it out.</source>
        <translation>المدخل «%1» للعاملين ولا يُطبع أبدًا: احذفه من الأمر.</translation>
    </message>
    <message>
        <source>There is no arrangement “%1”</source>
        <translation>لا يوجد ترتيب «%1»</translation>
    </message>
    <message>
        <source>There is no paper “%1”</source>
        <translation>لا يوجد مقاس ورق «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a date: write year, month and day as in 2026-11-21.</source>
        <translation>«%1» ليس تاريخًا: اكتب السنة والشهر واليوم هكذا: ⁦2026-11-21⁩.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is “%1”, not a number of seconds: correct it, or use --date.</source>
        <translation>قيمة ⁦SOURCE_DATE_EPOCH⁩ هي «%1» وليست عددًا من الثواني: صحّحها أو استعمل ⁦--date⁩.</translation>
    </message>
    <message>
        <source>another library than the installed one</source>
        <translation>مكتبة غير المكتبة المثبّتة</translation>
    </message>
    <message>
        <source>the language of messages and menus</source>
        <translation>لغة الرسائل والقوائم</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>this help, or a command&apos;s</source>
        <translation>هذه المساعدة، أو مساعدة أمر ما</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>الجواب بصيغة ⁦JSON⁩</translation>
    </message>
    <message>
        <source>the sheet&apos;s language; of two the first leads</source>
        <translation>لغة الورقة؛ وإن كانتا لغتين تأتي الأولى أولًا</translation>
    </message>
    <message>
        <source>the file the sheet is written to</source>
        <translation>الملف الذي تُكتب فيه الورقة</translation>
    </message>
    <message>
        <source>this section, not the usual topics; repeatable</source>
        <translation>هذا القسم بدل الموضوعات المعتادة، ويجوز تكراره</translation>
    </message>
    <message>
        <source>this entry, likewise; repeatable</source>
        <translation>هذا المدخل كذلك، ويجوز تكراره</translation>
    </message>
    <message>
        <source>two languages line by line, or apart</source>
        <translation>اللغتان سطرًا بسطر، أو واحدة بعد الأخرى</translation>
    </message>
    <message>
        <source>one page: the urgent signs, the rest by title</source>
        <translation>صفحة واحدة: العلامات الطارئة وعناوين الباقي</translation>
    </message>
    <message>
        <source>in 18 points, Arabic in 20.7</source>
        <translation>بحجم 18 نقطة، والعربية بحجم 20.7</translation>
    </message>
    <message>
        <source>the paper&apos;s size; else the clinic&apos;s, or A4</source>
        <translation>مقاس الورق؛ وإلا فمقاس العيادة، أو ⁦A4⁩</translation>
    </message>
    <message>
        <source>clinic details, exported by the window</source>
        <translation>بيانات العيادة كما تصدّرها النافذة</translation>
    </message>
    <message>
        <source>the date on the sheet; else today</source>
        <translation>تاريخ الورقة؛ وإلا فتاريخ اليوم</translation>
    </message>
    <message>
        <source>texts of this language only</source>
        <translation>نصوص هذه اللغة وحدها</translation>
    </message>
    <message>
        <source>Bayan explains a treatment to a patient, on screen and on paper.</source>
        <translation>يشرح بيان العلاج للمريض على الشاشة وعلى الورق.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>يفتح النافذة</translation>
    </message>
    <message>
        <source>Before or after a command:</source>
        <translation>قبل الأمر أو بعده:</translation>
    </message>
    <message>
        <source>It informs; it decides nothing.</source>
        <translation>يقدّم معلومات، ولا يقرر شيئًا.</translation>
    </message>
    <message>
        <source>The library has no treatment “%1”</source>
        <translation>ليس في المكتبة علاج «%1»</translation>
    </message>
    <message>
        <source>The library has no language “%1”</source>
        <translation>ليس في المكتبة لغة «%1»</translation>
    </message>
    <message>
        <source>The language “%1” is named twice</source>
        <translation>ذُكرت اللغة «%1» مرتين</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>treatment and section</comment>
        <translation>%1 ‹ %2</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء عن «%1».</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>entry and its place</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>There is no screen to open the window on: start Bayan from a desktop, or give it a command as “bayan --help” shows.</source>
        <translation>لا توجد شاشة تُفتح عليها النافذة: شغّل بيان من سطح المكتب، أو أعطه أمرًا كما يبيّن «⁦bayan --help⁩».</translation>
    </message>
    <message>
        <source>treatments, sections and entries</source>
        <translation>العلاجات والأقسام والمداخل</translation>
    </message>
    <message>
        <source>writes a patient&apos;s sheet as a PDF</source>
        <translation>يكتب ورقة المريض في ملف ⁦PDF⁩</translation>
    </message>
    <message>
        <source>finds entries by their words</source>
        <translation>يجد المداخل بكلماتها</translation>
    </message>
    <message>
        <source>is the library whole, and what is in it?</source>
        <translation>هل المكتبة كاملة، وماذا فيها؟</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>لا يوجد خيار «⁦%1⁩»</translation>
    </message>
    <message>
        <source>%1: did you mean “%2”?</source>
        <translation>%1: هل تقصد «⁦%2⁩»؟</translation>
    </message>
    <message>
        <source>%1: see “%2”.</source>
        <translation>%1: انظر «⁦%2⁩».</translation>
    </message>
    <message>
        <source>%1: choose from %2.</source>
        <translation>%1: اختر من: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>what exactly was on that sheet?</source>
        <translation>ماذا كان في تلك الورقة بالضبط؟</translation>
    </message>
    <message>
        <source>Near it: %1</source>
        <translation>كلمات قريبة: %1</translation>
    </message>
    <message>
        <source>Searched for “%1”.</source>
        <translation>عُرضت نتائج «%1».</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>What happens when</source>
        <translation>ماذا يحدث ومتى</translation>
    </message>
    <message>
        <source>days to months</source>
        <translation>من أيام إلى أشهر</translation>
    </message>
    <message>
        <source>over years</source>
        <translation>على مدى سنوات</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة لم تُحسم</translation>
    </message>
    <message>
        <source>Nothing is recorded for this area yet.</source>
        <translation>لم يُسجَّل شيء عن هذه المنطقة بعد.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>أين يُستخدم</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>مع الوقت</translation>
    </message>
    <message>
        <source>On the face</source>
        <translation>على الوجه</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Call your local emergency number</source>
        <translation>اتصل برقم الطوارئ في بلدك</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصل بالرقم %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Sources:</source>
        <translation>المصادر:</translation>
    </message>
    <message>
        <source>Not yet available in this language.</source>
        <translation>لم يتوفر بعد بهذه اللغة.</translation>
    </message>
    <message>
        <source>This part has been withdrawn: do not rely on it.</source>
        <translation>سُحب هذا الجزء: لا تعتمد عليه.</translation>
    </message>
    <message>
        <source>This translation is being checked again: its original has changed.</source>
        <translation>تُراجَع هذه الترجمة من جديد لأن أصلها تغيّر.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>No file can be kept in %1. Check that the folder can be written to.</source>
        <translation>تعذّر حفظ ملف في %1. تحقق من أن الكتابة في المجلد ممكنة.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>&quot;%1&quot; must be text between quotation marks.</source>
        <translation>يجب أن يكون &quot;%1&quot; نصًا بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>&quot;digits&quot; must be &quot;western&quot; or &quot;native&quot;.</source>
        <translation>يجب أن تكون قيمة ⁦&quot;digits&quot;⁩ إما ⁦&quot;western&quot;⁩ أو ⁦&quot;native&quot;⁩.</translation>
    </message>
    <message>
        <source>&quot;paper&quot; must be &quot;A4&quot; or &quot;Letter&quot;.</source>
        <translation>يجب أن تكون قيمة ⁦&quot;paper&quot;⁩ إما ⁦&quot;A4&quot;⁩ أو ⁦&quot;Letter&quot;⁩.</translation>
    </message>
    <message>
        <source>It is not a clinic profile: &quot;bayanProfile&quot; is missing.</source>
        <translation>ليس هذا ملف بيانات عيادة: لا يوجد فيه ⁦&quot;bayanProfile&quot;⁩.</translation>
    </message>
    <message>
        <source>&quot;bayanProfile&quot; must be a number.</source>
        <translation>يجب أن تكون قيمة ⁦&quot;bayanProfile&quot;⁩ رقمًا.</translation>
    </message>
    <message>
        <source>It was written by a newer Bayan. Update this one.</source>
        <translation>كُتب بإصدار أحدث من بيان. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown. Correct or remove it.</source>
        <translation>&quot;%1&quot; غير معروف. صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>The clinic profile %1 is not there. Check its name.</source>
        <translation>ملف بيانات العيادة %1 غير موجود. تحقق من اسمه.</translation>
    </message>
    <message>
        <source>The clinic profile %1 can&apos;t be opened. Check that you may read it.</source>
        <translation>تعذّر فتح ملف بيانات العيادة %1. تحقق من أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>The clinic profile %1 can&apos;t be used. %2</source>
        <translation>لا يمكن استعمال ملف بيانات العيادة %1. %2</translation>
    </message>
    <message>
        <source>The file has no name. Type one.</source>
        <translation>ليس للملف اسم. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add a file name to it.</source>
        <translation>%1 مجلد. أضف إليه اسم ملف.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it first or choose another.</source>
        <translation>المجلد %1 غير موجود. أنشئه أولًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose a folder.</source>
        <translation>%1 ملف وليس مجلدًا. اختر مجلدًا.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet has no such pages. It has %n page(s).</source>
        <translation>
            <numerusform>لا توجد هذه الصفحات في الورقة. ليس فيها أي صفحة.</numerusform>
            <numerusform>لا توجد هذه الصفحات في الورقة. فيها صفحة واحدة.</numerusform>
            <numerusform>لا توجد هذه الصفحات في الورقة. فيها صفحتان.</numerusform>
            <numerusform>لا توجد هذه الصفحات في الورقة. فيها %n صفحات.</numerusform>
            <numerusform>لا توجد هذه الصفحات في الورقة. فيها %n صفحة.</numerusform>
            <numerusform>لا توجد هذه الصفحات في الورقة. فيها %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print. Choose a treatment and a language.</source>
        <translation>لا يوجد ما يُطبع. اختر علاجًا ولغة.</translation>
    </message>
    <message>
        <source>The font %1 is not installed, so the sheet can&apos;t be laid out. Install the package %2.</source>
        <translation>الخط %1 غير مثبّت، فلا يمكن تنسيق الورقة. ثبّت الحزمة %2.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space or choose another disk. Nothing was changed.</source>
        <translation>لم يبقَ مكان لملف %1. أفرغ بعض المساحة أو اختر قرصًا آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 may not be written here. Choose another folder, or ask whoever looks after this computer.</source>
        <translation>لا يُسمح بكتابة %1 هنا. اختر مجلدًا آخر أو اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or disk. Nothing was changed.</source>
        <translation>تعذّرت كتابة %1. اختر مجلدًا أو قرصًا آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no printer that takes the sheet. Connect one, or save a PDF.</source>
        <translation>لا توجد طابعة تستقبل الورقة. صِل طابعة أو احفظ ملف ⁦PDF⁩.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the sheet. Check that it is on and connected, or save a PDF.</source>
        <translation>لم تستقبل الطابعة %1 الورقة. تحقق من أنها مشغّلة وموصولة، أو احفظ ملف ⁦PDF⁩.</translation>
    </message>
    <message>
        <source>The font %1 on this computer can&apos;t be put into a PDF. Install the package %2.</source>
        <translation>لا يمكن وضع الخط %1 الموجود على هذا الجهاز في ملف ⁦PDF⁩. ثبّت الحزمة %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a phone number: digits, spaces, +, - and brackets.</source>
        <translation>يجب أن تكون قيمة &quot;%1&quot; رقم هاتف: أرقام ومسافات و+ و- وأقواس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold one text for each language.</source>
        <translation>يجب أن يحوي &quot;%1&quot; نصًا واحدًا لكل لغة.</translation>
    </message>
    <message>
        <source>&quot;sheetLanguages&quot; must be a list of language codes.</source>
        <translation>يجب أن تكون قيمة ⁦&quot;sheetLanguages&quot;⁩ قائمة برموز اللغات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>يجب أن تكون قيمة &quot;%1&quot; إما ⁦true⁩ أو ⁦false⁩.</translation>
    </message>
    <message>
        <source>&quot;calendar&quot; must be &quot;gregorian&quot; or &quot;gregorian and hijri&quot;.</source>
        <translation>يجب أن تكون قيمة ⁦&quot;calendar&quot;⁩ إما ⁦&quot;gregorian&quot;⁩ أو ⁦&quot;gregorian and hijri&quot;⁩.</translation>
    </message>
    <message>
        <source>The image %1 is damaged or cut short. Save it again from where it comes from.</source>
        <translation>الصورة %1 تالفة أو ناقصة. احفظها من جديد من مصدرها.</translation>
    </message>
    <message>
        <source>The image %1 is too large: a logo may have %2 MB. Save it smaller.</source>
        <translation>الصورة %1 كبيرة جدًا: أقصى حجم للشعار %2 ميغابايت. احفظها أصغر.</translation>
    </message>
    <message>
        <source>%1 is not a PNG or JPEG image, whatever its name says. Choose another file.</source>
        <translation>%1 ليس صورة ⁦PNG⁩ أو ⁦JPEG⁩، أيًا كان اسمه. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The image %1 is %2 × %3 pixels: too large for a logo. Save it with at most 2,000 pixels a side.</source>
        <translation>أبعاد الصورة %1 هي ⁦%2 × %3⁩ بكسل، وهي كبيرة جدًا على شعار. احفظها بحيث لا يزيد أي ضلع على 2,000 بكسل.</translation>
    </message>
    <message>
        <source>The image %1 is %2 × %3 pixels: too small to print. Choose a larger one.</source>
        <translation>أبعاد الصورة %1 هي ⁦%2 × %3⁩ بكسل، وهي أصغر من أن تُطبع. اختر صورة أكبر.</translation>
    </message>
    <message>
        <source>The image %1 is too narrow for a logo. Choose another.</source>
        <translation>الصورة %1 أضيق من أن تكون شعارًا. اختر غيرها.</translation>
    </message>
    <message>
        <source>The image %1 is not there. Check its name.</source>
        <translation>الصورة %1 غير موجودة. تحقق من اسمها.</translation>
    </message>
    <message>
        <source>The image %1 can&apos;t be opened. Check that you may read it.</source>
        <translation>تعذّر فتح الصورة %1. تحقق من أن لديك إذنًا بقراءتها.</translation>
    </message>
    <message>
        <source>Type the code from the foot of the sheet. It starts with BYN.</source>
        <translation>اكتب الرمز المطبوع أسفل الورقة. يبدأ بالحروف ⁦BYN⁩.</translation>
    </message>
    <message>
        <source>This is not a sheet code: those start with BYN. Copy the code from the foot of the sheet.</source>
        <translation>ليس هذا رمز ورقة: رموز الأوراق تبدأ بالحروف ⁦BYN⁩. انسخ الرمز من أسفل الورقة.</translation>
    </message>
    <message>
        <source>A sheet code holds no “%1”: it has letters and digits, but never 0, 1, I or O. Look at the sheet again.</source>
        <translation>لا يحوي رمز الورقة «%1»: فيه حروف وأرقام، وليس فيه ⁦0⁩ ولا ⁦1⁩ ولا ⁦I⁩ ولا ⁦O⁩. انظر في الورقة مرة أخرى.</translation>
    </message>
    <message>
        <source>The sheet was printed from the texts of version %1, and this library holds version %2. Start Bayan with --library and the library of version %1.</source>
        <translation>طُبعت الورقة من نصوص الإصدار %1، وفي هذه المكتبة الإصدار %2. شغّل بيان بالخيار ⁦--library⁩ ومعه مكتبة الإصدار %1.</translation>
    </message>
    <message>
        <source>The code does not belong to this library, though both name version %1. Compare it with the sheet, or use the library the sheet was printed from.</source>
        <translation>لا ينتمي الرمز إلى هذه المكتبة، مع أن كليهما من الإصدار %1. قارنه بالورقة، أو استعمل المكتبة التي طُبعت منها.</translation>
    </message>
    <message>
        <source>This code was printed by a newer Bayan. Update this one.</source>
        <translation>طُبع هذا الرمز بإصدار أحدث من بيان. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>The code has a typing mistake, or a part is missing. Compare it with the sheet, letter by letter.</source>
        <translation>في الرمز خطأ في الكتابة، أو ينقصه جزء. قارنه بالورقة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than the %2 letters that fit on a sheet. Shorten it.</source>
        <translation>النص &quot;⁦%1⁩&quot; أطول مما تتسع له الورقة (الحد الأقصى لعدد الحروف: %2). اختصره.</translation>
    </message>
    <message>
        <source>The file %1 is larger than a clinic profile can be. Choose the one that was exported.</source>
        <translation>الملف %1 أكبر من أن يكون ملف بيانات عيادة. اختر الملف الذي صُدّر.</translation>
    </message>
    <message>
        <source>The clinic profile %1 is damaged in line %2. Correct it there, export it again, or restore a copy.</source>
        <translation>ملف بيانات العيادة %1 تالف في السطر %2. صحّحه هناك، أو صدّره من جديد، أو استعد نسخة منه.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Draft: not yet approved</source>
        <translation>مسودة: لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>PatientScreen</name>
    <message>
        <source>On your sheet</source>
        <translation>في ورقتك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>ارسم</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>خط متصل</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>خط متقطع</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>خط منقط</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح الكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>For the clinic: the PIN, please.</source>
        <translation>للعيادة: أدخل الرقم السري.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>PIN forgotten? Whoever looks after the clinic’s computers can take it away.</source>
        <translation>هل نُسي الرقم السري؟ يستطيع المسؤول عن حواسيب العيادة إلغاءه.</translation>
    </message>
    <message>
        <source>That is not the PIN. Please type it again.</source>
        <translation>الرقم السري غير صحيح. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>No benefits or harms are recorded yet.</source>
        <translation>لم تُسجَّل فوائد أو أضرار بعد.</translation>
    </message>
    <message>
        <source>On one side</source>
        <translation>من جهة</translation>
    </message>
    <message>
        <source>On the other side</source>
        <translation>ومن جهة أخرى</translation>
    </message>
    <message>
        <source>Fair to say</source>
        <translation>الأصح أن نقول</translation>
    </message>
    <message>
        <source>Patient’s right</source>
        <translation>يمين المريض</translation>
    </message>
    <message>
        <source>Patient’s left</source>
        <translation>يسار المريض</translation>
    </message>
    <message>
        <source>A face from the front. The patient’s right is on the left of the picture. Areas marked on it:</source>
        <translation>وجه من الأمام. يمين المريض على يسار الصورة. المناطق المحددة عليه:</translation>
    </message>
    <message>
        <source>Too rare to be drawn among 1,000 people.</source>
        <translation>أندر من أن يُرسم بين 1,000 شخص.</translation>
    </message>
    <message>
        <source>No picture: the numbers behind it do not fit.</source>
        <translation>لا توجد صورة: الأرقام التي تقوم عليها غير متسقة.</translation>
    </message>
    <message>
        <source>No picture: its words are missing.</source>
        <translation>لا توجد صورة: كلماتها ناقصة.</translation>
    </message>
    <message>
        <source>Each shape is one person, each block 100 people.</source>
        <translation>كل شكل يمثل شخصًا واحدًا، وكل مربع 100 شخص.</translation>
    </message>
    <message>
        <source>Each shape is one person of 100.</source>
        <translation>كل شكل يمثل شخصًا واحدًا من 100.</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>may happen</source>
        <translation>قد يحدث</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>الشهر %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Treatment effect</source>
        <translation>مفعول العلاج</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>آثار جانبية</translation>
    </message>
    <message>
        <source>Urgent signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>الشهر %1</translation>
    </message>
    <message>
        <source>What happens when, from day 0 to month 6.</source>
        <translation>ماذا يحدث ومتى، من اليوم 0 إلى الشهر 6.</translation>
    </message>
    <message>
        <source>The first month is drawn larger.</source>
        <translation>الشهر الأول مرسوم بمقياس أكبر.</translation>
    </message>
    <message>
        <source>No timeline: nothing is recorded for it.</source>
        <translation>لا يوجد خط زمني: لم يُسجَّل له شيء.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1، %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>PrinterState</name>
    <message>
        <source>The printer %1 is out of paper. Fill its tray; it goes on by itself.</source>
        <translation>نفد الورق من الطابعة %1. املأ درجها وستكمل وحدها.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer %1. Take it out; it goes on by itself.</source>
        <translation>انحشر الورق في الطابعة %1. أخرجه وستكمل وحدها.</translation>
    </message>
    <message>
        <source>The printer %1 is offline. Check that it is on and connected.</source>
        <translation>الطابعة %1 غير متصلة. تحقق من أنها مشغّلة وموصولة.</translation>
    </message>
    <message>
        <source>The printer %1 is open. Close it; it goes on by itself.</source>
        <translation>غطاء الطابعة %1 مفتوح. أغلقه وستكمل وحدها.</translation>
    </message>
    <message>
        <source>The printer %1 has no toner or ink left.</source>
        <translation>نفد الحبر من الطابعة %1.</translation>
    </message>
    <message>
        <source>The printer %1 is stopped. Start its queue in the system&apos;s printer settings.</source>
        <translation>الطابعة %1 متوقفة. شغّل قائمة انتظارها من إعدادات الطابعات في النظام.</translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Choose another.</source>
        <translation>لم تعد الطابعة %1 موجودة. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the sheet as PDF: %1</source>
        <comment>languages</comment>
        <translation>حفظ الورقة في ملف ⁦PDF⁩: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات ⁦PDF (*.pdf)⁩</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system&apos;s settings, or save the sheet as a PDF.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. أضف طابعة من إعدادات النظام، أو احفظ الورقة في ملف ⁦PDF⁩.</translation>
    </message>
    <message>
        <source>Bayan</source>
        <translation>بيان</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>النهار (من 06:00 إلى 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>الليل (من 18:00 إلى 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>الوردية الثانية (من 16:00 إلى 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>الوردية الثالثة (من 00:00 إلى 07:59)</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>1 (1x1)</source>
        <translation>⁦1 (1×1)⁩</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>⁦2 (2×1)⁩</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>⁦4 (2×2)⁩</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>⁦6 (2×3)⁩</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>⁦9 (3×3)⁩</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>⁦16 (4×4)⁩</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>أرقام الصفحات غير صحيحة</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>كتابة ⁦%1⁩ غير صحيحة. افصل بين الصفحات والنطاقات بفاصلة «,»، واكتب النطاق بشرطة «-»، وتأكد من أن النطاقات لا تتداخل.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>تعارض في إعدادات الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>يوجد تعارض في إعدادات الطباعة على الوجهين. هل تريد إصلاحه؟</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>يوجد تعارض في بعض الخيارات. أصلحه من فضلك.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>تعارض في إعداد الصفحة</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>يوجد تعارض في خيارات إعداد الصفحة. هل تريد إصلاحه؟</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>تعارض في الخيارات المتقدّمة</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>يوجد تعارض في بعض الخيارات المتقدّمة. هل تريد إصلاحه؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>اكتب أرقام الصفحات أو النطاقات مفصولة بفواصل. يُكتب النطاق برقمين بينهما شرطة. مثال: ⁦3,5-7,9⁩ تطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>على وجه واحد</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>القلب على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>القلب على الحافة القصيرة</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings could not be read and were reset. The damaged file is kept as %1.</source>
        <translation>تعذّرت قراءة إعداداتك فأُعيدت إلى أصلها. والملف التالف محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Your settings could not be saved in %1. Check that the folder can be written to.</source>
        <translation>تعذّر حفظ إعداداتك في %1. تحقق من أن الكتابة في المجلد ممكنة.</translation>
    </message>
    <message>
        <source>The clinic&apos;s details were written by a newer Bayan and are not replaced. Update this one.</source>
        <translation>كُتبت بيانات العيادة بإصدار أحدث من بيان ولن تُستبدل. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>Some of the clinic&apos;s details are wrong and are not used; the others are. %1 Correct the mistake in %2, or enter it under File, Clinic details.</source>
        <translation>في بعض بيانات العيادة خطأ فلم تُستعمل، واستُعمل ما عداها. %1 صحّح الخطأ في %2، أو أدخل الصواب من قائمة «ملف»، «بيانات العيادة».</translation>
    </message>
    <message>
        <source>The clinic&apos;s details could not be read. %1 Or enter them again under File, Clinic details; a copy of the damaged file is kept as %2.</source>
        <translation>تعذّرت قراءة بيانات العيادة. %1 أو أدخلها من جديد من قائمة «ملف»، «بيانات العيادة»؛ وتُحفظ نسخة من الملف التالف باسم %2.</translation>
    </message>
    <message>
        <source>The clinic&apos;s details are not replaced: %1 could not be read, nor a copy of it made. Check that you may read it.</source>
        <translation>لم تُستبدل بيانات العيادة: تعذّرت قراءة %1 وتعذّر حفظ نسخة منه. تأكد من أن لديك صلاحية قراءته.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Your sheet, %1</source>
        <translation>ورقتك، %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation>مسودة.</translation>
    </message>
    <message>
        <source>Not yet approved by a clinician.</source>
        <translation>لم يعتمدها طبيب بعد.</translation>
    </message>
    <message>
        <source>Call your local emergency number.</source>
        <translation>اتصل برقم الطوارئ في بلدك.</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <translation>اتصل بالرقم %1.</translation>
    </message>
    <message>
        <source>This part is not yet available in %1.</source>
        <translation>لم يتوفر هذا الجزء بعد بهذه اللغة: %1.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>فائدة</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>ضرر</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) of the standard sheet are not printed here. Ask us about them.</source>
        <translation>
            <numerusform>كل موضوعات الورقة المعتادة مطبوعة هنا.</numerusform>
            <numerusform>موضوع واحد من الورقة المعتادة غير مطبوع هنا. اسألنا عنه.</numerusform>
            <numerusform>موضوعان من الورقة المعتادة غير مطبوعين هنا. اسألنا عنهما.</numerusform>
            <numerusform>%n موضوعات من الورقة المعتادة غير مطبوعة هنا. اسألنا عنها.</numerusform>
            <numerusform>%n موضوعًا من الورقة المعتادة غير مطبوعة هنا. اسألنا عنها.</numerusform>
            <numerusform>%n موضوع من الورقة المعتادة غير مطبوعة هنا. اسألنا عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Seen as a copy; original to be checked.</source>
        <translation>اطُّلع على نسخة منه؛ ويجب التحقق من الأصل.</translation>
    </message>
    <message>
        <source>This sheet informs. It decides nothing and does not replace advice.</source>
        <translation>تقدّم هذه الورقة معلومات. ولا تقرر شيئًا ولا تُغني عن المشورة الطبية.</translation>
    </message>
    <message>
        <source>Botox is a trademark of its owner, with whom Bayan is not connected.</source>
        <translation>بوتوكس علامة تجارية لمالكها، ولا صلة لبيان به.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The original of this part has changed since it was translated. Ask us about it.</source>
        <translation>تغيّر النص الأصلي لهذا الجزء بعد ترجمته. اسألنا عنه.</translation>
    </message>
    <message>
        <source>sources %1</source>
        <translation>المصادر %1</translation>
    </message>
    <message>
        <source>,</source>
        <translation>،</translation>
    </message>
    <message>
        <source>My checklist for afterwards</source>
        <translation>قائمتي لما بعد الجلسة</translation>
    </message>
    <message>
        <source>I have read what to do, and what not to do, after the session.</source>
        <translation>قرأتُ ما أفعله وما لا أفعله بعد الجلسة.</translation>
    </message>
    <message>
        <source>I know the urgent signs on the first page.</source>
        <translation>أعرف العلامات الطارئة في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>If I have a question, I call:</source>
        <translation>إن كان لدي سؤال أتصل بـ:</translation>
    </message>
    <message>
        <source>My next visit:</source>
        <translation>موعد زيارتي القادمة:</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>بكلماتي أنا</translation>
    </message>
    <message>
        <source>What is going to be done? What could go wrong, and what would I do then? Tell us, so that we know we explained it well.</source>
        <translation>ما الذي سيُجرى لي؟ وما الذي قد لا يسير كما يجب، وماذا أفعل عندها؟ أخبرنا، لنعرف أننا شرحنا جيدًا.</translation>
    </message>
    <message>
        <source>Questions I want to ask</source>
        <translation>أسئلة أريد أن أطرحها</translation>
    </message>
    <message numerus="yes">
        <source>Of %n topic(s) there is room for the title alone. Ask us for the full sheet.</source>
        <translation>
            <numerusform>لا موضوع ذُكر بعنوانه فقط. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>موضوع واحد ذُكر عنوانه فقط لضيق المكان. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>موضوعان ذُكر عنوانهما فقط لضيق المكان. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>%n موضوعات ذُكرت عناوينها فقط لضيق المكان. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>%n موضوعًا ذُكرت عناوينها فقط لضيق المكان. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>%n موضوع ذُكرت عناوينها فقط لضيق المكان. اطلب منا الورقة الكاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s) are not on this page. Ask us for the full sheet.</source>
        <translation>
            <numerusform>لا موضوعات أخرى. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>موضوع آخر ليس في هذه الصفحة. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>موضوعان آخران ليسا في هذه الصفحة. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>%n موضوعات أخرى ليست في هذه الصفحة. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>%n موضوعًا آخر ليست في هذه الصفحة. اطلب منا الورقة الكاملة.</numerusform>
            <numerusform>%n موضوع آخر ليست في هذه الصفحة. اطلب منا الورقة الكاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>In large print this summary takes more than one page.</source>
        <translation>بالخط الكبير يحتاج هذا الملخص إلى أكثر من صفحة.</translation>
    </message>
    <message>
        <source>Your sheet, %1 (Hijri, approximate: %2)</source>
        <translation>ورقتك، %1 (الموافق تقريبًا %2 هـ)</translation>
    </message>
    <message>
        <source>Sheet code %1</source>
        <translation>رمز الورقة %1</translation>
    </message>
    <message>
        <source>It tells your clinic what this sheet said.</source>
        <translation>يبيّن لعيادتك ما جاء في هذه الورقة.</translation>
    </message>
    <message>
        <source>This part is past its review date. Ask us about it.</source>
        <translation>تجاوز هذا الجزء موعد مراجعته. اسألنا عنه.</translation>
    </message>
    <message>
        <source>This part was due for review on %1. Ask us whether it still holds.</source>
        <translation>كان موعد مراجعة هذا الجزء %1. اسألنا هل ما زال صحيحًا.</translation>
    </message>
    <message>
        <source>Drawn for you during the consult</source>
        <translation>رُسم لك أثناء الاستشارة</translation>
    </message>
    <message>
        <source>A drawing made by hand during the consult, on the page &quot;%1&quot;.</source>
        <translation>رسم باليد أثناء الاستشارة، على صفحة «%1».</translation>
    </message>
    <message>
        <source>A drawing made by hand during the consult, on this picture:</source>
        <translation>رسم باليد أثناء الاستشارة، على هذه الصورة:</translation>
    </message>
    <message>
        <source>The topics of your sheet:</source>
        <translation>موضوعات ورقتك:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more topic(s) on the full sheet: ask us.</source>
        <translation>
            <numerusform>ولا موضوعات أخرى في الورقة الكاملة.</numerusform>
            <numerusform>وموضوع آخر في الورقة الكاملة: اطلبها منا.</numerusform>
            <numerusform>وموضوعان آخران في الورقة الكاملة: اطلبها منا.</numerusform>
            <numerusform>و%n موضوعات أخرى في الورقة الكاملة: اطلبها منا.</numerusform>
            <numerusform>و%n موضوعًا آخر في الورقة الكاملة: اطلبها منا.</numerusform>
            <numerusform>و%n موضوع آخر في الورقة الكاملة: اطلبها منا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further topics:</source>
        <translation>موضوعات أخرى:</translation>
    </message>
</context>
<context>
    <name>SheetLog</name>
    <message>
        <source>The sheet was printed, but could not be added to the log %1. Check that it can be written to.</source>
        <translation>طُبعت الورقة، لكن تعذّرت إضافتها إلى السجل %1. تحقق من أن الكتابة فيه ممكنة.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Very limited</source>
        <translation>محدود جدًا</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>لا دليل</translation>
    </message>
    <message>
        <source>Very limited evidence</source>
        <translation>دليل محدود جدًا</translation>
    </message>
    <message>
        <source>Limited evidence</source>
        <translation>دليل محدود</translation>
    </message>
    <message>
        <source>Moderate evidence</source>
        <translation>دليل متوسط</translation>
    </message>
    <message>
        <source>Strong evidence</source>
        <translation>دليل قوي</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما يجب معرفته</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>فوائد</translation>
    </message>
    <message>
        <source>Harms</source>
        <translation>أضرار</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>المدى القصير</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>المدى الطويل</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>طارئ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>مع الوقت</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>تأثير</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>خطر محتمل</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>المصادر غير متفقة</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لم يثبت</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>لا نعرف بعد</translation>
    </message>
    <message>
        <source>Who should not have it</source>
        <translation>من ينبغي ألا يأخذ الحقنة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة تحقق</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>ما تفعله بعد الجلسة</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>الجلسات التالية</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>About this information</source>
        <translation>عن هذه المعلومات</translation>
    </message>
</context>
<context>
    <name>bayan::content</name>
    <message>
        <source>The library holds no treatment. Please install Bayan again.</source>
        <translation>لا يوجد في المكتبة أي علاج. ثبّت بيان من جديد.</translation>
    </message>
</context>
<context>
    <name>bayan::storage</name>
    <message>
        <source>The content library %1 is missing. Install Bayan again, or name another library with --library.</source>
        <translation>مكتبة المحتوى %1 غير موجودة. ثبّت بيان من جديد، أو حدّد مكتبة أخرى بالخيار ⁦--library⁩.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a content library. Name the library&apos;s file itself.</source>
        <translation>%1 مجلد وليس مكتبة محتوى. حدّد ملف المكتبة نفسه.</translation>
    </message>
    <message>
        <source>The content library %1 can&apos;t be opened. Check that you are allowed to read it.</source>
        <translation>تعذّر فتح مكتبة المحتوى %1. تحقق من أن لديك إذنًا بقراءتها.</translation>
    </message>
    <message>
        <source>The content library %1 is empty. Install Bayan again to replace it.</source>
        <translation>مكتبة المحتوى %1 فارغة. ثبّت بيان من جديد لاستبدالها.</translation>
    </message>
    <message>
        <source>%1 is not a content library. Install Bayan again, or name another library with --library.</source>
        <translation>الملف %1 ليس مكتبة محتوى. ثبّت بيان من جديد، أو حدّد مكتبة أخرى بالخيار ⁦--library⁩.</translation>
    </message>
    <message>
        <source>The content library %1 is damaged or not complete. Install Bayan again to replace it.</source>
        <translation>مكتبة المحتوى %1 تالفة أو ناقصة. ثبّت بيان من جديد لاستبدالها.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a content library of Bayan. Name another library with --library, or install Bayan again.</source>
        <translation>الملف %1 قاعدة بيانات لبرنامج آخر وليس مكتبة محتوى لبيان. حدّد مكتبة أخرى بالخيار ⁦--library⁩، أو ثبّت بيان من جديد.</translation>
    </message>
    <message>
        <source>The content library %1 was made for a newer version of Bayan. Install the newest Bayan to read it.</source>
        <translation>أُعدّت مكتبة المحتوى %1 لإصدار أحدث من بيان. ثبّت أحدث إصدار لقراءتها.</translation>
    </message>
    <message>
        <source>The content library %1 was made for an older version of Bayan. Install Bayan again to replace it with the one that belongs to this version.</source>
        <translation>أُعدّت مكتبة المحتوى %1 لإصدار أقدم من بيان. ثبّت بيان من جديد لاستبدالها بالمكتبة الخاصة بهذا الإصدار.</translation>
    </message>
    <message>
        <source>There is no treatment %1 in this library. &quot;bayan list&quot; shows those there are.</source>
        <translation>لا يوجد علاج %1 في هذه المكتبة. يعرض الأمر ⁦&quot;bayan list&quot;⁩ العلاجات الموجودة.</translation>
    </message>
</context>
<context>
    <name>bayan::ui::ClinicDialog</name>
    <message>
        <source>Clinic details</source>
        <translation>بيانات العيادة</translation>
    </message>
    <message>
        <source>How a sheet ends</source>
        <translation>كيف تنتهي الورقة</translation>
    </message>
    <message>
        <source>How a sheet begins</source>
        <translation>كيف تبدأ الورقة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Choose the clinic’s logo</source>
        <translation>اختيار شعار العيادة</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>صور ⁦(*.png *.jpg *.jpeg)⁩</translation>
    </message>
    <message>
        <source>Close without saving the changed clinic details?</source>
        <translation>أتريد الإغلاق دون حفظ ما غيّرته في بيانات العيادة؟</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Import clinic details</source>
        <translation>استيراد بيانات العيادة</translation>
    </message>
    <message>
        <source>Clinic details (*.json)</source>
        <translation>بيانات العيادة ⁦(*.json)⁩</translation>
    </message>
    <message>
        <source>Export clinic details</source>
        <translation>تصدير بيانات العيادة</translation>
    </message>
    <message>
        <source>What is wrong in the file was not imported and stays as it was. %1</source>
        <translation>لم يُستورد ما فيه خطأ من الملف، وبقي كما كان. %1</translation>
    </message>
</context>
<context>
    <name>bayan::ui::ClinicForm</name>
    <message>
        <source>Choose an image…</source>
        <translation>اختر صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Count the sheets given</source>
        <translation>احسب الأوراق المسلَّمة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Address and words</source>
        <translation>العنوان والعبارات</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Clinic’s name, %1</source>
        <translation>اسم العيادة، %1</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 2 to 18 digits, with spaces, brackets or - . / # * between them, and + only at the start. Put a comma between two numbers.</source>
        <translation>ليس هذا رقم هاتف. اكتب من رقمين إلى 18 رقمًا، ويجوز أن تفصل بينها مسافات أو أقواس أو العلامات ⁦- . / # *⁩، ولا تأتي العلامة ⁦+⁩ إلا في البداية. وافصل بين رقمَي هاتف بفاصلة.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Printed in the urgent box of every sheet. While it is empty the sheet says: Call your local emergency number.</source>
        <translation>يُطبع في إطار العلامات الطارئة في كل ورقة. وما دام فارغًا تقول الورقة: اتصل برقم الطوارئ في بلدك.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Logo, PNG or JPEG</source>
        <translation>الشعار، ⁦PNG⁩ أو ⁦JPEG⁩</translation>
    </message>
    <message>
        <source>Address, %1</source>
        <translation>العنوان، %1</translation>
    </message>
    <message>
        <source>Who treats here, %1</source>
        <translation>من يعالج هنا، %1</translation>
    </message>
    <message>
        <source>At the sheet’s end, %1</source>
        <translation>في آخر الورقة، %1</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Gregorian and Hijri, approximate</source>
        <translation>ميلادي وهجري تقريبي</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Digits in Arabic texts</source>
        <translation>الأرقام في النصوص العربية</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Keeps time, sheet code and copies in a file of this computer, and nothing about patients.</source>
        <translation>يحفظ الوقت ورمز الورقة وعدد النسخ في ملف على هذا الحاسوب، ولا يحفظ شيئًا عن المرضى.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>لا يوجد شعار</translation>
    </message>
    <message>
        <source>The clinic’s logo</source>
        <translation>شعار العيادة</translation>
    </message>
    <message>
        <source>The patient’s, or the last sheet’s</source>
        <translation>لغة المريض، أو لغة آخر ورقة</translation>
    </message>
    <message>
        <source>A new sheet is in</source>
        <translation>لغة الورقة الجديدة</translation>
    </message>
    <message>
        <source>No more than %1 letters fit on the sheet.</source>
        <translation>لا تتسع الورقة لمزيد من الحروف (الحد الأقصى: %1).</translation>
    </message>
</context>
<context>
    <name>bayan::ui::CodeDialog</name>
    <message numerus="yes">
        <source>%1, texts of version %2: %n text(s) stood on the sheet.</source>
        <translation>
            <numerusform>%1، نصوص الإصدار %2: لم يكن في الورقة أي نص.</numerusform>
            <numerusform>%1، نصوص الإصدار %2: كان في الورقة نص واحد.</numerusform>
            <numerusform>%1، نصوص الإصدار %2: كان في الورقة نصّان.</numerusform>
            <numerusform>%1، نصوص الإصدار %2: كان في الورقة %n نصوص.</numerusform>
            <numerusform>%1، نصوص الإصدار %2: كان في الورقة %n نصًا.</numerusform>
            <numerusform>%1، نصوص الإصدار %2: كان في الورقة %n نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a sheet code</source>
        <translation>التحقق من رمز ورقة</translation>
    </message>
    <message>
        <source>&amp;Code at the foot of the sheet</source>
        <translation>الرمز أسفل الورقة</translation>
    </message>
    <message>
        <source>Code at the foot of the sheet</source>
        <translation>الرمز أسفل الورقة</translation>
    </message>
    <message>
        <source>Texts on the sheet</source>
        <translation>نصوص الورقة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
</context>
<context>
    <name>bayan::ui::ConsultView</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>التأثيرات</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Pages of the treatment</source>
        <translation>صفحات العلاج</translation>
    </message>
</context>
<context>
    <name>bayan::ui::DeckModel</name>
    <message>
        <source>%1, always on the sheet</source>
        <translation>%1، في كل ورقة دائمًا</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1، عُرض</translation>
    </message>
</context>
<context>
    <name>bayan::ui::EntryCard</name>
    <message>
        <source>Always on the sheet</source>
        <translation>ثابت في كل ورقة</translation>
    </message>
    <message>
        <source>Print this on the sheet</source>
        <translation>اطبع هذا في الورقة</translation>
    </message>
    <message>
        <source>On the sheet: %1</source>
        <translation>في الورقة: %1</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>في الورقة</translation>
    </message>
</context>
<context>
    <name>bayan::ui::LibraryPanel</name>
    <message>
        <source>Treatments</source>
        <translation>العلاجات</translation>
    </message>
    <message>
        <source>Set emergency number…</source>
        <translation>أدخل رقم الطوارئ…</translation>
    </message>
    <message>
        <source>The sheet can’t name an emergency number until you set it.</source>
        <translation>لا تذكر الورقة رقم الطوارئ حتى تُدخله.</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>المحتوى %1</translation>
    </message>
</context>
<context>
    <name>bayan::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Pre&amp;view sheet…</source>
        <translation>معاينة الورقة…</translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation>طباعة الورقة…</translation>
    </message>
    <message>
        <source>&amp;Save sheet as PDF…</source>
        <translation>حفظ الورقة في ملف ⁦PDF⁩…</translation>
    </message>
    <message>
        <source>&amp;Clinic details…</source>
        <translation>بيانات العيادة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Consult</source>
        <translation>الاستشارة</translation>
    </message>
    <message>
        <source>&amp;Next patient</source>
        <translation>المريض التالي</translation>
    </message>
    <message>
        <source>&amp;Undo tick</source>
        <translation>تراجع عن الاختيار</translation>
    </message>
    <message>
        <source>&amp;Redo tick</source>
        <translation>أعد الاختيار</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Effects</source>
        <translation>التأثيرات</translation>
    </message>
    <message>
        <source>&amp;Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sheet &amp;panel</source>
        <translation>لوحة الورقة</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Patient &amp;reads</source>
        <translation>لغة المريض</translation>
    </message>
    <message>
        <source>Next patient language</source>
        <translation>لغة المريض التالية</translation>
    </message>
    <message>
        <source>&amp;Menus in</source>
        <translation>لغة القوائم</translation>
    </message>
    <message>
        <source>Next menu language</source>
        <translation>لغة القوائم التالية</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Bayan</source>
        <translation>حول بيان</translation>
    </message>
    <message>
        <source>Menus in English</source>
        <translation>القوائم بالعربية</translation>
    </message>
    <message>
        <source>The language of menus and dialogs (Shift+F6)</source>
        <translation>لغة القوائم ومربعات الحوار (⁦Shift+F6⁩)</translation>
    </message>
    <message>
        <source>The language of menus and dialogs</source>
        <translation>لغة القوائم ومربعات الحوار</translation>
    </message>
    <message>
        <source>&amp;Treatment list</source>
        <translation>قائمة العلاجات</translation>
    </message>
    <message>
        <source>&amp;Open the menus</source>
        <translation>افتح القوائم</translation>
    </message>
    <message>
        <source>Tick &amp;all topics</source>
        <translation>اختر كل الموضوعات</translation>
    </message>
    <message>
        <source>Un&amp;tick all but the urgent signs</source>
        <translation>أبقِ العلامات الطارئة وحدها</translation>
    </message>
    <message>
        <source>Print &amp;now</source>
        <translation>اطبع الآن</translation>
    </message>
    <message>
        <source>Print for the &amp;rack…</source>
        <translation>طباعة لرف النشرات…</translation>
    </message>
    <message>
        <source>&amp;E-mail sheet without a name</source>
        <translation>أرسل الورقة بالبريد الإلكتروني بلا اسم</translation>
    </message>
    <message>
        <source>Show sheet as a &amp;file, without a name</source>
        <translation>أظهر الورقة ملفًا بلا اسم</translation>
    </message>
    <message>
        <source>Check a sheet &amp;code…</source>
        <translation>التحقق من رمز ورقة…</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Next topic &amp;found</source>
        <translation>الموضوع ال&amp;تالي في النتائج</translation>
    </message>
    <message>
        <source>Pre&amp;vious topic found</source>
        <translation>الموضوع ال&amp;سابق في النتائج</translation>
    </message>
    <message>
        <source>&amp;Present to the patient</source>
        <translation>ا&amp;عرض للمريض</translation>
    </message>
    <message>
        <source>P&amp;IN for the patient’s screen…</source>
        <translation>الر&amp;قم السري لشاشة المريض…</translation>
    </message>
    <message>
        <source>Tick what was sho&amp;wn</source>
        <translation>اختر ما عُر&amp;ض</translation>
    </message>
    <message>
        <source>Print the last sheet a&amp;gain</source>
        <translation>طباعة الورقة الأخيرة من جديد</translation>
    </message>
    <message>
        <source>Re&amp;ception’s window</source>
        <translation>نافذة الاستقبال</translation>
    </message>
    <message>
        <source>Tick the &amp;standard topics</source>
        <translation>اختر موضوعات الورقة المعتادة</translation>
    </message>
</context>
<context>
    <name>bayan::ui::MainWindow</name>
    <message>
        <source>Ready for the next patient: the standard topics are ticked, the name is forgotten.</source>
        <translation>جاهز للمريض التالي: اختيرت الموضوعات المعتادة ومُحي الاسم.</translation>
    </message>
    <message>
        <source>Bayan</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>This topic is for staff alone: no page for the patient has it.</source>
        <translation>هذا الموضوع للعاملين فقط، ولا يظهر في صفحات المريض.</translation>
    </message>
    <message>
        <source>No sheet of this consult has been printed or saved. End it all the same? Ticks, drawings and the name are forgotten.</source>
        <translation>لم تُطبع أي ورقة لهذه الاستشارة ولم تُحفظ. هل تنهيها مع ذلك؟ ستُنسى الاختيارات والرسوم والاسم.</translation>
    </message>
    <message>
        <source>The sheet has changed since it was printed or saved. End the consult all the same? Ticks, drawings and the name are forgotten.</source>
        <translation>تغيّرت الورقة بعد طباعتها أو حفظها. هل تنهي الاستشارة مع ذلك؟ ستُنسى الاختيارات والرسوم والاسم.</translation>
    </message>
    <message>
        <source>End the consult</source>
        <translation>أنهِ الاستشارة</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>ضُبط الرقم السري.</translation>
    </message>
    <message>
        <source>There is no PIN now.</source>
        <translation>لا يوجد رقم سري الآن.</translation>
    </message>
</context>
<context>
    <name>bayan::ui::NextPanel</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>This is the last entry.</source>
        <translation>هذا آخر موضوع.</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PickModel</name>
    <message>
        <source>Always on the sheet</source>
        <translation>ثابت في كل ورقة</translation>
    </message>
    <message>
        <source>%1, always on the sheet</source>
        <translation>%1، ثابت في كل ورقة</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1، عُرض</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PinDialog</name>
    <message>
        <source>PIN for the patient’s screen</source>
        <translation>الرقم السري لشاشة المريض</translation>
    </message>
    <message>
        <source>A PIN is set now.</source>
        <translation>يوجد رقم سري الآن.</translation>
    </message>
    <message>
        <source>New PIN, %1 to %2 digits</source>
        <translation>رقم سري جديد من %1 إلى %2 رقمًا</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>أعد كتابته</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits long.</source>
        <translation>طول الرقم السري من %1 إلى %2 رقمًا.</translation>
    </message>
    <message>
        <source>With a PIN, nobody leaves the patient’s page without it. It is kept on this computer in a form nobody can read back.</source>
        <translation>مع الرقم السري لا يخرج أحد من صفحة المريض من دونه. يُحفظ على هذا الحاسوب بصورة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Show the digits</source>
        <translation>أظهر الأرقام</translation>
    </message>
    <message>
        <source>If it is forgotten: set another here, the old one is not asked for. If the patient’s page is locked, IT closes Bayan and deletes the line that begins with pin= in %1.</source>
        <translation>إذا نُسي فاضبط رقمًا سريًا آخر هنا، ولن يُطلب منك القديم. وإذا كانت صفحة المريض مقفلة، فليغلق المسؤول عن حواسيب العيادة برنامج بيان ثم يحذف السطر الذي يبدأ بـ ⁦pin=⁩ من الملف %1.</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>اضبط الرقم السري</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>ألغِ الرقم السري</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>الرقمان غير متطابقين. اكتبهما من جديد.</translation>
    </message>
</context>
<context>
    <name>bayan::ui::Presenter</name>
    <message>
        <source>This treatment has nothing to show to a patient.</source>
        <translation>ليس في هذا العلاج ما يُعرض على المريض.</translation>
    </message>
    <message>
        <source>The patient’s display is gone. F5 shows the page on this one; nothing is lost.</source>
        <translation>انقطعت شاشة المريض. يعرض F5 الصفحة على هذه الشاشة، ولم يضِع شيء.</translation>
    </message>
    <message>
        <source>The patient’s page is now on display %1.</source>
        <translation>صفحة المريض الآن على الشاشة %1.</translation>
    </message>
    <message>
        <source>The urgent signs are always on the sheet.</source>
        <translation>علامات الخطر الطارئة في كل ورقة دائمًا.</translation>
    </message>
    <message>
        <source>Taken off the sheet. T puts it back.</source>
        <translation>أُزيل من الورقة. يعيده المفتاح ⁦T⁩.</translation>
    </message>
    <message>
        <source>Put on the sheet.</source>
        <translation>أُضيف إلى الورقة.</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PresenterHeader</name>
    <message>
        <source>Patient’s screen: blank</source>
        <translation>شاشة المريض: محجوبة</translation>
    </message>
    <message>
        <source>Patient’s screen: display %1, %2</source>
        <translation>شاشة المريض: الشاشة %1، %2</translation>
    </message>
    <message>
        <source>Patient’s screen: this display, F5, %1</source>
        <translation>شاشة المريض: هذه الشاشة، F5، %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>minutes and seconds</comment>
        <translation>مضى %1</translation>
    </message>
    <message>
        <source>Presenting: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Only you see this window</source>
        <translation>هذه النافذة لك وحدك</translation>
    </message>
    <message>
        <source>For staff, not for the patient</source>
        <translation>للعاملين لا للمريض</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PresenterKeys</name>
    <message>
        <source>Show the page again</source>
        <translation>أظهر الصفحة</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>احجب الشاشة</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>في الورقة</translation>
    </message>
    <message>
        <source>Tick for the sheet</source>
        <translation>أضف إلى الورقة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Patient’s page</source>
        <translation>صفحة المريض</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next patient language</source>
        <translation>لغة المريض التالية</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>أنهِ العرض</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PresenterNotes</name>
    <message>
        <source>The sources do not agree here.</source>
        <translation>المصادر غير متفقة هنا.</translation>
    </message>
    <message>
        <source>No notes for this entry.</source>
        <translation>لا ملاحظات لهذا الموضوع.</translation>
    </message>
    <message>
        <source>Words you can use</source>
        <translation>كلمات يمكنك قولها</translation>
    </message>
    <message>
        <source>For you, not for the patient</source>
        <translation>لك، لا للمريض</translation>
    </message>
    <message>
        <source>Words and notes for you</source>
        <translation>كلمات وملاحظات لك</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PresenterView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>On the patient’s screen now</source>
        <translation>على شاشة المريض الآن</translation>
    </message>
    <message>
        <source>Entries to show</source>
        <translation>موضوعات العرض</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>الشاشة محجوبة</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PreviewDialog</name>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>الصفحة %1 من %2، %3</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>معاينة: %1</translation>
    </message>
    <message>
        <source>Pages of the sheet</source>
        <translation>صفحات الورقة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ في ملف ⁦PDF⁩…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>bayan::ui::PrintDesk</name>
    <message>
        <source>The sheet was sent to %1.</source>
        <translation>أُرسلت الورقة إلى %1.</translation>
    </message>
    <message>
        <source>Sending the sheets to the printer</source>
        <translation>تُرسل الأوراق إلى الطابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to %1.</source>
        <translation>
            <numerusform>لم تُرسل أي ورقة إلى %1.</numerusform>
            <numerusform>أُرسلت ورقة واحدة إلى %1.</numerusform>
            <numerusform>أُرسلت ورقتان إلى %1.</numerusform>
            <numerusform>أُرسلت %n أوراق إلى %1.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى %1.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The pages were taken back from the printer&apos;s queue.</source>
        <translation>أُلغي الأمر، وسُحبت الصفحات من قائمة انتظار الطابعة.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>أُلغي الأمر ولم يُطبع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n page(s) had gone to the printer and may still come out.</source>
        <translation>
            <numerusform>أُلغي الأمر، ولم تصل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُلغي الأمر. وصلت صفحة واحدة إلى الطابعة وقد تخرج.</numerusform>
            <numerusform>أُلغي الأمر. وصلت صفحتان إلى الطابعة وقد تخرجان.</numerusform>
            <numerusform>أُلغي الأمر. وصلت %n صفحات إلى الطابعة وقد تخرج.</numerusform>
            <numerusform>أُلغي الأمر. وصلت %n صفحة إلى الطابعة وقد تخرج.</numerusform>
            <numerusform>أُلغي الأمر. وصلت %n صفحة إلى الطابعة وقد تخرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Print for the rack</source>
        <translation>طباعة لرف النشرات</translation>
    </message>
</context>
<context>
    <name>bayan::ui::RackDialog</name>
    <message>
        <source>Print for the rack</source>
        <translation>طباعة لرف النشرات</translation>
    </message>
    <message>
        <source>The topics ticked now, without a name, as one print job.</source>
        <translation>الموضوعات المختارة الآن، بلا اسم، في مهمة طباعة واحدة.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>اختر طابعة…</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>عدد الأوراق: %1</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>ملخص في صفحة واحدة</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 + %2 جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>One sheet less: %1</source>
        <translation>أنقص ورقة: %1</translation>
    </message>
    <message>
        <source>One sheet more: %1</source>
        <translation>زد ورقة: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) each</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة للورقة</numerusform>
            <numerusform>صفحتان للورقة</numerusform>
            <numerusform>%n صفحات للورقة</numerusform>
            <numerusform>%n صفحة للورقة</numerusform>
            <numerusform>%n صفحة للورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>can’t be made</source>
        <translation>لا يمكن إعدادها</translation>
    </message>
    <message>
        <source>How many of each?</source>
        <translation>كم ورقة من كل نوع؟</translation>
    </message>
    <message>
        <source>In all: %1, %2</source>
        <translation>المجموع: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>بلا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system&apos;s settings, or save one of each as a PDF and print it elsewhere.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. أضف طابعة من إعدادات النظام، أو احفظ نسخة واحدة من كل ورقة في ملف ⁦PDF⁩ واطبعها من جهاز آخر.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ في ملف ⁦PDF⁩…</translation>
    </message>
</context>
<context>
    <name>bayan::ui::ReceptionWindow</name>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>العلاجات</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Print the last sheet again</source>
        <translation>طباعة الورقة الأخيرة من جديد</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>المريض التالي</translation>
    </message>
</context>
<context>
    <name>bayan::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Finds topics in all languages while you type. Arrow keys choose, Enter opens.</source>
        <translation>يبحث في الموضوعات بكل اللغات أثناء الكتابة. اختر بمفاتيح الأسهم وافتح بمفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح كلمات البحث</translation>
    </message>
</context>
<context>
    <name>bayan::ui::SearchResults</name>
    <message>
        <source>%1 › %2</source>
        <comment>treatment and section</comment>
        <translation>%1 ‹ %2</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لا نتائج. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Nothing found. Near it: %1</source>
        <translation>لا نتائج. كلمات قريبة: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>لا موضوعات</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n موضوعات</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched for “%1”. %2</source>
        <comment>%2: how many were found</comment>
        <translation>عُرضت نتائج «%1». %2</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>bayan::ui::SheetDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>The sheet, without a name, is attached to a new mail.</source>
        <translation>أُرفقت الورقة، بلا اسم، برسالة جديدة.</translation>
    </message>
    <message>
        <source>Attach the sheet yourself: its folder is open. It is deleted when the consult ends.</source>
        <translation>أرفق الورقة بنفسك: مجلدها مفتوح. وستُحذف عند انتهاء الاستشارة.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Set one up, or save the sheet as a PDF.</source>
        <translation>لا يوجد برنامج بريد إلكتروني معدّ على هذا الحاسوب. أعدّ واحدًا، أو احفظ الورقة في ملف ⁦PDF⁩.</translation>
    </message>
    <message>
        <source>The sheet, without a name, is in the folder that opened. It is deleted when the consult ends.</source>
        <translation>الورقة، بلا اسم، في المجلد الذي فُتح. وستُحذف عند انتهاء الاستشارة.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened. Open it yourself: the sheet is in it.</source>
        <translation>تعذّر فتح المجلد %1. افتحه بنفسك: الورقة فيه.</translation>
    </message>
</context>
<context>
    <name>bayan::ui::SheetOrder</name>
    <message>
        <source>No sheet has been made for this patient yet.</source>
        <translation>لم تُعَدّ أي ورقة لهذا المريض بعد.</translation>
    </message>
</context>
<context>
    <name>bayan::ui::SheetPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>بلا موضوعات</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n موضوعات</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>For this patient’s sheet</source>
        <translation>ورقة هذا المريض</translation>
    </message>
    <message>
        <source>Topics on the sheet</source>
        <translation>موضوعات الورقة</translation>
    </message>
    <message>
        <source>Sheet language</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Name: printed, then forgotten</source>
        <translation>الاسم: يُطبع ثم يُمحى</translation>
    </message>
    <message>
        <source>Patient’s name, printed and then forgotten</source>
        <translation>اسم المريض، يُطبع ثم يُمحى</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>pages, paper, topics</comment>
        <translation>%1، ⁦%2⁩، %3</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 + %2 جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>languages</comment>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>brief, whole</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>ملخص في صفحة واحدة</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message numerus="yes">
        <source>Tick what was shown (%n)</source>
        <translation>
            <numerusform>لم يُعرض شيء آخر (%n)</numerusform>
            <numerusform>اختر ما عُرض (%n)</numerusform>
            <numerusform>اختر ما عُرض (%n)</numerusform>
            <numerusform>اختر ما عُرض (%n)</numerusform>
            <numerusform>اختر ما عُرض (%n)</numerusform>
            <numerusform>اختر ما عُرض (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the drawing too</source>
        <translation>اطبع الرسم أيضًا</translation>
    </message>
</context>
<context>
    <name>bayan::ui::SheetRail</name>
    <message>
        <source>Show what is on the sheet (F9)</source>
        <translation>أظهر ما في الورقة (⁦F9⁩)</translation>
    </message>
    <message>
        <source>Show what is on the sheet</source>
        <translation>أظهر ما في الورقة</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>بلا موضوعات</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n موضوعات</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayan::ui::SourcesModel</name>
    <message>
        <source>Seen as a copy; original to be checked</source>
        <translation>اطُّلع على نسخة منه؛ ويجب التحقق من الأصل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Authors or agency</source>
        <translation>المؤلفون أو الجهة</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>أين تجده</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>bayan::ui::TreatmentHeader</name>
    <message>
        <source>Patient reads</source>
        <translation>لغة المريض</translation>
    </message>
    <message>
        <source>The language the patient reads</source>
        <translation>اللغة التي يقرأ بها المريض</translation>
    </message>
    <message>
        <source>The language the patient reads (F6)</source>
        <translation>اللغة التي يقرأ بها المريض (⁦F6⁩)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>اعرض للمريض</translation>
    </message>
    <message>
        <source>Show the entries to the patient, one by one (F5)</source>
        <translation>اعرض الموضوعات على المريض واحدًا بعد آخر (F5)</translation>
    </message>
</context>
</TS>
