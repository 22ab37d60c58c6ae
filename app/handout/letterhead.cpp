#include "handout/letterhead.h"

#include "handout/entryitems.h"

namespace bayan::handout {

QList<Item> letterhead(const Voice &voice, bool draft)
{
    QList<Item> items;
    const SheetWords &own = voice.own();
    const ClinicProfile &profile = voice.request().profile;
    const QString clinic = profile.name(own.language().code);
    Item phone = voice.item(Role::Phone, own.phrases().number(profile.phone), own);
    phone.language.direction = Qt::LeftToRight; // a number reads one way only
    if (!clinic.isEmpty() || profile.phone.isEmpty())
        items.append(voice.item(Role::Clinic, own.shown(clinic), own));
    if (!profile.phone.isEmpty()) {
        if (items.isEmpty() || voice.inColumns())
            items.append(phone);
        else
            items.last().trailing.append(phone);
    }

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
        items.append(notice);
    }
    return items;
}

QString runningTitle(const Voice &voice, bool draft)
{
    const QString name = voice.own().shown(voice.choose(voice.treatment().name.names).words);
    return draft ? name + dot() + voice.own().draft() : name;
}

} // namespace bayan::handout
