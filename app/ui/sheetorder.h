#pragma once

#include "handout/sheet.h"

#include <QObject>
#include <QStringList>

namespace bayan::ui {

class Consult;

// What the next sheet shall be: the consult's pick, in which languages, for
// whom. The name is used for the sheet and forgotten with the consult.
class SheetOrder final : public QObject
{
    Q_OBJECT

public:
    explicit SheetOrder(Consult &consult, QObject *parent = nullptr);

    // One code, or two: one language after the other.
    const QStringList &languages() const { return m_languages; }
    void setLanguages(const QStringList &codes);

    // Every order a sheet can have: each language alone, then the patient's
    // followed by each other one.
    QList<QStringList> choices() const;

    QString patientName() const { return m_patientName; }
    void setPatientName(const QString &name);

    QPageSize paper() const;

    // Lays the sheet out. Error::FontMissing.
    content::Result<handout::Sheet> compose() const;

    QString suggestedFileName() const;

Q_SIGNALS:
    // The sheet would be another one now.
    void changed();

private:
    QList<content::Language> chosenLanguages() const;

    Consult &m_consult;
    QStringList m_languages;
    QString m_patientName;
};

} // namespace bayan::ui
