#include "ui/entrypictures.h"

#include "pictures/disagreement.h"
#include "ui/consult.h"
#include "ui/pictureview.h"

#include <QVBoxLayout>

namespace bayan::ui {

EntryPictures::EntryPictures(Consult &consult, const Look &look, const content::Entry &entry, Of of,
                             QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_entryId(entry.id)
    , m_of(of)
    , m_layout(new QVBoxLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    showWords();
}

PictureView *EntryPictures::view(qsizetype index)
{
    while (m_views.size() <= index) {
        auto *made = new PictureView(m_look);
        made->setObjectName(QStringLiteral("picture%1_%2").arg(m_views.size()).arg(m_entryId));
        m_views.append(made);
        m_layout->addWidget(made);
    }
    return m_views[index];
}

void EntryPictures::showWords()
{
    const content::Treatment &treatment = m_consult.treatment();
    const content::Entry &entry = *treatment.entry(m_entryId);
    const Consult::Words words = m_consult.words(entry);
    pictures::Pictures shown;
    if (m_of != Of::Figures && pictures::Disagreement::isFor(*words.text))
        shown.push_back(std::make_unique<pictures::Disagreement>(*words.text, *words.phrases));
    if (m_of != Of::Sides) {
        for (auto &figure : pictures::figuresOf(entry, treatment, *words.phrases))
            shown.push_back(std::move(figure));
    }
    for (qsizetype i = 0; i < std::max(m_views.size(), qsizetype(shown.size())); ++i) {
        const bool used = i < qsizetype(shown.size());
        view(i)->setPicture(used ? std::move(shown[size_t(i)]) : nullptr,
                            words.phrases->direction());
        view(i)->setVisible(used);
    }
    m_used = qsizetype(shown.size());
    const int room = shown.empty() ? 0 : 8;
    m_layout->setContentsMargins(0, room, 0, room);
}

} // namespace bayan::ui
