#include "ui/sides.h"

#include "ui/librarypanel.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/sheetpanel.h"
#include "ui/sheetrail.h"

#include <QAction>

namespace bayan::ui {

namespace {

// Pixels at normal text size.
constexpr int PanelFolds = 1360; // narrower than this, the sheet is a rail
constexpr int ListFolds = 760;   // narrower than this, treatments are folded away
constexpr int NarrowList = 208;
constexpr int WideList = 232;
constexpr int PanelWidth = 288;
constexpr int LeastBetween = 400; // for the consult: else one side gives way to the other

} // namespace

Sides::Sides(QWidget &window, const Look &look, MainMenu &menu, LibraryPanel &library,
             SheetPanel &panel, SheetRail &rail)
    : QObject(&window)
    , m_window(window)
    , m_look(look)
    , m_library(library)
    , m_panel(panel)
    , m_rail(rail)
    , m_panelAction(*menu.sheetPanel)
    , m_listAction(*menu.treatmentList)
{
    connect(menu.sheetPanel, &QAction::triggered, this, &Sides::panelAsked);
    connect(menu.treatmentList, &QAction::triggered, this, &Sides::listAsked);
    connect(&rail, &SheetRail::openRequested, menu.sheetPanel, &QAction::trigger);
}

// Large text needs as much room as a small window lacks.
int Sides::room(int width) const
{
    return (width >= m_look.scaled(PanelFolds) ? 1 : 0) +
           (width >= m_look.scaled(ListFolds) ? 1 : 0);
}

void Sides::fold()
{
    m_listGaveWay = false;
    m_panelAction.setChecked(m_window.width() >= m_look.scaled(PanelFolds));
    m_listAction.setChecked(m_window.width() >= m_look.scaled(ListFolds));
    show();
}

bool Sides::fitTogether() const
{
    return m_window.width() >= m_look.scaled(NarrowList + PanelWidth + LeastBetween);
}

void Sides::panelAsked()
{
    if (!m_panelAction.isChecked() && m_listGaveWay)
        m_listAction.setChecked(true);
    m_listGaveWay = m_panelAction.isChecked() && m_listAction.isChecked() && !fitTogether();
    if (m_listGaveWay)
        m_listAction.setChecked(false);
    show();
}

void Sides::listAsked()
{
    m_listGaveWay = false;
    if (m_listAction.isChecked() && !fitTogether())
        m_panelAction.setChecked(false);
    show();
}

void Sides::show()
{
    m_panel.setVisible(m_panelAction.isChecked());
    m_rail.setVisible(!m_panelAction.isChecked());
    m_library.setVisible(m_listAction.isChecked());
    m_library.setFixedWidth(
        m_look.scaled(m_window.width() < m_look.scaled(PanelFolds) ? NarrowList : WideList));
    m_panel.setFixedWidth(m_look.scaled(PanelWidth));
}

void Sides::resized(int before, int now)
{
    const bool both = m_panelAction.isChecked() && m_listAction.isChecked();
    if (before < 0 || room(before) != room(now) || (both && !fitTogether()))
        fold();
}

void Sides::openTreatments()
{
    m_listAction.setChecked(true);
    listAsked();
}

} // namespace bayan::ui
