#include "handout/writingroom.h"

#include "handout/entryitems.h"

namespace bayan::handout {

namespace {

class Room
{
public:
    explicit Room(const Voice &voice)
        : m_voice(voice)
    {
    }

    Item &add(Role role, const QString &words)
    {
        Item item = m_voice.item(role, words, m_voice.own());
        item.shared = role == Role::Blank;
        m_part.append(item);
        return m_part.last();
    }

    void addBlanks(int lines)
    {
        for (int i = 0; i < lines; ++i)
            add(Role::Blank, {});
    }

    void endPart(const QString &group, Frame::Kind frame = Frame::Kind::None)
    {
        for (Item &item : m_part) {
            item.group = group;
            item.frame = frame;
            item.isWhole = true;
        }
        m_items.append(m_part);
        m_part.clear();
    }

    const QList<Item> &items() const { return m_items; }

private:
    const Voice &m_voice;
    QList<Item> m_part;
    QList<Item> m_items;
};

} // namespace

QList<Item> writingRoom(const Voice &voice)
{
    const SheetWords &own = voice.own();
    Room room(voice);
    room.add(Role::WriteTitle, own.checklist());
    room.add(Role::Check, own.knowsAftercare());
    room.add(Role::Check, own.knowsUrgentSigns());
    const QString &phone = voice.request().profile.phone;
    if (phone.isEmpty())
        room.add(Role::Check, own.whomToCall()).blankAfter = true;
    else
        room.add(Role::Check,
                 own.whomToCall() + u' ' + withNumbersWhole(own.phrases().number(phone)));
    room.add(Role::Check, own.nextVisit()).blankAfter = true;
    room.endPart(QStringLiteral("write-checklist"));

    room.add(Role::WriteTitle, own.inOwnWords());
    room.add(Role::WriteText, own.teachBack());
    room.addBlanks(2);
    room.endPart(QStringLiteral("write-teach-back"), Frame::Kind::Write);

    room.add(Role::WriteTitle, own.questions());
    room.addBlanks(3);
    room.endPart(QStringLiteral("write-questions"));
    return room.items();
}

} // namespace bayan::handout
