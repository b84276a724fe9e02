#include "support/timelinedata.h"
#include "timeline/timelinepainter.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

const timelinedata::Data &data()
{
    static const timelinedata::Data bundled =
        timelinedata::bundled(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/data"));
    return bundled;
}

TimelineStyle styleOf(Language language, bool compact = false, ThemeKind kind = ThemeKind::Light)
{
    return {Theme::of(kind), data().formatter(language), compact, {}, {}, {}};
}

struct Painted {
    TimelineLayout layout;
    QImage image;
};

Painted painted(const TimelineSpec &spec, const TimelineStyle &style, const QSize &size)
{
    Painted result;
    result.image = QImage(size, QImage::Format_RGB32);
    result.image.fill(style.theme.panel);
    QPainter painter(&result.image);
    result.layout = paintTimeline(painter, QRectF(QPointF(), QSizeF(size)), spec, style);
    return result;
}

/// Where things stand, without the time that it takes to fill a picture.
TimelineLayout laidOut(const TimelineSpec &spec, const TimelineStyle &style, const QSize &size)
{
    QImage pixel(1, 1, QImage::Format_RGB32);
    QPainter painter(&pixel);
    return paintTimeline(painter, QRectF(QPointF(), QSizeF(size)), spec, style);
}

QSize sizeFor(const TimelineSpec &spec, const TimelineStyle &style, int width)
{
    return {width, int(std::ceil(timelineHeight(spec, style, width)))};
}

TimelineEvent eventOn(const QString &date, const QString &code = u"one"_s)
{
    TimelineEvent event;
    event.code = code;
    event.date = *VagueDate::parse(date);
    event.category = u"trade"_s;
    event.title = Text::verbatim(code);
    return event;
}

TimelineSpec specOf(const QList<TimelineEvent> &events)
{
    TimelineSpec spec;
    spec.events = events;
    spec.lanes = {{u"trade"_s, Text::verbatim(u"Trade"_s)}};
    spec.first = QDate(2010, 1, 1);
    spec.last = QDate(2019, 12, 31);
    return spec;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class tst_TimelinePainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWordsApart_data();
    void keepsWordsApart();
    void keepsLaneNamesWhole_data();
    void keepsLaneNamesWhole();
    void spansTheWholeOfAVagueDate_data();
    void spansTheWholeOfAVagueDate();
    void putsADayInItsMiddle();
    void labelsTheSelectedAlways();
    void drawsTheSamePixelsTwice();
    void drawsAnotherPictureInAnotherLanguage();
    void standsOutInBothThemes_data();
    void standsOutInBothThemes();
    void saysThatThereAreNoEvents();
    void survivesAnyRectangle();
    void showsMarkupAsText();
};

void tst_TimelinePainter::keepsWordsApart_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("compact");
    for (const Language language : kLanguages) {
        for (const int width : {360, 480, 600, 720, 840, 960, 1100, 1280, 1600, 2200}) {
            for (const bool compact : {false, true})
                QTest::addRow("%s %d %s", qPrintable(languageCode(language)), width, compact ? "strip" : "lanes")
                    << int(language) << width << compact;
        }
    }
}

void tst_TimelinePainter::keepsWordsApart()
{
    QFETCH(int, language);
    QFETCH(int, width);
    QFETCH(bool, compact);
    const TimelineSpec &spec = data().spec;
    TimelineStyle style = styleOf(Language(language), compact);
    const QSize size = sizeFor(spec, style, width);
    const QList<std::pair<QDate, QDate>> windows{{{}, {}},
                                                 {QDate(1991, 1, 1), QDate(1995, 12, 31)},
                                                 {QDate(2016, 7, 1), QDate(2026, 3, 1)},
                                                 {QDate(2024, 1, 1), QDate(2025, 12, 31)},
                                                 {QDate(2025, 6, 15), QDate(2025, 9, 15)},
                                                 {QDate(2025, 7, 22), QDate(2025, 8, 4)}};
    for (const auto &[first, last] : windows) {
        style.first = first;
        style.last = last;
        const TimelineLayout layout = laidOut(spec, style, size);
        QList<QRectF> words = layout.ticks + layout.names;
        QStringList events;
        for (const TimelineLayout::Item &item : layout.items) {
            if (!item.label.isEmpty())
                words.append(item.label);
            if (item.events.size() > 1)
                words.append(item.mark);
            events += item.events;
        }
        const QRectF whole{QPointF(), QSizeF(size)};
        for (qsizetype i = 0; i < words.size(); ++i) {
            QVERIFY2(whole.contains(words.at(i)), "a text is clipped");
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!words.at(i).intersects(words.at(j)), "two texts overlap");
        }

        QStringList expected;
        for (const TimelineEvent &event : spec.events) {
            if (!first.isValid() || (event.date.last() >= first && event.date.first <= last))
                expected.append(event.code);
        }
        std::sort(events.begin(), events.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(events, expected);
        QVERIFY(layout.ticks.size() >= 2);
    }
}

