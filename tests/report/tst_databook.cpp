#include "report/data/databook.h"
#include "report/data/datatext.h"
#include "report/datafixture.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

class tst_DataBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRowFitsItsColumns_data();
    void everyRowFitsItsColumns();
    void chartTablesHoldWhatIsDrawn();
    void forecastsHaveTheirRanges();
    void computedValuesSayHow();
    void mixedStatusesAreNamed();
    void figuresHaveNamesAndCodes();
    void sourcesHaveAllThatIsKnown();
    void decimals_data();
    void decimals();
    void cleansTexts_data();
    void cleansTexts();

private:
    [[nodiscard]] DataBook bookOf(const ViewState &state, Language language = Language::English) const
    {
        const PageContent content = m_data->dashboard->page(state).value();
        return dataBook(content, state, m_data->dashboard->figuresBehind(content, state).value(),
                        m_data->formatter(language));
    }

    std::unique_ptr<DataFixture> m_data;
};

void tst_DataBook::initTestCase()
{
    m_data = std::make_unique<DataFixture>();
    QCOMPARE(m_data->open(), QByteArray());
}

void tst_DataBook::everyRowFitsItsColumns_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : kDataPages)
        QTest::newRow(qPrintable(pageCode(page))) << page;
}

void tst_DataBook::everyRowFitsItsColumns()
{
    QFETCH(Page, page);
    for (const Language language : kLanguages) {
        const DataBook book = bookOf(DataFixture::stateOf(page), language);
        QVERIFY(!book.title.isEmpty());
        QVERIFY(!book.tables.isEmpty());
        for (const DataTable &table : book.tables + QList<DataTable>{book.figures, book.sources}) {
            QVERIFY(!table.name.isEmpty());
            for (const DataColumn &column : table.columns)
                QVERIFY2(!column.head.isEmpty(), qPrintable(table.name));
            for (qsizetype i = 0; i < table.count; ++i) {
                const DataRow row = table.row(i);
                QCOMPARE(row.size(), table.columns.size());
                for (qsizetype at = 0; at < row.size(); ++at) {
                    const DataColumn::Kind kind = table.columns.at(at).kind;
                    if (std::holds_alternative<double>(row.at(at)))
                        QVERIFY(kind == DataColumn::Kind::Number || kind == DataColumn::Kind::Ratio);
                    if (std::holds_alternative<Period>(row.at(at)))
                        QCOMPARE(kind, DataColumn::Kind::Period);
                    if (const QString *text = std::get_if<QString>(&row.at(at)))
                        QCOMPARE(dataText(*text), *text);
                }
            }
        }
    }
}

void tst_DataBook::chartTablesHoldWhatIsDrawn()
{
    const ViewState state = DataFixture::stateOf(Page::Trade);
    const ChartSpec chart = m_data->dashboard->page(state).value().charts.first();
    const DataTable table = bookOf(state).tables.first();
    QCOMPARE(table.columns.size(), chart.series.size() + 4);
    for (qsizetype i = 0; i < table.count; ++i) {
        const DataRow row = table.row(i);
        const auto period = std::get<Period>(row.first());
        for (qsizetype series = 0; series < chart.series.size(); ++series) {
            const QList<ChartPoint> &points = chart.series.at(series).points;
            const auto point = std::find_if(points.begin(), points.end(),
                                            [&period](const ChartPoint &each) { return each.period == period; });
            const bool hasValue = point != points.end() && point->value.has_value();
            QCOMPARE(std::holds_alternative<double>(row.at(series + 1)), hasValue);
            if (hasValue)
                QCOMPARE(std::get<double>(row.at(series + 1)), *point->value);
        }
    }
}

void tst_DataBook::forecastsHaveTheirRanges()
{
    ViewState state = DataFixture::stateOf(Page::Trade);
    state.forecast = 3;
    const PageContent content = m_data->dashboard->page(state).value();
    qsizetype forecasts = 0;
    for (const ChartSeries &series : content.charts.first().series) {
        for (const ChartPoint &point : series.points)
            forecasts += point.forecast ? 1 : 0;
    }
    QVERIFY(forecasts > 0);
    const DataTable table = bookOf(state).tables.first();
    qsizetype heads = 0;
    for (const DataColumn &column : table.columns)
        heads += column.head.contains(u"80 % range"_s) ? 1 : 0;
    QVERIFY(heads >= 2);
    const DataRow last = table.row(table.count - 1);
    bool isSaid = false;
    for (const DataCell &cell : last)
        isSaid = isSaid || (std::holds_alternative<QString>(cell) && std::get<QString>(cell).contains(u"forecast"_s));
    QVERIFY(isSaid);
}

