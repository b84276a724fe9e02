#include "analysis/figurewindow.h"
#include "analysis/viewstate.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

class TestViewState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void defaultsAreLeftOut()
    {
        const QJsonObject json = ViewState().toJson();
        QCOMPARE(json.keys(), QStringList({u"page"_s, u"pair"_s, u"version"_s}));
        QCOMPARE(json.value(u"pair"_s).toString(), u"KAZ-TUR"_s);
    }

    void everyFieldSurvives()
    {
        ViewState state;
        state.page = Page::Data;
        state.pair = {u"TUR"_s, u"KAZ"_s};
        state.side = ReporterSide::Other;
        state.firstYear = 2013;
        state.lastYear = 2025;
        state.indicator = u"goods_export"_s;
        state.kind = ChartKind::Lines;
        state.tab = ContentTab::Sources;
        state.frequency = Frequency::Month;
        state.hiddenCategories = {u"culture"_s, u"trade"_s};
        state.timelineFirst = QDate(2009, 10, 1);
        state.timelineLast = QDate(2022, 5, 10);
        state.selectedEvent = u"e1"_s;
        state.filterText = u"İş \"x\""_s;
        state.filterIndicator = u"goods_import"_s;
        state.filterReporter = u"TUR"_s;
        state.filterPartner = u"KAZ"_s;
        state.filterSource = u"tuik"_s;
        state.filterPeriod = u"2013/2025"_s;
        state.sortColumn = figureColumnName(FigureColumn::Value);
        state.sortDescending = true;
        state.selection = u"bns"_s;
        state.transforms = {u"real:2015"_s, u"index:2013"_s};
        state.forecast = 5;
        state.cifMargin = 0.0;
        state.knownOn = QDate(2025, 3, 12);
        state.commodity = u"72"_s;
        state.nomenclature = u"H6"_s;
        state.compared = {{u"KAZ"_s, u"CHN"_s}, {u"KAZ"_s, u"DEU"_s}};
        state.focus = u"goods_export.KAZ"_s;
        state.zoom = u"2020-03/2021-08"_s;
        state.logScale = true;
        state.freeAxes = true;
        const QByteArray text = QJsonDocument(state.toJson()).toJson();
        const auto read = ViewState::fromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read.ok());
        QCOMPARE(read.value().toJson(), state.toJson());
        QVERIFY(read.value() == state);
    }

    void transformsKeepTheirOrder()
    {
        ViewState state;
        state.transforms = {u"real:2015"_s, u"change"_s};
        const auto read = ViewState::fromJson(state.toJson());
        QVERIFY(read.ok());
        QCOMPARE(read.value().transforms, state.transforms);
    }

    void unknownWordsAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("json");
        QTest::newRow("page") << u"page"_s << u"\"start\""_s;
        QTest::newRow("page type") << u"page"_s << u"3"_s;
        QTest::newRow("pair") << u"pair"_s << u"\"KAZ-KAZ\""_s;
        QTest::newRow("pair lower") << u"pair"_s << u"\"kaz-tur\""_s;
        QTest::newRow("side") << u"side"_s << u"\"left\""_s;
        QTest::newRow("year text") << u"firstYear"_s << u"\"2013\""_s;
        QTest::newRow("year fraction") << u"lastYear"_s << u"2013.5"_s;
        QTest::newRow("year zero") << u"lastYear"_s << u"0"_s;
        QTest::newRow("frequency") << u"frequency"_s << u"\"X\""_s;
        QTest::newRow("categories") << u"hiddenCategories"_s << u"[\"a\", 1]"_s;
        QTest::newRow("day") << u"timelineFirst"_s << u"\"2013-02-30\""_s;
        QTest::newRow("period") << u"filterPeriod"_s << u"\"13\""_s;
        QTest::newRow("column") << u"sortColumn"_s << u"\"size\""_s;
        QTest::newRow("flag") << u"sortDescending"_s << u"1"_s;
        QTest::newRow("transforms") << u"transforms"_s << u"\"change\""_s;
        QTest::newRow("forecast too long") << u"forecast"_s << u"121"_s;
        QTest::newRow("margin") << u"cifMargin"_s << u"1.5"_s;
        QTest::newRow("compared") << u"compared"_s << u"[\"KAZ\"]"_s;
        QTest::newRow("too many compared")
            << u"compared"_s << u"[\"KAZ-AFG\",\"KAZ-CHN\",\"KAZ-DEU\",\"KAZ-FRA\",\"KAZ-ITA\",\"KAZ-RUS\"]"_s;
        QTest::newRow("zoom") << u"zoom"_s << u"\"2020..2021\""_s;
        QTest::newRow("version") << u"version"_s << u"\"1\""_s;
        QTest::newRow("version newer") << u"version"_s << u"2"_s;
    }

    void unknownWordsAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, json);
        QJsonObject object = ViewState().toJson();
        const auto parsed = QJsonDocument::fromJson(u"{\"x\":%1}"_s.arg(json).toUtf8());
        QVERIFY(parsed.isObject());
        object.insert(field, parsed.object().value(u"x"_s));
        const auto read = ViewState::fromJson(object);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().where.file, field);
        QVERIFY(!read.error().message.contains(u"%1"_s));
    }

    void newerVersionIsIncompatible()
    {
        const auto read = ViewState::fromJson({{u"version"_s, 99}});
        QVERIFY(!read.ok());
        QVERIFY(read.error().code == Error::Code::Incompatible);
    }

    void reversedRangeIsRefused()
    {
        ViewState state;
        state.firstYear = 2025;
        state.lastYear = 2013;
        QVERIFY(!ViewState::fromJson(state.toJson()).ok());
    }

    void everyPageHasItsWord()
    {
        for (int index = 0; index <= static_cast<int>(Page::Imports); ++index) {
            const auto page = static_cast<Page>(index);
            QCOMPARE(pageFromCode(pageCode(page)), std::optional(page));
        }
        QVERIFY(!pageFromCode(u"Overview"));
    }

    void everyColumnHasItsWord()
    {
        for (int index = 0; index < kFigureColumnCount; ++index) {
            const auto column = static_cast<FigureColumn>(index);
            QCOMPARE(figureColumnFromName(figureColumnName(column)), std::optional(column));
        }
        QVERIFY(!figureColumnFromName(u""));
    }

    void historyForgetsWhatWasForward()
    {
        ViewState one;
        ViewState two;
        two.page = Page::Trade;
        ViewState three;
        three.page = Page::Data;
        ViewHistory history(one);
        QVERIFY(!history.canGoBack());
        history.visit(one);
        QVERIFY(!history.canGoBack());
        history.visit(two);
        history.back();
        QVERIFY(history.current() == one);
        QVERIFY(history.canGoForward());
        history.visit(three);
        QVERIFY(!history.canGoForward());
        history.back();
        QVERIFY(history.current() == one);
    }

    void replacingIsNoStep()
    {
        ViewState panned;
        panned.timelineFirst = QDate(2000, 1, 1);
        ViewHistory history;
        history.replace(panned);
        QVERIFY(!history.canGoBack());
        QVERIFY(history.current() == panned);
    }

    void historyIsBounded()
    {
        ViewHistory history;
        for (int year = 1; year <= ViewHistory::kLimit + 50; ++year) {
            ViewState state;
            state.firstYear = year;
            history.visit(state);
        }
        QCOMPARE(history.current().firstYear, ViewHistory::kLimit + 50);
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.back();
        QCOMPARE(steps, ViewHistory::kLimit - 1);
        history.back();
        QCOMPARE(history.current().firstYear, 51);
    }
};

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
