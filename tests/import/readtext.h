#pragma once

#include "import/base/reader.h"
#include "import/collected.h"
#include "import/meaning/areas.h"
#include "import/text/opening.h"

#include <QDate>
#include <QFile>

#include <memory>

namespace corridor::ingest {

/// The areas of the program.
inline const AreaTable *programAreas()
{
    static const std::shared_ptr<const AreaTable> table = [] {
        QFile file(QStringLiteral(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv"));
        return file.open(QIODevice::ReadOnly) ? AreaTable::fromCsv(file.readAll().toStdString()) : nullptr;
    }();
    return table.get();
}

/// What came of reading a text with one reader.
struct ReadText {
    Collected sink;
    Outcome outcome;
    Recognition recognition;
    Sample sample;
    bool opened = false;
};

/// Opens \a text as a file called \a options.fileName (`file.csv` when empty) and reads it with the table reader
/// \a reader.
inline ReadText readTable(const QByteArray &text, const char *reader, ReadOptions options = {}, bool stop = false)
{
    ReadText result;
    Problem problem;
    if (options.fileName.empty())
        options.fileName = "file.csv";
    const auto file = openText(text.toStdString(), options.fileName, {}, problem);
    const auto *table = dynamic_cast<const TableReader *>(readerNamed(reader));
    if (file == nullptr || table == nullptr) {
        result.outcome = problem;
        return result;
    }
    result.opened = true;
    result.sample = file->sample();
    result.recognition = table->recognise(result.sample);
    options.areas = programAreas();
    result.sink.stop = stop;
    const auto rows = file->rows();
    result.outcome = table->read(*rows, options, result.sink);
    return result;
}

/// `goods_export KAZ>TUR TOTAL A USD 2024-01-01 = 5`: one figure as a line of text.
inline QByteArray shownFigure(const Collected &sink, std::size_t index)
{
    const Observation &o = sink.observations.at(index);
    const SeriesDraft &s = sink.allSeries.at(o.series);
    const QDate epoch(1970, 1, 1);
    QByteArray out = QByteArray::fromStdString(s.indicator) + ' ' + QByteArray::fromStdString(s.reporter) + '>' +
                     QByteArray::fromStdString(s.partner) + ' ' + QByteArray::fromStdString(s.commodity) + ' ' +
                     s.frequency + ' ' + QByteArray::fromStdString(s.unit) + ' ' +
                     epoch.addDays(o.first).toString(Qt::ISODate).toLatin1();
    if (o.until != 0)
        out += '/' + epoch.addDays(o.until).toString(Qt::ISODate).toLatin1();
    out += " = " + QByteArray::number(o.value, 'g', 17);
    return s.detail.empty() ? out : out + " [" + QByteArray::fromStdString(s.detail) + ']';
}

/// `badNumber 3:5 abc`
inline QByteArray shownProblem(const Problem &problem)
{
    return QByteArray(troubleName(problem.trouble)) + ' ' + QByteArray::number(qulonglong(problem.place.line)) + ':' +
           QByteArray::number(qulonglong(problem.place.column)) + ' ' + QByteArray::fromStdString(problem.found);
}

} // namespace corridor::ingest
