#pragma once

#include "content/treatment.h"
#include "ui/entrycard.h"
#include "ui/glossary.h"
#include "ui/look.h"

#include <QList>
#include <QScrollArea>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace bayan::ui {

class Consult;
class ProseView;

// A view of the treatment that shows entries. Reads in the patient's direction
// whatever the window's, and keeps its place when the language changes.
class EntryPage : public QScrollArea
{
    Q_OBJECT

public:
    // Consult and look outlive the page.
    EntryPage(Consult &consult, const Look &look, QWidget *parent = nullptr);

    // Whether this entry is on the page.
    bool shows(const QString &entry);

    // The entry somebody opened last on this page, or was led to; empty while it is none.
    QString openedEntry() const { return m_opened; }
    // Until another is opened there is none.
    void forgetOpenedEntry() { m_opened.clear(); }

    // Scrolls to the entry and opens it. Folded words are marked in it, and what
    // was marked before is marked no longer.
    void goTo(const QString &entry, const QSet<QString> &words = {});
    void clearMarks();

    // Makes what is still to come. A page shows its first entries at once and
    // makes the rest while it is looked at.
    void complete();

    QSize sizeHint() const override;

Q_SIGNALS:
    void openedEntryChanged();

protected:
    Consult &consult() const { return m_consult; }
    const Look &look() const { return m_look; }
    QVBoxLayout *column() const { return m_column; }

    // Headings and cards are added in reading order; a section's while it is
    // looked at, in pieces.
    ProseView *addHeading(Step step, std::function<QString()> words);
    void addSection(const QString &section, EntryCard::Form form);
    void makeLater(std::function<void()> make) { m_toMake.append(std::move(make)); }
    // What a patient may see, in reading order.
    QList<const content::Entry *> patientEntries() const;
    EntryCard *makeCard(const content::Entry &entry, EntryCard::Form form);

    // A single column of text keeps to a width that is easy to read.
    void keepReadingWidth() { m_readingWidth = true; }

    // Pixels at the top that something covers while the page is at this place.
    virtual int coveredAt(int place) const
    {
        Q_UNUSED(place);
        return 0;
    }
    // Brings the card's title into sight, and of what it opened as much as there
    // is room for.
    void bringIntoSight(const EntryCard *card, bool titleFirst);
    QWidget *sheet() const { return m_sheet; }

    // What the keyboard stops at before the cards.
    virtual QList<QWidget *> headStops() const { return {}; }
    void chainFocus();

    // Calls 'tell' now and whenever the patient's language changes.
    void keepTold(std::function<void()> tell);

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void keepPlace(const std::function<void()> &change);
    void setMargins();
    void makeSome(qsizetype most);
    void setOpenedEntry(const QString &entry);
    EntryCard *cardOf(const QString &entry) const;
    EntryCard *topCard() const;

    Consult &m_consult;
    const Look &m_look;
    QWidget *m_sheet = nullptr; // what scrolls
    QVBoxLayout *m_column = nullptr;
    QList<EntryCard *> m_cards;
    QString m_opened;
    Glossary m_glossary; // words explained on this page
    QList<std::function<void()>> m_told;
    QList<std::function<void()>> m_toMake;
    QTimer m_making;
    std::function<void()> m_hold; // scrolls back to the place that is kept
    QTimer m_holding;
    bool m_outdated = false;
    bool m_readingWidth = false;
};

// What it is, how it works, before and after.
class OverviewPage final : public EntryPage
{
    Q_OBJECT

public:
    OverviewPage(Consult &consult, const Look &look, QWidget *parent = nullptr);
};

// Urgent signs, and who should not have it.
class SafetyPage final : public EntryPage
{
    Q_OBJECT

public:
    SafetyPage(Consult &consult, const Look &look, QWidget *parent = nullptr);
};

// What people ask; each question opens and closes.
class QuestionsPage final : public EntryPage
{
    Q_OBJECT

public:
    QuestionsPage(Consult &consult, const Look &look, QWidget *parent = nullptr);
};

} // namespace bayan::ui
