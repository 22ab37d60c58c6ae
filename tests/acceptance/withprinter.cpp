// Runs a command on a computer that has a printer, and looks whether it printed:
//   bayan_with_printer SHEETS COMMAND [ARGUMENT...]
// The printer is "everywhere", of a CUPS of its own (tests/printing), and the
// system's usual one. Fails where other than SHEETS files have come.

#include "printserver.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

using namespace bayan;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        err << "Usage: bayan_with_printer SHEETS COMMAND [ARGUMENT...]\n";
        return 2;
    }
    const support::PrintServer server;
    if (!server.fault().isEmpty()) {
        err << server.fault() << Qt::endl;
        return 1;
    }
    support::said(QStringLiteral("lpadmin"), {QStringLiteral("-d"), QStringLiteral("everywhere")});
    const int status = QProcess::execute(arguments[2], arguments.mid(3));
    if (status != 0)
        return 1;
    const int wanted = arguments[1].toInt();
    const int printed = int(server.received(wanted).size());
    if (printed == wanted)
        return 0;
    err << printed << " sheets were printed, not " << wanted << Qt::endl;
    return 1;
}
