#include "ui/consultactions.h"

#include "ui/consult.h"
#include "ui/mainmenu.h"
#include "ui/sheetdesk.h"
#include "ui/sheetorder.h"
#include "ui/sheetpanel.h"

#include <QAction>

namespace bayan::ui {

void connectTicks(MainMenu &menu, Consult &consult)
{
    QObject::connect(menu.tickStandard, &QAction::triggered, &consult,
                     [&consult] { consult.setPick(handout::Pick::standard(consult.treatment())); });
    QObject::connect(menu.tickShown, &QAction::triggered, &consult, &Consult::tickShown);
    QObject::connect(menu.tickAll, &QAction::triggered, &consult, [&consult] {
        QStringList all;
        for (const content::Entry &entry : consult.treatment().entries)
            all.append(entry.id);
        consult.setPick(handout::Pick::of(consult.treatment(), all));
    });
    QObject::connect(menu.tickUrgentOnly, &QAction::triggered, &consult,
                     [&consult] { consult.setPick(handout::Pick::of(consult.treatment(), {})); });
    QObject::connect(menu.undo, &QAction::triggered, &consult, &Consult::undo);
    QObject::connect(menu.redo, &QAction::triggered, &consult, &Consult::redo);
    const auto show = [&menu, &consult] {
        menu.tickShown->setEnabled(!consult.shownUnticked().isEmpty());
        menu.undo->setEnabled(consult.canUndo());
        menu.redo->setEnabled(consult.canRedo());
    };
    QObject::connect(&consult, &Consult::shownChanged, &menu, show);
    QObject::connect(&consult, &Consult::pickChanged, &menu, show);
    show();
}

void connectSheet(MainMenu &menu, SheetDesk &desk, SheetOrder &order)
{
    PrintDesk *printing = &desk.printing();
    QObject::connect(menu.preview, &QAction::triggered, &desk, &SheetDesk::preview);
    QObject::connect(menu.print, &QAction::triggered, &desk, &SheetDesk::print);
    QObject::connect(menu.printNow, &QAction::triggered, printing, &PrintDesk::printNow);
    QObject::connect(menu.reprint, &QAction::triggered, printing, &PrintDesk::reprint);
    QObject::connect(menu.printForRack, &QAction::triggered, printing, &PrintDesk::printForRack);
    QObject::connect(menu.savePdf, &QAction::triggered, &desk, &SheetDesk::savePdf);
    QObject::connect(menu.mailSheet, &QAction::triggered, &desk, &SheetDesk::sendByMail);
    QObject::connect(menu.showAsFile, &QAction::triggered, &desk, &SheetDesk::showAsFile);
    // A name is printed and forgotten.
    QObject::connect(&desk, &SheetDesk::printed, &order, [&order] { order.setPatientName({}); });
    const auto show = [&menu, &order] { menu.reprint->setEnabled(order.hasLast()); };
    QObject::connect(&order, &SheetOrder::lastChanged, &menu, show);
    show();
}

void connectPanel(MainMenu &menu, SheetPanel &panel)
{
    QObject::connect(&panel, &SheetPanel::previewRequested, menu.preview, &QAction::trigger);
    QObject::connect(&panel, &SheetPanel::printRequested, menu.printNow, &QAction::trigger);
    QObject::connect(&panel, &SheetPanel::saveRequested, menu.savePdf, &QAction::trigger);
}

} // namespace bayan::ui
