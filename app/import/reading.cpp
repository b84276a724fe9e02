#include "import/content.h"
#include "import/gather/placing.h"
#include "import/generic/mapping.h"
#include "import/importer.h"
#include "import/meaning/areas.h"
#include "import/remarktexts.h"
#include "import/sha256.h"
#include "import/text/opening.h"
#include "import/troubletexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <future>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr std::array kSkipNames{"missing", "note", "breakdown", "selfPair", "deleted", "notNumeric"};

const ingest::AreaTable &areaTable()
{
    static const std::shared_ptr<const ingest::AreaTable> table = [] {
        QFile file(u":/import/areas.csv"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QByteArray csv = opened ? file.readAll() : QByteArray();
        auto made = ingest::AreaTable::fromCsv(std::string_view(csv.constData(), static_cast<std::size_t>(csv.size())));
        Q_ASSERT(made);
        return made;
    }();
    return *table;
}

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

/// A reader and how sure it is.
struct Candidate {
    const ingest::Reader *reader = nullptr;
    ingest::Recognition recognition;
};

/// Readers that would take the file, best first.
std::vector<Candidate> candidates(const ingest::Sample &sample)
{
    std::vector<Candidate> found;
    for (const ingest::Reader *reader : ingest::readers()) {
        if (reader->shape() != sample.shape)
            continue;
        ingest::Recognition recognition = reader->recognise(sample);
        if (recognition.confidence > 0 || recognition.notData != ingest::NotData::No)
            found.push_back({reader, std::move(recognition)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &left, const Candidate &right) {
        return left.recognition.confidence > right.recognition.confidence;
    });
    return found;
}

ImportGuess guessOf(const Candidate &candidate)
{
    return {text(candidate.reader->name()), text(candidate.reader->title()), candidate.recognition.confidence,
            QString::fromStdString(candidate.recognition.evidence)};
}

QString hashOf(const ImportRequest &request)
{
    Sha256 hash;
    if (request.path.isEmpty()) {
        hash.add(request.pasted);
    } else {
        QFile file(request.path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
        std::vector<char> piece(1 << 18);
        qint64 got = 0;
        while ((got = file.read(piece.data(), qint64(piece.size()))) > 0)
            hash.add({piece.data(), got});
        if (got < 0)
            return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

ingest::OpenOptions openOptions(const ImportRequest &request)
{
    ingest::OpenOptions options;
    options.encoding = request.encoding.toStdString();
    options.delimiter = request.delimiter.toLatin1();
    options.member = request.member.toStdString();
    options.readerPath = QDir(QCoreApplication::applicationDirPath()).filePath(u"corridor-reader"_s).toStdString();
    return options;
}

/// Publisher, data set and dates: what the request says, then what the reader said, then what the file is called.
ImportSource statedSource(const ImportRequest &request, const ingest::Collector &collector, const QString &fileName)
{
    ImportSource source = request.source;
    const auto fill = [](QString &field, const std::string &stated) {
        if (field.isEmpty())
            field = QString::fromStdString(stated);
    };
    if (!collector.sources().empty()) {
        const ingest::SourceDraft &draft = collector.sources().front();
        fill(source.publisher, draft.publisher);
        fill(source.dataset, draft.dataset);
        fill(source.url, draft.url);
        fill(source.licence, draft.licence);
    }
    if (!collector.documents().empty()) {
        const ingest::DocumentDraft &draft = collector.documents().front();
        fill(source.published, draft.published);
        fill(source.retrieved, draft.retrieved);
        fill(source.url, draft.url);
    }
    if (source.dataset.isEmpty())
        source.dataset = QFileInfo(fileName).completeBaseName();
    return source;
}

class Reading {
public:
    Reading(const ImportRequest &request, const ImportWatch &watch) : m_request(request), m_watch(watch)
    {
        m_reading.request = request;
        m_reading.fileName = request.path.isEmpty() ? QCoreApplication::translate("corridor::Import", "Pasted table")
                                                    : QFileInfo(request.path).fileName();
    }

    [[nodiscard]] std::optional<ingest::Problem> run();
    [[nodiscard]] ImportReading take() { return std::move(m_reading); }

private:
    [[nodiscard]] std::optional<ingest::Problem> open();
    [[nodiscard]] std::optional<ingest::Problem> choose();
    [[nodiscard]] std::optional<ingest::Problem> read();
    void describeColumns(const ingest::Sample &sample);
    void describe();
    void describeRows(const ingest::Collector &collector);

    const ImportRequest &m_request;
    const ImportWatch &m_watch;
    ImportReading m_reading;
    std::unique_ptr<ingest::OpenedFile> m_file;
    const ingest::Reader *m_reader = nullptr;
    std::shared_ptr<ImportReading::Content> m_content;
};

std::optional<ingest::Problem> Reading::open()
{
    ingest::Problem problem;
    const ingest::OpenOptions options = openOptions(m_request);
    m_file = m_request.path.isEmpty()
                 ? ingest::openText(m_request.pasted.toStdString(), m_reading.fileName.toStdString(), options, problem)
                 : ingest::openFile(QFileInfo(m_request.path).absoluteFilePath().toStdString(), options, problem);
    if (!m_file)
        return problem;
    const ingest::Sample &sample = m_file->sample();
    m_reading.encoding = QString::fromStdString(sample.encoding);
    if (sample.shape == ingest::Shape::Table && !sample.workbook && sample.delimiter != 0)
        m_reading.delimiter = QChar::fromLatin1(sample.delimiter);
    m_reading.numbers = m_request.numbers.value_or(sample.numbers);
    m_reading.numbersAmbiguous = sample.numbersAmbiguous && !m_request.numbers;
    for (const std::string &member : m_file->members())
        m_reading.members << QString::fromStdString(member);
    if (sample.shape == ingest::Shape::Table)
        describeColumns(sample);
    return std::nullopt;
}

void Reading::describeColumns(const ingest::Sample &sample)
{
    m_reading.fingerprint = QString::fromStdString(ingest::tableFingerprint(sample));
    m_reading.mapping = m_request.mapping.value_or(ingest::guessMapping(sample, areaTable()));
    for (const std::string &head : ingest::tableColumns(sample))
        m_reading.columns << QString::fromStdString(head);
}

std::optional<ingest::Problem> Reading::choose()
{
    const std::vector<Candidate> found = candidates(m_file->sample());
    for (const Candidate &candidate : found) {
        if (candidate.recognition.confidence > 0)
            m_reading.alternatives << guessOf(candidate);
    }
    if (!m_request.format.isEmpty() || m_request.mapping) {
        const std::string wanted = m_request.format.isEmpty() ? "table" : m_request.format.toStdString();
        m_reader = ingest::readerNamed(wanted);
        if (!m_reader || m_reader->shape() != m_file->sample().shape)
            return ingest::Problem{ingest::Trouble::Unrecognised, {}, wanted, {}};
        m_reading.guess = {QString::fromStdString(wanted), text(m_reader->title()), 100, {}};
        return std::nullopt;
    }
    for (const Candidate &candidate : found) {
        if (candidate.recognition.notData != ingest::NotData::No)
            return ingest::Problem{
                ingest::Trouble::NotData, {}, ingest::notDataName(candidate.recognition.notData), {}};
        if (candidate.recognition.confidence > 0) {
            m_reader = candidate.reader;
            m_reading.guess = guessOf(candidate);
            m_reading.needsFormat = !m_reader->seen();
            return std::nullopt;
        }
    }
    return ingest::Problem{ingest::Trouble::Unrecognised, {}, m_reading.fileName.toStdString(), {}};
}

std::optional<ingest::Problem> Reading::read()
{
    const ImportWatch &watch = m_watch;
    m_content =
        std::make_shared<ImportReading::Content>([&watch](std::uint64_t done, std::uint64_t total, std::uint64_t rows) {
            return !watch || watch({ImportProgress::Stage::Reading, static_cast<qint64>(done),
                                    static_cast<qint64>(total), static_cast<qint64>(rows)});
        });
    ingest::ReadOptions options;
    options.fileName = m_reading.fileName.toStdString();
    options.numbers = m_request.numbers;
    options.mapping = m_request.mapping;
    options.reporter = m_request.reporter.toStdString();
    options.unit = m_request.unit.toStdString();
    options.areas = &areaTable();
    if (const auto *tables = dynamic_cast<const ingest::TableReader *>(m_reader)) {
        const std::unique_ptr<ingest::RowSource> rows = m_file->allRows();
        if (auto problem = tables->read(*rows, options, m_content->collector))
            return problem;
        return rows->failure();
    }
    const auto *texts = dynamic_cast<const ingest::TextReader *>(m_reader);
    Q_ASSERT(texts);
    const std::unique_ptr<ingest::TextSource> source = m_file->text();
    if (auto problem = texts->read(*source, options, m_content->collector))
        return problem;
    return source->failure();
}

void Reading::describe()
{
    const ingest::Collector &collector = m_content->collector;
    m_reading.source = statedSource(m_request, collector, m_reading.fileName);
    const auto &sources = collector.sources();
    if (!sources.empty() && m_reading.source.publisher == QString::fromStdString(sources.front().publisher) &&
        m_reading.source.dataset == QString::fromStdString(sources.front().dataset))
        m_reading.sourceCode = QString::fromStdString(sources.front().code);
    m_reading.rowsRead = static_cast<qint64>(collector.rowsRead());
    m_reading.merged = static_cast<qint64>(collector.merged());
    m_reading.skipped = static_cast<qint64>(collector.skipped());
    m_reading.rejected = static_cast<qint64>(collector.rejected());
    for (std::size_t i = 0; i < kSkipNames.size(); ++i) {
        if (const std::uint64_t rows = collector.skipped(static_cast<ingest::Skip>(i)))
            m_reading.skippedBy.insert(QString::fromLatin1(kSkipNames[i]), static_cast<qint64>(rows));
    }
    for (const ingest::Remark &remark : collector.remarks())
        m_reading.remarks << describedRemark(remark);
    for (const ingest::Problem &problem : collector.problems())
        m_reading.problems << describedProblem(problem, m_reading.fileName);
    describeRows(collector);
}

void Reading::describeRows(const ingest::Collector &collector)
{
    const auto name = [this](QStringView kind, const std::string &code, const std::string &text) {
        if (!text.empty())
            m_reading.names.insert(kind.toString() + u'/' + QString::fromStdString(code), QString::fromStdString(text));
    };
    for (const ingest::AreaDraft &draft : collector.areas())
        name(u"area", draft.code, draft.name);
    for (const ingest::IndicatorDraft &draft : collector.indicators())
        name(u"indicator", draft.code, draft.name);
    for (const ingest::UnitDraft &draft : collector.units())
        name(u"unit", draft.code, draft.name);
    for (const ingest::Collector::FirstRow &row : collector.firstRows()) {
        const SeriesKey key = seriesKeyFrom(row.key, {});
        m_reading.firstRows << ImportRow{key, figureFrom(row.figure, key.frequency, collector.notes())};
    }
}

std::optional<ingest::Problem> Reading::run()
{
    auto hash = std::async(std::launch::async, hashOf, m_request);
    for (auto step : {&Reading::open, &Reading::choose, &Reading::read}) {
        if (auto problem = (this->*step)())
            return problem;
    }
    m_content->collector.finish();
    if (auto problem = ingest::placeRepeated(*m_file, m_content->collector))
        return problem;
    m_reading.sha256 = hash.get();
    if (m_content->collector.rowsRead() == 0)
        return ingest::Problem{ingest::Trouble::NoFigures, {}, {}, {}};
    describe();
    m_reading.content = m_content;
    return std::nullopt;
}

} // namespace

Result<ImportReading> readImport(const ImportRequest &request, const ImportWatch &watch, ImportRefusal *refused)
{
    Reading reading(request, watch);
    const std::optional<ingest::Problem> problem = reading.run();
    ImportReading result = reading.take();
    if (!problem)
        return result;
    const QString path = request.path.isEmpty() ? result.fileName : request.path;
    if (refused)
        *refused = {describedProblem(*problem, result.fileName), std::move(result)};
    return importError(*problem, path);
}

ImportProblem unseenFormat(const ImportReading &reading)
{
    return describedProblem({ingest::Trouble::NeedsFormat, {}, reading.guess.format.toStdString(), {}},
                            reading.fileName);
}

QList<ImportGuess> importFormats()
{
    QList<ImportGuess> formats;
    for (const ingest::Reader *reader : ingest::readers())
        formats << ImportGuess{text(reader->name()), text(reader->title()), 0, {}};
    return formats;
}

} // namespace corridor
