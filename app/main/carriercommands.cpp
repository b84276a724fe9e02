#include "main/carriercommands.h"

#include "analysis/viewcode.h"
#include "main/answerformat.h"
#include "main/commandline.h"
#include "main/commandoptions.h"
#include "models/comparisontablemodel.h"
#include "report/carrier/comparing.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString words(const char *text) { return QCoreApplication::translate("corridor::CommandLine", text); }

/// What is in the file at \a path; says what is wrong when it cannot be read, carries nothing, or
/// carries what makes no sense although nobody altered it.
std::optional<CarrierReading> readPicture(const QString &path)
{
    using Kind = CarrierReading::Kind;
    auto reading = readCarrierFile(path, path);
    if (!reading) {
        printError(plainLine(reading.error().message));
        return std::nullopt;
    }
    const bool isOurs = reading.value().kind == Kind::Whole || reading.value().kind == Kind::Altered;
    if (!isOurs || (reading.value().kind == Kind::Whole && reading.value().problem)) {
        printError(plainLine(reading.value().problem->message));
        return std::nullopt;
    }
    return std::move(reading).value();
}

QJsonObject keyObject(const SeriesKey &key)
{
    return {{u"indicator"_s, key.indicator},
            {u"reporter"_s, key.reporter},
            {u"partner"_s, key.partner},
            {u"commodity"_s, key.commodity},
            {u"unit"_s, key.unit},
            {u"source"_s, key.source},
            {u"basis"_s, key.basis},
            {u"valuation"_s, orNull(key.valuation)},
            {u"detail"_s, orNull(key.detail)}};
}

QJsonObject carriedObject(const FigureRow &row)
{
    QJsonObject object = keyObject(row.key);
    object.insert(u"period"_s, row.figure.period.toString());
    object.insert(u"value"_s, row.figure.value);
    object.insert(u"status"_s, statusCode(row.figure.status));
    return object;
}

QString sealWord(CarrierReading::Kind kind) { return kind == CarrierReading::Kind::Whole ? u"whole"_s : u"altered"_s; }

QJsonObject carrierObject(const Carrier &carrier, const QList<FigureRow> &figures)
{
    QJsonArray rows;
    for (const FigureRow &row : figures)
        rows.append(carriedObject(row));
    const ImageOptions &image = carrier.image;
    return {{u"title"_s, carrier.title},
            {u"description"_s, carrier.description},
            {u"software"_s, carrier.software},
            {u"language"_s, languageCode(carrier.language)},
            {u"code"_s, viewCode(carrier.state)},
            {u"view"_s, carrier.state.toJson()},
            {u"width"_s, image.size.width() * image.scale},
            {u"height"_s, image.size.height() * image.scale},
            {u"sources"_s, QJsonArray::fromStringList(carrier.sources)},
            {u"figures"_s, carrier.figures ? QJsonValue(rows) : QJsonValue()},
            {u"sha256"_s, QString::fromLatin1(carrier.digest)}};
}

QString figuresLine(const Carrier &carrier, const QList<FigureRow> &figures)
{
    if (!carrier.figures)
        return words(QT_TRANSLATE_NOOP("corridor::CommandLine", "none: they were too many for a picture"));
    return QString::number(figures.size());
}

/// What a picture carries, as lines of a name and a value.
QByteArray carrierText(const CarrierReading &reading, const QList<FigureRow> &figures)
{
    QByteArray text;
    const auto line = [&text](const QString &name, const QString &value) {
        text += name.toUtf8() + ": " + plainLine(value).toUtf8() + '\n';
    };
    const bool isWhole = reading.kind == CarrierReading::Kind::Whole;
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Seal")),
         isWhole ? words(QT_TRANSLATE_NOOP("corridor::CommandLine", "whole: the file is as it was exported"))
                 : words(QT_TRANSLATE_NOOP("corridor::CommandLine", "altered: the file is not as it was exported")));
    if (!reading.carrier) {
        line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "View")), reading.problem->message);
        return text;
    }
    const Carrier &carrier = *reading.carrier;
    const ImageOptions &image = carrier.image;
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Title")), carrier.title);
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Description")), carrier.description);
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "View")),
         QString::fromUtf8(QJsonDocument(carrier.state.toJson()).toJson(QJsonDocument::Compact)));
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Code")), viewCode(carrier.state));
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Picture")),
         u"%1×%2, %3"_s.arg(QString::number(image.size.width() * image.scale),
                            QString::number(image.size.height() * image.scale), languageName(carrier.language)));
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Figures")), figuresLine(carrier, figures));
    for (const QString &source : carrier.sources)
        line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Source")), source);
    line(words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Program")), carrier.software);
    line(u"SHA-256"_s, QString::fromLatin1(carrier.digest));
    return text;
}

/// What verify found, beyond the seal.
struct Findings {
    QString verdict; ///< matches, changed or altered.
    FigureComparison figures;
    QHash<QString, QString> names;
};

QJsonValue valueOrNull(const std::optional<Figure> &figure)
{
    return figure ? QJsonValue(figure->value) : QJsonValue();
}

QJsonValue statusOrNull(const std::optional<Figure> &figure)
{
    return figure ? QJsonValue(statusCode(figure->status)) : QJsonValue();
}

