#include "desk.h"

#include "ui/pickmodel.h"
#include "ui/sourcesmodel.h"
#include "ui/treatmentmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treatments()
    {
        Desk desk;
        ui::TreatmentModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setTreatments(desk.library->treatments());
        model.setLanguage(desk.consult->phrases(English), desk.library->languages());
        QCOMPARE(model.rowCount(), int(desk.library->treatments().size()));
        const int row = model.rowOf(Treatment);
        QCOMPARE(model.index(row).data().toString(), QStringLiteral("Botulinum toxin"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLanguage(desk.consult->phrases(Arabic), desk.library->languages());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(row).data().toString(), QStringLiteral("توكسين البوتولينوم"));
        QCOMPARE(model.rowOf(QStringLiteral("nothing")), -1);
    }

    void namesAreNeverBlank()
    {
        Desk desk;
        content::TreatmentName name;
        name.id = QStringLiteral("new");
        name.names.insert(English, QStringLiteral("New treatment"));
        ui::TreatmentModel model;
        model.setTreatments({name});
        model.setLanguage(desk.consult->phrases(Arabic), desk.library->languages());
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("New treatment")));
    }

    void sources()
    {
        Desk desk;
        ui::SourcesModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QStringList names;
        for (const content::Source &source : desk.consult->treatment().sources)
            names.append(desk.consult->sourceName(source));
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
        model.setSources(desk.consult->treatment().sources, names);
        QCOMPARE(model.rowCount(), int(desk.consult->treatment().sources.size()));
        int copies = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            QString name = model.index(row, ui::SourcesModel::NameColumn).data().toString();
            name.remove(QChar(0x2066)).remove(QChar(0x2069));
            const content::Source &source = desk.consult->treatment().sources[names.indexOf(name)];
            const QString note = model.index(row, ui::SourcesModel::NoteColumn).data().toString();
            if (source.isCopy()) {
                ++copies;
                QVERIFY(!note.contains(QStringLiteral("://")));
                QCOMPARE(note, QStringLiteral("Seen as a copy; original to be checked"));
            }
        }
        QVERIFY(copies > 0);
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        desk.interfaceLanguage->setCode(Arabic);
        model.retranslate();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(model.headerData(ui::SourcesModel::TitleColumn, Qt::Horizontal, Qt::DisplayRole)
                     .toString(),
                 QStringLiteral("العنوان"));
    }

    void pick()
    {
        Desk desk;
        ui::PickModel model(*desk.consult, *desk.look);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        int locked = 0;
        int ticked = 0;
        int sections = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            QVERIFY(!index.data().toString().isEmpty());
            sections += index.data(ui::PickModel::IsSectionRole).toBool();
            locked += index.data(ui::PickModel::IsLockedRole).toBool();
            ticked += index.data(Qt::CheckStateRole).toInt() == Qt::Checked &&
                      index.data(Qt::CheckStateRole).isValid();
        }
        QCOMPARE(locked, 1);
        QCOMPARE(ticked, 31);
        QCOMPARE(sections, int(desk.consult->treatment().sections.size()));
    }

    void ticking()
    {
        Desk desk;
        ui::PickModel model(*desk.consult, *desk.look);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const QString entry = index.data(ui::PickModel::EntryRole).toString();
            const bool tickable = index.flags() & Qt::ItemIsUserCheckable;
            QCOMPARE(model.setData(index, Qt::Unchecked, Qt::CheckStateRole), tickable);
            if (tickable)
                QVERIFY(!desk.consult->pick().contains(entry));
        }
        QCOMPARE(desk.consult->pick().entries(),
                 QStringList{QStringLiteral("urgent-warning-signs")});
    }

    void pickIsNamedInTheStaffsLanguage()
    {
        Desk desk;
        ui::PickModel model(*desk.consult, *desk.look);
        const QString english = model.index(0).data().toString();
        model.setLanguage(Arabic);
        QVERIFY(model.index(0).data().toString() != english);
        // Not the patient's switch, but the interface's, names the rows.
        desk.consult->setPatientLanguage(Arabic);
        model.setLanguage(English);
        QCOMPARE(model.index(0).data().toString(), english);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
