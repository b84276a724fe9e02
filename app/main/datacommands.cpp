#include "main/datacommands.h"

#include "main/answerformat.h"
#include "main/commandline.h"
#include "main/commandoptions.h"
#include "main/computedfigures.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kLongestForecast = 120;

/// What both commands need: the store, and sources as they are printed.
struct Answerer {
    std::unique_ptr<Store> store;
    QHash<QString, QString> sources; ///< By code.
};

Result<Answerer> openAnswerer(const QCommandLineParser &options)
{
    auto opened = openStore(options);
    if (!opened)
        return opened.error();
    Answerer answerer{std::move(opened).value(), {}};
    const auto sources = answerer.store->catalogue().sources();
    if (!sources)
        return sources.error();
    for (const Source &source : sources.value())
        answerer.sources.insert(source.code, sourceText(source));
    return answerer;
}

struct FigureRequest {
    SeriesFilter filter;
    QString source; ///< Code, or as printed.
    QList<Transform> transforms;
    int forecast = 0;
};

Result<FigureRequest> readRequest(const QCommandLineParser &options, const QString &indicator)
{
    FigureRequest request;
    request.filter.indicator = indicator;
    request.filter.reporter = options.value(u"reporter"_s).toUpper();
    request.filter.partner = options.isSet(u"partner"_s) ? options.value(u"partner"_s).toUpper() : u"-"_s;
    request.filter.commodity = options.isSet(u"commodity"_s) ? options.value(u"commodity"_s) : u"TOTAL"_s;
    request.source = options.value(u"source"_s);
    if (options.isSet(u"frequency"_s)) {
        request.filter.frequency = frequencyFromCode(options.value(u"frequency"_s).toUpper());
        if (!request.filter.frequency) {
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("corridor::CommandLine",
                                                     "There is no frequency “%1”; take A, H, Q, M, W, D or P.")
                             .arg(options.value(u"frequency"_s)),
                         {}};
        }
    }
    for (const QString &text : options.values(u"transform"_s)) {
        const auto transform = Transform::parse(text);
        if (!transform)
            return transform.error();
        request.transforms.append(transform.value());
    }
    if (options.isSet(u"forecast"_s)) {
        bool isNumber = false;
        request.forecast = options.value(u"forecast"_s).toInt(&isNumber);
        if (!isNumber || request.forecast < 1 || request.forecast > kLongestForecast) {
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("corridor::CommandLine",
                                                     "--forecast takes a number of periods from 1 to %1, not “%2”.")
                             .arg(QString::number(kLongestForecast), options.value(u"forecast"_s)),
                         {}};
        }
    }
    return request;
}

const QStringList &figureColumns()
{
    static const QStringList columns{u"indicator"_s, u"reporter"_s, u"partner"_s,  u"commodity"_s, u"frequency"_s,
                                     u"period"_s,    u"value"_s,    u"quantity"_s, u"unit"_s,      u"status"_s,
                                     u"bound"_s,     u"source"_s,   u"note"_s};
    return columns;
}

int noFigures()
{
    printError(QCoreApplication::translate("corridor::CommandLine",
                                           "No figures match; “corridor series” lists what there is."));
    return ExitFailed;
}

/// The figures with what is to be computed from them.
int printComputed(const QCommandLineParser &options, const Answerer &answerer, const FigureRequest &request)
{
    const QStringList languages = options.values(u"lang"_s);
    const auto language = languageFromCode(languages.isEmpty() ? QString() : languages.constFirst());
    QString source = request.source;
    if (!answerer.sources.contains(source) && !source.isEmpty()) {
        source = answerer.sources.key(source);
        if (source.isEmpty())
            return noFigures();
    }
    const auto rows = computedFigures(
        *answerer.store, answerer.sources,
        {request.filter, source, request.transforms, request.forecast, language.value_or(systemLanguage())});
    if (!rows)
        return exitCode(rows.error());
    if (rows.value().isEmpty())
        return noFigures();
    return exitCode(printAnswer(
        formatted(rows.value(), figureColumns() + QStringList{u"transform"_s, u"gap"_s}, options.isSet(u"json"_s))));
}

} // namespace

int runSeries(const QCommandLineParser &options, const QStringList &words)
{
    if (!words.isEmpty())
        return wrongWords(u"series [--json]"_s);
    const auto opened = openAnswerer(options);
    if (!opened)
        return exitCode(opened.error());
    const auto series = opened.value().store->figures().series();
    if (!series)
        return exitCode(series.error());

    QList<QJsonObject> rows;
    for (const Series &each : series.value()) {
        QJsonObject object = seriesJson(each.key);
        object.insert(u"source"_s, opened.value().sources.value(each.key.source, each.key.source));
        object.insert(u"first"_s, each.first.toString());
        object.insert(u"last"_s, each.last.toString());
        object.insert(u"figures"_s, each.figures);
        rows << object;
    }
    return exitCode(printAnswer(formatted(rows,
                                          {u"indicator"_s, u"reporter"_s, u"partner"_s, u"commodity"_s, u"frequency"_s,
                                           u"unit"_s, u"source"_s, u"first"_s, u"last"_s, u"figures"_s},
                                          options.isSet(u"json"_s))));
}

int runFigures(const QCommandLineParser &options, const QStringList &words)
{
    if (words.size() != 1 || !options.isSet(u"reporter"_s))
        return wrongWords(u"figures INDICATOR --reporter ISO3 [--partner ISO3] [--commodity CODE] [--frequency F] "
                          u"[--source SOURCE] [--transform NAME[:ARG]]… [--forecast N] [--json]"_s);
    const auto request = readRequest(options, words.constFirst());
    if (!request) {
        printError(request.error().message);
        return ExitUsage;
    }
    const auto opened = openAnswerer(options);
    if (!opened)
        return exitCode(opened.error());
    const Answerer &answerer = opened.value();
    if (!request.value().transforms.isEmpty() || request.value().forecast > 0)
        return printComputed(options, answerer, request.value());
    const auto series = answerer.store->figures().series(request.value().filter);
    if (!series)
        return exitCode(series.error());

    QList<QJsonObject> rows;
    for (const Series &each : series.value()) {
        const QString source = answerer.sources.value(each.key.source, each.key.source);
        const QString &wanted = request.value().source;
        if (!wanted.isEmpty() && wanted != each.key.source && wanted != source)
            continue;
        const auto figures = answerer.store->figures().figures(each.id);
        if (!figures)
            return exitCode(figures.error());
        for (const Figure &figure : figures.value())
            rows << figureJson(each.key, figure, source);
    }
    if (rows.isEmpty())
        return noFigures();
    return exitCode(printAnswer(formatted(rows, figureColumns(), options.isSet(u"json"_s))));
}

} // namespace corridor
