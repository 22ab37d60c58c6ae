#include "ui/presentation.h"

#include "ui/consult.h"

#include <algorithm>
#include <utility>

namespace bayan::ui {

namespace {

// More than an entry has: its page keeps within those there are.
constexpr int LastPart = 999;

} // namespace

Presentation::Presentation(Consult &consult, QObject *parent)
    : QObject(parent)
    , m_consult(consult)
{
    connect(&consult, &Consult::treatmentChanged, this, &Presentation::makeDeck);
    connect(&consult, &Consult::startedAfresh, this, &Presentation::makeDeck);
    makeDeck();
}

void Presentation::makeDeck()
{
    end();
    m_deck.clear();
    m_position = 0;
    m_part = 0;
    m_partCount = 1;
    QStringList others;
    for (const content::Entry &entry : m_consult.treatment().entries) {
        if (entry.audience == content::Audience::Clinician)
            continue;
        (entry.sheetRule == content::SheetRule::Locked ? m_deck : others).append(entry.id);
    }
    m_deck += others;
}

void Presentation::start()
{
    if (m_running || m_deck.isEmpty())
        return;
    m_running = true;
    m_blank = false;
    m_clock.start();
    markShown();
    Q_EMIT started();
}

void Presentation::end()
{
    if (!m_running)
        return;
    m_running = false;
    if (std::exchange(m_blank, false))
        Q_EMIT blankChanged();
    Q_EMIT ended();
}

void Presentation::setPartCount(int count)
{
    const int parts = std::max(1, count);
    const int part = std::min(m_part, parts - 1);
    if (parts == m_partCount && part == m_part)
        return;
    m_partCount = parts;
    m_part = part;
    Q_EMIT partCountChanged();
}

void Presentation::goTo(int position, int part)
{
    if (position < 0 || position >= m_deck.size() || part < 0)
        return;
    if (position == m_position && part == m_part)
        return;
    if (position != m_position)
        m_partCount = 1; // until the page has laid it out
    m_position = position;
    m_part = part;
    markShown();
    Q_EMIT moved();
}

void Presentation::next()
{
    if (m_part + 1 < m_partCount)
        goTo(m_position, m_part + 1);
    else
        goTo(m_position + 1);
}

void Presentation::back()
{
    if (m_part > 0)
        goTo(m_position, m_part - 1);
    else
        goTo(m_position - 1, LastPart);
}

void Presentation::setBlank(bool blank)
{
    if (blank == m_blank || !m_running)
        return;
    m_blank = blank;
    markShown();
    Q_EMIT blankChanged();
}

void Presentation::markShown()
{
    if (m_running && !m_blank)
        m_consult.markShown(entry());
}

} // namespace bayan::ui
