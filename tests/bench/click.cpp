#include "charts/chartpainter.h"
#include "dashboard/dashboard.h"
#include "store/store.h"
#include "timeline/timelinepainter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QMap>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace corridor;

/// corridor_bench_click STORE QUESTIONS.SQL TIMES [CLICKS]: seeded clicks over all pages and transforms, from the
/// ViewState to the painted picture. Writes the same questions in SQL, one a line, and the milliseconds of each click,
/// by the clock and on a processor, to two files, for the peers; prints medians, the 99th percentile and the memory.
namespace {

constexpr unsigned kSeed = 4711;
constexpr QSize kPicture(1280, 800);

struct Click {
    ViewState state;
    QString question; ///< In SQL; empty for a page without figures.
};

class Clicks {
public:
    explicit Clicks(const Dashboard &dashboard) : m_random(kSeed), m_pairs(dashboard.pairs()) {}

    Click next()
    {
        ViewState state;
        state.page = static_cast<Page>(below(static_cast<unsigned>(Page::Imports) + 1));
        state.pair = pair();
        state.side = static_cast<ReporterSide>(below(3));
        state.kind = one<ChartKind>({ChartKind::Automatic, ChartKind::Bars, ChartKind::Lines});
        if (below(5) == 0)
            state.frequency = Frequency::Month;
        if (below(3) == 0) {
            state.firstYear = 2000 + int(below(15));
            state.lastYear = state.firstYear + 1 + int(below(9));
        }
        if (below(2) == 0)
            state.transforms = {transform()};
        return {state, fill(&state)};
    }

private:
    unsigned below(unsigned limit) { return unsigned(m_random()) % limit; }
    template<typename T>
    T one(std::initializer_list<T> choices)
    {
        return *(choices.begin() + below(unsigned(choices.size())));
    }
    QString transform()
    {
        return one<QString>({u"change"_s, u"pctchange"_s, u"index:2015"_s, u"share"_s, u"gdp"_s, u"perhead"_s,
                             u"cagr"_s, u"movavg:3"_s, u"cumulative"_s, u"real:2015"_s, u"balance"_s, u"coverage"_s});
    }
    /// Half of all clicks stay with the analyst's pair, as half of his work does.
    CountryPair pair()
    {
        const unsigned kind = below(4);
        const qsizetype count = kind < 2 ? 1 : kind == 2 ? std::min<qsizetype>(60, m_pairs.size()) : m_pairs.size();
        return m_pairs.at(qsizetype(below(unsigned(count))));
    }
    QString fill(ViewState *state);