QJsonObject findingsObject(const QString &path, const Findings &found)
{
    QJsonArray differences;
    for (const ComparedFigure &figure : found.figures.figures.mid(0, found.figures.differences())) {
        QJsonObject object = keyObject(figure.key);
        object.insert(u"period"_s, figure.period.toString());
        object.insert(u"then"_s, valueOrNull(figure.then));
        object.insert(u"now"_s, valueOrNull(figure.now));
        object.insert(u"then_status"_s, statusOrNull(figure.then));
        object.insert(u"now_status"_s, statusOrNull(figure.now));
        differences.append(object);
    }
    return {{u"file"_s, path},
            {u"verdict"_s, found.verdict},
            {u"figures"_s, found.figures.figures.size()},
            {u"revised"_s, found.figures.revised},
            {u"added"_s, found.figures.added},
            {u"missing"_s, found.figures.missing},
            {u"differences"_s, differences}};
}

QByteArray findingsText(const QString &path, const Findings &found, const Formatter &formatter)
{
    const auto count = static_cast<int>(found.figures.figures.size());
    const auto differences = static_cast<int>(found.figures.differences());
    if (found.verdict == u"altered"_s) {
        return QCoreApplication::translate("corridor::CommandLine",
                                           "%1: altered. The file is not as it was exported: do not rely on it.")
                   .arg(path)
                   .toUtf8() +
               '\n';
    }
    if (differences == 0) {
        return QCoreApplication::translate("corridor::CommandLine",
                                           "%1: matches. The file is as it was exported, and its %n figures are those "
                                           "of the store.",
                                           nullptr, count)
                   .arg(path)
                   .toUtf8() +
               '\n';
    }
    QByteArray text =
        QCoreApplication::translate("corridor::CommandLine",
                                    "%1: figures have changed since: %n of %2. Then ▸ now:", nullptr, differences)
            .arg(path, formatter.digits(count, 0))
            .toUtf8() +
        '\n';
    const ComparisonWords say(formatter, found.names);
    for (const ComparedFigure &figure : found.figures.figures.mid(0, differences)) {
        const QString line = u"  %1 · %2 · %3: %4 ▸ %5"_s.arg(
            say.series(figure.key), formatter.period(figure.period), say.source(figure.key),
            say.value(figure.key, figure.then), say.value(figure.key, figure.now));
        text += "  " + plainLine(line).toUtf8() + '\n';
    }
    return text;
}

Formatter formatterFor(const QCommandLineParser &options, std::shared_ptr<const LabelTable> labels)
{
    const QStringList codes = options.values(u"lang"_s);
    const auto language = languageFromCode(codes.isEmpty() ? QString() : codes.constFirst());
    return {language.value_or(systemLanguage()), std::move(labels)};
}

int printFindings(const QCommandLineParser &options, const QString &path, const Findings &found,
                  const Formatter &formatter, int code)
{
    const QString name = plainLine(path);
    const QByteArray answer = options.isSet(u"json"_s) ? QJsonDocument(findingsObject(name, found)).toJson()
                                                       : findingsText(name, found, formatter);
    const int printed = exitCode(printAnswer(answer));
    return printed == ExitDone ? code : printed;
}

} // namespace

int runInspect(const QCommandLineParser &options, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return wrongWords(u"inspect FILE.png [--json]"_s);
    const QString &path = arguments.constFirst();
    const auto reading = readPicture(path);
    if (!reading)
        return ExitFailed;
    QList<FigureRow> figures;
    if (reading->carrier && reading->carrier->figures) {
        const auto read = readTidyFigures(*reading->carrier->figures);
        if (!read && reading->kind == CarrierReading::Kind::Whole)
            return exitCode(read.error());
        if (read)
            figures = read.value().rows;
    }
    if (!options.isSet(u"json"_s))
        return exitCode(printAnswer(carrierText(*reading, figures)));
    QJsonObject object = reading->carrier ? carrierObject(*reading->carrier, figures) : QJsonObject();
    object.insert(u"file"_s, path);
    object.insert(u"seal"_s, sealWord(reading->kind));
    return exitCode(printAnswer(QJsonDocument(object).toJson()));
}

int runVerify(const QCommandLineParser &options, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return wrongWords(u"verify FILE.png [--json]"_s);
    const QString &path = arguments.constFirst();
    const auto reading = readPicture(path);
    if (!reading)
        return ExitFailed;
    if (reading->kind == CarrierReading::Kind::Altered)
        return printFindings(options, path, {u"altered"_s, {}, {}}, formatterFor(options, nullptr), ExitAltered);
    const Carrier &carrier = *reading->carrier;
    if (!carrier.figures) {
        printError(plainLine(QCoreApplication::translate("corridor::CommandLine",
                                                         "%1 is as it was exported, but carries no figures to compare: "
                                                         "they were too many for a picture.")
                                 .arg(path)));
        return ExitFailed;
    }
    const auto opened = openStore(options);
    if (!opened)
        return exitCode(opened.error());
    Dashboard dashboard(*opened.value());
    if (const Status read = dashboard.refresh(); !read)
        return exitCode(read);
    const auto compared = compareWithNow(carrier, dashboard);
    if (!compared)
        return exitCode(compared.error());
    const FigureComparison &figures = compared.value().figures;
    const bool matches = figures.differences() == 0;
    return printFindings(options, path, {matches ? u"matches"_s : u"changed"_s, figures, compared.value().names},
                         formatterFor(options, dashboard.labels()), matches ? ExitDone : ExitChanged);
}

} // namespace corridor
