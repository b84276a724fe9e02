#include "report/pdfbytes.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

QByteArray written(const QByteArray &creator = "test")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    [&] { QVERIFY(buffer.open(QIODevice::WriteOnly)); }();
    QPdfWriter writer(&buffer);
    writer.setCreator(QString::fromLatin1(creator));
    writer.setTitle(u"Қазақстан"_s);
    QPainter painter(&writer);
    painter.drawText(QPointF(100.0, 100.0), u"one"_s);
    writer.newPage();
    painter.drawText(QPointF(100.0, 100.0), u"two"_s);
    painter.end();
    return bytes;
}

} // namespace

class tst_PdfBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dateIsTheOneGiven_data();
    void dateIsTheOneGiven();
    void identifierFollowsTheContent();
    void outlineNamesPages();
    void leavesOutPagesThatThereAreNot();
    void leavesWhatIsNoPdf();
};

void tst_PdfBytes::dateIsTheOneGiven_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a day") << QDate(2026, 2, 3) << QByteArray("/CreationDate (D:20260203000000Z)");
    QTest::newRow("none") << QDate() << QByteArray("/CreationDate (D:19700101000000Z)");
}

void tst_PdfBytes::dateIsTheOneGiven()
{
    QFETCH(QDate, date);
    const QByteArray before = written();
    const QByteArray pdf = fixedPdf(before, date);
    QCOMPARE(pdf.size(), before.size());
    QVERIFY(before.contains("/CreationDate (D:"));
    QTEST(pdf.mid(pdf.indexOf("/CreationDate"), 33), "expected");
    QCOMPARE(pdf, fixedPdf(pdf, date));
    // The clock moved on between both.
    QByteArray later = before;
    later.replace(later.indexOf("/CreationDate (D:") + 17, 4, "2099");
    QCOMPARE(fixedPdf(later, date), pdf);
}

void tst_PdfBytes::identifierFollowsTheContent()
{
    const auto with = [](const QByteArray &id, const QByteArray &content) {
        return content + "trailer\n<<\n/ID [ <" + id + "> <" + id + "> ]\n>>\nstartxref\n1\n%%EOF\n";
    };
    const QByteArray one = fixedPdf(with("0123456789abcdef", "a"), {});
    QCOMPARE(one, fixedPdf(with("fedcba9876543210", "a"), {}));
    QVERIFY(one.mid(1) != fixedPdf(with("fedcba9876543210", "b"), {}).mid(1));
}

void tst_PdfBytes::outlineNamesPages()
{
    const QByteArray before = fixedPdf(written(), QDate(2026, 1, 1));
    const QByteArray pdf = withBookmarks(before, {{u"Бірінші"_s, 0}, {u"İkinci"_s, 1}}, u"kk"_s);
    QVERIFY(pdf.startsWith(before));
    const QByteArray added = pdf.mid(before.size());
    QVERIFY(added.contains("/Lang (kk)"));
    QVERIFY(added.contains("/PageMode /UseOutlines"));
    QVERIFY(added.contains("/Count 2"));
    QVERIFY(added.contains("<feff0411"));
    QVERIFY(added.contains("<feff0130006b0069006e00630069>"));
    QCOMPARE(added.count("/Dest ["), 2);
    // Every object stands where the table says.
    const qsizetype table = added.indexOf("xref\n");
    const QList<QByteArray> lines = added.mid(table).split('\n');
    int objects = 0;
    for (qsizetype i = 1; i + 1 < lines.size() && lines.at(i) != "trailer"; i += 2) {
        const QByteArray object = lines.at(i).split(' ').first();
        QVERIFY(pdf.mid(lines.at(i + 1).left(10).toLongLong()).startsWith(object + " 0 obj"));
        ++objects;
    }
    QCOMPARE(objects, 4);
    QVERIFY(added.contains("startxref\n" + QByteArray::number(before.size() + table)));
}

void tst_PdfBytes::leavesOutPagesThatThereAreNot()
{
    const QByteArray pdf = withBookmarks(written(), {{u"a"_s, 7}, {u"b"_s, -1}}, u"en"_s);
    QVERIFY(pdf.contains("/Lang (en)"));
    QVERIFY(!pdf.contains("/Outlines"));
}

void tst_PdfBytes::leavesWhatIsNoPdf()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4 broken"), QByteArray("trailer startxref 0")}) {
        QCOMPARE(fixedPdf(bytes, QDate(2026, 1, 1)), bytes);
        QCOMPARE(withBookmarks(bytes, {{u"a"_s, 0}}, u"en"_s), bytes);
    }
}

QTEST_MAIN(tst_PdfBytes)
#include "tst_pdfbytes.moc"
