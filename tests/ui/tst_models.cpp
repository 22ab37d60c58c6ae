#include "desk.h"

#include "support/changedlibrary.h"
#include "ui/deckmodel.h"
#include "ui/pickmodel.h"
#include "ui/presentation.h"
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
        model.setLibrary(*desk.library);
        model.setLanguage(desk.consult->phrases(English));
        QCOMPARE(model.rowCount(), int(desk.library->treatments().size()));
        const int row = model.rowOf(Treatment);
        QCOMPARE(model.index(row).data().toString(), QStringLiteral("Botulinum toxin"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLanguage(desk.consult->phrases(Arabic));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(row).data().toString(), QStringLiteral("توكسين البوتولينوم"));
        QCOMPARE(model.rowOf(QStringLiteral("nothing")), -1);
    }

    void namesAreNeverBlank()
    {
        Desk desk;
        const auto library = openLibrary(support::changedLibrary(
            desk.folder.path(),
            {QStringLiteral("DELETE FROM treatment_text WHERE language = 'ar'")}));
        ui::TreatmentModel model;
        model.setLibrary(*library);
        model.setLanguage(desk.consult->phrases(Arabic));
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("Botulinum toxin")));
    }

    void tickedTopicsAreOrderedWithinTheirSection()
    {
        Desk desk;
        ui::PickModel model(*desk.consult, *desk.look);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const auto entryAt = [&](int row) {
            return model.index(row).data(ui::PickModel::EntryRole).toString();
        };
        const auto rowOf = [&](const QString &entry) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (entryAt(row) == entry)
                    return row;
            }
            return -1;
        };
        // Two ticked neighbours of one section.
        const content::Treatment &treatment = desk.consult->treatment();
        QStringList pair;
        for (const QString &id : desk.consult->pick().entries()) {
            const content::Entry *entry = treatment.entry(id);
            const bool same =
                !pair.isEmpty() && treatment.entry(pair.first())->section == entry->section;
            if (entry->sheetRule == content::SheetRule::Locked)
                continue;
            if (!same)
                pair.clear();
            pair.append(id);
            if (pair.size() == 2)
                break;
        }
        QCOMPARE(pair.size(), 2);
        const auto inPick = [&](const QString &id) {
            return desk.consult->pick().entries().indexOf(id);
        };
        const QPersistentModelIndex followed = model.index(rowOf(pair[0]));
        QVERIFY(model.step(followed, 1));
        QVERIFY(inPick(pair[0]) > inPick(pair[1]));
        QVERIFY(rowOf(pair[0]) > rowOf(pair[1]));
        QCOMPARE(followed.data(ui::PickModel::EntryRole).toString(), pair[0]);
        QVERIFY(model.step(followed, -1));
        QVERIFY(inPick(pair[0]) < inPick(pair[1]));
        // By dragging: the second before the first, and undone like a tick.
        QVERIFY(model.moveRows({}, rowOf(pair[1]), 1, {}, rowOf(pair[0])));
        QVERIFY(inPick(pair[1]) < inPick(pair[0]));
        desk.consult->undo();
        QVERIFY(inPick(pair[0]) < inPick(pair[1]));
        // Not out of its section, nor the locked one.
        QVERIFY(!model.moveRows({}, rowOf(pair[0]), 1, {}, 0));
        QVERIFY(!model.moveRows({}, rowOf(pair[0]), 1, {}, model.rowCount()));
        QVERIFY(!model.step(model.index(rowOf(QStringLiteral("urgent-warning-signs"))), 1));
        QCOMPARE(desk.consult->pick().entries().first(), QStringLiteral("urgent-warning-signs"));
    }

    void shownIsMarked()
    {
        Desk desk;
        ui::PickModel basket(*desk.consult, *desk.look);
        ui::Presentation presentation(*desk.consult);
        ui::DeckModel deck(*desk.consult, presentation);
        const QAbstractItemModelTester tester(&deck, Mode::QtTest);
        QCOMPARE(deck.rowCount(), int(presentation.deck().size()));
        QVERIFY(!deck.index(0).data(ui::DeckModel::IsShownRole).toBool());
        presentation.start();
        QVERIFY(deck.index(0).data(ui::DeckModel::IsShownRole).toBool());
        QVERIFY(deck.index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("shown")));
        for (int row = 0; row < basket.rowCount(); ++row) {
            const QModelIndex index = basket.index(row);
            QCOMPARE(index.data(ui::PickModel::IsShownRole).toBool(),
                     index.data(ui::PickModel::EntryRole) ==
                         QStringLiteral("urgent-warning-signs"));
        }
        // The lock can't be ticked away, the others can.
        QVERIFY(!deck.setData(deck.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(deck.setData(deck.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(desk.consult->pick().contains(presentation.deck()[1]));
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
