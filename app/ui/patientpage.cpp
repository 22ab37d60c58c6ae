#include "ui/patientpage.h"

#include "ui/consult.h"
#include "ui/evidencelabel.h"
#include "ui/patientflow.h"
#include "ui/proseview.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace bayan::ui {

PatientPage::PatientPage(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_direction(new DirectionLabel(look, this))
    , m_title(new ProseView(look, Step::Display, this))
    , m_notice(new ProseView(look, Step::Small, this))
    , m_summary(new ProseView(look, Step::Lead, this))
    , m_call(new ProseView(look, Step::Title, this))
    , m_evidence(new EvidenceLabel(look, this))
    , m_pictures(consult, look, this)
{
    setObjectName(QStringLiteral("patientPage"));
    m_title->setObjectName(QStringLiteral("patientTitle"));
    m_title->setBold(true);
    m_notice->setTone(Tone::Urgent);
    m_summary->setTone(Tone::Muted);
    m_call->setBold(true);
    m_call->setTone(Tone::Urgent);
    m_call->setObjectName(QStringLiteral("patientCall"));
    connect(&look, &Look::changed, this, &PatientPage::refresh);
    // The words are taken anew when they are asked for next.
    const auto outdated = [this] { m_isCurrent = false; };
    connect(&consult, &Consult::patientLanguageChanged, this, outdated);
    connect(&consult, &Consult::profileChanged, this, outdated);
    connect(&consult, &Consult::treatmentChanged, this, outdated);
}

void PatientPage::setEntry(const QString &entry, int part)
{
    const bool known = m_isCurrent && entry == m_entry;
    m_entry = entry;
    m_part = part;
    if (known)
        arrange();
    else
        refresh();
}

void PatientPage::refresh()
{
    const content::Entry *found = m_consult.treatment().entry(m_entry);
    const Consult::Words words = found ? m_consult.words(*found) : Consult::Words();
    const language::Phrasebook &phrases = m_consult.phrases();
    setLayoutDirection(phrases.direction());
    m_isCurrent = true;
    m_hasWords = words.text;
    if (!m_hasWords) {
        showNothing();
        return;
    }
    m_isUrgent = found->sheetRule == content::SheetRule::Locked;
    m_hasDirection = found->direction != content::Direction::None;
    const QString notice = m_consult.notice(words);
    m_hasNotice = !notice.isEmpty();
    if (m_hasDirection)
        m_direction->setDirection(found->direction, phrases);
    m_title->setTone(m_isUrgent ? Tone::Urgent : Tone::Text);
    m_title->setText(words.text->title, *words.phrases);
    m_notice->setReadyText(notice, phrases.direction());
    m_summary->setText(words.text->summary, *words.phrases);
    m_call->setReadyText(m_consult.emergencyCall(m_consult.patientLanguage()), phrases.direction());
    m_evidence->setEvidence(found->evidence, phrases);
    makeBlocks(content::parseMarkup(words.text->body));
    m_pictures.setEntry(found);
    arrange();
    setAccessibleName(m_title->plainText());
    update();
}

void PatientPage::showNothing()
{
    QList<QWidget *> own{m_direction, m_title, m_notice, m_summary, m_call, m_evidence};
    own.append(QList<QWidget *>(m_blocks.cbegin(), m_blocks.cend()));
    for (QWidget *widget : std::as_const(own))
        widget->hide();
    m_pictures.setEntry(nullptr);
    m_pictures.show(0);
    setAccessibleName({});
    update();
}

QString PatientPage::plainText() const
{
    QStringList lines{m_title->plainText(), m_summary->plainText()};
    for (qsizetype i = 0; i < m_words.size(); ++i)
        lines.append(m_blocks[i]->plainText());
    lines.append(m_pictures.descriptions());
    return lines.join(QLatin1Char('\n'));
}

void PatientPage::makeBlocks(const QList<content::Block> &blocks)
{
    m_words = blocks;
    const content::Entry *found = m_consult.treatment().entry(m_entry);
    const language::Phrasebook &phrases = *m_consult.words(*found).phrases;
    while (m_blocks.size() < m_words.size())
        m_blocks.append(new ProseView(m_look, Step::Body, this));
    for (qsizetype i = 0; i < m_words.size(); ++i)
        m_blocks[i]->setBlocks({m_words[i]}, phrases);
}

void PatientPage::place(QWidget *widget, const QRect &logical)
{
    // Laid out from the leading edge; mirrored where that is the right one.
    QRect box = logical;
    if (layoutDirection() == Qt::RightToLeft)
        box.moveLeft(width() - logical.left() - logical.width());
    widget->setGeometry(box);
}

int PatientPage::arrangeHead(const QRect &room, bool continued)
{
    int y = room.top();
    const auto put = [&](QWidget *widget, int height, int gap) {
        place(widget, QRect(room.left(), y, room.width(), height));
        y += height + gap;
    };
    if (m_hasDirection && !continued)
        put(m_direction, m_direction->sizeHint().height(), 0);
    put(m_title, m_title->heightForWidth(room.width()), m_look.scaled(8));
    if (m_hasNotice && !continued)
        put(m_notice, m_notice->heightForWidth(room.width()), m_look.scaled(8));
    const bool summed = !continued && !m_summary->plainText().isEmpty();
    if (summed)
        put(m_summary, m_summary->heightForWidth(room.width()), 0);
    m_direction->setVisible(m_hasDirection && !continued);
    m_notice->setVisible(m_hasNotice && !continued);
    m_summary->setVisible(summed);
    return y + m_look.scaled(28);
}

void PatientPage::arrangeFoot(const QRect &room)
{
    const QSize evidence = m_evidence->sizeHint();
    place(m_evidence,
          QRect(QPoint(room.right() - evidence.width(), room.bottom() + 1 - evidence.height()),
                evidence));
    const int width = room.width() - evidence.width() - m_look.scaled(32);
    const int height = m_call->heightForWidth(width);
    place(m_call, QRect(room.left(), room.bottom() + 1 - height, width, height));
    m_call->setVisible(m_isUrgent);
    m_title->show();
    m_evidence->show();
}

void PatientPage::arrange()
{
    if (!m_hasWords || size().isEmpty())
        return;
    const int inset = m_look.scaled(72);
    const QRect room = rect().adjusted(inset, m_look.scaled(56), -inset, -m_look.scaled(32));
    const QSize evidence = m_evidence->sizeHint();
    const int beside = room.width() - evidence.width() - m_look.scaled(32);
    const int foot = std::max(evidence.height(), m_isUrgent ? m_call->heightForWidth(beside) : 0);
    const QRect body = room.adjusted(0, 0, 0, -foot - m_look.scaled(16));
    const auto under = [&](int top) { return QRect(QPoint(body.left(), top), body.bottomRight()); };
    const QRect first = under(arrangeHead(room, false));
    const QRect later = under(arrangeHead(room, true));

    PatientFlow flow(m_look.scaled(52));
    flow.setRooms(first, later);
    // Words that would not fit even alone are cut in two until they do.
    QList<content::Block> words = m_words;
    const int column = flow.narrowWidth();
    const int most = std::max(std::min(first.height(), later.height()), m_look.scaled(140));
    for (qsizetype i = 0; i < words.size();) {
        if (m_blocks[i]->heightForWidth(column) > most && PatientFlow::cut(words, i)) {
            makeBlocks(words);
            continue;
        }
        ++i;
    }
    QList<PatientFlow::Piece> pieces;
    const int line = m_look.scaled(16);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const bool bullet = m_words[i].kind == content::Block::Kind::Bullet;
        const bool after = i > 0 && m_words[i - 1].kind == content::Block::Kind::Bullet;
        const bool leads = !bullet && i + 1 < m_words.size() &&
                           m_words[i + 1].kind == content::Block::Kind::Bullet;
        pieces.append({i == 0            ? 0
                       : bullet && after ? line * 2 / 3
                                         : line,
                       [this, i](int width) { return m_blocks[i]->heightForWidth(width); },
                       m_blocks[i]->plainText().size(), leads});
    }
    const QList<PatientFlow::Place> places = flow.flow(pieces);
    arrangePictures(places, first, later);
    m_partCount = m_pictures.lastPart() + 1;
    m_part = std::clamp(m_part, 0, m_partCount - 1);
    arrangeHead(room, m_part > 0);
    arrangeFoot(QRect(room.left(), room.bottom() - foot, room.width(), foot));
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const bool here = i < places.size() && places[i].part == m_part;
        if (here)
            place(m_blocks[i], places[i].box);
        m_blocks[i]->setVisible(here);
    }
    m_pictures.show(m_part);
    Q_EMIT laidOut();
}

void PatientPage::arrangePictures(const QList<PatientFlow::Place> &words, const QRect &first,
                                  const QRect &later)
{
    const int last = words.isEmpty() ? 0 : words.last().part;
    const int gap = m_look.scaled(28);
    QRect free = last == 0 ? first : later;
    for (const PatientFlow::Place &place : words) {
        if (place.part == last)
            free.setTop(std::max(free.top(), place.box.bottom() + 1 + gap));
    }
    m_pictures.arrange(last, free, later, gap);
}

void PatientPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh(); // what was cut for another size is put together again
}

void PatientPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Tone::Surface));
    if (m_isUrgent && !m_entry.isEmpty()) {
        const int bar = m_look.scaled(12);
        painter.fillRect(
            QRect(layoutDirection() == Qt::RightToLeft ? width() - bar : 0, 0, bar, height()),
            m_look.colour(Tone::Urgent));
    }
}

} // namespace bayan::ui
