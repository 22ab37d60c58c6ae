#pragma once

#include <QPixmap>
#include <QWidget>

namespace bayan::ui {

class Look;

// A picture of the patient's page in the private view, framed.
class SlideView final : public QWidget
{
    Q_OBJECT

public:
    // The look outlives the view.
    explicit SlideView(const Look &look, QWidget *parent = nullptr);

    // Height over width of the patient's page.
    void setProportion(qreal proportion);
    // Fits into the view's size at its pixel ratio; null shows an empty frame.
    void setSlide(const QPixmap &slide);
    // While the patient's screen is blank this lies over the slide, else empty.
    void setVeil(const QString &words);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Look &m_look;
    QPixmap m_slide;
    QString m_veil;
    qreal m_proportion = 0.55;
};

} // namespace bayan::ui
