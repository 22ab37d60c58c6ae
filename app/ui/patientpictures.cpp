#include "ui/patientpictures.h"

#include "pictures/balance.h"
#include "pictures/facemap.h"
#include "pictures/picture.h"
#include "ui/consult.h"
#include "ui/pictureview.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace bayan::ui {

namespace {

// A picture that is too tall gets narrower, then smaller, before it is cut.
constexpr std::array<qreal, 7> Widths{1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5};
constexpr std::array<qreal, 4> Scales{1, 0.9, 0.8, 0.7};

// Words in pictures stay large type (WCAG 2.2): points, on a page of so many
// pixels, which a display of 1,080 lines has.
constexpr qreal LargeType = 18;
constexpr qreal FullPage = 992;

// Where on the face it is about; nullptr where the entry is about no area.
std::unique_ptr<pictures::FaceMap> faceOf(const content::Entry &entry,
                                          const content::Treatment &treatment,
                                          const language::Phrasebook &phrases)
{
    for (const content::FaceArea &area : treatment.areas) {
        if (!area.entries.contains(entry.id))
            continue;
        auto face = std::make_unique<pictures::FaceMap>(treatment.areas, phrases);
        // An overview is about all of them.
        if (entry.kind != content::Kind::Overview)
            face->setChosen(area.id);
        return face;
    }
    return nullptr;
}

} // namespace

PatientPictures::PatientPictures(Consult &consult, const Look &look, QWidget *page)
    : m_consult(consult)
    , m_look(look)
    , m_page(page)
{
}

PictureView *PatientPictures::view(qsizetype index)
{
    while (m_views.size() <= index) {
        auto *made = new PictureView(m_look, m_page);
        made->setObjectName(QStringLiteral("patientPicture%1").arg(m_views.size()));
        made->hide();
        m_views.append(made);
    }
    return m_views[index];
}

void PatientPictures::setEntry(const content::Entry *entry)
{
    m_places.clear();
    m_used = 0;
    m_face = -1;
    if (entry) {
        const content::Treatment &treatment = m_consult.treatment();
        const Consult::Words words = m_consult.words(*entry);
        pictures::Pictures made = pictures::picturesOf(*entry, treatment, *words.phrases);
        // What is known of both sides belongs to what is not.
        if (entry->kind == content::Kind::EvidenceGap) {
            for (const auto horizon : {content::Horizon::ShortTerm, content::Horizon::LongTerm}) {
                made.push_back(std::make_unique<pictures::Balance>(
                    treatment, *words.phrases, QList<content::Horizon>{horizon}));
            }
        }
        if (auto face = faceOf(*entry, treatment, *words.phrases)) {
            m_face = qsizetype(made.size());
            made.push_back(std::move(face));
        }
        for (auto &picture : made) {
            view(m_used)->setScale(1);
            view(m_used++)->setPicture(std::move(picture), words.phrases->direction());
        }
    }
    for (qsizetype i = m_used; i < m_views.size(); ++i)
        m_views[i]->setPicture(nullptr, Qt::LeftToRight);
}

// Sets the view's scale and the box, at the room's leading top; answers how tall
// the picture is in it, which may be more than the room.
int PatientPictures::fit(qsizetype index, const QRect &room, QRect &box)
{
    PictureView *shown = view(index);
    for (const qreal scale : Scales) {
        shown->setScale(scale);
        for (const qreal part : Widths) {
            const int width = int(room.width() * part);
            const int height = shown->heightForWidth(width);
            if (height <= room.height()) {
                box = QRect(room.left() + (room.width() - width) / 2, room.top(), width, height);
                return height;
            }
        }
    }
    shown->setScale(1);
    box = QRect(room.topLeft(), QSize(room.width(), room.height()));
    return shown->heightForWidth(room.width());
}

void PatientPictures::arrange(int part, const QRect &free, const QRect &later, int gap)
{
    m_places.clear();
    m_wordsPart = part;
    QRect room = free;
    const qreal lines = m_page->height() / FullPage;
    for (qsizetype i = 0; i < m_used; ++i) {
        view(i)->setLeastWords(LargeType * std::min(lines, m_look.percent() / 100.0));
        view(i)->setScale(1);
        const int whole = view(i)->heightForWidth(room.width());
        if (whole <= room.height()) {
            m_places.append({i, part, QRect(room.topLeft(), QSize(room.width(), whole)), 0});
            room.setTop(room.top() + whole + gap);
            continue;
        }
        if (room != later)
            ++part;
        room = later;
        QRect box;
        const int height = fit(i, room, box);
        // What does not fit even so goes on; a little of it is seen twice, so that
        // no line is in two halves only.
        const int step = std::max(room.height() - gap * 2, gap);
        int top = 0;
        for (; height - top > box.height(); top += step)
            m_places.append({i, part++, box, top});
        box.setHeight(std::min(box.height(), height - top));
        m_places.append({i, part, box, top});
        room.setTop(box.bottom() + 1 + gap);
    }
}

int PatientPictures::lastPart() const
{
    return m_places.isEmpty() ? m_wordsPart : m_places.last().part;
}

void PatientPictures::show(int part)
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const auto place = std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place &one) {
            return one.view == i && one.part == part;
        });
        if (place != m_places.cend()) {
            QRect box = place->box;
            if (m_page->layoutDirection() == Qt::RightToLeft)
                box.moveLeft(m_page->width() - box.left() - box.width());
            m_views[i]->setGeometry(box);
            m_views[i]->setTop(place->top);
        }
        m_views[i]->setVisible(place != m_places.cend());
    }
}

QStringList PatientPictures::descriptions() const
{
    QStringList said;
    for (qsizetype i = 0; i < m_used; ++i)
        said.append(m_views[i]->accessibleName());
    return said;
}

std::optional<QTransform> PatientPictures::face() const
{
    if (m_face < 0 || m_face >= m_used || m_views[m_face]->isHidden())
        return std::nullopt;
    const PictureView *view = m_views[m_face];
    const auto *map = static_cast<const pictures::FaceMap *>(view->picture());
    return map->faceIn(view->canvas(), view->style()) *
           QTransform::fromScale(view->scale(), view->scale()) *
           QTransform::fromTranslate(view->x(), view->y());
}

} // namespace bayan::ui
