#include "ui/presenternotes.h"

#include "content/markup.h"
#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/fingerscrolling.h"
#include "ui/look.h"
#include "ui/namedsources.h"
#include "ui/proseview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

// A rounded sheet of surface with a fine line around it.
class CardBox final : public QWidget
{
public:
    explicit CardBox(const Look &look)
        : m_look(look)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.colour(Tone::Line), 1));
        painter.setBrush(m_look.colour(Tone::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

private:
    const Look &m_look;
};

} // namespace

PresenterNotes::PresenterNotes(Consult &consult, const Look &look, QWidget *parent)
    : QScrollArea(parent)
    , m_consult(consult)
    , m_look(look)
    , m_language(consult.patientLanguage())
{
    setObjectName(QStringLiteral("presenterNotes"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_words = makeCard(column, "words");
    column->addSpacing(12);
    m_notes = makeCard(column, "notes");
    column->addStretch(1);
    setWidget(inside);
    scrollByFinger(*this);
    inside->setAutoFillBackground(false);
    connect(&look, &Look::changed, this, &PresenterNotes::restyle);
    connect(&consult, &Consult::patientLanguageChanged, this, &PresenterNotes::showNotes);
    restyle();
    retranslateUi();
}

PresenterNotes::Card PresenterNotes::makeCard(QVBoxLayout *column, const char *name)
{
    Card card;
    card.icon = new QLabel;
    card.heading = new QLabel;
    card.heading->setObjectName(QLatin1String(name) + QStringLiteral("Heading"));
    card.heading->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(card.icon);
    row->addWidget(card.heading, 1);
    column->addLayout(row);
    card.box = new CardBox(m_look);
    card.box->setObjectName(QLatin1String(name) + QStringLiteral("Card"));
    card.lines = new QVBoxLayout(card.box);
    card.lines->setContentsMargins(16, 14, 16, 14);
    card.lines->setSpacing(8);
    column->addWidget(card.box);
    return card;
}

void PresenterNotes::setLanguage(const QString &code)
{
    m_language = code;
    showNotes();
}

void PresenterNotes::setEntry(const QString &entry)
{
    m_entry = entry;
    showNotes();
}

void PresenterNotes::fill(Card &card, const QStringList &lines, const QStringList &small,
                          Qt::LayoutDirection direction)
{
    const QStringList all = lines + small;
    qDeleteAll(card.views);
    card.views.clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto *view = new ProseView(m_look, i < lines.size() ? Step::Body : Step::Small);
        view->setTone(i < lines.size() ? Tone::Text : Tone::Muted);
        view->setReadyText(all[i], direction);
        card.lines->addWidget(view);
        card.views.append(view);
    }
}

// What stands first in a text is what there is to say first; then the figures, in
// the words that stand under their pictures.
QStringList PresenterNotes::wordsToSay(const content::Entry &entry) const
{
    const Consult::Words words = m_consult.words(entry);
    if (!words.text)
        return {};
    const language::Phrasebook &phrases = *words.phrases;
    QStringList say;
    if (!words.text->summary.isEmpty())
        say.append(phrases.shown(words.text->summary));
    const QList<content::FigureText> figures =
        m_consult.figureTexts(entry.figures, phrases.language().code);
    for (const content::FigureText &figure : figures) {
        QStringList sentences{figure.outcome, figure.treated, figure.control};
        sentences.removeAll(QString());
        say.append(phrases.shown(sentences.join(QStringLiteral(". ")) + u'.'));
    }
    // A paragraph is said with the list it leads to.
    const QString separator =
        phrases.direction() == Qt::RightToLeft ? QStringLiteral("؛ ") : QStringLiteral("; ");
    bool leads = false;
    const auto blocks = content::parseMarkup(words.text->body);
    for (const content::Block &block : blocks) {
        const QString shown = phrases.shown(block.plainText());
        const bool isParagraph = block.kind == content::Block::Kind::Paragraph;
        if (!isParagraph && leads)
            say.last() += (say.last().endsWith(u':') ? QStringLiteral(" ") : separator) + shown;
        leads = isParagraph ? say.size() < 3 && shown.endsWith(u':') : leads;
        if (isParagraph && say.size() < 3)
            say.append(shown);
    }
    for (QString &line : say)
        line = phrases.phrase("Presenter", QT_TRANSLATE_NOOP("Presenter", "“%1”"), {line});
    return say;
}

QStringList PresenterNotes::notesOn(const content::Entry &entry) const
{
    const language::Phrasebook &phrases = *m_consult.words(entry, m_language).phrases;
    QStringList notes;
    const QString note = m_consult.named(entry.staffNotes, m_language);
    if (!note.isEmpty())
        notes.append(phrases.shown(withSourcesNamed(note, m_consult, phrases.direction())));
    const QList<content::FigureText> figures = m_consult.figureTexts(entry.figures, m_language);
    for (const content::FigureText &figure : figures)
        notes.append(phrases.shown(figure.outcome + QStringLiteral(": ") + figure.caption));
    if (entry.disputed)
        notes.append(tr("The sources do not agree here."));
    // What only clinicians read, of the same chapter.
    for (const content::Entry *other : m_consult.treatment().entriesOf(entry.section)) {
        if (other->audience != content::Audience::Clinician)
            continue;
        const Consult::Words theirs = m_consult.words(*other, m_language);
        if (theirs.text)
            notes.append(theirs.phrases->shown(theirs.text->title + QStringLiteral(": ") +
                                               theirs.text->summary));
    }
    if (notes.isEmpty())
        notes.append(tr("No notes for this entry."));
    return notes;
}

void PresenterNotes::showNotes()
{
    const content::Entry *entry = m_consult.treatment().entry(m_entry);
    if (!entry)
        return;
    const Consult::Words words = m_consult.words(*entry);
    fill(m_words, wordsToSay(*entry), {}, words.phrases->direction());
    fill(m_notes, notesOn(*entry), {m_consult.sourceNames(*entry, m_consult.phrases(m_language))},
         m_consult.phrases(m_language).direction());
}

void PresenterNotes::restyle()
{
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    const auto dress = [&](const Card &card, pictures::Icon icon) {
        card.heading->setPalette(muted);
        card.heading->setFont(m_look.controlFont(Step::Body, layoutDirection(), true));
        card.icon->setPixmap(pictures::icon(icon, m_look.colour(Tone::Muted), layoutDirection())
                                 .pixmap(m_look.scaled(18)));
    };
    dress(m_words, pictures::Icon::Speech);
    dress(m_notes, pictures::Icon::Note);
    setPalette(m_look.palette());
}

void PresenterNotes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QScrollArea::changeEvent(event);
}

void PresenterNotes::retranslateUi()
{
    m_words.heading->setText(tr("Words you can use"));
    m_notes.heading->setText(tr("For you, not for the patient"));
    setAccessibleName(tr("Words and notes for you"));
    showNotes();
}

} // namespace bayan::ui
