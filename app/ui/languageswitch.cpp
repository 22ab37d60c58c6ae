#include "ui/languageswitch.h"

#include "ui/segment.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace bayan::ui {

LanguageSwitch::LanguageSwitch(const Look &look, const QList<content::Language> &languages,
                               QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_languages(languages)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // The order of languages is the same in every interface language.
    for (qsizetype i = 0; i < languages.size(); ++i) {
        auto *segment = new Segment(look);
        segment->setText(languages[i].name);
        segment->setObjectName(QStringLiteral("patientLanguage_") + languages[i].code);
        segment->setAccessibleName(languages[i].name);
        m_group->addButton(segment, int(i));
        layout->addWidget(segment);
    }
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(m_languages[id].code); });
    connect(&look, &Look::changed, this, &LanguageSwitch::restyle);
    restyle();
}

void LanguageSwitch::setCurrent(const QString &code)
{
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i].code == code)
            m_group->button(int(i))->setChecked(true);
    }
}

void LanguageSwitch::restyle()
{
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        m_group->button(int(i))->setFont(m_look.controlFont(Step::Body, m_languages[i].direction));
    updateGeometry();
}

} // namespace bayan::ui