void tst_TimelinePainter::keepsLaneNamesWhole_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("width");
    for (const Language language : kLanguages) {
        for (const int width : {360, 640, 1000})
            QTest::addRow("%s %d", qPrintable(languageCode(language)), width) << int(language) << width;
    }
}

void tst_TimelinePainter::keepsLaneNamesWhole()
{
    QFETCH(int, language);
    QFETCH(int, width);
    const TimelineSpec &spec = data().spec;
    const TimelineStyle style = styleOf(Language(language));
    const TimelineLayout layout = laidOut(spec, style, sizeFor(spec, style, width));
    const QFontMetricsF metrics(style.theme.fontOf(12, QFont::DemiBold));
    QCOMPARE(layout.names.size(), spec.lanes.size());
    for (qsizetype i = 0; i < spec.lanes.size(); ++i) {
        const QRectF needed = metrics.boundingRect(QRectF(0.0, 0.0, layout.names.at(i).width(), 1000.0),
                                                   Qt::TextWordWrap, style.formatter.text(spec.lanes.at(i).name));
        QVERIFY(needed.width() <= layout.names.at(i).width() + 1.0);
        QVERIFY(needed.height() <= layout.names.at(i).height() + 1.0);
    }
}

void tst_TimelinePainter::spansTheWholeOfAVagueDate_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("next");
    QTest::newRow("year") << u"2015"_s << QDate(2015, 1, 1) << QDate(2016, 1, 1);
    QTest::newRow("leap year") << u"2012"_s << QDate(2012, 1, 1) << QDate(2013, 1, 1);
    QTest::newRow("month") << u"2014-02"_s << QDate(2014, 2, 1) << QDate(2014, 3, 1);
}

void tst_TimelinePainter::spansTheWholeOfAVagueDate()
{
    QFETCH(QString, date);
    QFETCH(QDate, first);
    QFETCH(QDate, next);
    for (const bool compact : {false, true}) {
        const TimelineSpec spec = specOf({eventOn(date)});
        const TimelineLayout layout = laidOut(spec, styleOf(Language::English, compact), {1400, 150});
        const double days = double(spec.first.daysTo(spec.last) + 1);
        const auto x = [&](const QDate &day) {
            return layout.axis.left() + double(spec.first.daysTo(day)) / days * layout.axis.width();
        };
        QCOMPARE(layout.items.size(), 1);
        QVERIFY(std::abs(layout.items.first().mark.left() - x(first)) < 0.01);
        QVERIFY(std::abs(layout.items.first().mark.right() - x(next)) < 0.01);
    }
}

void tst_TimelinePainter::putsADayInItsMiddle()
{
    TimelineStyle style = styleOf(Language::English);
    style.first = QDate(2015, 3, 1);
    style.last = QDate(2015, 3, 20);
    const TimelineLayout layout = laidOut(specOf({eventOn(u"2015-03-10"_s)}), style, {1000, 150});
    const QRectF mark = layout.items.first().mark;
    QCOMPARE(mark.width(), mark.height());
    QVERIFY(std::abs(mark.center().x() - (layout.axis.left() + 9.5 / 20.0 * layout.axis.width())) < 0.01);
}

