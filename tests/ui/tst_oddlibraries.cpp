#include "desk.h"

#include "ui/decklist.h"
#include "ui/ink.h"
#include "ui/patientpage.h"
#include "ui/patientscreen.h"
#include "ui/presenter.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

// A library of one treatment with as many entries as are wanted and no figure.
class MadeUpLibrary final : public content::Library
{
public:
    explicit MadeUpLibrary(int entries)
    {
        m_treatment.name.id = QStringLiteral("made-up");
        m_treatment.name.names = {{English, QStringLiteral("Made up")}};
        content::Section section;
        section.id = QStringLiteral("questions");
        section.titles = {{English, QStringLiteral("Questions")}};
        if (entries > 0)
            m_treatment.sections.append(section);
        for (int i = 0; i < entries; ++i) {
            content::Entry entry;
            entry.id = QStringLiteral("entry-%1").arg(i);
            entry.section = section.id;
            content::Text text;
            text.language = English;
            text.title = QStringLiteral("Entry %1").arg(i);
            text.summary = QStringLiteral("In one line.");
            text.body = QStringLiteral("A paragraph.\n\n- a bullet\n- another");
            entry.texts.insert(English, text);
            m_treatment.entries.append(entry);
        }
    }

    QList<content::Language> languages() const override
    {
        return {{English, Qt::LeftToRight, QStringLiteral("English"), {}},
                {Arabic, Qt::RightToLeft, QStringLiteral("العربية"), {}}};
    }
    QList<content::TreatmentName> treatments() const override { return {m_treatment.name}; }
    QString contentVersion() const override { return QStringLiteral("0"); }
    content::Result<content::Treatment> treatment(const QString &) const override
    {
        return m_treatment;
    }
    content::Result<content::SearchAnswer> search(const QString &, const QString &,
                                                  int) const override
    {
        return content::SearchAnswer();
    }
    content::Result<content::LibraryFacts> check() const override
    {
        return content::LibraryFacts();
    }

private:
    content::Treatment m_treatment;
};

} // namespace

class TestOddLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoThousandEntries()
    {
        const MadeUpLibrary library(2000);
        ui::Consult consult(library);
        QVERIFY(bool(consult.chooseTreatment(QStringLiteral("made-up"))));
        ui::Look look;
        FakeDisplays displays;
        displays.displays = {{QStringLiteral("one"), QRect(0, 0, 800, 600)},
                             {QStringLiteral("two"), QRect(800, 0, 800, 600)}};
        QWidget window;
        ui::Presenter presenter(consult, look, displays, &window);
        presenter.start();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 40; ++i)
            presenter.perform(ui::Turn::Next);
        QVERIFY(presenter.presentation().position() >= 20);
        presenter.perform(ui::Turn::Last);
        QCOMPARE(presenter.presentation().entry(), QStringLiteral("entry-1999"));
        // Words that are not there in Arabic are shown in English, and said so.
        consult.setPatientLanguage(Arabic);
        auto *page = presenter.screen().findChild<ui::PatientPage *>();
        QVERIFY(page->plainText().contains(QStringLiteral("1999")));
        QVERIFY2(timer.elapsed() < 20000, "far too slow, on any machine");
    }

    void anEmptyTreatment()
    {
        const MadeUpLibrary library(0);
        ui::Consult consult(library);
        QVERIFY(bool(consult.chooseTreatment(QStringLiteral("made-up"))));
        ui::Look look;
        FakeDisplays displays;
        QWidget window;
        ui::Presenter presenter(consult, look, displays, &window);
        QSignalSpy said(&presenter, &ui::Presenter::said);
        presenter.toggle();
        QVERIFY(!presenter.presentation().isRunning());
        QVERIFY(!presenter.screen().isVisible());
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().endsWith(u'.'));
    }
};

QTEST_MAIN(TestOddLibraries)
#include "tst_oddlibraries.moc"
