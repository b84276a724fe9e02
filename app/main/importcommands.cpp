#include "main/importcommands.h"

#include "import/importer.h"
#include "main/commandline.h"
#include "main/commandoptions.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString words(const char *text) { return QCoreApplication::translate("corridor::CommandLine", text); }

/// What became of one file.
struct FileOutcome {
    QString file;
    ImportGuess guess;
    ImportTally tally;
    QList<ImportProblem> problems;
    QStringList remarks;
    BatchId batch;
    bool refused = false;  ///< Nothing of it could be taken.
    bool heldBack = false; ///< Rows were rejected, and nobody said to take the rest.
    QString message;       ///< Of a refusal.
};

QJsonObject problemObject(const ImportProblem &problem)
{
    QJsonObject object{{u"code"_s, problem.code},           {u"line"_s, problem.where.line},
                       {u"column"_s, problem.where.column}, {u"found"_s, problem.found},
                       {u"expected"_s, problem.expected},   {u"message"_s, problem.message}};
    if (!problem.sheet.isEmpty())
        object.insert(u"sheet"_s, problem.sheet);
    return object;
}

QJsonObject outcomeObject(const FileOutcome &outcome)
{
    QJsonArray errors;
    for (const ImportProblem &problem : outcome.problems)
        errors.append(problemObject(problem));
    return {{u"file"_s, outcome.file},
            {u"format"_s, outcome.guess.format.isEmpty() ? QJsonValue() : QJsonValue(outcome.guess.format)},
            {u"confidence"_s, outcome.guess.confidence},
            {u"rows_read"_s, outcome.tally.read},
            {u"added"_s, outcome.tally.added},
            {u"revised"_s, outcome.tally.revised},
            {u"unchanged"_s, outcome.tally.unchanged},
            {u"merged"_s, outcome.tally.merged},
            {u"skipped"_s, outcome.tally.skipped},
            {u"rejected"_s, outcome.tally.rejected},
            {u"errors"_s, errors},
            {u"batch"_s, outcome.batch.isValid() ? QJsonValue(outcome.batch.value()) : QJsonValue()}};
}

QString outcomeLine(const FileOutcome &outcome)
{
    if (outcome.refused)
        return outcome.file + u": "_s + outcome.message;
    QString line = QCoreApplication::translate(
                       "corridor::CommandLine",
                       "%1: %2 (%3 % sure). Rows: %4 read, %5 new, %6 revised, %7 unchanged, %8 merged, %9 skipped")
                       .arg(outcome.file, outcome.guess.title, QString::number(outcome.guess.confidence),
                            QString::number(outcome.tally.read), QString::number(outcome.tally.added),
                            QString::number(outcome.tally.revised), QString::number(outcome.tally.unchanged),
                            QString::number(outcome.tally.merged), QString::number(outcome.tally.skipped)) +
                   u", "_s +
                   QCoreApplication::translate("corridor::CommandLine", "%1 rejected.")
                       .arg(QString::number(outcome.tally.rejected));
    if (outcome.batch.isValid())
        line += u' ' + QCoreApplication::translate("corridor::CommandLine", "Batch %1.")
                           .arg(QString::number(outcome.batch.value()));
    else if (outcome.heldBack)
        line += u' ' + words(QT_TRANSLATE_NOOP("corridor::CommandLine", "Nothing was written: --accept-partial takes "
                                                                        "the rest."));
    return line;
}

/// Everything that the options say about each file.
Result<ImportRequest> requestFrom(const QCommandLineParser &options)
{
    ImportRequest request;
    request.format = options.value(u"format"_s);
    request.encoding = options.value(u"encoding"_s);
    request.member = options.value(u"member"_s);
    request.reporter = options.value(u"reporter"_s).toUpper();
    request.unit = options.value(u"unit"_s);
    request.source.publisher = options.value(u"publisher"_s);
    request.source.dataset = options.value(u"source-title"_s);
    request.source.url = options.value(u"source-url"_s);
    const QList<ImportGuess> formats = importFormats();
    if (!request.format.isEmpty() && std::none_of(formats.begin(), formats.end(), [&](const ImportGuess &each) {
            return each.format == request.format;
        })) {
        QStringList names;
        for (const ImportGuess &each : formats)
            names << each.format;
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("corridor::CommandLine", "There is no format “%1”; take one of: %2.")
                         .arg(request.format, names.join(u", "_s)),
                     {}};
    }
    if (options.isSet(u"map"_s)) {
        QFile file(options.value(u"map"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("corridor::CommandLine", "%1 could not be read: %2.")
                             .arg(file.fileName(), file.errorString()),
                         {}};
        }
        auto mapping = mappingFromJson(file.read(1 << 20));
        if (!mapping)
            return mapping.error();
        request.mapping = std::move(mapping).value();
    }
    return request;
}

