#include "main/reportcommand.h"

#include "dashboard/dashboard.h"
#include "dashboard/picturedviews.h"
#include "i18n/formatter.h"
#include "main/commandline.h"
#include "main/commandoptions.h"
#include "report/exportfile.h"
#include "report/savefile.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kSmallestSide = 320;
constexpr int kLargestSide = 8000;
constexpr qint64 kMostPixels = 100'000'000; ///< 400 MB in memory.

struct ReportRequest {
    QList<Page> pages;
    QList<Language> languages;
    CountryPair pair = ViewState().pair;
    bool pairGiven = false;
    ImageOptions image;
    QString folder;
};

Error wrong(const char *message, const QString &found)
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("corridor::CommandLine", message).arg(found), {}};
}

Status readPages(const QStringList &words, ReportRequest &request)
{
    const QList<Page> all{Page::Overview,  Page::Trade,    Page::Investment, Page::Education,
                          Page::Transport, Page::Timeline, Page::Targets};
    const QList<Page> named = all + QList<Page>{Page::Mirror, Page::Products, Page::Compare};
    for (const QString &word : words) {
        const auto page = pageFromCode(word);
        if (word != u"all"_s && (!page || !named.contains(*page)))
            return wrong(
                QT_TRANSLATE_NOOP("corridor::CommandLine",
                                  "There is no page “%1” to report; take overview, trade, investment, "
                                  "education, transport, timeline, targets, mirror, products, compare or all."),
                word);
        for (const Page each : word == u"all"_s ? all : QList<Page>{*page}) {
            if (!request.pages.contains(each))
                request.pages << each;
        }
    }
    if (request.pages.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine", "Expected: corridor %1"),
                     u"report PAGE… [--lang CODE]… [--size WxH] [--scale N] -o FOLDER"_s);
    return success();
}

Status readSize(const QString &text, ReportRequest &request)
{
    const QStringList sides = text.split(u'x');
    bool widthRead = false;
    bool heightRead = false;
    const int width = sides.value(0).toInt(&widthRead);
    const int height = sides.value(1).toInt(&heightRead);
    const auto inRange = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    if (sides.size() != 2 || !widthRead || !heightRead || !inRange(width) || !inRange(height))
        return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                       "“%1” is not a size; expected such as 1600x900, each side from 320 to 8000."),
                     text);
    request.image.size = {width, height};
    return success();
}

Status readLanguages(const QStringList &codes, ReportRequest &request)
{
    for (const QString &code : codes) {
        const auto language = languageFromCode(code);
        if (!language)
            return wrong(
                QT_TRANSLATE_NOOP("corridor::CommandLine", "There is no language “%1”; take en, tr, kk or ru."), code);
        if (!request.languages.contains(*language))
            request.languages << *language;
    }
    if (request.languages.isEmpty())
        request.languages << systemLanguage();
    return success();
}

Status readImageOptions(const QCommandLineParser &options, ReportRequest &request)
{
    if (options.isSet(u"size"_s)) {
        if (const Status read = readSize(options.value(u"size"_s), request); !read)
            return read;
    }
    if (options.isSet(u"scale"_s)) {
        request.image.scale = options.value(u"scale"_s).toInt();
        if (request.image.scale < 1 || request.image.scale > 3)
            return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine", "“%1” is not a scale; take 1, 2 or 3."),
                         options.value(u"scale"_s));
    }
    const QSize pixels = request.image.size * request.image.scale;
    if (qint64(pixels.width()) * pixels.height() > kMostPixels)
        return wrong(
            QT_TRANSLATE_NOOP("corridor::CommandLine", "A picture of %1 pixels is too large; it may have 100 million."),
            u"%1x%2"_s.arg(pixels.width()).arg(pixels.height()));
    if (options.isSet(u"date"_s)) {
        request.image.date = QDate::fromString(options.value(u"date"_s), u"yyyy-MM-dd"_s);
        if (!request.image.date.isValid())
            return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine", "“%1” is not a date; expected such as 2025-12-31."),
                         options.value(u"date"_s));
    }
    const QString theme = options.value(u"theme"_s);
    if (theme == u"dark"_s)
        request.image.theme = ThemeKind::Dark;
    else if (!theme.isEmpty() && theme != u"light"_s)
        return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine", "A picture is light or dark, not “%1”."), theme);
    return success();
}

Result<ReportRequest> readRequest(const QCommandLineParser &options, const QStringList &words)
{
    ReportRequest request;
    if (const Status read = readPages(words, request); !read)
        return read.error();
    if (const Status read = readLanguages(options.values(u"lang"_s), request); !read)
        return read.error();
    if (const Status read = readImageOptions(options, request); !read)
        return read.error();
    if (options.isSet(u"pair"_s)) {
        const auto pair = CountryPair::parse(options.value(u"pair"_s));
        if (!pair)
            return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine", "“%1” is not a pair; expected such as KAZ-TUR."),
                         options.value(u"pair"_s));
        request.pair = *pair;
        request.pairGiven = true;
    }
    request.folder = options.value(u"output"_s);
    if (request.folder.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine", "Say where to write: %1."), u"-o FOLDER"_s);
    return request;
}

/// Writes one page in every language asked for, and prints each file's path.
Status writePage(const Dashboard &dashboard, const ReportRequest &request, Page page)
{
    ViewState state;
    state.page = page;
    state.pair = request.pair;
    const auto content = dashboard.page(state);
    if (!content)
        return content.error();
    for (const Language language : request.languages) {
        const Formatter formatter(language, dashboard.labels());
        const ExportRequest file{content.value(), state, ExportFormat::Png, request.image};
        const auto bytes = exportBytes(dashboard, file, formatter);
        if (!bytes)
            return bytes.error();
        const QString path = QDir(request.folder).filePath(u"%1-%2.png"_s.arg(pageCode(page), languageCode(language)));
        if (const Status saved = saveFile(bytes.value(), path); !saved)
            return saved;
        if (const Status printed = printAnswer(path.toUtf8() + '\n'); !printed)
            return printed;
    }
    return success();
}

Status writeAll(const QCommandLineParser &options, ReportRequest request)
{
    const auto opened = openStore(options);
    if (!opened)
        return opened.error();
    Dashboard dashboard(*opened.value());
    if (const Status read = dashboard.refresh(); !read)
        return read;
    if (request.pairGiven && !dashboard.hasPair(request.pair))
        return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine", "The store has no figures for the pair %1."),
                     request.pair.toString());
    const QList<CountryPair> pairs = request.pairGiven ? QList<CountryPair>() : dashboard.pairs();
    if (!pairs.isEmpty())
        request.pair = pairs.constFirst();
    if (!QDir().mkpath(request.folder)) {
        return wrong(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                       "The folder %1 could not be made; check its name and permissions."),
                     request.folder);
    }
    for (const Page page : std::as_const(request.pages)) {
        if (const Status done = writePage(dashboard, request, page); !done)
            return done;
        ViewState state;
        state.page = page;
        state.pair = request.pair;
        if (const Status kept = keepPictured(*opened.value(), state); !kept)
            return kept;
    }
    return success();
}

} // namespace

int runReport(const QCommandLineParser &options, const QStringList &words)
{
    const auto request = readRequest(options, words);
    if (!request) {
        printError(request.error().message);
        return ExitUsage;
    }
    return exitCode(writeAll(options, request.value()));
}

} // namespace corridor
