#pragma once

#include "content/language.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace bayan::language {

// The language of menus and dialogs, Qt's own included. Switching it sends
// LanguageChange and LayoutDirectionChange to every widget. The patient's
// language is another thing: see Phrasebook.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    // The languages the program itself speaks, found among its resources.
    static QStringList available();

    // The first of 'wanted' (BCP 47, "ar-EG" or "ar") that is available, else "en".
    static QString closest(const QStringList &wanted);

    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    QString code() const { return m_code; }

    // Nothing happens where the language is not available.
    void setCode(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_code;
    QTranslator m_qt;
    QTranslator m_program;
};

} // namespace bayan::language
