#pragma once

#include "store/store.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

/// One figure of one product, as a file of trade by product has it.
struct ProductFileRow {
    QString indicator;
    QString reporter;
    QString partner;
    QString commodity; ///< `TOTAL` for all goods.
    QString period;    ///< `2020`, `2020-03`.
    double value = 0.0;
    QString nomenclature = QStringLiteral("H5");
    double quantity = 0.0; ///< Kilograms; 0: none.
    corridor::FigureStatus status = corridor::FigureStatus::Official;
    QString source = QStringLiteral("customs");
};

/// Writes \a rows into \a store as one import of sources that have no preference. \returns false on an error
inline bool importProducts(corridor::Store &store, const QList<ProductFileRow> &rows)
{
    using namespace corridor;
    QList<ImportSeries> series;
    QHash<QString, qsizetype> at;
    ImportBatch batch;
    batch.title = QStringLiteral("products.csv");
    batch.document = QStringLiteral("products_document");
    for (const ProductFileRow &row : rows) {
        const Period period = Period::parse(row.period).value_or(Period());
        SeriesKey key;
        key.indicator = row.indicator;
        key.reporter = row.reporter;
        key.partner = row.partner;
        key.commodity = row.commodity;
        key.frequency = period.frequency();
        key.unit = QStringLiteral("USD");
        key.source = row.source;
        if (row.commodity != QStringLiteral("TOTAL"))
            key.detail = QStringLiteral("CL=") + row.nomenclature;
        const QString name = QStringList{key.indicator,
                                         key.reporter,
                                         key.partner,
                                         key.commodity,
                                         key.detail,
                                         key.source,
                                         QString(frequencyCode(key.frequency))}
                                 .join(QLatin1Char('|'));
        if (!at.contains(name)) {
            at.insert(name, series.size());
            series.append({key, row.quantity > 0.0 ? QStringLiteral("kilogram") : QString(), {}, {}});
            if (!key.detail.isEmpty())
                batch.catalogue.commodities.append({row.nomenclature, row.commodity, QString()});
        }
        ImportFigure figure;
        figure.first = static_cast<qint32>(period.storedFirst());
        figure.line = static_cast<quint32>(batch.figureCount + 2);
        figure.value = row.value;
        figure.status = static_cast<quint8>(row.status);
        if (row.quantity > 0.0)
            figure.quantity = row.quantity;
        series[at.value(name)].figures.push_back(figure);
        ++batch.figureCount;
        const bool known = std::any_of(batch.catalogue.sources.begin(), batch.catalogue.sources.end(),
                                       [&row](const Source &source) { return source.code == row.source; });
        if (!known)
            batch.catalogue.sources.append({row.source, QStringLiteral("Customs Office"),
                                            QStringLiteral("Trade by product"), QStringLiteral("https://example.org"),
                                            QString(), QString()});
    }
    batch.catalogue.documents.append({batch.document, rows.first().source, batch.title, QString(), QString(),
                                      QStringLiteral("2024-05-01"), QString()});
    batch.catalogue.documentHashes.append(QString());
    batch.catalogue.labels.append({QStringLiteral("commodity"), QStringLiteral("H5:2709"), QStringLiteral("en"),
                                   QStringLiteral("name"), QStringLiteral("Crude petroleum oils")});
    batch.seriesCount = series.size();
    batch.series = [&series](qint64 index, ImportSeries &into) { into = series.at(index); };
    const auto applied = store.imports().apply(batch);
    if (!applied.ok())
        qWarning("%s", qUtf8Printable(applied.error().message));
    return applied.ok();
}
