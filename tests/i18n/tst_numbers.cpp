#include "i18n/formatter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;
using Style = Text::NumberStyle;

namespace {

std::shared_ptr<const LabelTable> unitLabels()
{
    auto labels = std::make_shared<LabelTable>();
    const auto add = [&labels](const QString &unit, const QStringList &texts) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            labels->add(u"unit"_s, unit, kLanguages.at(static_cast<size_t>(i)), u"short"_s, texts.at(i));
    };
    add(u"USD"_s, {u"$"_s, u"$"_s, u"$"_s, u"$"_s});
    add(u"tonne"_s, {u"t"_s, u"t"_s, u"т"_s, u"т"_s});
    add(u"person"_s, {u"persons"_s, u"kişi"_s, u"адам"_s, u"чел."_s});
    add(u"percent"_s, {u"%"_s, u"%"_s, u"%"_s, u"%"_s});
    add(u"day"_s, {u"days"_s, u"gün"_s, u"күн"_s, u"дн."_s});
    add(u"KZT/USD"_s, {u"KZT/$"_s, u"KZT/$"_s, u"теңге/$"_s, u"тенге/$"_s});
    return labels;
}

/// A no-break space is written `_` in the rows below, so that a reader of this file sees it.
QString visible(QString text) { return text.replace(QChar(0xa0), u'_'); }

Formatter formatter(Language language, NumberNotation notation = NumberNotation::Compact)
{
    return Formatter(language, unitLabels(), notation);
}

} // namespace

class tst_Numbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAsTheLanguageDoes_data();
    void writesAsTheLanguageDoes();
    void writesBounds_data();
    void writesBounds();
    void writesInFullWhenSettingsSay();
    void knowsMoneyWithoutALabel();
    void neverWritesANumberThatIsNone();
    void writesDigits_data();
    void writesDigits();
    void labelsAnAxisOnOneScale_data();
    void labelsAnAxisOnOneScale();
    void followsNoOtherLocale();
};

void tst_Numbers::writesAsTheLanguageDoes_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Style>("style");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("tr");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");

    const QString usd = u"USD"_s;
    const QString tonne = u"tonne"_s;
    const QString person = u"person"_s;
    QTest::newRow("billions") << 5413207100.0 << usd << Style::Compact << u"$5.41_bn"_s << u"5,41_mlr_$"_s
                              << u"5,41_млрд_$"_s << u"5,41_млрд_$"_s;
    QTest::newRow("millions") << 610e6 << usd << Style::Compact << u"$610_m"_s << u"610_mn_$"_s << u"610_млн_$"_s
                              << u"610_млн_$"_s;
    QTest::newRow("thousands") << 12345.0 << usd << Style::Compact << u"$12,300"_s << u"12,3_bin_$"_s << u"12,3_мың_$"_s
                               << u"12,3_тыс._$"_s;
    QTest::newRow("trillions") << 1.5e12 << usd << Style::Compact << u"$1.5_trn"_s << u"1,5_trn_$"_s << u"1,5_трлн_$"_s
                               << u"1,5_трлн_$"_s;
    QTest::newRow("few dollars") << 5.125 << usd << Style::Compact << u"$5.12"_s << u"5,12_$"_s << u"5,12_$"_s
                                 << u"5,12_$"_s;
    QTest::newRow("a round number has no zeros")
        << 15e9 << usd << Style::Compact << u"$15_bn"_s << u"15_mlr_$"_s << u"15_млрд_$"_s << u"15_млрд_$"_s;
    QTest::newRow("rounds up into the next word")
        << 999.6e6 << usd << Style::Compact << u"$1_bn"_s << u"1_mlr_$"_s << u"1_млрд_$"_s << u"1_млрд_$"_s;
    QTest::newRow("negative") << -2.38e9 << usd << Style::Compact << u"−$2.38_bn"_s << u"−2,38_mlr_$"_s
                              << u"−2,38_млрд_$"_s << u"−2,38_млрд_$"_s;
    QTest::newRow("signed") << 2.38e9 << usd << Style::SignedCompact << u"+$2.38_bn"_s << u"+2,38_mlr_$"_s
                            << u"+2,38_млрд_$"_s << u"+2,38_млрд_$"_s;
    QTest::newRow("zero has no sign") << 0.0 << usd << Style::SignedCompact << u"$0"_s << u"0_$"_s << u"0_$"_s
                                      << u"0_$"_s;
    QTest::newRow("negative zero has none either")
        << -0.0 << usd << Style::Compact << u"$0"_s << u"0_$"_s << u"0_$"_s << u"0_$"_s;
    QTest::newRow("mass") << 4.48e6 << tonne << Style::Compact << u"4.48_m_t"_s << u"4,48_mn_t"_s << u"4,48_млн_т"_s
                          << u"4,48_млн_т"_s;
    QTest::newRow("less mass") << 448213.0 << tonne << Style::Compact << u"448,000_t"_s << u"448.000_t"_s
                               << u"448_000_т"_s << u"448_000_т"_s;
    QTest::newRow("people in full") << 12345.0 << person << Style::Compact << u"12,345"_s << u"12.345"_s << u"12_345"_s
                                    << u"12_345"_s;
    QTest::newRow("a million people") << 85.4e6 << person << Style::Compact << u"85.4_m"_s << u"85,4_mn"_s
                                      << u"85,4_млн"_s << u"85,4_млн"_s;
    QTest::newRow("days") << 90.0 << u"day"_s << Style::Compact << u"90_days"_s << u"90_gün"_s << u"90_күн"_s
                          << u"90_дн."_s;
    QTest::newRow("exchange rate") << 469.4 << u"KZT/USD"_s << Style::Compact << u"469.4_KZT/$"_s << u"469,4_KZT/$"_s
                                   << u"469,4_теңге/$"_s << u"469,4_тенге/$"_s;
    QTest::newRow("index") << 104.65 << u"index"_s << Style::Compact << u"104.7"_s << u"104,7"_s << u"104,7"_s
                           << u"104,7"_s;
    QTest::newRow("figure in percent") << 85.0 << u"percent"_s << Style::Compact << u"85_%"_s << u"%85"_s << u"85_%"_s
                                       << u"85_%"_s;
    QTest::newRow("percent in full") << -8.654 << u"percent"_s << Style::Full << u"−8.654_%"_s << u"−%8,654"_s
                                     << u"−8,654_%"_s << u"−8,654_%"_s;
    QTest::newRow("ratio") << 0.85 << QString() << Style::Percent << u"85_%"_s << u"%85"_s << u"85_%"_s << u"85_%"_s;
    QTest::newRow("growth") << 0.08712 << QString() << Style::SignedPercent << u"+8.7_%"_s << u"+%8,7"_s << u"+8,7_%"_s
                            << u"+8,7_%"_s;
    QTest::newRow("decline") << -0.0235 << QString() << Style::SignedPercent << u"−2.4_%"_s << u"−%2,4"_s << u"−2,4_%"_s
                             << u"−2,4_%"_s;
    QTest::newRow("no growth") << 0.0 << QString() << Style::SignedPercent << u"0_%"_s << u"%0"_s << u"0_%"_s
                               << u"0_%"_s;
    QTest::newRow("small share") << 0.000412 << QString() << Style::Percent << u"0.041_%"_s << u"%0,041"_s
                                 << u"0,041_%"_s << u"0,041_%"_s;
    QTest::newRow("manifold growth") << 2.3456 << QString() << Style::SignedPercent << u"+235_%"_s << u"+%235"_s
                                     << u"+235_%"_s << u"+235_%"_s;
    QTest::newRow("in full") << 5413207100.25 << usd << Style::Full << u"$5,413,207,100.25"_s << u"5.413.207.100,25_$"_s
                             << u"5_413_207_100,25_$"_s << u"5_413_207_100,25_$"_s;
    QTest::newRow("plain") << -1234.5 << usd << Style::Plain << u"−1,234.5"_s << u"−1.234,5"_s << u"−1_234,5"_s
                           << u"−1_234,5"_s;
}

