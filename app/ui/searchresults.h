#pragma once

#include <QFrame>
#include <QSet>
#include <QTimer>

class QLabel;
class QListView;

namespace bayan::ui {

class Consult;
class Look;
class SearchField;
class SearchModel;

// What the typed query finds, over the window beside its field while there is a
// query. It never takes the keyboard from the field.
class SearchResults final : public QFrame
{
    Q_OBJECT

public:
    // All outlive the results; the window is what they stand over.
    SearchResults(Consult &consult, const Look &look, SearchField &field, QWidget *window);

    // The language places are named in.
    void setInterfaceLanguage(const QString &code) { m_interfaceLanguage = code; }

    // Forgets the query, for the next patient too.
    void clear();
    // To the next topic found, or the one before, and opens it.
    void openNext(int by);

    // Folded words to be marked where a topic is read.
    const QSet<QString> &words() const { return m_words; }

Q_SIGNALS:
    void topicChosen(const QString &treatment, const QString &entry);
    // The query is gone: what was marked is marked no longer.
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void say(const QString &sentence);
    void choose();
    void moveBy(int rows);
    void restyle();
    void retranslateUi();
    void place();

    Consult &m_consult;
    const Look &m_look;
    SearchField &m_field;
    SearchModel *m_model;
    QLabel *m_said;
    QListView *m_list;
    QTimer m_typing;
    QString m_interfaceLanguage;
    QSet<QString> m_words;
};

} // namespace bayan::ui
