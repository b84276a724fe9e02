#include "main/reporting/reportcommand.h"

#include "analysis/viewcode.h"
#include "dashboard/picturedviews.h"
#include "main/answerformat.h"
#include "main/commandline.h"
#include "main/commandoptions.h"
#include "main/reporting/reportoptions.h"
#include "main/reporting/sharedoptions.h"
#include "report/batch/batchqueue.h"
#include "report/parity/parity.h"
#include "report/savefile.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString furtherFailures(int count)
{
    return QCoreApplication::translate("corridor::CommandLine", "%n more file(s) failed.", nullptr, count);
}

/// Says what became of the files of a queue, in their order, as soon as it is known.
class Answer {
public:
    Answer(const BatchQueue &queue, bool json) : m_queue(queue), m_json(json) {}

    /// Prints what is new.
    Status update()
    {
        while (m_next < m_queue.size()) {
            const BatchQueue::Entry entry = m_queue.entry(m_next);
            if (entry.outcome == BatchQueue::Outcome::Waiting)
                break;
            if (const Status said = say(entry, m_queue.path(m_next++)); !said)
                return said;
        }
        return success();
    }
    /// Prints what stands at the end. \returns the first failure, with the number of the others
    Status end()
    {
        if (m_json) {
            const QStringList columns{u"file"_s,   u"page"_s, u"pair"_s, u"language"_s,
                                      u"format"_s, u"code"_s, u"bytes"_s};
            if (const Status printed = printAnswer(formatted(m_rows, columns, true)); !printed)
                return printed;
        }
        if (m_failures.isEmpty())
            return success();
        QString message = m_failures.constFirst();
        if (const auto others = static_cast<int>(m_failures.size()) - 1; others > 0)
            message += u' ' + furtherFailures(others);
        return Error{Error::Code::Storage, message, {}};
    }

private:
    Status say(const BatchQueue::Entry &entry, const QString &path)
    {
        if (entry.outcome == BatchQueue::Outcome::Failed)
            m_failures << entry.reason;
        if (entry.outcome != BatchQueue::Outcome::Written)
            return success();
        if (!m_json)
            return printAnswer(path.toUtf8() + '\n');
        const bool isCarrier = entry.file.format == ExportFormat::Png; // the code at its foot
        m_rows << QJsonObject{{u"file"_s, path},
                              {u"page"_s, pageCode(entry.file.page)},
                              {u"pair"_s, entry.file.pair.toString()},
                              {u"language"_s, languageCode(entry.file.language)},
                              {u"format"_s, exportFormatCode(entry.file.format)},
                              {u"code"_s, isCarrier ? viewCode(stateOf(entry.file)) : QString()},
                              {u"bytes"_s, entry.bytes}};
        return success();
    }

    const BatchQueue &m_queue;
    const bool m_json;
    qsizetype m_next = 0;
    QList<QJsonObject> m_rows;
    QStringList m_failures;
};

Status writeFiles(const Dashboard &dashboard, const ReportOptions &options)
{
    const auto files = planBatch(dashboard, options.batch);
    if (!files)
        return files.error();
    if (const Status made = makeFolder(options.batch.folder); !made)
        return made;
    BatchQueue queue(dashboard, options.batch, files.value());
    Answer answer(queue, options.json);
    for (bool more = true; more;) {
        more = queue.drawNext();
        if (!more)
            queue.wait();
        if (const Status said = answer.update(); !said)
            return said;
    }
    return answer.end();
}

/// Compares the languages, writes what was found and says how much that is.
Status writeParity(const Dashboard &dashboard, const ReportOptions &options)
{
    const auto pages = compareLanguages(dashboard, options.batch);
    if (!pages)
        return pages.error();
    const bool json = options.parity.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray table = json ? parityJson(pages.value()) : parityCsv(pages.value());
    if (const Status saved = saveFile(table, options.parity); !saved)
        return saved;
    if (const auto findings = static_cast<int>(findingCount(pages.value())); findings > 0)
        return Error{Error::Code::Damaged,
                     QCoreApplication::translate("corridor::CommandLine",
                                                 "The languages differ in %n place(s); %1 lists them.", nullptr,
                                                 findings)
                         .arg(options.parity),
                     {}};
    if (options.json)
        return success();
    int numbers = 0;
    int texts = 0;
    for (const ParityPage &page : pages.value()) {
        numbers += page.numbers;
        texts += page.sentences + page.names;
    }
    const QString summary =
        QCoreApplication::translate("corridor::CommandLine",
                                    "The four languages show the same: %1 numbers, %2 texts, on "
                                    "%3 pages.")
            .arg(QString::number(numbers), QString::number(texts), QString::number(pages.value().size()));
    return printAnswer(summary.toUtf8() + '\n');
}

Status writeReport(const QCommandLineParser &parser, ReportOptions options)
{
    const auto opened = openStore(parser);
    if (!opened)
        return opened.error();
    Dashboard dashboard(*opened.value());
    if (const Status read = dashboard.refresh(); !read)
        return read;
    auto pairs = pairsToReport(dashboard, options.batch.pairs);
    if (!pairs)
        return pairs.error();
    options.batch.pairs = std::move(pairs).value();
    options.batch.keepView = [&store = *opened.value()](const ViewState &state) { return keepPictured(store, state); };
    if (!options.batch.folder.isEmpty()) {
        if (const Status written = writeFiles(dashboard, options); !written)
            return written;
    }
    return options.parity.isEmpty() ? success() : writeParity(dashboard, options);
}

} // namespace

int runReport(const QCommandLineParser &options, const QStringList &words)
{
    const auto read = readReportOptions(options, words);
    if (!read) {
        printError(read.error().message);
        return ExitUsage;
    }
    return exitCode(writeReport(options, read.value()));
}

} // namespace corridor
