#include "commands/messages.h"

#include <QtGlobal>

namespace bayan::commands {

namespace {

QtMessageHandler previous = nullptr;

void onlySerious(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        previous(type, context, message);
}

} // namespace

void quietenMessages()
{
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES") && !previous)
        previous = qInstallMessageHandler(onlySerious);
}

} // namespace bayan::commands
