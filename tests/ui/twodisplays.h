#pragma once

#include "desk.h"

#include "ui/patientscreen.h"

#include <QTest>

namespace bayan::tests {

// Staff's display and the patient's beside it.
inline const ui::Display Staff{QStringLiteral("one"), QRect(0, 0, 1440, 900)};
inline const ui::Display Patient{QStringLiteral("two"), QRect(1440, 0, 1920, 1080)};

inline ui::PatientScreen *patientScreen()
{
    return topLevel<ui::PatientScreen>();
}

inline void press(QWidget *widget, int key)
{
    QTest::keyClick(widget, Qt::Key(key));
}

} // namespace bayan::tests
