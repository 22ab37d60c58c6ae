#pragma once

#include "handout/sheet.h"
#include "ui/rackorder.h"
#include "ui/sheetchoice.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace bayan::ui {

class Consult;

// What the next sheet shall be: the consult's pick, in which languages, whole or
// as a summary, how large, for whom. The name is used for the sheet and forgotten with the consult.
class SheetOrder final : public QObject
{
    Q_OBJECT

public:
    explicit SheetOrder(Consult &consult, QObject *parent = nullptr);
    ~SheetOrder() override;

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

    QString patientName() const { return m_patientName; }
    void setPatientName(const QString &name);

    // Whether what was drawn for the patient is printed with it.
    bool printsInk() const { return m_printsInk; }
    void setPrintsInk(bool prints);

    QPageSize paper() const;

    // Lays the sheet out. Error::FontMissing.
    content::Result<handout::Sheet> compose() const;
    // The same without a name, which only paper that is handed over bears.
    content::Result<handout::Sheet> composeNameless() const;
    content::Result<handout::Sheet> composeForRack(const RackLine &line) const;
    // The sheet as it is ordered now was made for this patient. Kept without the
    // name, to be made again.
    void markMade();
    // Whether it was, and neither pick nor patient have changed since.
    bool isMade() const { return m_made; }
    // The last sheet made for this patient, once more; Error::NotFound where there
    // was none.
    content::Result<handout::Sheet> composeLast() const;
    bool hasLast() const { return m_last != nullptr; }
    QString lastCode() const;

    // The urgent signs alone, as a clinic with this profile would hand them out, in this
    // language (code); in the sheet's where it is empty.
    content::Result<handout::Sheet> composeSample(const handout::ClinicProfile &profile,
                                                  const QString &language = {}) const;

    // What the sheet bears: see handout/sheetcode.h.
    QString code() const;
    QString codeFor(const RackLine &line) const;

    // Of the sheet and the print job: the treatment's name, and no other.
    QString title() const;

    // Whether the clinic counts the sheets it gives.
    bool isLogged() const;

    // What these languages call themselves.
    QStringList namesOf(const QStringList &languages) const;

    // Back to how sheets start here, for the next patient: in the clinic's languages,
    // else as the last one was made, of its kind.
    void startAfresh();

    // Of the last sheet made here, whoever it was for.
    const SheetChoice &usual() const { return m_usual; }
    void setUsual(const SheetChoice &usual) { m_usual = usual; }

    // Where a file of this name is suggested: in the folder this patient's last sheet was
    // saved in, while that can be written to; else the name alone.
    QString besideTheLast(const QString &fileName) const;
    void setSaved(const QString &path);

    QString suggestedFileName() const;
    QString suggestedFileName(const RackLine &line) const;

Q_SIGNALS:
    // The sheet would be another one now.
    void changed();
    // There is a last sheet now, or none.
    void lastChanged();

private:
    QList<content::Language> languagesOf(const QStringList &codes) const;
    handout::SheetRequest request(const QStringList &languages) const;
    handout::SheetRequest request(const RackLine &line) const;

    Consult &m_consult;
    SheetChoice m_usual;
    QStringList m_languages;
    QString m_patientName;
    QString m_folder; // forgotten with the patient, whose name it may bear
    bool m_summary = false;
    bool m_largePrint = false;
    bool m_printsInk = false;
    struct Last;
    std::unique_ptr<const Last> m_last;
    bool m_made = false;
};

} // namespace bayan::ui