class Importing {
public:
    Importing(const QCommandLineParser &options, Store &store, const ImportRequest &request) :
        m_dryRun(options.isSet(u"dry-run"_s)), m_acceptPartial(options.isSet(u"accept-partial"_s)), m_store(store),
        m_request(request)
    {}

    [[nodiscard]] Result<FileOutcome> take(const QString &path);

private:
    [[nodiscard]] Result<ImportReading> read(const QString &path, FileOutcome &outcome) const;
    [[nodiscard]] Status write(const ImportReading &reading, FileOutcome &outcome);

    const bool m_dryRun;
    const bool m_acceptPartial;
    Store &m_store;
    const ImportRequest &m_request;
};

Result<ImportReading> Importing::read(const QString &path, FileOutcome &outcome) const
{
    ImportRequest request = m_request;
    request.path = path;
    ImportRefusal refusal;
    auto reading = readImport(request, {}, &refusal);
    if (reading || refusal.problem.code == u"unrecognised"_s || refusal.problem.code == u"missingColumn"_s) {
        const ImportReading &seen = reading ? reading.value() : refusal.seen;
        if (const auto remembered = rememberedRequest(seen, m_store))
            reading = readImport(*remembered, {}, &refusal);
    }
    if (!reading) {
        outcome.guess = refusal.seen.guess;
        outcome.problems << refusal.problem;
    }
    return reading;
}

Status Importing::write(const ImportReading &reading, FileOutcome &outcome)
{
    if (m_dryRun || outcome.heldBack) {
        const auto counts = planImport(reading, m_store);
        if (!counts)
            return counts.error();
        outcome.tally.added = counts.value().added;
        outcome.tally.revised = counts.value().revised;
    } else {
        const auto result = applyImport(reading, m_store, {}, StoreUse::Alone);
        if (!result)
            return result.error();
        outcome.batch = result.value().batch;
        outcome.tally.added = result.value().counts.added;
        outcome.tally.revised = result.value().counts.revised;
    }
    // Older vintages that a tidy file holds are counted with what stays.
    outcome.tally.unchanged = outcome.tally.read - outcome.tally.added - outcome.tally.revised - outcome.tally.merged -
                              outcome.tally.skipped - outcome.tally.rejected;
    return success();
}

Result<FileOutcome> Importing::take(const QString &path)
{
    FileOutcome outcome;
    outcome.file = path;
    const Result<ImportReading> reading = read(path, outcome);
    if (!reading) {
        outcome.refused = true;
        outcome.message = reading.error().message;
        return outcome;
    }
    const ImportReading &seen = reading.value();
    outcome.guess = seen.guess;
    outcome.problems = seen.problems;
    outcome.remarks = seen.remarks;
    outcome.tally.read = seen.rowsRead;
    outcome.tally.merged = seen.merged;
    outcome.tally.skipped = seen.skipped;
    outcome.tally.rejected = seen.rejected;
    if (seen.needsFormat && m_request.format.isEmpty() && !m_dryRun) {
        outcome.problems << unseenFormat(seen);
        outcome.refused = true;
        outcome.message = outcome.problems.constLast().message;
        return outcome;
    }
    outcome.heldBack = seen.rejected > 0 && !m_acceptPartial && !m_dryRun;
    if (Status done = write(seen, outcome); !done)
        return done.error();
    return outcome;
}

int exitCodeOf(const QList<FileOutcome> &outcomes)
{
    const auto failed = [](const FileOutcome &each) { return each.refused; };
    const auto partly = [](const FileOutcome &each) { return each.refused || each.tally.rejected > 0; };
    if (std::all_of(outcomes.begin(), outcomes.end(), failed))
        return ExitFailed;
    return std::any_of(outcomes.begin(), outcomes.end(), partly) ? ExitPartly : ExitDone;
}

Status printOutcomes(const QList<FileOutcome> &outcomes, bool json)
{
    if (json) {
        QJsonArray array;
        for (const FileOutcome &outcome : outcomes)
            array.append(outcomeObject(outcome));
        return printAnswer(QJsonDocument(array).toJson());
    }
    QByteArray text;
    for (const FileOutcome &outcome : outcomes) {
        if (outcome.refused) {
            printError(outcomeLine(outcome));
            continue;
        }
        text += outcomeLine(outcome).toUtf8() + '\n';
        for (const ImportProblem &problem : outcome.problems)
            text += "  " + problem.where.toString().toUtf8() + ": " + problem.message.toUtf8() + '\n';
        for (const QString &remark : outcome.remarks)
            text += "  " + remark.toUtf8() + '\n';
    }
    return printAnswer(text);
}

QString kindWord(Batch::Kind kind)
{
    switch (kind) {
    case Batch::Kind::Bundled:
        return u"bundled"_s;
    case Batch::Kind::Import:
        return u"import"_s;
    case Batch::Kind::Edit:
        return u"edit"_s;
    }
    return {};
}

