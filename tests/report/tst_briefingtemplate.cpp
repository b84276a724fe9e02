#include "report/briefing/briefingtemplate.h"
#include "support/resultcompare.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_BriefingTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote();
    void refusesWhatIsNoTemplate_data();
    void refusesWhatIsNoTemplate();
    void refusesATooLargeFile();
    void kindsHaveWords();
};

void tst_BriefingTemplate::readsWhatItWrote()
{
    BriefingTemplate plan = BriefingTemplate::standard();
    QCOMPARE(BriefingTemplate::fromJson(plan.toJson()).value(), plan);
    plan.name = u"Minister"_s;
    plan.title = u"“Title” & <more>"_s;
    plan.author = u"Ә. Ұ."_s;
    plan.blocks[3].shown = false;
    plan.blocks[6].indicator = u"goods_balance"_s;
    const auto read = BriefingTemplate::fromJson(plan.toJson());
    VERIFY_OK(read);
    QCOMPARE(read.value(), plan);
    QCOMPARE(read.value().toJson(), plan.toJson());
}

void tst_BriefingTemplate::refusesWhatIsNoTemplate_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &json, const QString &named) {
        QTest::newRow(name) << json << named;
    };
    row("nothing", "", u"template"_s);
    row("no json", "{", u"template"_s);
    row("another file", R"({"blocks":[{"kind":"cover"}]})", u"corridorBriefing"_s);
    row("newer", R"({"corridorBriefing":2,"blocks":[{"kind":"cover"}]})", u"2"_s);
    row("no blocks", R"({"corridorBriefing":1})", u"0"_s);
    row("blocks no list", R"({"corridorBriefing":1,"blocks":"x"})", u"0"_s);
    row("unknown block", R"({"corridorBriefing":1,"blocks":[{"kind":"poem"}]})", u"poem"_s);
    row("block no object", R"({"corridorBriefing":1,"blocks":[3]})", u"block"_s);
    row("unknown page", R"({"corridorBriefing":1,"blocks":[{"kind":"chart","page":"moon"}]})", u"moon"_s);
    row("indicator no text", R"({"corridorBriefing":1,"blocks":[{"kind":"chart","indicator":4}]})", u"indicator"_s);
    row("hidden no truth", R"({"corridorBriefing":1,"blocks":[{"kind":"chart","hidden":"yes"}]})", u"hidden"_s);
    row("title no text", R"({"corridorBriefing":1,"title":[],"blocks":[{"kind":"cover"}]})", u"title"_s);
    row("long title",
        "{\"corridorBriefing\":1,\"title\":\"" + QByteArray(301, 'x') + "\",\"blocks\":[{\"kind\":\"cover\"}]}",
        u"title"_s);
    QByteArray many = "{\"corridorBriefing\":1,\"blocks\":[{\"kind\":\"break\"}";
    for (int i = 0; i < 200; ++i)
        many += ",{\"kind\":\"break\"}";
    row("too many", many + "]}", u"201"_s);
}

void tst_BriefingTemplate::refusesWhatIsNoTemplate()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto read = BriefingTemplate::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void tst_BriefingTemplate::refusesATooLargeFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(BriefingTemplate::kMostBytes + 1, ' '));
    file.close();
    QVERIFY(!BriefingTemplate::read(file.fileName()));
    QVERIFY(!BriefingTemplate::read(folder.filePath(u"none.json"_s)));
}

void tst_BriefingTemplate::kindsHaveWords()
{
    QSet<QString> words;
    for (const BriefingBlock::Kind kind : briefingBlockKinds())
        words.insert(briefingBlockCode(kind));
    QCOMPARE(words.size(), briefingBlockKinds().size());
}

QTEST_GUILESS_MAIN(tst_BriefingTemplate)
#include "tst_briefingtemplate.moc"
