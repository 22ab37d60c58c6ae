#include "authoring/commandline.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return bayan::authoring::runCommand(QCoreApplication::arguments().mid(1), out, err);
}
