#include "main/reporting/briefingcommand.h"

#include "main/commandline.h"
#include "main/commandoptions.h"
#include "main/reporting/sharedoptions.h"
#include "report/briefing/briefing.h"
#include "report/savefile.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kPngScale = 2.0; ///< 192 dots per inch: sharp on a screen and in a text processor.

struct BriefingOrder {
    BriefingRequest request;
    QList<CountryPair> pairs; ///< One at most; none: the fullest of the store.
    QList<Language> languages;
    QString pdf;    ///< A file, or a folder that ends in `/`; empty: no PDF.
    QString folder; ///< For pictures; empty: none.
};

Status readRequest(const QCommandLineParser &options, BriefingOrder &order)
{
    const auto pairs = readPairs(options);
    if (!pairs)
        return pairs.error();
    if (pairs.value().size() > 1)
        return wrongOption(
            QT_TRANSLATE_NOOP("corridor::CommandLine", "A briefing is about one pair, not %1: call it once for each."),
            pairs.value().size());
    order.pairs = pairs.value();
    auto languages = readLanguages(options);
    if (!languages)
        return languages.error();
    order.languages = std::move(languages).value();
    const auto date = readDate(options);
    if (!date)
        return date.error();
    order.request.date = date.value();
    if (options.isSet(u"template"_s)) {
        auto read = BriefingTemplate::read(options.value(u"template"_s));
        if (!read)
            return read.error();
        order.request.plan = std::move(read).value();
    }
    return success();
}

Result<BriefingOrder> readOrder(const QCommandLineParser &options, const QStringList &words)
{
    BriefingOrder order;
    if (!words.isEmpty())
        return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "Expected: corridor %1"),
                           u"briefing [--template FILE] [--pair PAIR] [--lang CODE]… -o FILE.pdf [--png FOLDER]"_s);
    if (const Status read = readRequest(options, order); !read)
        return read.error();
    order.pdf = options.value(u"output"_s);
    order.folder = options.value(u"png"_s);
    if (order.pdf.isEmpty() && order.folder.isEmpty())
        return wrongOption(QT_TRANSLATE_NOOP("corridor::CommandLine", "Say where to write: %1."), u"-o FILE.pdf"_s);
    if (!order.pdf.isEmpty() && QFileInfo(order.pdf).isDir() && !order.pdf.endsWith(u'/'))
        order.pdf += u'/';
    return order;
}

/// What files are called in a folder: `KAZ-TUR-briefing-en`.
QString usualName(const BriefingOrder &order, Language language)
{
    return u"%1-briefing-%2"_s.arg(order.request.pair.toString(), languageCode(language));
}

QString pdfPath(const BriefingOrder &order, Language language)
{
    if (order.pdf.endsWith(u'/'))
        return order.pdf + usualName(order, language) + u".pdf"_s;
    if (order.languages.size() == 1)
        return order.pdf;
    const QFileInfo file(order.pdf);
    const QString suffix = file.suffix().isEmpty() ? u"pdf"_s : file.suffix();
    return QDir(file.path()).filePath(u"%1-%2.%3"_s.arg(file.completeBaseName(), languageCode(language), suffix));
}

Status save(const Result<QByteArray> &bytes, const QString &path)
{
    if (!bytes)
        return bytes.error();
    if (const Status saved = saveFile(bytes.value(), path); !saved)
        return saved;
    return printAnswer(path.toUtf8() + '\n');
}

Status writeOne(const Briefing &briefing, const BriefingOrder &order)
{
    if (!order.pdf.isEmpty()) {
        if (const Status saved = save(briefingPdf(briefing), pdfPath(order, briefing.language())); !saved)
            return saved;
    }
    for (int page = 0; page < briefing.pageCount() && !order.folder.isEmpty(); ++page) {
        const QString name = u"%1-%2.png"_s.arg(usualName(order, briefing.language())).arg(page + 1);
        if (const Status saved = save(briefingPng(briefing, page, kPngScale), QDir(order.folder).filePath(name));
            !saved)
            return saved;
    }
    return success();
}

Status writeAll(const QCommandLineParser &options, BriefingOrder order)
{
    const auto opened = openStore(options);
    if (!opened)
        return opened.error();
    Dashboard dashboard(*opened.value());
    if (const Status read = dashboard.refresh(); !read)
        return read;
    const auto pairs = pairsToReport(dashboard, order.pairs);
    if (!pairs)
        return pairs.error();
    order.request.pair = pairs.value().constFirst();
    for (const QString &folder : {order.pdf.endsWith(u'/') ? order.pdf : QString(), order.folder}) {
        if (const Status made = folder.isEmpty() ? success() : makeFolder(folder); !made)
            return made;
    }
    for (const Language language : std::as_const(order.languages)) {
        const auto briefing = composeBriefing(dashboard, order.request, Formatter(language, dashboard.labels()));
        if (!briefing)
            return briefing.error();
        if (const Status written = writeOne(briefing.value(), order); !written)
            return written;
    }
    return success();
}

} // namespace

int runBriefing(const QCommandLineParser &options, const QStringList &words)
{
    const auto order = readOrder(options, words);
    if (!order) {
        printError(order.error().message);
        return ExitUsage;
    }
    return exitCode(writeAll(options, order.value()));
}

} // namespace corridor
