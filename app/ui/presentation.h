#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

namespace bayan::ui {

class Consult;

// The entries of the treatment shown to the patient one by one: where it is
// now, whether the screen is blank, how long it has lasted. The urgent signs
// come first, always; nothing for clinicians alone is in it.
class Presentation final : public QObject
{
    Q_OBJECT

public:
    // The consult outlives it. Another treatment, or the end of the consult,
    // ends it.
    explicit Presentation(Consult &consult, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    // From the urgent signs on; where it was left within this consult, or was led to
    // since, from there.
    void start();
    void end();

    // Ids of entries, in the order they are shown.
    const QStringList &deck() const { return m_deck; }
    int position() const { return m_position; }
    QString entry() const { return m_deck.value(m_position); }
    QString nextEntry() const { return m_deck.value(m_position + 1); }

    // An entry with more to it than one page shows has several parts.
    int part() const { return m_part; }
    int partCount() const { return m_partCount; }
    // Told by the page once it has laid the entry out.
    void setPartCount(int count);

    // Out of range is ignored.
    void goTo(int position, int part = 0);
    bool hasNext() const { return m_part + 1 < m_partCount || m_position + 1 < m_deck.size(); }
    bool hasBack() const { return m_part > 0 || m_position > 0; }
    // By parts: back leads to the last part of the entry before.
    void next();
    void back();

    // The patient sees nothing for a while.
    bool isBlank() const { return m_blank; }
    void setBlank(bool blank);

    // Whole seconds since the start.
    qint64 secondsSoFar() const { return m_running ? m_clock.elapsed() / 1000 : 0; }

Q_SIGNALS:
    void started();
    void ended();
    void moved(); // another entry or part
    void partCountChanged();
    void blankChanged();

private:
    void makeDeck();
    void markShown();

    Consult &m_consult;
    QStringList m_deck;
    QElapsedTimer m_clock;
    int m_position = 0;
    int m_part = 0;
    int m_partCount = 1;
    bool m_running = false;
    bool m_blank = false;
};

} // namespace bayan::ui
