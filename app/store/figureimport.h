#pragma once

#include "core/catalogue.h"
#include "core/figure.h"
#include "core/result.h"
#include "store/cataloguerepository.h"

#include <QList>
#include <QString>

#include <functional>
#include <limits>
#include <vector>

namespace corridor {

class Database;

/// A figure on its way into the store: numbers only. `first` and `until` as in observation.period and .until.
struct ImportFigure {
    qint32 first = 0;
    qint32 until = 0;
    quint32 line = 0;
    quint32 note = 0; ///< Index into ImportBatch::notes, plus 1; 0: none.
    double value = 0.0;
    double quantity = std::numeric_limits<double>::quiet_NaN(); ///< NaN: absent. Never reaches the store as NaN.
    quint8 status = 0;
};

/// What goes to observation_note.
struct ImportNote {
    QString bound;
    QString flag;
    QString printed;
    QString note;
    QString document; ///< Empty: the document of the batch.
};

/// The figures of one series, in order of first, until; no two of the same period.
struct ImportSeries {
    SeriesKey key;
    QString quantityUnit;
    std::vector<ImportFigure> figures;
    /// Older vintages, in order of first, until, then oldest first. Only tidy files hold them.
    std::vector<ImportFigure> revisions;
};

struct CommodityRow {
    QString nomenclature;
    QString code;
    QString parent;
};

/// Things that figures are about and that the store may not have yet. A row that it has stays as it is.
struct ImportCatalogue {
    QList<Area> areas;
    QList<Unit> units;
    QList<Indicator> indicators;
    QList<CommodityRow> commodities;
    QList<Source> sources;
    QList<Document> documents;
    QStringList documentHashes; ///< SHA-256 in hex for each of documents; empty: unknown.
    QList<LabelRow> labels;
};

/// One file, understood. Series are asked for one after the other, so that not all need be in memory twice.
struct ImportBatch {
    QString title;    ///< File name.
    QString document; ///< Code of its document, one of catalogue.documents.
    ImportCatalogue catalogue;
    QList<ImportNote> notes;
    qint64 seriesCount = 0;
    qint64 figureCount = 0;
    /// The series \a index, 0 to seriesCount - 1, into \a series. Called in order, from the thread of the store.
    std::function<void(qint64 index, ImportSeries &series)> series;
};

/// A figure whose value, quantity, status or note differs from the stored one.
struct FigureChange {
    SeriesKey key;
    Period period;
    double oldValue = 0.0;
    double newValue = 0.0;
    FigureStatus oldStatus = FigureStatus::Official;
    FigureStatus newStatus = FigureStatus::Official;
    qint64 line = 0;
};

/// What a batch would change, or changed.
struct ImportCounts {
    qint64 added = 0;
    qint64 revised = 0;
    qint64 unchanged = 0;
    QList<FigureChange> changes; ///< The first few of the revised, at most ImportObserver::maximumChanges.
};

/// Follows a long piece of work and may stop it.
struct ImportObserver {
    int maximumChanges = 200;
    /// Figures done so far; false stops: nothing was written then (Error::Code::Cancelled).
    std::function<bool(qint64 done)> progress;
    /// Nobody needs the store while it is written, neither through this Store nor another: a large import is then
    /// written once instead of twice. When another process has it open, that is found out and changes nothing.
    bool alone = false;
};

struct ImportResult {
    BatchId batch; ///< Invalid when nothing was new or changed: then nothing was written.
    ImportCounts counts;
};

/// Compares what a file holds with the store, and writes it: one transaction, one batch (kind `import`).
/// A changed figure moves the old one to `revision`; a figure that is not in the file stays. Series, areas and whatever
/// else the batch made are taken back by BatchRepository::undo.
class FigureImport {
public:
    FigureImport(Database &reader, Database *writer, std::function<void()> announce);

    /// Touches nothing.
    [[nodiscard]] Result<ImportCounts> compare(const ImportBatch &batch, const ImportObserver &observer = {}) const;
    /// After a failed commit the store is opened again and asked whether the batch is there (RISKS: a failed commit may
    /// have reached the file). On an error or a stop the store is as it was.
    [[nodiscard]] Result<ImportResult> apply(const ImportBatch &batch, const ImportObserver &observer = {});

    /// The remembered column mapping (JSON) for files of the shape \a fingerprint; empty when there is none.
    [[nodiscard]] Result<QString> mapping(const QString &fingerprint) const;
    [[nodiscard]] Status rememberMapping(const QString &fingerprint, const QString &json);

    /// Gives every figure of the store, current and replaced, with what it needs to be imported elsewhere; ordered by
    /// series key (byte order of its fields), period, then vintage oldest first: the same store gives the same rows.
    struct TidyRow {
        SeriesKey key;
        QString quantityUnit;
        Figure figure;
        QString flag;
        QString document; ///< Never empty when the figure or its batch has one.
        bool current = true;
    };
    [[nodiscard]] Status eachTidyRow(const std::function<Status(const TidyRow &)> &take) const;
    /// Only those that \a figures name, each once, and only the value that stands or, with a valid \a knownOn, stood at
    /// the end of that day; in the same order. A figure that is not in the store is left out.
    [[nodiscard]] Result<QList<TidyRow>> tidyRows(const QList<FigureRef> &figures, const QDate &knownOn) const;

private:
    Database &m_reader;
    Database *m_writer;
    std::function<void()> m_announce;
};

} // namespace corridor
