#include "ui/whenandwhere.h"

#include "pictures/timeline.h"
#include "ui/areapanel.h"
#include "ui/consult.h"
#include "ui/faceview.h"
#include "ui/pictureview.h"
#include "ui/proseview.h"
#include "ui/segment.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr qsizetype MostTold = 3; // figures, while one points at an area
constexpr int BesideFrom = 800;   // pixels at normal size: the map and its panel side by side

} // namespace

WhenAndWhere::WhenAndWhere(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_heading(new ProseView(look, Step::Lead))
{
    setObjectName(QStringLiteral("whenAndWhere"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_heading->setBold(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_heading, 1);
    auto *group = new QButtonGroup(this);
    for (const char *name : {"overTime", "onTheFace"}) {
        auto *segment = new Segment(look);
        segment->setObjectName(QLatin1String(name));
        group->addButton(segment, int(m_segments.size()));
        m_segments.append(segment);
        top->addWidget(segment, 0, Qt::AlignVCenter);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { show(Place(id)); });
    m_segments[OverTime]->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    const content::Treatment &treatment = consult.treatment();
    // What there is nothing to show of is not offered.
    const bool hasFace = !treatment.areas.isEmpty();
    const bool hasTime = !treatment.timeline.isEmpty();
    for (Segment *segment : std::as_const(m_segments))
        segment->setVisible(hasFace && hasTime);
    if (hasTime) {
        m_timeline = new PictureView(look);
        m_timeline->setObjectName(QStringLiteral("timeline"));
        layout->addWidget(m_timeline);
    }
    showWords();
    if (!hasTime && hasFace)
        show(OnTheFace);
}

void WhenAndWhere::makeFace()
{
    m_face = new QWidget;
    m_face->setObjectName(QStringLiteral("onTheFaceView"));
    m_faceLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_face);
    m_faceLayout->setContentsMargins(0, 0, 0, 0);
    m_faceLayout->setSpacing(32);
    m_map = new FaceView(m_look);
    m_map->setSaying([this](const QString &area) { return figuresIn(area); });
    m_panel = new AreaPanel(m_consult, m_look);
    m_faceLayout->addWidget(m_map, 3, Qt::AlignTop);
    m_faceLayout->addWidget(m_panel, 2);
    layout()->addWidget(m_face);
    connect(m_map, &FaceView::chosenChanged, this, &WhenAndWhere::showArea);
    arrange();
}

void WhenAndWhere::show(Place place)
{
    m_place = place;
    if (place == OnTheFace && !m_face)
        makeFace();
    showWords();
    Q_EMIT focusStopsChanged();
}

void WhenAndWhere::showArea(const QString &id)
{
    for (const content::FaceArea &area : m_consult.treatment().areas) {
        if (area.id == id)
            m_panel->show(area);
    }
    Q_EMIT focusStopsChanged();
}

// The area's name and its first figures in their own words; the panel has all.
QString WhenAndWhere::figuresIn(const QString &id) const
{
    const language::Phrasebook &phrases = m_consult.phrases();
    const content::Treatment &treatment = m_consult.treatment();
    const auto area = std::find_if(treatment.areas.cbegin(), treatment.areas.cend(),
                                   [&](const content::FaceArea &one) { return one.id == id; });
    if (area == treatment.areas.cend())
        return {};
    QString said = QStringLiteral("<b>%1</b>").arg(m_consult.named(area->names).toHtmlEscaped());
    const QList<content::FigureText> texts =
        m_consult.figureTexts(area->figures, phrases.language().code);
    for (const content::FigureText &text : texts.first(std::min(MostTold, texts.size()))) {
        said += QStringLiteral("<p>%1<br>%2<br>%3</p>")
                    .arg(phrases.shown(text.outcome).toHtmlEscaped(),
                         phrases.shown(text.treated).toHtmlEscaped(),
                         phrases.shown(text.control).toHtmlEscaped());
    }
    return QStringLiteral("<div dir=\"%1\">%2</div>")
        .arg(phrases.direction() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             said);
}

void WhenAndWhere::showWords()
{
    const language::Phrasebook &phrases = m_consult.phrases();
    const bool onFace = m_place == OnTheFace;
    m_heading->setReadyText(
        onFace ? phrases.phrase("Effects", QT_TRANSLATE_NOOP("Effects", "Where it is used"))
               : phrases.phrase("Effects", QT_TRANSLATE_NOOP("Effects", "What happens when")),
        phrases.direction());
    const QStringList names{phrases.phrase("Effects", QT_TRANSLATE_NOOP("Effects", "Over time")),
                            phrases.phrase("Effects", QT_TRANSLATE_NOOP("Effects", "On the face"))};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_segments[i]->setText(names[i]);
        m_segments[i]->setAccessibleName(names[i]);
        m_segments[i]->setFont(m_look.controlFont(Step::Small, phrases.direction()));
        m_segments[i]->setChecked(i == m_place);
        m_segments[i]->updateGeometry();
    }
    if (m_timeline) {
        m_timeline->setVisible(!onFace);
        m_timeline->setPicture(
            std::make_unique<pictures::Timeline>(m_consult.treatment().timeline, phrases),
            phrases.direction());
    }
    if (m_face) {
        m_face->setVisible(onFace);
        m_map->setAreas(m_consult.treatment().areas, phrases);
        showArea(m_map->chosen());
    }
}

QList<QWidget *> WhenAndWhere::focusStops() const
{
    QList<QWidget *> stops{m_segments[OverTime], m_segments[OnTheFace]};
    if (m_place == OnTheFace && m_map) {
        stops.append(m_map->focusStops());
        stops.append(m_panel->focusStops());
    }
    return stops;
}

void WhenAndWhere::arrange()
{
    if (m_faceLayout)
        m_faceLayout->setDirection(width() < m_look.scaled(BesideFrom) ? QBoxLayout::TopToBottom
                                                                       : QBoxLayout::LeftToRight);
}

void WhenAndWhere::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bayan::ui
