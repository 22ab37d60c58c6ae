#pragma once

#include "content/language.h"
#include "handout/clinicprofile.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace bayan::ui {

// The fields of a clinic's profile, on three tabs. Checks numbers as they are
// typed, and says under a field what is wrong with it.
class ClinicForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClinicForm(const QList<content::Language> &languages, QWidget *parent = nullptr);

    void setProfile(const handout::ClinicProfile &profile);
    // Numbers in Western digits, names in one line.
    handout::ClinicProfile profile() const;

    void setLogo(const QImage &logo);

    // Puts the cursor where staff type first: the emergency number while the clinic has
    // not told it, as every sheet needs it, else the clinic's name.
    void begin();

    // Nothing that is typed is wrong.
    bool isFine() const;

Q_SIGNALS:
    void changed();
    void logoWanted();

private:
    struct Words
    {
        QLineEdit *name;
        QLineEdit *address;
        QLineEdit *practitioner;
        QLineEdit *footer;
    };

    QFormLayout *addTab(const QString &title);
    void addWords(QFormLayout *form, const QString &words, QLineEdit *field);
    void makeClinicTab(const QList<content::Language> &languages);
    void makeWordsTab(const QList<content::Language> &languages);
    void makeSheetTab(const QList<content::Language> &languages);
    QLineEdit *makeLine(const QString &name, Qt::LayoutDirection direction);
    void check();
    void showFaults();
    void showLogo();

    QMap<QString, Words> m_words; // by language code
    QLineEdit *m_firstName;       // in the library's first language
    QTabWidget *m_tabs;
    QLineEdit *m_phone;
    QLabel *m_phoneFault;
    QLineEdit *m_emergency;
    QLabel *m_emergencyFault;
    QLineEdit *m_website;
    QLabel *m_logoShown;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
    QComboBox *m_digits;
    QComboBox *m_calendar;
    QComboBox *m_paper;
    QComboBox *m_languages;
    QCheckBox *m_log;
    QImage m_logo;
};

} // namespace bayan::ui
