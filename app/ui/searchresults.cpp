#include "ui/searchresults.h"

#include "language/isolation.h"
#include "ui/consult.h"
#include "ui/fingerscrolling.h"
#include "ui/look.h"
#include "ui/searchdelegate.h"
#include "ui/searchfield.h"
#include "ui/searchmodel.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int MostHits = 30;
constexpr int Width = 440; // pixels at normal text size

} // namespace

SearchResults::SearchResults(Consult &consult, const Look &look, SearchField &field,
                             QWidget *window)
    : QFrame(window)
    , m_consult(consult)
    , m_look(look)
    , m_field(field)
    , m_model(new SearchModel(this))
    , m_said(new QLabel)
    , m_list(new QListView)
    , m_interfaceLanguage(consult.patientLanguage())
{
    setObjectName(QStringLiteral("searchResults"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_said->setObjectName(QStringLiteral("searchSaid"));
    m_said->setWordWrap(true);
    m_said->setMargin(12);
    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrollByFinger(*m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_said);
    layout->addWidget(m_list, 1);
    hide();

    // Keys that come together are searched for once.
    m_typing.setSingleShot(true);
    m_typing.setInterval(0);
    connect(&m_typing, &QTimer::timeout, this, &SearchResults::search);
    connect(&field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&field, &SearchField::moveRequested, this, &SearchResults::moveBy);
    connect(&field, &SearchField::chooseRequested, this, &SearchResults::choose);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
    connect(&look, &Look::changed, this, &SearchResults::restyle);
    window->installEventFilter(this);
    field.installEventFilter(this);
    restyle();
    retranslateUi();
}

void SearchResults::clear()
{
    m_field.clear();
    m_typing.stop();
    search();
}

void SearchResults::search()
{
    if (m_field.text().trimmed().isEmpty()) {
        m_words.clear();
        m_model->setHits({}, {});
        hide();
        Q_EMIT cleared();
        return;
    }
    const auto answer = m_consult.library().search(m_field.text(), {}, MostHits);
    if (!answer) {
        m_words.clear();
        m_model->setHits({}, {});
        say(answer.error().sentence);
        return;
    }
    m_words = QSet<QString>(answer->words.cbegin(), answer->words.cend());
    const auto place = [this](const content::SearchHit &hit) {
        const content::TreatmentName name = m_consult.library().treatmentName(hit.treatment);
        const QString treatment = m_consult.named(name.names, m_interfaceLanguage);
        const content::Section *section = m_consult.treatment().name.id == hit.treatment
                                              ? m_consult.treatment().section(hit.section)
                                              : nullptr;
        return section ? tr("%1 › %2", "treatment and section")
                             .arg(treatment, m_consult.named(section->titles, m_interfaceLanguage))
                       : treatment;
    };
    m_model->setHits(answer->hits, {place,
                                    [this](const QString &words, const QString &language) {
                                        return m_consult.phrases(language).shown(words);
                                    },
                                    [this](const QString &language) {
                                        return m_consult.phrases(language).direction();
                                    }});
    if (answer->hits.isEmpty()) {
        QStringList nearest;
        for (const QString &word : answer->nearest)
            nearest.append(language::inOwnDirection(word));
        say(nearest.isEmpty() ? tr("Nothing found. Try another word.")
                              : tr("Nothing found. Near it: %1")
                                    .arg(nearest.join(tr(", ", "between words of a list"))));
        return;
    }
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->topicFrom(0, 1))));
    const QString count = tr("%n topic(s) found", nullptr, m_model->topics());
    say(answer->readAs.isEmpty() ? count
                                 : tr("Searched for “%1”. %2", "%2: how many were found")
                                       .arg(language::inOwnDirection(answer->readAs), count));
}

void SearchResults::say(const QString &sentence)
{
    m_said->setText(sentence);
    place();
    show();
    raise();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SearchResults::moveBy(int rows)
{
    if (m_typing.isActive()) {
        m_typing.stop();
        search();
    }
    const int by = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int i = 0; i < std::abs(rows); ++i) {
        const int next = m_model->topicFrom(row + by, by);
        if (next < 0)
            break;
        row = next;
    }
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    if (m_model->topicFrom(row - 1, -1) < 0)
        m_list->scrollToTop(); // with its heading
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void SearchResults::choose()
{
    if (m_typing.isActive()) {
        m_typing.stop();
        search();
    }
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || index.data(SearchModel::IsHeadingRole).toBool())
        return;
    hide();
    Q_EMIT topicChosen(index.data(SearchModel::TreatmentRole).toString(),
                       index.data(SearchModel::EntryRole).toString());
}

void SearchResults::openNext(int by)
{
    if (m_model->topics() == 0)
        return;
    const int rows = m_model->rowCount();
    int row = m_model->topicFrom(m_list->currentIndex().row() + by, by);
    if (row < 0)
        row = m_model->topicFrom(by > 0 ? 0 : rows - 1, by);
    m_list->setCurrentIndex(m_model->index(row));
    choose();
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // Back in the field, what it found is there again.
    if (watched == &m_field && event->type() == QEvent::FocusIn && m_model->topics() > 0) {
        place();
        show();
        raise();
    }
    if (watched == &m_field && event->type() == QEvent::FocusOut && !underMouse())
        hide();
    return QFrame::eventFilter(watched, event);
}

void SearchResults::place()
{
    const QRect window = parentWidget()->rect();
    const QRect field(m_field.mapTo(parentWidget(), QPoint()), m_field.size());
    const int top = field.bottom() + 6;
    const int wide = std::min(m_look.scaled(Width), window.width() - 16);
    const bool rightToLeft = m_field.layoutDirection() == Qt::RightToLeft;
    const int start = rightToLeft ? field.right() + 1 - wide : field.left();
    int tall = window.height() - top - 16;
    if (m_model->topics() == 0)
        tall = std::min(tall, m_said->heightForWidth(wide - 2) + 2);
    setGeometry(std::clamp(start, 8, std::max(8, window.width() - wide - 8)), top, wide, tall);
    m_list->setVisible(m_model->topics() > 0);
}

void SearchResults::restyle()
{
    setPalette(m_look.palette());
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    muted.setColor(QPalette::Window, m_look.colour(Tone::Surface));
    m_said->setPalette(muted);
    m_said->setAutoFillBackground(true);
    m_said->setFont(m_look.controlFont(Step::Small, layoutDirection()));
    m_list->setPalette(m_look.palette());
    if (isVisible()) {
        m_list->doItemsLayout();
        place();
    }
}

void SearchResults::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        // What is closed is said anew, but stays closed.
        QTimer::singleShot(0, this, [this, open = isVisible()] {
            search();
            setVisible(open && isVisible());
        });
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QFrame::changeEvent(event);
}

void SearchResults::retranslateUi()
{
    setAccessibleName(tr("Search results"));
    m_list->setAccessibleName(tr("Search results"));
}

} // namespace bayan::ui