QJsonObject batchObject(const Batch &batch)
{
    return {{u"batch"_s, batch.id.value()},
            {u"kind"_s, kindWord(batch.kind)},
            {u"title"_s, batch.title},
            {u"time"_s, batch.time.toUTC().toString(Qt::ISODate)},
            {u"document"_s, batch.document.isEmpty() ? QJsonValue() : QJsonValue(batch.document)},
            {u"added"_s, batch.added},
            {u"revised"_s, batch.revised},
            {u"undone"_s, batch.undone}};
}

} // namespace

void addImportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"format"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                 "import: the format, if not recognised; report: png, svg, pdf, csv, xlsx, json, "
                                 "sdmx-csv, several with commas.")),
         u"NAME"_s},
        {u"map"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: what the columns mean, as a JSON file.")),
         u"FILE"_s},
        {u"encoding"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: utf-8, utf-16le, windows-1251, windows-1254 …")),
         u"NAME"_s},
        {u"member"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: which file of an archive.")),
         u"NAME"_s},
        {u"unit"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: the unit, where the file does not say it.")),
         u"CODE"_s},
        {u"source-title"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: title of the data set.")),
         u"TITLE"_s},
        {u"source-url"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: where it is published.")),
         u"URL"_s},
        {u"publisher"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: who publishes it.")), u"NAME"_s},
        {u"dry-run"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: only say what would change; write nothing."))},
        {u"accept-partial"_s,
         words(QT_TRANSLATE_NOOP("corridor::CommandLine", "import: take the other rows when some are rejected."))},
        {u"tidy"_s, words(QT_TRANSLATE_NOOP("corridor::CommandLine", "export: the whole store as tidy CSV.")),
         u"FILE"_s},
    });
}

int runImport(const QCommandLineParser &options, const QStringList &files)
{
    if (files.isEmpty())
        return wrongWords(u"import FILE… [--format NAME] [--map FILE] [--source-title T --source-url U --publisher P] "
                          u"[--dry-run] [--accept-partial] [--json]"_s);
    const Result<ImportRequest> request = requestFrom(options);
    if (!request) {
        printError(request.error().message);
        return ExitUsage;
    }
    const auto opened = openStore(options);
    if (!opened)
        return exitCode(opened.error());
    Importing importing(options, *opened.value(), request.value());
    QList<FileOutcome> outcomes;
    for (const QString &file : files) {
        const Result<FileOutcome> outcome = importing.take(file);
        if (!outcome)
            return exitCode(outcome.error());
        outcomes << outcome.value();
    }
    if (const Status printed = printOutcomes(outcomes, options.isSet(u"json"_s)); !printed)
        return exitCode(printed);
    return exitCodeOf(outcomes);
}

int runBatches(const QCommandLineParser &options, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return wrongWords(u"batches [--json]"_s);
    const auto opened = openStore(options);
    if (!opened)
        return exitCode(opened.error());
    const auto batches = opened.value()->batches().all();
    if (!batches)
        return exitCode(batches.error());
    if (options.isSet(u"json"_s)) {
        QJsonArray array;
        for (const Batch &batch : batches.value())
            array.append(batchObject(batch));
        return exitCode(printAnswer(QJsonDocument(array).toJson()));
    }
    QByteArray text = "batch\tkind\ttime\tadded\trevised\tundone\ttitle\n";
    for (const Batch &batch : batches.value()) {
        const QStringList cells{
            QString::number(batch.id.value()), kindWord(batch.kind),           batch.time.toUTC().toString(Qt::ISODate),
            QString::number(batch.added),      QString::number(batch.revised), batch.undone ? u"yes"_s : u"no"_s,
            batch.title.simplified()};
        text += cells.join(u'\t').toUtf8() + '\n';
    }
    return exitCode(printAnswer(text));
}

int runUndo(const QCommandLineParser &options, const QStringList &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.size() == 1 ? arguments.constFirst().toLongLong(&isNumber) : 0;
    if (!isNumber || id <= 0)
        return wrongWords(u"undo BATCH"_s);
    const auto opened = openStore(options);
    if (!opened)
        return exitCode(opened.error());
    return exitCode(opened.value()->batches().undo(BatchId(id)));
}

int runExport(const QCommandLineParser &options, const QStringList &arguments)
{
    const QString file = options.value(u"tidy"_s);
    if (!arguments.isEmpty() || file.isEmpty())
        return wrongWords(u"export --tidy FILE"_s);
    const auto opened = openStore(options);
    if (!opened)
        return exitCode(opened.error());
    return exitCode(exportTidy(*opened.value(), QFileInfo(file).absoluteFilePath()));
}

} // namespace corridor