void tst_DataBook::computedValuesSayHow()
{
    ViewState state = DataFixture::stateOf(Page::Trade);
    state.transforms = {u"pctchange"_s};
    const QStringList notes = bookOf(state).tables.first().notes;
    QVERIFY(notes.join(u'\n').contains(u"Computed – "_s));
}

void tst_DataBook::mixedStatusesAreNamed()
{
    const ViewState state = DataFixture::stateOf(Page::Trade);
    PageContent content = m_data->dashboard->page(state).value();
    ChartSpec &chart = content.charts.first();
    QVERIFY(chart.series.size() > 1);
    const Period period = chart.series.first().points.first().period;
    chart.series = chart.series.sliced(0, 2);
    chart.series[0].name = Text::verbatim(u"One"_s);
    chart.series[1].name = Text::verbatim(u"Other"_s);
    for (int i = 0; i < 2; ++i) {
        ChartPoint point;
        point.period = period;
        point.value = 1.0;
        point.status = i == 0 ? FigureStatus::Official : FigureStatus::Press;
        chart.series[i].points = {point};
    }
    const DataBook book = dataBook(content, state, {}, m_data->formatter());
    const DataRow row = book.tables.first().row(0);
    const QString status = std::get<QString>(row.at(3));
    QVERIFY2(status.startsWith(u"One: "_s) && status.contains(u"; Other: "_s), qPrintable(status));
}

void tst_DataBook::figuresHaveNamesAndCodes()
{
    const DataBook book = bookOf(DataFixture::stateOf(Page::Trade), Language::Turkish);
    QVERIFY(book.figures.count > 0);
    const DataRow row = book.figures.row(0);
    QCOMPARE(std::get<QString>(row.at(1)), u"Kazakistan"_s);
    QCOMPARE(std::get<QString>(row.at(17)), u"KAZ"_s);
    QVERIFY(std::holds_alternative<double>(row.at(7)));
    QVERIFY(std::get<QDate>(row.at(5)) <= std::get<QDate>(row.at(6)));
}

void tst_DataBook::sourcesHaveAllThatIsKnown()
{
    const DataBook book = bookOf(DataFixture::stateOf(Page::Overview));
    QVERIFY(book.sources.count > 0);
    QVERIFY(book.newest.isValid());
    for (qsizetype i = 0; i < book.sources.count; ++i) {
        const DataRow row = book.sources.row(i);
        QVERIFY(std::holds_alternative<QString>(row.at(0)));
        QVERIFY(std::holds_alternative<QString>(row.at(8)));
    }
}

void tst_DataBook::decimals_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("expected");
    QTest::newRow("whole") << 5413207100.0 << 0;
    QTest::newRow("cents") << 5413207100.25 << 2;
    QTest::newRow("more than cents of millions") << 5413207100.257 << 2;
    QTest::newRow("a ratio") << 1.062 << 3;
    QTest::newRow("endless") << 1.0 / 3.0 << 4;
    QTest::newRow("a tenth") << 0.1 << 1;
    QTest::newRow("negative") << -12.5 << 1;
    QTest::newRow("zero") << 0.0 << 0;
}

void tst_DataBook::decimals()
{
    QFETCH(double, value);
    QFETCH(int, expected);
    QCOMPARE(decimalsOf(value), expected);
}

void tst_DataBook::cleansTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Қазақстан, Türkiye"_s << u"Қазақстан, Türkiye"_s;
    QTest::newRow("controls") << u"a\u0001b\u0007c\u0000"_s.left(5) << u"abc"_s;
    QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a[31mb"_s;
    QTest::newRow("direction") << u"a\u202eb\u2066c\u200f"_s << u"abc"_s;
    QTest::newRow("tab and line ends") << u"a\tb\r\nc\rd\u2028e"_s << u"a b\nc\nd\ne"_s;
    QTest::newRow("no character") << u"a\ufffe\uffff\ufdd0b"_s << u"ab"_s;
    QTest::newRow("a half") << (u"a"_s + QChar(0xd800) + u"b"_s) << u"ab"_s;
    QTest::newRow("a whole") << u"a😀b"_s << u"a😀b"_s;
}

void tst_DataBook::cleansTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(dataText(text), clean);
    QVERIFY(!dataLine(text).contains(u'\n'));
}

QTEST_MAIN(tst_DataBook)
#include "tst_databook.moc"