void tst_TimelinePainter::labelsTheSelectedAlways()
{
    for (const bool compact : {false, true}) {
        for (const TimelineEvent &event : data().spec.events) {
            TimelineStyle style = styleOf(Language::Russian, compact);
            style.selected = event.code;
            const TimelineLayout layout = laidOut(data().spec, style, {700, compact ? 140 : 400});
            QVERIFY2(std::any_of(layout.items.cbegin(), layout.items.cend(),
                                 [&](const TimelineLayout::Item &item) {
                                     return item.events == QStringList{event.code} && !item.label.isEmpty();
                                 }),
                     qPrintable(event.code));
        }
    }
}

void tst_TimelinePainter::drawsTheSamePixelsTwice()
{
    const TimelineStyle style = styleOf(Language::Kazakh);
    QCOMPARE(painted(data().spec, style, {1100, 700}).image, painted(data().spec, style, {1100, 700}).image);
}

void tst_TimelinePainter::drawsAnotherPictureInAnotherLanguage()
{
    for (const bool compact : {false, true})
        QVERIFY(painted(data().spec, styleOf(Language::English, compact), {1100, 700}).image !=
                painted(data().spec, styleOf(Language::Turkish, compact), {1100, 700}).image);
}

void tst_TimelinePainter::standsOutInBothThemes_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("light") << int(ThemeKind::Light);
    QTest::newRow("dark") << int(ThemeKind::Dark);
}

void tst_TimelinePainter::standsOutInBothThemes()
{
    QFETCH(int, kind);
    for (const bool compact : {false, true}) {
        const TimelineStyle style = styleOf(Language::English, compact, ThemeKind(kind));
        const Painted picture = painted(data().spec, style, {1100, compact ? 150 : 760});
        for (const TimelineLayout::Item &item : picture.layout.items) {
            // The ground is the commonest colour in a label, the ink that which differs most from it.
            const QRect rect = (item.label.isEmpty() ? item.mark : item.label).toAlignedRect() & picture.image.rect();
            QHash<QRgb, int> counts;
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x)
                    ++counts[picture.image.pixel(x, y)];
            }
            const QColor ground =
                std::max_element(counts.keyValueBegin(), counts.keyValueEnd(), [](auto one, auto other) {
                    return one.second < other.second;
                })->first;
            double most = 0.0;
            for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it)
                most = std::max(most, contrast(QColor(*it), ground));
            QVERIFY2(most >= (item.label.isEmpty() && item.events.size() == 1 ? 1.8 : 4.5),
                     qPrintable(item.events.first()));
        }
    }
}

void tst_TimelinePainter::saysThatThereAreNoEvents()
{
    const TimelineStyle style = styleOf(Language::English);
    const Painted empty = painted({}, style, {600, 150});
    QVERIFY(empty.layout.items.isEmpty());
    const QRect middle(200, 30, 200, 70);
    bool ink = false;
    for (int x = middle.left(); x < middle.right(); ++x) {
        for (int y = middle.top(); y < middle.bottom(); ++y)
            ink = ink || empty.image.pixelColor(x, y) != style.theme.panel;
    }
    QVERIFY(ink);
}

void tst_TimelinePainter::survivesAnyRectangle()
{
    for (const bool compact : {false, true}) {
        for (const QSize &size : {QSize(1, 1), QSize(40, 20), QSize(90, 600), QSize(3000, 60)}) {
            TimelineStyle style = styleOf(Language::English, compact);
            style.selected = data().spec.events.first().code;
            painted(data().spec, style, size);
        }
    }
    TimelineSpec withoutLanes = specOf({eventOn(u"2015"_s)});
    withoutLanes.lanes.clear();
    QCOMPARE(painted(withoutLanes, styleOf(Language::English), {600, 150}).layout.items.size(), 1);
}

void tst_TimelinePainter::showsMarkupAsText()
{
    TimelineEvent event = eventOn(u"2015-03-10"_s);
    event.title = Text::verbatim(u"<b>a & b</b>"_s);
    const TimelineStyle style = styleOf(Language::English);
    const QRectF label = painted(specOf({event}), style, {900, 150}).layout.items.first().label;
    QVERIFY(label.width() >= QFontMetricsF(style.theme.fontOf(12)).horizontalAdvance(u"<b>a & b</b>"_s));
}

QTEST_MAIN(tst_TimelinePainter)
#include "tst_timelinepainter.moc"
