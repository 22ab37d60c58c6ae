#pragma once

#include "content/markup.h"
#include "ui/consult.h"
#include "ui/look.h"
#include "ui/patientflow.h"
#include "ui/patientpictures.h"

#include <QList>
#include <QWidget>

namespace bayan::ui {

class DirectionLabel;
class EvidenceLabel;
class ProseView;

// One entry as the patient sees it: large, alone, in the patient's language
// and direction, its pictures with it, without a word for staff. An entry that
// does not fit is continued on further parts; nothing scrolls.
class PatientPage final : public QWidget
{
    Q_OBJECT

public:
    // Consult and look outlive the page; the look is of the patient's screen.
    PatientPage(Consult &consult, const Look &look, QWidget *parent = nullptr);

    // An entry the treatment does not have leaves the page empty.
    void setEntry(const QString &entry, int part);
    QString entry() const { return m_entry; }
    int part() const { return m_part; }
    int partCount() const { return m_partCount; }

    // Takes the words anew, in the patient's language of now.
    void refresh();

    // All that stands on it, for a screen reader.
    QString plainText() const;

    // From the face's space to the page, while the part that is shown has a face
    // map.
    std::optional<QTransform> face() const { return m_pictures.face(); }

Q_SIGNALS:
    // The number of parts follows from the page's size.
    void laidOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNothing();
    void arrangePictures(const QList<PatientFlow::Place> &words, const QRect &first,
                         const QRect &later);
    void makeBlocks(const QList<content::Block> &blocks);
    void arrange();
    int arrangeHead(const QRect &room, bool continued);
    void arrangeFoot(const QRect &room);
    void place(QWidget *widget, const QRect &logical);

    Consult &m_consult;
    const Look &m_look;
    QString m_entry;
    int m_part = 0;
    int m_partCount = 1;
    DirectionLabel *m_direction;
    ProseView *m_title;
    ProseView *m_notice;
    ProseView *m_summary;
    QList<content::Block> m_words; // what the blocks show
    QList<ProseView *> m_blocks;   // as many are used as there are words
    ProseView *m_call;             // the urgent page's
    EvidenceLabel *m_evidence;
    PatientPictures m_pictures;
    bool m_hasDirection = false;
    bool m_hasNotice = false;
    bool m_isUrgent = false;
    bool m_hasWords = false;  // of this entry
    bool m_isCurrent = false; // else they are in another language, or of another treatment
};

} // namespace bayan::ui
