#pragma once

#include "handout/sheet.h"

#include <QObject>
#include <QStringList>

namespace bayan::ui {

class Consult;

// What the next sheet shall be: the consult's pick, in which languages, whole or
// as a summary, how large, for whom. The name is used for the sheet and forgotten with the consult.
class SheetOrder final : public QObject
{
    Q_OBJECT

public:
    explicit SheetOrder(Consult &consult, QObject *parent = nullptr);

    // One code, or two: side by side.
    const QStringList &languages() const { return m_languages; }
    void setLanguages(const QStringList &codes);

    // Every order a sheet can have: each language alone, then the patient's
    // beside each other one.
    QList<QStringList> choices() const;

    bool isSummary() const { return m_summary; }
    void setSummary(bool summary);

    bool isLargePrint() const { return m_largePrint; }
    void setLargePrint(bool large);

    // As it was before anything was chosen, but for the languages.
    void startAfresh();

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
    bool m_summary = false;
    bool m_largePrint = false;
};

} // namespace bayan::ui
