; What the installer says beside what NSIS says itself.
!macro SENTENCE NAME ENGLISH ARABIC
    LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
    LangString ${NAME} ${LANG_ARABIC} "${ARABIC}"
!macroend
!define Sentence "!insertmacro SENTENCE"

${Sentence} WrongSystem \
    "Bayan needs 64-bit Windows 10, version 1809, or later. Nothing was installed." \
    "يحتاج بيان إلى ويندوز 10 (64 بت) بإصدار 1809 أو أحدث. لم يُثبَّت شيء."
${Sentence} NoRightsForAll \
    "Only an administrator can install Bayan for everybody on this computer. Start the installer as one, or install it for yourself with /CurrentUser. Nothing was changed." \
    "لا يثبّت بيان لجميع مستخدمي هذا الحاسوب إلا مسؤول. شغّل المثبّت بصفة مسؤول، أو ثبّته لنفسك. لم يتغيّر شيء."
${Sentence} NoRights \
    "Nothing may be written to $INSTDIR. Choose another folder, or ask whoever looks after this computer. Nothing was changed." \
    "لا يُسمح بالكتابة في $INSTDIR. اختر مجلدًا آخر، أو اسأل من يعتني بهذا الحاسوب. لم يتغيّر شيء."
${Sentence} NewerThere \
    "Bayan $0 is installed, which is newer than ${VERSION}. It stays as it is. To replace it, start this installer with /Downgrade." \
    "بيان $0 مثبَّت، وهو أحدث من ${VERSION}. يبقى كما هو. لاستبداله شغّل هذا المثبّت مع ‎/Downgrade."
${Sentence} ReplaceNewer \
    "Bayan $0 is installed, which is newer than ${VERSION}. Replace it by the older version?" \
    "بيان $0 مثبَّت، وهو أحدث من ${VERSION}. هل تريد استبداله بالإصدار الأقدم؟"
${Sentence} InUse \
    "Bayan is open. Close it, then try again. Nothing was changed." \
    "بيان مفتوح. أغلقه ثم حاول مجددًا. لم يتغيّر شيء."
${Sentence} NoRoom \
    "There is not enough room on the disk for $INSTDIR: Bayan needs $0 KB. Free some space or choose another disk. Nothing was changed." \
    "لا مساحة كافية على القرص للمجلد $INSTDIR: يحتاج بيان إلى $0 كيلوبايت. أفرغ بعض المساحة أو اختر قرصًا آخر. لم يتغيّر شيء."
${Sentence} NotWhole \
    "Bayan could not be written whole to $INSTDIR: the disk may be full or the installer damaged. What was installed before still works." \
    "تعذّرت كتابة بيان كاملًا في $INSTDIR: ربما امتلأ القرص أو تلف المثبّت. ما كان مثبَّتًا من قبل ما زال يعمل."
${Sentence} NotRemoved \
    "Some files in $INSTDIR could not be removed. Start the uninstaller as an administrator." \
    "تعذّرت إزالة بعض الملفات من $INSTDIR. شغّل برنامج الإزالة بصفة مسؤول."
${Sentence} RemoveSettings \
    "Delete your settings and the clinic's details on this computer as well?" \
    "هل تريد أيضًا حذف إعداداتك وبيانات العيادة من هذا الحاسوب؟"
