#pragma once

#include "import/base/reader.h"
#include "import/collected.h"
#include "import/meaning/areas.h"
#include "import/text/opening.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <set>
#include <string>
#include <tuple>

namespace corridor::ingest {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const AreaTable *testAreas()
{
    static const std::shared_ptr<const AreaTable> table = [] {
        const QByteArray csv = bytesOf(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv"));
        return AreaTable::fromCsv(std::string_view(csv.constData(), static_cast<std::size_t>(csv.size())));
    }();
    return table.get();
}

/// Decoded text in pieces of a fixed size.
class Pieces : public TextSource {
public:
    Pieces(std::string text, std::size_t size) : m_text(std::move(text)), m_size(size) {}
    std::string_view next() override
    {
        const std::string_view piece = std::string_view(m_text).substr(m_at, m_size);
        m_at += piece.size();
        return piece;
    }
    const std::optional<Problem> &failure() const override { return m_failure; }
    std::uint64_t bytesRead() const override { return m_at; }
    std::uint64_t bytesTotal() const override { return m_text.size(); }

private:
    std::string m_text;
    std::size_t m_size;
    std::size_t m_at = 0;
    std::optional<Problem> m_failure;
};

/// What came of one file.
struct Reading {
    Collected sink;
    Outcome outcome;
    std::string reader;
    std::string notData;
};

inline std::string problemText(const Problem &problem)
{
    return std::string(troubleName(problem.trouble)) + ' ' + std::to_string(problem.place.line) + ':' +
           std::to_string(problem.place.column) + " \"" + problem.found + "\" \"" + problem.expected + '"';
}

/// Opens \a bytes as the program does, asks all readers and lets the surest read. \a piece: bytes of text at once.
inline Reading readBytes(const std::string &bytes, const std::string &name, ReadOptions options = {},
                         std::size_t piece = 0)
{
    Reading reading;
    Problem problem;
    const std::unique_ptr<OpenedFile> file = openText(bytes, name, {}, problem);
    if (!file) {
        reading.outcome = problem;
        return reading;
    }
    const Reader *best = nullptr;
    int confidence = 0;
    for (const Reader *reader : readers()) {
        if (reader->shape() != file->sample().shape)
            continue;
        const Recognition seen = reader->recognise(file->sample());
        if (seen.confidence <= confidence)
            continue;
        confidence = seen.confidence;
        best = reader;
        reading.notData = notDataName(seen.notData);
    }
    if (!best)
        return reading;
    reading.reader = best->name();
    if (!reading.notData.empty())
        return reading;
    options.fileName = name;
    options.areas = testAreas();
    if (const auto *table = dynamic_cast<const TableReader *>(best)) {
        const std::unique_ptr<RowSource> rows = file->rows();
        reading.outcome = table->read(*rows, options, reading.sink);
    } else if (const auto *text = dynamic_cast<const TextReader *>(best)) {
        Pieces pieces(bytes, piece == 0 ? bytes.size() + 1 : piece);
        reading.outcome = text->read(pieces, options, reading.sink);
    }
    return reading;
}

/// All of \a reading as text, one thing a line.
inline std::string dump(const Reading &reading)
{
    std::string text = "reader " + reading.reader + '\n';
    if (!reading.notData.empty())
        text += "no data: " + reading.notData + '\n';
    if (reading.outcome)
        text += "outcome " + problemText(*reading.outcome) + '\n';
    const Collected &sink = reading.sink;
    for (const Observation &observation : sink.observations) {
        const SeriesDraft &series = sink.allSeries[observation.series];
        char value[64];
        std::snprintf(value, sizeof value, "%.15g", observation.value);
        text += "add " + std::to_string(observation.line) + ' ' + series.indicator + ' ' + series.reporter + '>' +
                series.partner + ' ' + series.commodity + ' ' + series.frequency + ' ' +
                std::to_string(observation.first) + '/' + std::to_string(observation.until) + ' ' + value + ' ' +
                series.unit + (series.valuation.empty() ? "" : ' ' + series.valuation) +
                (series.detail.empty() ? "" : " [" + series.detail + ']') + " status " +
                std::to_string(static_cast<int>(observation.status)) +
                (observation.note == 0 ? "" : " flag " + sink.notes[observation.note - 1].flag) + '\n';
    }
    for (const auto &[reason, count] : sink.skipped)
        text += "skipped " + std::to_string(static_cast<int>(reason)) + ": " + std::to_string(count) + '\n';
    for (const Problem &problem : sink.rejected)
        text += "rejected " + problemText(problem) + '\n';
    for (const auto &[code, indicator] : sink.indicators)
        text += "indicator " + code + " \"" + indicator.name + "\" " + indicator.kind + '\n';
    for (const auto &[code, source] : sink.sources)
        text += "source " + source.publisher + " | " + source.dataset + '\n';
    for (const auto &[code, document] : sink.documents)
        text += "document \"" + document.title + "\" " + document.published + '\n';
    for (const std::string &remark : sink.remarks)
        text += "remark " + remark + '\n';
    return text;
}

} // namespace corridor::ingest
