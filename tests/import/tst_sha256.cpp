#include "import/sha256.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace corridor;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt_data();
    void agreesWithQt();
};

void TestSha256::agreesWithQt_data()
{
    QTest::addColumn<int>("piece"); // bytes given at once
    for (const int piece : {1, 7, 63, 64, 65, 1000})
        QTest::addRow("%d", piece) << piece;
}

void TestSha256::agreesWithQt()
{
    QFETCH(int, piece);
    QByteArray text;
    for (int size = 0; size < 300; ++size) { // the padding differs by the rest of the last block
        const QByteArray expected = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        for (const bool accelerated : {false, Sha256::isAccelerated()}) {
            Sha256 hash(accelerated);
            for (qsizetype at = 0; at < text.size(); at += piece)
                hash.add(QByteArrayView(text).sliced(at, qMin<qsizetype>(piece, text.size() - at)));
            QCOMPARE(hash.result().toHex(), expected.toHex());
        }
        text.append(char(size * 31 + 7));
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
