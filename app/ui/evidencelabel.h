#pragma once

#include "content/enums.h"
#include "ui/look.h"

#include <QWidget>

namespace bayan::language {
class Phrasebook;
}

namespace bayan::ui {

// How strong the evidence is: four discs and the word, in the patient's language.
class EvidenceLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceLabel(const Look &look, QWidget *parent = nullptr);

    void setEvidence(content::Evidence evidence, const language::Phrasebook &phrases);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize markSize() const;

    const Look &m_look;
    content::Evidence m_evidence = content::Evidence::None;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QString m_word;
};

// Benefit or harm: a circle with a plus or a diamond with a minus, and the word.
class DirectionLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit DirectionLabel(const Look &look, QWidget *parent = nullptr);

    void setDirection(content::Direction direction, const language::Phrasebook &phrases);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    content::Direction m_kind = content::Direction::None;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QString m_word;
};

} // namespace bayan::ui
