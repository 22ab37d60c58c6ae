#include "handout/letterhead.h"

#include "handout/entryitems.h"
#include "handout/marking.h"
#include "language/isolation.h"

namespace bayan::handout {

namespace {

// At least, of a line below the clinic's name; points.
constexpr qreal ClinicLineHeight = 12;

// Address and website, and who treats here.
void addLines(QList<Item> &items, const Voice &voice)
{
    const SheetWords &own = voice.own();
    const ClinicProfile &profile = voice.request().profile;
    const QString language = own.language().code;
    QStringList place;
    const QString address = ClinicProfile::inLanguage(profile.addresses, language);
    if (!address.isEmpty())
        place.append(withNumbersWhole(own.shown(address)));
    if (!profile.website.isEmpty())
        place.append(language::inOwnDirection(profile.website));
    const QString practitioner = ClinicProfile::inLanguage(profile.practitioners, language);
    // A column is too narrow for both.
    QStringList lines = voice.inColumns() ? place : QStringList{place.join(dot())};
    lines.append(withNumbersWhole(own.shown(practitioner)));
    for (const QString &words : lines) {
        if (!words.isEmpty())
            items.append(voice.item(Role::ClinicLine, words, own));
    }
}

// The logo stands before the clinic's name and what is below it; in columns, once.
void addLogo(QList<Item> &items, const Voice &voice)
{
    const QImage &logo = voice.request().profile.logo;
    const bool first = voice.own().language().code == voice.request().languages.constFirst().code;
    if (logo.isNull() || (voice.inColumns() && !first))
        return;
    Item &name = items.first();
    name.logo = logo;
    name.logoSize = logoSize(logo, voice.inColumns());
    qreal height = name.logoSize.height();
    for (qsizetype i = 1; i < items.size(); ++i) {
        items[i].indent = leadingRoom(name);
        height -= ClinicLineHeight;
    }
    name.leastHeight = height;
}

} // namespace

QList<Item> letterhead(const Voice &voice, bool draft)
{
    QList<Item> items;
    const SheetWords &own = voice.own();
    const ClinicProfile &profile = voice.request().profile;
    const QString clinic = profile.name(own.language().code);
    Item phone = voice.item(Role::Phone, own.phrases().number(profile.phone), own);
    if (!voice.inColumns())
        phone.language.direction = Qt::LeftToRight; // a number reads one way only
    if (!clinic.isEmpty() || !profile.logo.isNull())
        items.append(voice.item(Role::Clinic, withNumbersWhole(own.shown(clinic)), own));
    if (!profile.phone.isEmpty()) {
        if (items.isEmpty() || voice.inColumns())
            items.append(phone);
        else
            items.last().trailing.append(phone);
    }

    addLines(items, voice);
    addLogo(items, voice);

    const Chosen<QString> name = voice.choose(voice.treatment().name.names);
    const SheetWords &words = voice.wordsFor(name.standsIn);
    items.append(voice.item(Role::Title, words.shown(name.words), words));
    items.append(voice.item(Role::Date, own.yourSheet(voice.request().date), own));
    if (const QString patient = voice.request().patientName.simplified(); !patient.isEmpty())
        items.append(voice.item(Role::Patient, own.patient(patient), own));
    for (Item &item : items)
        item.group = QStringLiteral("head");
    if (draft) {
        Item notice = voice.item(Role::Draft, {}, own);
        notice.spans = {{own.draftSentence(), true}, {u' ' + own.notApproved(), false}};
        notice.frame = Frame::Kind::Draft;
        notice.group = QStringLiteral("draft");
        // One line, where every line counts.
        notice.isBare = voice.inColumns() && voice.request().kind == SheetKind::Summary;
        items.append(notice);
    }
    return items;
}

QString runningTitle(const Voice &voice)
{
    return voice.own().shown(voice.choose(voice.treatment().name.names).words);
}

} // namespace bayan::handout
