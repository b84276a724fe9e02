#include "dashboard/bundledstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

/// Every text that a page shows, with the place it stands at.
class Texts {
public:
    explicit Texts(const PageContent &page)
    {
        add(u"title"_s, page.title);
        add(u"subtitle"_s, page.subtitle);
        add(u"empty"_s, page.emptyMessage);
        for (const CardSpec &card : page.cards) {
            add(card.id + u" title"_s, card.title);
            add(card.id + u" value"_s, card.value);
            add(card.id + u" detail"_s, card.detail);
        }
        for (const ChartSpec &chart : page.charts)
            addChart(chart);
        for (const TargetSpec &target : page.targets)
            addTarget(target);
        for (const ClaimSpec &claim : page.claims) {
            for (const Text &text : {claim.statement, claim.verdictText, claim.evidence, claim.speaker})
                add(claim.claim, text);
        }
        for (const TimelineLane &lane : page.timeline.lanes)
            add(lane.category, lane.name);
        for (const TimelineEvent &event : page.timeline.events) {
            for (const Text &text : {event.title, event.description, event.source})
                add(event.code, text);
        }
        for (const IndicatorEntry &entry : page.indicators)
            add(entry.indicator, entry.name);
    }

    QList<std::pair<QString, Text>> all;

private:
    void add(const QString &place, const Text &text) { all.append({place, text}); }

    void addChart(const ChartSpec &chart)
    {
        add(chart.id + u" title"_s, chart.title);
        add(chart.id + u" subtitle"_s, chart.subtitle);
        for (const ChartSeries &series : chart.series) {
            add(series.id + u" name"_s, series.name);
            add(series.id + u" short"_s, series.shortName);
            for (const ChartPoint &point : series.points) {
                add(series.id + u" source"_s, point.sourceName);
                add(series.id + u" rivals"_s, point.rivals);
            }
        }
        for (const Text &note : chart.notes)
            add(chart.id + u" note"_s, note);
        for (const SourceNote &source : chart.sources)
            add(chart.id + u" source"_s, source.text);
        for (const EventMark &event : chart.events)
            add(event.event, event.title);
        add(chart.id + u" empty"_s, chart.emptyMessage);
    }

    void addTarget(const TargetSpec &target)
    {
        for (const Text &text : {target.title, target.announced, target.currentText})
            add(target.target, text);
        for (const auto &milestone : target.milestones)
            add(target.target, milestone.label);
        for (const Text &line : target.lines)
            add(target.target, line);
    }
};

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray error = m_bundled.open();
        QVERIFY2(error.isEmpty(), error.constData());
    }

    void everyPageInEveryLanguage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("language");
        for (int page = 0; page <= static_cast<int>(Page::Imports); ++page) {
            for (const Language language : kLanguages)
                QTest::addRow("%s %s", qPrintable(pageCode(static_cast<Page>(page))),
                              qPrintable(languageCode(language)))
                    << page << static_cast<int>(language);
        }
    }

    void everyPageInEveryLanguage()
    {
        QFETCH(int, page);
        QFETCH(int, language);
        const Formatter formatter = m_bundled.formatter(static_cast<Language>(language));
        ViewState state;
        state.page = static_cast<Page>(page);
        const auto first = m_bundled.dashboard->page(state);
        VERIFY_OK(first);
        check(first.value(), formatter);
        for (const IndicatorEntry &entry : first.value().indicators) {
            state.indicator = entry.indicator;
            const auto content = m_bundled.dashboard->page(state);
            VERIFY_OK(content);
            check(content.value(), formatter);
        }
    }

private:
    void check(const PageContent &page, const Formatter &formatter)
    {
        // Turkish writes its per cent in front of the number: there %8 is no placeholder.
        static const QRegularExpression placeholder(u"%[1-9n]|\\{[a-z]+\\}"_s);
        static const QRegularExpression turkish(u"%n|\\{[a-z]+\\}"_s);
        const QRegularExpression &leftOver = formatter.language() == Language::Turkish ? turkish : placeholder;
        static const QRegularExpression rawKey(u"\\b[a-z]+(_[a-z0-9]+)+\\b"_s);
        for (const auto &[place, text] : Texts(page).all) {
            const QString written = formatter.text(text);
            QVERIFY2(!leftOver.match(written).hasMatch(), qPrintable(place + u": "_s + written));
            QVERIFY2(!rawKey.match(written).hasMatch(), qPrintable(place + u": "_s + written));
            QVERIFY2(text.isEmpty() || !written.isEmpty(), qPrintable(place));
        }
    }

    BundledStore m_bundled;
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
