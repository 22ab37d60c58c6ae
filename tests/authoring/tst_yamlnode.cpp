#include "authoring/yamlnode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bayan::authoring;

class TestYamlNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATree();
    void knowsPlaces();
    void knowsLiteralBlocks();
    void takesCrLfAndByteOrderMark();
    void refuses_data();
    void refuses();
    void deepNesting();
    void expandingAliases();
    void largeText();
    void randomBytes();
    void randomEdits();
};

namespace {

const QString File = QStringLiteral("x.yaml");

std::optional<YamlNode> parse(const QByteArray &bytes, Faults *faults)
{
    return parseYaml(bytes, File, *faults);
}

} // namespace

void TestYamlNode::readsATree()
{
    Faults faults;
    const auto root = parse("a: one\nb: [1, two, 'three']\nc:\n  d: ~\n  e: \"\"\nf:\n", &faults);
    QVERIFY(root && faults.isEmpty());
    QVERIFY(root->kind == YamlNode::Kind::Map);
    QCOMPARE(root->keys.size(), 4);
    QCOMPARE(root->find(QStringLiteral("a"))->value, QStringLiteral("one"));
    const YamlNode *list = root->find(QStringLiteral("b"));
    QVERIFY(list->kind == YamlNode::Kind::List);
    QCOMPARE(list->items.size(), 3);
    QCOMPARE(list->items[2].value, QStringLiteral("three"));
    const YamlNode *map = root->find(QStringLiteral("c"));
    QVERIFY(map->find(QStringLiteral("d"))->kind == YamlNode::Kind::Nothing);
    QVERIFY(map->find(QStringLiteral("e"))->kind == YamlNode::Kind::Scalar);
    QVERIFY(root->find(QStringLiteral("f"))->kind == YamlNode::Kind::Nothing);
    QVERIFY(!root->find(QStringLiteral("g")));
}

void TestYamlNode::knowsPlaces()
{
    Faults faults;
    const auto root = parse("# note\na: one\nb:\n  ت: two\n", &faults);
    QVERIFY(root);
    QCOMPARE(root->find(QStringLiteral("a"))->place.line, 2);
    QCOMPARE(root->find(QStringLiteral("a"))->place.column, 3);
    QCOMPARE(root->keys[1].place.line, 3);
    // Columns are bytes: the Arabic letter has two.
    QCOMPARE(root->find(QStringLiteral("b"))->items[0].place.column, 6);
    QCOMPARE(root->place.file, File);
}

void TestYamlNode::knowsLiteralBlocks()
{
    Faults faults;
    const auto root = parse("a: |\n  one\n\n  two\nb: >\n  three\n  four\nc: plain\n", &faults);
    QVERIFY(root);
    QVERIFY(root->find(QStringLiteral("a"))->literal);
    QCOMPARE(root->find(QStringLiteral("a"))->value, QStringLiteral("one\n\ntwo\n"));
    QCOMPARE(root->find(QStringLiteral("a"))->place.line, 1);
    QVERIFY(!root->find(QStringLiteral("b"))->literal);
    QVERIFY(!root->find(QStringLiteral("c"))->literal);
}

void TestYamlNode::takesCrLfAndByteOrderMark()
{
    Faults faults;
    const auto root = parse("\xEF\xBB\xBF"
                            "a: one\r\nb: |\r\n  two\r\n  three\r\n",
                            &faults);
    QVERIFY(root && faults.isEmpty());
    QCOMPARE(root->find(QStringLiteral("a"))->value, QStringLiteral("one"));
    QCOMPARE(root->find(QStringLiteral("b"))->place.line, 2);
}

