#include "import/remarktexts.h"
#include "import/troubletexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

using ingest::NotData;
using ingest::Remark;

/// Every id of the readers has words of the interface.
class tst_ImportTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remarks_data();
    void remarks();
    void notData_data();
    void notData();
    void fileSpeaksForItself();
};

void tst_ImportTexts::remarks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("holds");
    const auto row = [](Remark::Kind kind, const QStringList &holds) {
        QTest::newRow(ingest::remarkName(kind)) << static_cast<int>(kind) << holds;
    };
    for (int kind = 0; kind <= static_cast<int>(Remark::Kind::CountryOfPublisher); ++kind) {
        switch (static_cast<Remark::Kind>(kind)) {
        case Remark::Kind::NotesLeftOut:
        case Remark::Kind::LegendLeftOut:
        case Remark::Kind::ColumnsWithoutPeriod:
        case Remark::Kind::OtherQuantities:
            row(static_cast<Remark::Kind>(kind), {u"17"_s});
            break;
        case Remark::Kind::SheetLeftOut:
        case Remark::Kind::ColumnsLeftOut:
            row(static_cast<Remark::Kind>(kind), {u"100%2"_s});
            break;
        case Remark::Kind::OnePage:
        case Remark::Kind::CountryOfPublisher:
            row(static_cast<Remark::Kind>(kind), {u"100%2"_s, u"of it"_s});
            break;
        default:
            row(static_cast<Remark::Kind>(kind), {});
        }
    }
}

void tst_ImportTexts::remarks()
{
    QFETCH(int, kind);
    QFETCH(QStringList, holds);
    const Remark remark(static_cast<Remark::Kind>(kind), 17, "100%2", "of it");
    const QString sentence = describedRemark(remark);
    QVERIFY(sentence != QString::fromLatin1(ingest::remarkName(remark.kind)));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"%1"_s) && !sentence.contains(u"%n"_s), qPrintable(sentence));
    for (const QString &text : std::as_const(holds))
        QVERIFY2(sentence.contains(text), qPrintable(sentence));
}

void tst_ImportTexts::notData_data()
{
    QTest::addColumn<QByteArray>("name");
    for (int what = 1; what <= static_cast<int>(NotData::ServiceAnswer); ++what) {
        const char *name = ingest::notDataName(static_cast<NotData>(what));
        QTest::newRow(name) << QByteArray(name);
    }
}

void tst_ImportTexts::notData()
{
    QFETCH(QByteArray, name);
    const QString words = describedNotData(name.toStdString());
    QVERIFY(!words.isEmpty());
    const ImportProblem problem =
        describedProblem({ingest::Trouble::NotData, {}, name.toStdString(), {}}, u"codes.csv"_s);
    QCOMPARE(problem.found, words);
    QVERIFY2(problem.message.contains(words), qPrintable(problem.message));
}

void tst_ImportTexts::fileSpeaksForItself()
{
    const ImportProblem said =
        describedProblem({ingest::Trouble::NotData, {}, "Invalid value of key", {}}, u"answer.json"_s);
    QCOMPARE(said.found, u"Invalid value of key"_s);
    // The name of a column may be the same word.
    const ImportProblem column = describedProblem({ingest::Trouble::MissingColumn, {}, "countries", {}}, u"a.csv"_s);
    QCOMPARE(column.found, u"countries"_s);
}

QTEST_GUILESS_MAIN(tst_ImportTexts)
#include "tst_importtexts.moc"