    std::mt19937 m_random;
    const QList<CountryPair> m_pairs;
};

QString between(const CountryPair &pair)
{
    return u"((s.reporter = '%1' AND s.partner = '%2') OR (s.reporter = '%2' AND s.partner = '%1'))"_s.arg(pair.one,
                                                                                                           pair.other);
}

QString figures(const QString &condition)
{
    return u"SELECT s.indicator, s.reporter, s.partner, s.source, s.frequency, o.period, o.value, o.status FROM series "
           u"s "
           "JOIN observation o ON o.series = s.id WHERE s.commodity = 'TOTAL' AND "_s +
           condition + u" ORDER BY 1, 2, 3, 4, 5, 6"_s;
}

/// Completes \a state for its page, and asks what the page shows in SQL.
QString Clicks::fill(ViewState *state)
{
    const QString trade = u"s.indicator IN ('goods_export', 'goods_import') AND "_s;
    switch (state->page) {
    case Page::Overview:
    case Page::Mirror:
        return figures(trade + between(state->pair));
    case Page::Trade:
        state->indicator = one<QString>({{}, u"goods_export"_s, u"goods_import"_s, u"goods_balance"_s});
        return figures(trade + between(state->pair));
    case Page::Products: {
        if (below(2) == 0)
            state->commodity = u"%1"_s.arg(1 + below(70), 2, 10, QChar(u'0'));
        return u"SELECT s.commodity, o.period, sum(o.value) FROM series s JOIN observation o ON o.series = s.id WHERE "
               "s.indicator = 'goods_export' AND s.commodity LIKE '%1%' AND s.commodity <> 'TOTAL' AND %2 GROUP BY 1, "
               "2 "
               "ORDER BY 3 DESC"_s.arg(state->commodity, between(state->pair));
    }
    case Page::Compare: {
        QStringList conditions{between(state->pair)};
        for (unsigned i = 1 + below(3); i > 0; --i) {
            state->compared << pair();
            conditions << between(state->compared.last());
        }
        return figures(trade + u'(' + conditions.join(u" OR "_s) + u')');
    }
    case Page::Investment:
    case Page::Education:
    case Page::Transport:
        return figures(u"s.indicator IN (SELECT code FROM indicator WHERE page = '%1') AND (s.reporter IN ('%2', '%3') "
                       u"OR s.partner "
                       "IN ('%2', '%3'))"_s.arg(pageCode(state->page), state->pair.one, state->pair.other));
    case Page::Data: {
        const unsigned filters = below(4);
        QStringList conditions{u"1 = 1"_s};
        if (filters & 1) {
            state->filterReporter = state->pair.one;
            conditions << u"s.reporter = '%1'"_s.arg(state->filterReporter);
        }
        if (filters & 2) {
            state->filterPartner = state->pair.other;
            conditions << u"s.partner = '%1'"_s.arg(state->filterPartner);
        }
        return u"SELECT *, count(*) OVER () FROM series s JOIN observation o ON o.series = s.id WHERE "_s +
               conditions.join(u" AND "_s) +
               u" ORDER BY s.indicator, s.reporter, s.partner, s.commodity, o.period LIMIT 200"_s;
    }
    case Page::Sources:
        return u"SELECT s.source, s.indicator, count(*) FROM series s JOIN observation o ON o.series = s.id GROUP BY "
               u"1, 2 "
               "ORDER BY 1, 2"_s;
    case Page::Timeline:
    case Page::Targets:
    case Page::Imports:
        break;
    }
    return {};
}

/// Milliseconds of this process on a processor, which other programs do not lengthen as much as they do the clock's.
double processorTime()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// What a click does between the ViewState and the finished picture.
Status show(const Dashboard &dashboard, const ViewState &state, const ChartStyle &style, QImage *picture)
{
    (void)dashboard.years(state);
    const auto content = dashboard.page(state);
    if (!content)
        return content.error();
    if (state.page == Page::Data) {
        const auto window = dashboard.figures(state, style.formatter);
        if (!window)
            return window.error();
        const auto rows = window.value()->rows(0, FigureWindow::kPageRows);
        if (!rows)
            return rows.error();
    }
    if (state.page == Page::Sources && !dashboard.sources())
        return dashboard.sources().error();
    if (state.page == Page::Imports && !dashboard.batches())
        return dashboard.batches().error();
    picture->fill(style.theme.panel);
    QPainter painter(picture);
    const auto parts = content.value().charts.size() + (content.value().timeline.events.isEmpty() ? 0 : 1);
    const qreal height = qreal(kPicture.height()) / qreal(std::max<qsizetype>(1, parts));
    QRectF rect(0.0, 0.0, kPicture.width(), height);
    for (const ChartSpec &chart : content.value().charts) {
        paintChart(painter, rect, chart, style);
        rect.translate(0.0, height);
    }
    if (!content.value().timeline.events.isEmpty())
        paintTimeline(painter, rect, content.value().timeline, {style.theme, style.formatter, false, {}, {}, {}});
    return success();
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

double megabytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(int(qstrlen(field)) + 1).simplified().split(' ').first().toDouble() / 1000.0;
    }
    return 0.0;
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QElapsedTimer timer;
    timer.start();
    auto opened = Store::open(arguments.at(1), {true, false});
    if (!opened)
        return complain(opened.error());
    Dashboard dashboard(*opened.value());
    if (const Status read = dashboard.refresh(); !read)
        return complain(read.error());
    const auto first = dashboard.page(ViewState());
    const qint64 figures = dashboard.figureCount();
    std::printf("open and first page: %.1f ms, %lld figures\n", double(timer.nsecsElapsed()) / 1e6, figures);

    QFile questions(arguments.at(2));
    QFile times(arguments.at(3));
    if (!questions.open(QIODevice::WriteOnly) || !times.open(QIODevice::WriteOnly))
        return 1;
    Clicks clicks(dashboard);
    const Formatter formatter(Language::English, dashboard.labels());
    QImage picture(kPicture, QImage::Format_RGB32);
    std::vector<double> all;
    std::vector<double> used;
    QMap<QString, std::vector<double>> byPage;
    for (int left = arguments.value(4, u"1000"_s).toInt(); left > 0; --left) {
        const Click click = clicks.next();
        const ChartStyle style{Theme::of(ThemeKind::Light), formatter, click.state.pair};
        const double before = processorTime();
        timer.restart();
        if (const Status shown = show(dashboard, click.state, style, &picture); !shown)
            return complain(shown.error());
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        all.push_back(taken);
        used.push_back(processorTime() - before);
        byPage[pageCode(click.state.page)].push_back(used.back());
        times.write(QByteArray::number(taken, 'f', 3) + ' ' + QByteArray::number(used.back(), 'f', 3) + '\n');
        questions.write((click.question.isEmpty() ? u"SELECT 0"_s : click.question).toUtf8() + '\n');
    }
    std::printf("%zu clicks: median %.2f ms, p99 %.2f ms, slowest %.2f ms\n", all.size(), percentile(all, 0.5),
                percentile(all, 0.99), percentile(all, 1.0));
    std::printf("on a processor: median %.2f ms, p99 %.2f ms, slowest %.2f ms; by page:\n", percentile(used, 0.5),
                percentile(used, 0.99), percentile(used, 1.0));
    for (auto page = byPage.cbegin(); page != byPage.cend(); ++page)
        std::printf("  %-12s median %7.2f ms, p99 %7.2f ms of %zu\n", qPrintable(page.key()),
                    percentile(page.value(), 0.5), percentile(page.value(), 0.99), page.value().size());
    std::printf("memory: %.0f MB resident, %.0f MB at most\n", megabytes("VmRSS:"), megabytes("VmHWM:"));
    return 0;
}