void tst_Numbers::writesAsTheLanguageDoes()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(Style, style);
    for (const Language language : kLanguages) {
        const auto expected = QTest::qData(languageCode(language).toLatin1().constData(), qMetaTypeId<QString>());
        QCOMPARE(visible(formatter(language).number(value, unit, style)), *static_cast<const QString *>(expected));
    }
}

void tst_Numbers::writesBounds_data()
{
    QTest::addColumn<Bound>("bound");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("none") << Bound::None << QStringList{u"12,000"_s, u"12.000"_s, u"12_000"_s, u"12_000"_s};
    QTest::newRow("at least") << Bound::AtLeast
                              << QStringList{u"more than 12,000"_s, u"en az 12.000"_s, u"кемінде 12_000"_s,
                                             u"более 12_000"_s};
    QTest::newRow("at most") << Bound::AtMost
                             << QStringList{u"nearly 12,000"_s, u"en fazla 12.000"_s, u"ең көбі 12_000"_s,
                                            u"почти 12_000"_s};
    QTest::newRow("about") << Bound::About
                           << QStringList{u"about 12,000"_s, u"yaklaşık 12.000"_s, u"шамамен 12_000"_s,
                                          u"около 12_000"_s};
}

void tst_Numbers::writesBounds()
{
    QFETCH(Bound, bound);
    QFETCH(QStringList, texts);
    QStringList written;
    for (const Language language : kLanguages)
        written << visible(formatter(language).text(Text::number(12000, u"person"_s, Style::Compact, bound)));
    QCOMPARE(written, texts);
}

void tst_Numbers::writesInFullWhenSettingsSay()
{
    const Formatter full = formatter(Language::English, NumberNotation::Full);
    QCOMPARE(full.number(5413207100.0, u"USD"_s, Style::Compact), u"$5,413,207,100"_s);
    QCOMPARE(full.number(5413207100.0, u"USD"_s, Style::SignedCompact), u"+$5,413,207,100"_s);
    QCOMPARE(visible(full.axis({0, 2e9}, u"USD"_s).last()), u"$2_bn"_s);
}

