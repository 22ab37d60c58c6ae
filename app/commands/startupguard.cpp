#include "commands/startupguard.h"

#include <QTranslator>

#include <cstdio>
#include <cstdlib>

namespace bayan::commands {

namespace {

constexpr const char *NoScreen = QT_TRANSLATE_NOOP(
    "Commands", "There is no screen to open the window on: start Bayan from a desktop, or give it "
                "a command as “bayan --help” shows.");

QString language;
QtMessageHandler previous = nullptr;

void sayAndLeave(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        // Qt says all it tried first; that is for those who ask for it.
        if (!qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
            previous(type, context, message);
        return;
    }
    // No application object yet, so no installed translator.
    QTranslator translator;
    QString sentence;
    if (translator.load(QStringLiteral(":/i18n/bayan_") + language))
        sentence = translator.translate("Commands", NoScreen);
    if (sentence.isEmpty())
        sentence = QString::fromUtf8(NoScreen);
    std::fputs((sentence.toUtf8() + '\n').constData(), stderr);
    std::fflush(stderr);
    std::_Exit(EXIT_FAILURE);
}

} // namespace

StartupGuard::StartupGuard(const QString &interfaceLanguage)
{
    language = interfaceLanguage;
    previous = qInstallMessageHandler(sayAndLeave);
}

StartupGuard::~StartupGuard()
{
    qInstallMessageHandler(previous);
}

} // namespace bayan::commands
