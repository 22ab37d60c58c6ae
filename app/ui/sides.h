#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace bayan::ui {

class LibraryPanel;
class Look;
class MainMenu;
class SheetPanel;
class SheetRail;

// What stands beside the consult: treatments on the leading side, the sheet on
// the trailing one as a panel or a rail. Folds them where the window is narrow
// or the text large, and as somebody asks.
class Sides final : public QObject
{
    Q_OBJECT

public:
    // All outlive it; the look is of the frame.
    Sides(QWidget &window, const Look &look, MainMenu &menu, LibraryPanel &library,
          SheetPanel &panel, SheetRail &rail);

    // As the room allows, whatever was open before.
    void fold();
    // What somebody opened or folded stays so while the room stays the same.
    void resized(int before, int now);

    void openTreatments();

private:
    int room(int width) const;
    // Whether list and panel leave the consult room between them.
    bool fitTogether() const;
    // One of them is opened or folded; where there is no room for both, the other gives
    // way, and the list comes back with the panel's going.
    void panelAsked();
    void listAsked();
    // As the menu says.
    void show();

    QWidget &m_window;
    const Look &m_look;
    LibraryPanel &m_library;
    SheetPanel &m_panel;
    SheetRail &m_rail;
    QAction &m_panelAction;
    QAction &m_listAction;
    bool m_listGaveWay = false;
};

} // namespace bayan::ui