void tst_Numbers::knowsMoneyWithoutALabel()
{
    const Formatter bare(Language::English, nullptr);
    QCOMPARE(visible(bare.number(5.41e9, u"USD"_s, Style::Compact)), u"$5.41_bn"_s);
    QCOMPARE(visible(bare.number(12, u"widget"_s, Style::Compact)), u"12"_s);
}

void tst_Numbers::neverWritesANumberThatIsNone()
{
    const Formatter english = formatter(Language::English);
    for (const double value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        for (const Style style : {Style::Compact, Style::Full, Style::Percent, Style::Plain})
            QCOMPARE(english.number(value, u"USD"_s, style), u"–"_s);
    }
}

void tst_Numbers::writesDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");

    QTest::newRow("as many as needed") << 1234.5 << -1 << u"1_234,5"_s;
    QTest::newRow("a whole number") << 1e6 << -1 << u"1_000_000"_s;
    QTest::newRow("no noise of binary fractions") << 0.1 + 0.2 << -1 << u"0,3"_s;
    QTest::newRow("never more than ten") << 1.0 / 3.0 << -1 << u"0,3333333333"_s;
    QTest::newRow("a source's own digits") << 5007142523.35 << -1 << u"5_007_142_523,35"_s;
    QTest::newRow("fixed") << 2.0 << 2 << u"2,00"_s;
    QTest::newRow("negative") << -2.345 << 1 << u"−2,3"_s;
    QTest::newRow("rounds to nothing") << -0.01 << 1 << u"0,0"_s;
}

void tst_Numbers::writesDigits()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(visible(formatter(Language::Russian).digits(value, decimals)), text);
}

void tst_Numbers::labelsAnAxisOnOneScale_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QList<double>>("ticks");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("labels");

    const QString usd = u"USD"_s;
    QTest::newRow("whole") << Language::English << QList<double>{0, 2e9, 4e9} << usd
                           << QStringList{u"0"_s, u"$2_bn"_s, u"$4_bn"_s};
    QTest::newRow("halves share their decimals") << Language::English << QList<double>{0, 0.5e9, 1e9, 1.5e9} << usd
                                                 << QStringList{u"0"_s, u"$0.5_bn"_s, u"$1.0_bn"_s, u"$1.5_bn"_s};
    QTest::newRow("quarters are not rounded to tenths")
        << Language::English << QList<double>{0, 0.25e9, 0.5e9, 0.75e9, 1e9} << usd
        << QStringList{u"0"_s, u"$0.25_bn"_s, u"$0.50_bn"_s, u"$0.75_bn"_s, u"$1.00_bn"_s};
    QTest::newRow("close together") << Language::English << QList<double>{101.2e6, 101.3e6, 101.4e6} << usd
                                    << QStringList{u"$101.2_m"_s, u"$101.3_m"_s, u"$101.4_m"_s};
    QTest::newRow("on both sides") << Language::English << QList<double>{-2e9, 0, 2e9} << usd
                                   << QStringList{u"−$2_bn"_s, u"0"_s, u"$2_bn"_s};
    QTest::newRow("English thousands") << Language::English << QList<double>{0, 50000, 100000} << usd
                                       << QStringList{u"0"_s, u"$50,000"_s, u"$100,000"_s};
    QTest::newRow("Russian") << Language::Russian << QList<double>{0, 2e9} << usd << QStringList{u"0"_s, u"2_млрд_$"_s};
    QTest::newRow("Turkish percent") << Language::Turkish << QList<double>{0, 2.5, 5} << u"percent"_s
                                     << QStringList{u"0"_s, u"%2,5"_s, u"%5,0"_s};
    QTest::newRow("ratio") << Language::Kazakh << QList<double>{0, 0.05, 0.1} << u"ratio"_s
                           << QStringList{u"0"_s, u"5_%"_s, u"10_%"_s};
    QTest::newRow("people") << Language::Turkish << QList<double>{0, 5000, 10000} << u"person"_s
                            << QStringList{u"0"_s, u"5.000"_s, u"10.000"_s};
    QTest::newRow("one tick") << Language::English << QList<double>{0} << usd << QStringList{u"0"_s};
    QTest::newRow("none") << Language::English << QList<double>{} << usd << QStringList{};
    QTest::newRow("binary noise") << Language::English << QList<double>{0, 0.1, 0.2, 0.30000000000000004} << u"index"_s
                                  << QStringList{u"0"_s, u"0.1"_s, u"0.2"_s, u"0.3"_s};
}

void tst_Numbers::labelsAnAxisOnOneScale()
{
    QFETCH(Language, language);
    QFETCH(QList<double>, ticks);
    QFETCH(QString, unit);
    QFETCH(QStringList, labels);
    QStringList written;
    for (const QString &label : formatter(language).axis(ticks, unit))
        written << visible(label);
    QCOMPARE(written, labels);
}

void tst_Numbers::followsNoOtherLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(formatter(Language::English).number(1234567.0, u"person"_s, Style::Full), u"1,234,567"_s);
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"
