#include "ui/clinicdialog.h"

#include "handout/logo.h"
#include "ui/bayanstyle.h"
#include "ui/clinicform.h"
#include "ui/dialogbody.h"
#include "ui/displays.h"
#include "ui/pageview.h"
#include "ui/prompts.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

// Pixels.
constexpr int PageWidth = 380;
constexpr int SmallestPage = 220;
constexpr int Gap = 24;

} // namespace

ClinicDialog::ClinicDialog(const handout::ClinicProfile &profile,
                           const QList<content::Language> &languages, Prompts &prompts,
                           const Sample &sample, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_sample(sample)
    , m_languages(languages)
    , m_form(new ClinicForm(languages))
    , m_page(new PageView)
{
    setObjectName(QStringLiteral("clinicDialog"));
    setWindowTitle(tr("Clinic details"));
    m_page->setObjectName(QStringLiteral("clinicSample"));
    m_page->setAccessibleName(tr("How a sheet begins"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setProperty(MainButtonProperty, true);
    auto *importing = new QPushButton(tr("Import…"));
    importing->setObjectName(QStringLiteral("clinicImport"));
    importing->setAutoDefault(false);
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(QStringLiteral("clinicExport"));
    m_export->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(Gap);
    top->addWidget(m_form, 1);
    top->addWidget(m_page, 0, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(importing);
    bottom->addWidget(m_export);
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Gap, Gap, Gap, 16);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addLayout(bottom);
    m_save->setDefault(true); // of this dialog, now that it stands in it
    // The sample gives way to whoever makes the dialog smaller.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(
        (m_form->minimumSizeHint() + QSize(2 * Gap, 6 * Gap)).boundedTo(roomOn(*screen())));
    resize(QSize(980, 680).boundedTo(roomOn(*screen())));

    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &ClinicDialog::showSample);
    connect(m_form, &ClinicForm::changed, this, [this] {
        m_save->setEnabled(m_form->isFine());
        m_export->setEnabled(m_form->isFine());
        m_soon.start();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    connect(m_form, &ClinicForm::logoWanted, this, &ClinicDialog::chooseLogo);
    connect(importing, &QPushButton::clicked, this, &ClinicDialog::importProfile);
    connect(m_export, &QPushButton::clicked, this, &ClinicDialog::exportProfile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->setProfile(profile);
    m_opened = m_form->profile();
    m_form->begin();
    showSample();
}

// A field that loses its focus because all ends is not followed.
ClinicDialog::~ClinicDialog()
{
    qApp->disconnect(this);
}

handout::ClinicProfile ClinicDialog::profile() const
{
    return m_form->profile();
}

void ClinicDialog::reject()
{
    if (m_form->profile() == m_opened ||
        m_prompts.confirm(this, tr("Close without saving the changed clinic details?"),
                          tr("Close without saving")))
        QDialog::reject();
}

// The sample shows what is being written: a language's words on a sheet in it, and
// those for its end on its last page.
void ClinicDialog::follow(const QWidget *field)
{
    if (!field || !m_form->isAncestorOf(field))
        return;
    const QString name = field->objectName();
    const bool atEnd = name.startsWith(QLatin1String("clinicFooter_"));
    QString shown = m_shown;
    for (const content::Language &language : std::as_const(m_languages)) {
        const bool digits =
            name == QLatin1String("clinicDigits") && !language.nativeDigits.isEmpty();
        if (digits || name.endsWith(u'_' + language.code)) {
            shown = language.code;
            break;
        }
    }
    if (atEnd == m_atEnd && shown == m_shown)
        return;
    m_atEnd = atEnd;
    m_shown = shown;
    m_page->setAccessibleName(atEnd ? tr("How a sheet ends") : tr("How a sheet begins"));
    m_soon.start();
}

void ClinicDialog::showSample()
{
    if (!m_form->isFine())
        return;
    const content::Result<handout::Sheet> sheet = m_sample(m_form->profile(), m_shown);
    if (!sheet)
        return; // the panel says why no sheet can be made
    m_page->setSheet(*sheet, m_atEnd ? sheet->pageCount() - 1 : 0);
    m_tallness = sheet->pageSize().height() / sheet->pageSize().width();
    placeSample();
}

// As large as the dialog leaves room for; none where the fields need all of it.
void ClinicDialog::placeSample()
{
    const int across = width() - m_form->minimumSizeHint().width() - 3 * Gap;
    const int room = m_form->height() > 0 ? m_form->height() : height() - 4 * Gap;
    const int pageWidth = std::min({PageWidth, across, int(room / m_tallness)});
    m_page->setVisible(pageWidth >= SmallestPage);
    if (pageWidth >= SmallestPage)
        m_page->setFixedSize(pageWidth, qRound(pageWidth * m_tallness));
}

void ClinicDialog::showEvent(QShowEvent *event)
{
    giveRoom(this);
    QDialog::showEvent(event);
}

void ClinicDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layout()->activate();
    placeSample();
}

void ClinicDialog::chooseLogo()
{
    const QString path =
        m_prompts.askFile(this, tr("Choose the clinic’s logo"), tr("Images (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const content::Result<QImage> logo = handout::readLogo(path);
    if (logo)
        m_form->setLogo(*logo);
    else
        m_prompts.tell(this, logo.error().sentence);
}

void ClinicDialog::importProfile()
{
    const QString path =
        m_prompts.askFile(this, tr("Import clinic details"), tr("Clinic details (*.json)"));
    if (path.isEmpty())
        return;
    const content::Result<handout::ProfileReading> reading = handout::readProfileFields(path);
    if (!reading) {
        m_prompts.tell(this, reading.error().sentence);
        return;
    }
    m_form->setProfile(handout::completed(*reading, m_form->profile()));
    if (!reading->faults.isEmpty())
        m_prompts.tell(this,
                       tr("What is wrong in the file was not imported and stays as it was. %1")
                           .arg(reading->faults.join(u' ')));
}

void ClinicDialog::exportProfile()
{
    const QString path =
        m_prompts.askKeepAs(this, tr("Export clinic details"), QStringLiteral("clinic.json"),
                            tr("Clinic details (*.json)"));
    if (path.isEmpty())
        return;
    const content::Result<void> written = handout::writeClinicProfile(m_form->profile(), path);
    if (!written)
        m_prompts.tell(this, written.error().sentence);
}

} // namespace bayan::ui
