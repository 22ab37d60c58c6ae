#pragma once

#include "content/language.h"
#include "ui/look.h"

#include <QWidget>

class QButtonGroup;

namespace bayan::ui {

// One button a language, each in its own; exactly one is on.
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    LanguageSwitch(const Look &look, const QList<content::Language> &languages,
                   QWidget *parent = nullptr);

    void setCurrent(const QString &code);

Q_SIGNALS:
    void chosen(const QString &code);

private:
    void restyle();

    const Look &m_look;
    QList<content::Language> m_languages;
    QButtonGroup *m_group;
};

} // namespace bayan::ui
