#include "report/batch/batchqueue.h"
#include "report/pngencoder.h"
#include "store/store.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QImageWriter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 9;

double processorMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Prints the medians of what \a step takes.
void timed(const char *name, const std::function<qsizetype()> &step)
{
    std::vector<double> clock;
    std::vector<double> processor;
    qsizetype bytes = 0;
    for (int i = 0; i < kRuns; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        bytes = step();
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMilliseconds() - before);
    }
    std::ranges::sort(clock);
    std::ranges::sort(processor);
    std::printf("warm, %-28s %7.1f ms by the clock, %7.1f on processors, %9lld bytes\n", name, clock[kRuns / 2],
                processor[kRuns / 2], static_cast<long long>(bytes));
}

BatchRequest requestFor(const QString &folder, int count)
{
    BatchRequest request;
    request.pages = {Page::Trade};
    for (int i = 0; i < (count + 3) / 4; ++i)
        request.pairs << ViewState().pair; // the names are numbered
    request.languages = {kLanguages.begin(), kLanguages.end()};
    request.image.size = {2400, 1600};
    request.pattern = NamePattern::parse(u"{page}-{lang}"_s).value();
    request.folder = folder;
    return request;
}

void printSteps(const Dashboard &dashboard)
{
    ViewState state;
    state.page = Page::Trade;
    ImageOptions options;
    options.size = {2400, 1600};
    const Formatter formatter(Language::English, dashboard.labels());
    const auto content = dashboard.page(state);
    if (!content)
        return;
    QImage picture;
    timed("reading the page", [&] { return dashboard.page(state).ok() ? 0 : -1; });
    timed("drawing", [&] {
        picture = renderPage(content.value(), state, formatter, options);
        return picture.sizeInBytes();
    });
    timed("encoding, one thread", [&] { return encodePng(picture, 1).value().size(); });
    timed("encoding, all threads", [&] { return encodePng(picture).value().size(); });
    timed("Qt's encoder", [&] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter(&buffer, "png").write(picture);
        return bytes.size();
    });
    timed("page, drawing, encoding", [&] {
        const auto again = dashboard.page(state);
        return encodePng(renderPage(again.value(), state, formatter, options)).value().size();
    });
}

} // namespace

/// corridor_bench_png STORE FOLDER COUNT|steps: the trade page at 2400 × 1600, COUNT times as one batch; or what each
/// step of one picture takes when it is not the first.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    auto store = Store::open(arguments.value(1));
    if (!store)
        return 1;
    Dashboard dashboard(*store.value());
    if (!dashboard.refresh())
        return 1;
    if (arguments.value(3) == u"steps"_s) {
        printSteps(dashboard);
        return 0;
    }
    const int count = arguments.value(3).toInt();
    const BatchRequest request = requestFor(arguments.value(2), count);
    const auto files = planBatch(dashboard, request);
    if (!files)
        return 1;
    BatchQueue queue(dashboard, request, files.value().mid(0, count));
    while (queue.drawNext()) {
    }
    queue.wait();
    const bool whole = queue.finished() == count && queue.entry(count - 1).outcome == BatchQueue::Outcome::Written;
    return whole ? 0 : 1;
}
