#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace bayan::content {
struct Entry;
}

namespace bayan::ui {

class Consult;
class Look;
class ProseView;

// What the practitioner has beside the patient's page: words to say, in the
// language the patient reads, and in the staff's own the notes that are not for
// the patient and what they rest on.
class PresenterNotes final : public QScrollArea
{
    Q_OBJECT

public:
    // Both outlive it.
    PresenterNotes(Consult &consult, const Look &look, QWidget *parent = nullptr);

    void setLanguage(const QString &code); // the staff's
    void setEntry(const QString &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Card
    {
        QWidget *box = nullptr;
        QLabel *icon = nullptr;
        QLabel *heading = nullptr;
        QVBoxLayout *lines = nullptr;
        QList<ProseView *> views; // as many are used as there are lines
    };

    Card makeCard(QVBoxLayout *column, const char *name);
    void fill(Card &card, const QStringList &lines, const QStringList &small,
              Qt::LayoutDirection direction);
    QStringList wordsToSay(const content::Entry &entry) const;
    QStringList notesOn(const content::Entry &entry) const;
    void showNotes();
    void restyle();
    void retranslateUi();

    Consult &m_consult;
    const Look &m_look;
    QString m_language;
    QString m_entry;
    Card m_words;
    Card m_notes;
};

} // namespace bayan::ui
