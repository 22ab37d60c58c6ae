#include "ui/librarypanel.h"

#include "ui/consult.h"
#include "ui/fingerscrolling.h"
#include "ui/look.h"
#include "ui/searchfield.h"
#include "ui/treatmentdelegate.h"
#include "ui/treatmentmodel.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayan::ui {

LibraryPanel::LibraryPanel(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_model(new TreatmentModel(this))
    , m_search(new SearchField(look))
    , m_heading(new QLabel)
    , m_list(new QListView)
    , m_clinic(new QPushButton)
    , m_library(new QLabel)
{
    setObjectName(QStringLiteral("libraryPanel"));
    setFocusProxy(m_list);
    m_model->setLibrary(consult.library());
    m_list->setObjectName(QStringLiteral("treatmentList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TreatmentDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrollByFinger(*m_list);
    m_clinic->setObjectName(QStringLiteral("clinicNotice"));
    m_library->setObjectName(QStringLiteral("libraryFacts"));
    m_library->setWordWrap(true);
    m_heading->setContentsMargins(20, 0, 20, 0);
    m_library->setContentsMargins(20, 0, 20, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(8);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(16, 0, 16, 8);
    search->addWidget(m_search);
    layout->addLayout(search);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    auto *clinic = new QHBoxLayout;
    clinic->setContentsMargins(16, 0, 16, 0);
    clinic->addWidget(m_clinic);
    layout->addLayout(clinic);
    layout->addWidget(m_library);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(TreatmentModel::IdRole).toString();
                if (!id.isEmpty() && id != m_consult.treatment().name.id)
                    Q_EMIT treatmentChosen(id);
            });
    connect(m_clinic, &QPushButton::clicked, this, &LibraryPanel::clinicDetailsRequested);
    connect(&consult, &Consult::treatmentChanged, this, &LibraryPanel::selectCurrent);
    connect(&consult, &Consult::profileChanged, this, &LibraryPanel::retranslateUi);
    connect(&look, &Look::changed, this, &LibraryPanel::restyle);
    setInterfaceLanguage(consult.patientLanguage());
    restyle();
    retranslateUi();
    selectCurrent();
}

void LibraryPanel::setInterfaceLanguage(const QString &code)
{
    m_model->setLanguage(m_consult.phrases(code));
}

void LibraryPanel::selectCurrent()
{
    const int row = m_model->rowOf(m_consult.treatment().name.id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void LibraryPanel::restyle()
{
    QPalette palette = m_look.palette();
    palette.setColor(QPalette::Base, m_look.colour(Tone::Window));
    m_list->setPalette(palette);
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    for (QLabel *label : {m_heading, m_library}) {
        label->setPalette(muted);
        label->setFont(m_look.controlFont(Step::Small, layoutDirection(), label == m_heading));
    }
    m_clinic->setFont(m_look.controlFont(Step::Small, layoutDirection()));
}

void LibraryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void LibraryPanel::retranslateUi()
{
    m_heading->setText(tr("Treatments"));
    m_list->setAccessibleName(tr("Treatments"));
    m_clinic->setText(tr("Set emergency number…"));
    m_clinic->setToolTip(tr("The sheet can’t name an emergency number until you set it."));
    m_clinic->setVisible(m_consult.profile().emergencyNumber.isEmpty());
    m_library->setText(tr("Content %1").arg(m_consult.library().contentVersion()));
}

} // namespace bayan::ui
