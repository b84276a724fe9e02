#pragma once

#include "store/teststore.h"

#include <limits>

/// Imports for the tests of the store, as a reader would hand them over.
namespace teststore {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

inline corridor::ImportFigure figure(int year, double value, double quantity = kNone, int status = 0, quint32 note = 0)
{
    return {
        qint32(corridor::Period::year(year).storedFirst()), 0, quint32(year), note, value, quantity, quint8(status)};
}

/// A file of some series, with what they are about.
struct ImportFile {
    corridor::ImportBatch batch;
    std::vector<corridor::ImportSeries> series;

    explicit ImportFile(const QString &title = QStringLiteral("file.csv"))
    {
        batch.title = title;
        batch.document = u"doc:"_s + title;
        batch.catalogue.areas << corridor::Area{u"KAZ"_s, corridor::Area::Kind::Country, u"KZ"_s, u"398"_s}
                              << corridor::Area{u"DEU"_s, corridor::Area::Kind::Country, u"DE"_s, u"276"_s}
                              << corridor::Area{u"X_EU27"_s, corridor::Area::Kind::Aggregate, {}, {}, u"EUROSTAT"_s};
        batch.catalogue.units << corridor::Unit{u"EUR"_s, u"money"_s, true}
                              << corridor::Unit{u"kilogram"_s, u"mass"_s, true};
        batch.catalogue.indicators << corridor::Indicator{
            u"ESTAT:X"_s, u"other"_s, 1, u"EUR"_s, corridor::Indicator::Kind::Level, false, {}, u"ESTAT"_s};
        batch.catalogue.commodities << corridor::CommodityRow{u"HS"_s, u"85"_s, {}}
                                    << corridor::CommodityRow{u"HS"_s, u"8517"_s, u"85"_s};
        batch.catalogue.sources << corridor::Source{u"estat"_s, u"Eurostat"_s, u"Comext"_s, u"https://e.org"_s, {}, {}};
        batch.catalogue.documents << corridor::Document{batch.document, u"estat"_s,      title, u"https://e.org/f"_s,
                                                        u"2025"_s,      u"2025-06-01"_s, {}};
        batch.catalogue.documentHashes << u"abc123"_s;
        batch.catalogue.labels << corridor::LabelRow{u"area"_s, u"DEU"_s, u"en"_s, u"name"_s, u"Germany"_s}
                               << corridor::LabelRow{u"area"_s, u"KAZ"_s, u"en"_s, u"name"_s, u"not taken"_s}
                               << corridor::LabelRow{u"indicator"_s, u"ESTAT:X"_s, u"en"_s, {}, u"X"_s};
    }

    static corridor::SeriesKey key(const QString &partner = QStringLiteral("DEU"),
                                   const QString &commodity = QStringLiteral("TOTAL"))
    {
        corridor::SeriesKey key;
        key.indicator = u"goods_export"_s;
        key.reporter = u"KAZ"_s;
        key.partner = partner;
        key.commodity = commodity;
        key.unit = u"USD"_s;
        key.source = u"estat"_s;
        return key;
    }

    /// Adds a series of \a figures and gives it back.
    corridor::ImportSeries &add(const corridor::SeriesKey &key, std::vector<corridor::ImportFigure> figures)
    {
        series.push_back({key, {}, std::move(figures), {}});
        return series.back();
    }
    /// Adds a note and gives its number.
    quint32 note(const corridor::ImportNote &note)
    {
        batch.notes << note;
        return quint32(batch.notes.size());
    }

    /// The batch; this file must outlive it.
    [[nodiscard]] corridor::ImportBatch made() const
    {
        corridor::ImportBatch whole = batch;
        whole.seriesCount = qint64(series.size());
        for (const corridor::ImportSeries &one : series)
            whole.figureCount += qint64(one.figures.size());
        whole.series = [this](qint64 index, corridor::ImportSeries &out) { out = series.at(size_t(index)); };
        return whole;
    }
};

/// A file that adds, with quantities, notes and a series of each kind.
inline ImportFile wholeFile(const QString &title = QStringLiteral("file.csv"))
{
    ImportFile file(title);
    const quint32 estimated = file.note({{}, u"e"_s, {}, u"rounded"_s, {}});
    const quint32 elsewhere = file.note({u"min"_s, {}, u"1,0"_s, {}, u"press_1"_s});
    file.add(ImportFile::key(), {figure(2020, 10.5), figure(2021, 11, kNone, 2, estimated), figure(2022, 12)});
    file.add(ImportFile::key(u"X_EU27"_s), {figure(2021, 1e9), figure(2022, 1, kNone, 0, elsewhere)});
    file.add(ImportFile::key(u"DEU"_s, u"8517"_s), {figure(2022, 5, 100.25), figure(2023, 6)}).quantityUnit =
        u"kilogram"_s;
    corridor::SeriesKey own = ImportFile::key(u"-"_s);
    own.indicator = u"ESTAT:X"_s;
    own.unit = u"EUR"_s;
    file.add(own, {figure(1999, -3.25)});
    return file;
}

/// A file of two thousand figures that revises and adds to the one of wholeFile().
inline ImportFile nextFile()
{
    ImportFile file(u"next.csv"_s);
    file.add(ImportFile::key(), {figure(2021, 99), figure(2025, 1)});
    for (int i = 0; i < 100; ++i) {
        std::vector<corridor::ImportFigure> figures;
        for (int year = 1990; year < 2010; ++year)
            figures.push_back(figure(year, i + year, i % 2 == 0 ? kNone : i));
        file.add(ImportFile::key(u"DEU"_s, QString::number(i)), std::move(figures));
    }
    return file;
}

/// Every tidy row as text, but for the numbers of batch and line, which differ between stores.
inline QStringList tidy(const corridor::FigureImport &imports)
{
    QStringList lines;
    const auto done = imports.eachTidyRow([&](const corridor::FigureImport::TidyRow &row) {
        const auto &k = row.key;
        const auto &f = row.figure;
        lines << QStringList{k.indicator,
                             k.reporter,
                             k.partner,
                             k.commodity,
                             QString(corridor::frequencyCode(k.frequency)),
                             k.unit,
                             k.source,
                             k.basis,
                             k.valuation,
                             k.detail,
                             f.period.toString(),
                             QString::number(f.value, 'g', 17),
                             f.quantity ? QString::number(*f.quantity, 'g', 17) : u"none"_s,
                             row.quantityUnit,
                             corridor::statusCode(f.status),
                             corridor::boundCode(f.bound),
                             row.flag,
                             f.printed,
                             f.note,
                             row.document,
                             row.current ? u"current"_s : u"revision"_s}
                     .join(u'|');
        return corridor::success();
    });
    return done ? lines : QStringList{done.error().message};
}

} // namespace teststore
