#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace bayan::ui {

class Consult;
class Look;
class SearchField;
class TreatmentModel;

// The treatments to choose from, and what the library says of itself.
class LibraryPanel final : public QWidget
{
    Q_OBJECT

public:
    LibraryPanel(Consult &consult, const Look &look, QWidget *parent = nullptr);

    SearchField &searchField() const { return *m_search; }

    // Names in the staff's language.
    void setInterfaceLanguage(const QString &code);

Q_SIGNALS:
    void treatmentChosen(const QString &id);
    // The clinic has not told its emergency number yet; staff want to now.
    void clinicDetailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void retranslateUi();
    void selectCurrent();

    Consult &m_consult;
    const Look &m_look;
    TreatmentModel *m_model;
    SearchField *m_search;
    QLabel *m_heading;
    QListView *m_list;
    QPushButton *m_clinic;
    QLabel *m_library;
};

} // namespace bayan::ui
