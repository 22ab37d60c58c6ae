#include "ui/presenterkeys.h"

#include "ui/consult.h"
#include "ui/keybutton.h"
#include "ui/presenter.h"

#include <QEvent>
#include <QHBoxLayout>

namespace bayan::ui {

PresenterKeys::PresenterKeys(Consult &consult, Presenter &presenter, const Look &look,
                             QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_presenter(presenter)
    , m_back(add(new KeyButton(look, pictures::Icon::Back), "keyBack", Turn::Back))
    , m_next(add(new KeyButton(look, pictures::Icon::Forward), "keyNext", Turn::Next))
    , m_blank(add(new KeyButton(look, QStringLiteral("B")), "keyBlank", Turn::Blank))
    , m_language(add(new KeyButton(look, QStringLiteral("L")), "keyLanguage", Turn::Language))
    , m_tick(add(new KeyButton(look, QStringLiteral("T")), "keyTick", Turn::Tick))
    , m_toggle(add(new KeyButton(look, QStringLiteral("F5")), "keyToggle", Turn::Toggle))
    , m_end(add(new KeyButton(look, QStringLiteral("Esc")), "keyEnd", Turn::End))
{
    setObjectName(QStringLiteral("presenterKeys"));
    m_blank->setCheckable(true);
    m_tick->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(20);
    for (KeyButton *key : {m_back, m_next, m_blank, m_language, m_tick, m_toggle})
        layout->addWidget(key);
    layout->addStretch(1);
    layout->addWidget(m_end);
    Presentation &presentation = presenter.presentation();
    connect(&presentation, &Presentation::moved, this, &PresenterKeys::showState);
    connect(&presentation, &Presentation::partCountChanged, this, &PresenterKeys::showState);
    connect(&presentation, &Presentation::blankChanged, this, &PresenterKeys::showState);
    connect(&presentation, &Presentation::started, this, &PresenterKeys::showState);
    connect(&presenter, &Presenter::displayChanged, this, &PresenterKeys::showState);
    connect(&consult, &Consult::pickChanged, this, &PresenterKeys::showState);
    connect(&consult, &Consult::patientLanguageChanged, this, &PresenterKeys::showState);
    retranslateUi();
}

KeyButton *PresenterKeys::add(KeyButton *key, const char *name, Turn turn)
{
    key->setObjectName(QLatin1String(name));
    connect(key, &QAbstractButton::clicked, this, [this, turn] {
        Q_EMIT turned(turn);
        showState(); // a checkable key shows what is so, not that it was pressed
    });
    return key;
}

void PresenterKeys::showState()
{
    const Presentation &presentation = m_presenter.presentation();
    m_back->setEnabled(presentation.hasBack());
    m_next->setEnabled(presentation.hasNext());
    m_blank->setChecked(presentation.isBlank());
    m_blank->setText(presentation.isBlank() ? tr("Show the page again") : tr("Blank the screen"));
    const bool ticked = m_consult.pick().contains(presentation.entry());
    m_tick->setChecked(ticked);
    const content::Entry *entry = m_consult.treatment().entry(presentation.entry());
    m_tick->setEnabled(entry && entry->sheetRule != content::SheetRule::Locked);
    m_tick->setText(ticked ? tr("On the sheet") : tr("Tick for the sheet"));
    m_toggle->setVisible(m_presenter.isOnSingleDisplay());
    const QList<content::Language> languages = m_consult.library().languages();
    QStringList names;
    for (const content::Language &language : languages)
        names.append(language.name);
    m_language->setText(names.join(tr(", ")));
    for (KeyButton *key : {m_blank, m_tick, m_language})
        key->updateGeometry();
    fit();
}

void PresenterKeys::fit()
{
    const QList<KeyButton *> keys{m_back, m_next, m_blank, m_language, m_tick, m_toggle, m_end};
    const QMargins margins = layout()->contentsMargins();
    int whole = margins.left() + margins.right();
    for (const KeyButton *key : keys)
        whole += key->isHidden() ? 0 : key->wholeWidth() + layout()->spacing();
    for (KeyButton *key : keys)
        key->setBrief(whole > width());
}

void PresenterKeys::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PresenterKeys::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PresenterKeys::retranslateUi()
{
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_toggle->setText(tr("Patient’s page"));
    m_end->setText(tr("End"));
    m_language->setAccessibleName(tr("Next patient language"));
    m_end->setAccessibleName(tr("End the presentation"));
    showState();
}

} // namespace bayan::ui