void TestYamlNode::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &bytes, int line, const char *sentence) {
        QTest::newRow(name) << bytes << line << QString::fromLatin1(sentence);
    };
    row("nothing", "", 1, "no 'key: value'");
    row("a comment", "# nothing\n", 1, "no 'key: value'");
    row("a word", "word", 1, "no 'key: value'");
    row("a list", "- a\n- b\n", 1, "no 'key: value'");
    row("open bracket", "a: [1, 2\nb: 3\n", 2, "not YAML");
    row("open quote", "a: \"one\nb: two\n", 1, "never closed");
    row("open quote with an escape", "a: \"one \\\"\n", 1, "never closed");
    row("open single quote", "a: 'one''\n", 1, "");
    row("bad indentation", "a:\n  b: 1\n c: 2\n", 3, "not YAML");
    row("colon in plain text", "a: b: c\n", 1, "not YAML");
    row("key twice", "a: 1\nb: 2\na: 3\n", 3, "'a' stands here twice");
    row("key twice, flow", "x: {a: 1, a: 2}\n", 1, "'a' stands here twice");
    row("key twice, deeper", "x:\n  a: 1\n  a: 2\n", 3, "'a' stands here twice");
    row("list for a key", "? [a, b]\n: c\n", 1, "not a word");
    row("anchor", "a: &x one\n", 1, "an anchor");
    row("alias", "a: &x one\nb: *x\n", 2, "an alias");
    row("unknown alias", "a: 1\nb: *x\n", 2, "not YAML");
    row("tag", "a: !!binary aGk=\n", 1, "a tag");
    row("two documents", "a: 1\n---\nb: 2\n", 2, "second document");
    row("NUL", QByteArray("a: 1\nb: \0x\n", 11), 2, "control character");
    row("overlong UTF-8", "a: 1\nb: \xC0\xAF\n", 2, "not UTF-8");
    row("cut UTF-8", "a: \xD8\n", 1, "not UTF-8");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0:\0",
                   6),
        1, "not UTF-8");
}

void TestYamlNode::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, sentence);
    Faults faults;
    parse(bytes, &faults);
    bool found = false;
    for (const Fault &fault : faults)
        found = found || (fault.place.line == line && fault.sentence.contains(sentence));
    QVERIFY2(found, faults.isEmpty() ? "no fault" : qPrintable(faults.first().toString()));
}

void TestYamlNode::deepNesting()
{
    for (const QByteArray &open : {QByteArray("["), QByteArray("{a: "), QByteArray("- ")}) {
        Faults faults;
        parse("a: " + open.repeated(100000), &faults);
        QVERIFY(!faults.isEmpty());
    }
}

void TestYamlNode::expandingAliases()
{
    QByteArray bytes = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 60; ++i) {
        const QByteArray to = QByteArray::number(i);
        const QByteArray from = QByteArray::number(i - 1);
        bytes += "a" + to + ": &a" + to + " [*a" + from + ", *a" + from + "]\n";
    }
    Faults faults;
    parse(bytes, &faults);
    QVERIFY(faults.size() > 60);
}

void TestYamlNode::largeText()
{
    Faults faults;
    const auto root =
        parse("a: |\n" + QByteArray("  some words of a long body\n").repeated(400000), &faults);
    QVERIFY(root && faults.isEmpty());
    QCOMPARE(root->find(QStringLiteral("a"))->value.size(), 400000 * 26);
}

void TestYamlNode::randomBytes()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(300), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        Faults faults;
        const auto root = parse(bytes, &faults);
        QVERIFY(root || !faults.isEmpty());
    }
}

void TestYamlNode::randomEdits()
{
    const QByteArray good =
        "id: a\nlist: [b, {c: d}]\nbody: |\n  one\n\n  - two\nmap:\n  \"e\": 'f'\n";
    const QByteArray alphabet = "abc:-[]{}|>&*!%#'\"\\\n\t ,?@`~\xD8\xA7";
    QRandomGenerator random(7);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = good;
        for (int edit = 0; edit < 3; ++edit)
            bytes[random.bounded(int(bytes.size()))] =
                alphabet[random.bounded(int(alphabet.size()))];
        Faults faults;
        const auto root = parse(bytes, &faults);
        QVERIFY(root || !faults.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestYamlNode)
#include "tst_yamlnode.moc"
