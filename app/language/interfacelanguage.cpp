#include "language/interfacelanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace bayan::language {

// Qt asks an installed translator for the direction of its language: "RTL" in
// a right-to-left one. Here so that our own files answer, with or without Qt's.
[[maybe_unused]] constexpr const char *LayoutDirection =
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

QStringList InterfaceLanguage::available()
{
    QStringList codes;
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("bayan_*.qm")}, QDir::Files);
    for (const QString &file : files)
        codes.append(file.sliced(6).chopped(3));
    return codes;
}

QString InterfaceLanguage::closest(const QStringList &wanted)
{
    const QStringList codes = available();
    for (const QString &tag : wanted) {
        const QString code = QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        if (codes.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
{
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void InterfaceLanguage::setCode(const QString &code)
{
    if (code == m_code || !available().contains(code))
        return;
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    // Qt's own words lie beside the program where it brings them along, else
    // where Qt keeps them. Source words need no file.
    const QString file = QStringLiteral("qtbase_") + code;
    if (m_qt.load(file, QCoreApplication::applicationDirPath() +
                            QStringLiteral("/../share/bayan/translations")) ||
        m_qt.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Ours is searched first. It says its direction itself (the string
    // QT_LAYOUT_DIRECTION), so mirroring does not hang on Qt's file.
    if (m_program.load(QStringLiteral(":/i18n/bayan_") + code))
        QCoreApplication::installTranslator(&m_program);
    QLocale::setDefault(QLocale(code));
    Q_EMIT changed(code);
}

} // namespace bayan::language
