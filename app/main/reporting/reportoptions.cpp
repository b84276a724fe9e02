#include "main/reporting/reportoptions.h"

#include "main/reporting/sharedoptions.h"
#include "report/exportpreset.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Names that are asked for when none are: those of one pair need not say which.
constexpr auto kUsualPattern = "{page}-{lang}"_L1;
constexpr auto kPairsPattern = "{pair}-{page}-{lang}"_L1;

Status readPages(const QStringList &words, BatchRequest &request)
{
    const QList<Page> all{Page::Overview,  Page::Trade,    Page::Investment, Page::Education,
                          Page::Transport, Page::Timeline, Page::Targets};
    for (const QString &word : words) {
        const auto page = pageFromCode(word);
        if (word != u"all"_s && (!page || !reportPages().contains(*page)))
            return wrongOption(
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
        return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "Expected: corridor %1"),
                           u"report PAGE… [--pair PAIR]… [--lang CODE]… [--format LIST] [--preset NAME] -o FOLDER"_s);
    return success();
}

Status readPairsAndLanguages(const QCommandLineParser &options, BatchRequest &request)
{
    auto pairs = readPairs(options);
    if (!pairs)
        return pairs.error();
    auto languages = readLanguages(options);
    if (!languages)
        return languages.error();
    request.pairs = std::move(pairs).value();
    request.languages = std::move(languages).value();
    request.spoken = request.languages.constFirst();
    return success();
}

Status readFormats(const QStringList &lists, BatchRequest &request)
{
    if (lists.isEmpty())
        return success(); // PNG
    request.formats.clear();
    for (const QString &word : lists.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto format = exportFormatFromCode(word.trimmed());
        if (!format) {
            QStringList known;
            for (const ExportFormat each : exportFormats())
                known << exportFormatCode(each);
            return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "There is no format “%1”; take %2."),
                               word.trimmed(), known.join(u", "_s));
        }
        if (!request.formats.contains(*format))
            request.formats << *format;
    }
    return success();
}

Status readSize(const QString &text, ImageOptions &image)
{
    const QStringList sides = text.split(u'x');
    bool widthRead = false;
    bool heightRead = false;
    const int width = sides.value(0).toInt(&widthRead);
    const int height = sides.value(1).toInt(&heightRead);
    const auto inRange = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    if (sides.size() != 2 || !widthRead || !heightRead || !inRange(width) || !inRange(height))
        return wrongOption(
            QT_TRANSLATE_NOOP("corridor::CommandLine",
                              "“%1” is not a size; expected such as 1600x900, each side from 320 to 8000."),
            text);
    image.size = {width, height};
    return success();
}

Status readPreset(const QString &code, BatchRequest &request)
{
    const auto preset = presetFromCode(code);
    if (!preset) {
        QStringList known;
        for (const ExportPreset each : exportPresets())
            known << presetCode(each);
        return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "There is no preset “%1”; take %2."), code,
                           known.join(u", "_s));
    }
    setSize(request.image, presetSize(*preset));
    request.preset = code;
    return success();
}

Status readSizes(const QCommandLineParser &options, BatchRequest &request)
{
    if (options.isSet(u"size"_s) && options.isSet(u"preset"_s))
        return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "A preset has a size: give --preset or --size."));
    if (options.isSet(u"preset"_s)) {
        if (const Status read = readPreset(options.value(u"preset"_s), request); !read)
            return read;
    }
    if (options.isSet(u"size"_s)) {
        if (const Status read = readSize(options.value(u"size"_s), request.image); !read)
            return read;
    }
    if (options.isSet(u"scale"_s)) {
        request.image.scale = options.value(u"scale"_s).toInt();
        if (request.image.scale < 1 || request.image.scale > 3)
            return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "“%1” is not a scale; take 1, 2 or 3."),
                               options.value(u"scale"_s));
    }
    const QSize pixels = request.image.size * request.image.scale;
    if (qint64(pixels.width()) * pixels.height() > kMostPixels)
        return wrongOption(
            QT_TRANSLATE_NOOP("corridor::CommandLine", "A picture of %1 pixels is too large; it may have 100 million."),
            u"%1x%2"_s.arg(pixels.width()).arg(pixels.height()));
    return success();
}

Status readLook(const QCommandLineParser &options, ImageOptions &image)
{
    const auto date = readDate(options);
    if (!date)
        return date.error();
    image.date = date.value();
    const QString theme = options.value(u"theme"_s);
    if (theme == u"dark"_s)
        image.theme = ThemeKind::Dark;
    else if (!theme.isEmpty() && theme != u"light"_s)
        return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "A picture is light or dark, not “%1”."), theme);
    return success();
}

Status readPlace(const QCommandLineParser &options, ReportOptions &result)
{
    BatchRequest &request = result.batch;
    const QLatin1StringView usual = request.pairs.size() > 1 ? kPairsPattern : kUsualPattern;
    const auto pattern = NamePattern::parse(options.isSet(u"pattern"_s) ? options.value(u"pattern"_s) : QString(usual));
    if (!pattern)
        return pattern.error();
    request.pattern = pattern.value();
    request.folder = options.value(u"output"_s);
    result.parity = options.value(u"parity"_s);
    result.json = options.isSet(u"json"_s);
    if (request.folder.isEmpty() && result.parity.isEmpty())
        return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "Say where to write: %1."), u"-o FOLDER"_s);
    return success();
}

} // namespace

void addReportOptions(QCommandLineParser &parser)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("corridor::CommandLine", text); };
    parser.addOptions({
        {u"size"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "report: size in pixels, 1600x900 if not given.")),
         u"WxH"_s},
        {u"preset"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                 "report: a size by name: slide, slide-small, a4, a4-landscape, square or social.")),
         u"NAME"_s},
        {u"scale"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "report: 1, 2 or 3 times as many pixels.")),
         u"N"_s},
        {u"date"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                 "report: date in the footer; if not given, that of the newest source.")),
         u"YYYY-MM-DD"_s},
        {u"pair"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine", "report: two countries, such as KAZ-TUR; may be repeated.")),
         u"PAIR"_s},
        {u"pattern"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                 "report: names of the files, of text and {pair}, {page}, {lang}, {format}, {date}, "
                                 "{indicator}, {title} and {preset}; {page}-{lang} if not given.")),
         u"PATTERN"_s},
        {u"parity"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                 "report: compare what the four languages show, and write it there, as CSV or .json.")),
         u"FILE"_s},
        {{u"o"_s, u"output"_s},
         words(QT_TRANSLATE_NOOP("corridor::CommandLine", "report: folder to write to.")),
         u"FOLDER"_s},
    });
}

Result<ReportOptions> readReportOptions(const QCommandLineParser &options, const QStringList &words)
{
    ReportOptions result;
    BatchRequest &request = result.batch;
    const auto steps = {
        std::function([&] { return readPages(words, request); }),
        std::function([&] { return readPairsAndLanguages(options, request); }),
        std::function([&] { return readFormats(options.values(u"format"_s), request); }),
        std::function([&] { return readSizes(options, request); }),
        std::function([&] { return readLook(options, request.image); }),
        std::function([&] { return readPlace(options, result); }),
    };
    for (const auto &step : steps) {
        if (const Status read = step(); !read)
            return read.error();
    }
    return result;
}

} // namespace corridor
