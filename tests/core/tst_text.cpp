#include "core/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_Text : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsEmpty();
    void keepsWhatItWasMadeOf();
    void equalsATextMadeOfTheSame();
    void differsInEveryPart_data();
    void differsInEveryPart();
};

void tst_Text::nothingIsEmpty()
{
    QVERIFY(Text().isEmpty());
    QVERIFY(Text::verbatim({}).isEmpty());
    QCOMPARE(Text(), Text::verbatim({}));
    QVERIFY(std::holds_alternative<std::monostate>(Text().value()));
    QVERIFY(!Text::verbatim(u" "_s).isEmpty());
}

void tst_Text::keepsWhatItWasMadeOf()
{
    const Text text = Text::phrase("%1 grew by %2",
                                   {Text::label(u"indicator"_s, u"goods_trade"_s),
                                    Text::number(0.087, u"ratio"_s, Text::NumberStyle::Percent, Bound::About)},
                                   2);
    const auto *phrase = std::get_if<Text::Phrase>(&text.value());
    QVERIFY(phrase);
    QCOMPARE(phrase->id, QByteArrayLiteral("%1 grew by %2"));
    QCOMPARE(phrase->count, 2);
    const auto *label = std::get_if<Text::Label>(&phrase->arguments.at(0).value());
    QVERIFY(label);
    QCOMPARE(*label, (Text::Label{u"indicator"_s, u"goods_trade"_s, u"name"_s}));
    const auto *number = std::get_if<Text::Number>(&phrase->arguments.at(1).value());
    QVERIFY(number);
    QCOMPARE(*number, (Text::Number{0.087, u"ratio"_s, Text::NumberStyle::Percent, Bound::About}));
}

void tst_Text::equalsATextMadeOfTheSame()
{
    const auto make = [] {
        return Text::joined({Text::phrase("%1", {Text::period(Period::halfYear(2025, 1))}), Text::verbatim(u"x"_s)},
                            u" · "_s);
    };
    QCOMPARE(make(), make());
    const Text one = make();
    const Text copy = one; // NOLINT(performance-unnecessary-copy-initialization)
    QCOMPARE(copy, one);
}

void tst_Text::differsInEveryPart_data()
{
    QTest::addColumn<Text>("one");
    QTest::addColumn<Text>("other");

    const Text label = Text::label(u"area"_s, u"KAZ"_s);
    QTest::newRow("kind of text") << label << Text::verbatim(u"KAZ"_s);
    QTest::newRow("label's form") << label << Text::label(u"area"_s, u"KAZ"_s, u"gen"_s);
    QTest::newRow("label's kind") << label << Text::label(u"indicator"_s, u"KAZ"_s);
    QTest::newRow("number's unit") << Text::number(1, u"USD"_s) << Text::number(1, u"person"_s);
    QTest::newRow("number's bound") << Text::number(1, u"USD"_s)
                                    << Text::number(1, u"USD"_s, Text::NumberStyle::Compact, Bound::AtLeast);
    QTest::newRow("phrase's argument") << Text::phrase("%1", {label}) << Text::phrase("%1", {Text()});
    QTest::newRow("phrase's count") << Text::phrase("%n", {}, 1) << Text::phrase("%n", {}, 2);
    QTest::newRow("date's precision") << Text::date({QDate(2025, 1, 1), DatePrecision::Year})
                                      << Text::date({QDate(2025, 1, 1), DatePrecision::Month});
    QTest::newRow("separator") << Text::joined({label}, u", "_s) << Text::joined({label}, u"; "_s);
    QTest::newRow("something and nothing") << label << Text();
}

void tst_Text::differsInEveryPart()
{
    QFETCH(Text, one);
    QFETCH(Text, other);
    QVERIFY(one == one);
    QVERIFY(!(one == other));
    QVERIFY(!(other == one));
}

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
