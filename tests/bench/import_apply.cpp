#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>
#include <random>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

constexpr int kYears = 15;
constexpr int kFirstYear = 2010;
constexpr int kAreas = 200;

/// Series as BACI has them, in order: exporter, importer, product; value in dollars, quantity in tonnes. Made from
/// their number, so that none need be kept.
class Baci {
public:
    explicit Baci(qint64 series) : m_series(series), m_perPair((series + kPairs - 1) / kPairs)
    {
        for (int i = 0; i < kAreas; ++i)
            m_areas << QString(QChar(u'A' + i / 26)) + QChar(u'A' + i % 26) + u'Q';
        for (size_t i = 0; i < m_sizes.size(); ++i)
            m_sizes[i] = std::exp(double(i) / 100.0);
        for (int year = 0; year < kYears; ++year)
            m_days[year] = qint32(Period::year(kFirstYear + year).storedFirst());
    }

    [[nodiscard]] qint64 count() const { return m_series; }
    [[nodiscard]] const QStringList &areas() const { return m_areas; }
    [[nodiscard]] int exporter(qint64 index) const { return int(index / m_perPair / kAreas); }
    [[nodiscard]] int importer(qint64 index) const { return int(index / m_perPair % kAreas); }
    [[nodiscard]] QString product(qint64 index) const
    {
        return u"%1"_s.arg(10000 + index % m_perPair * (900000 / m_perPair), 6, 10, QChar(u'0'));
    }

    void make(qint64 index, std::vector<ImportFigure> &figures) const
    {
        std::minstd_rand random(static_cast<unsigned>(index + 1));
        random.discard(3);
        figures.resize(kYears);
        for (int year = 0; year < kYears; ++year) {
            ImportFigure &figure = figures[size_t(year)];
            figure.first = m_days[year];
            figure.line = quint32(year * m_series + index + 2); // the file is ordered by year
            const double size = m_sizes[random() % m_sizes.size()];
            figure.value = std::floor(size * 1000.0) + 1.0;
            figure.quantity =
                random() % 10 == 0 ? std::nan("") : std::floor(size * double(random() % 900 + 100)) / 1000.0;
        }
    }

private:
    static constexpr qint64 kPairs = qint64(kAreas) * kAreas;
    const qint64 m_series;
    const qint64 m_perPair;
    QStringList m_areas;
    qint32 m_days[kYears] = {};
    std::array<double, 1600> m_sizes{}; ///< Trade is spread evenly over its orders of magnitude.
};

ImportBatch batchOf(const Baci &baci)
{
    ImportBatch batch;
    batch.title = u"BACI_HS17.csv"_s;
    batch.document = u"baci_file"_s;
    for (const QString &area : baci.areas())
        batch.catalogue.areas << Area{area, Area::Kind::Country, {}, {}};
    batch.catalogue.sources << Source{u"baci"_s, u"CEPII"_s, u"BACI"_s, {}, {}, {}};
    batch.catalogue.documents << Document{batch.document, u"baci"_s, batch.title, {}, {}, {}, {}};
    batch.seriesCount = baci.count();
    batch.figureCount = baci.count() * kYears;
    batch.series = [&baci](qint64 index, ImportSeries &series) {
        series.key.indicator = u"goods_export"_s;
        series.key.reporter = baci.areas().at(baci.exporter(index));
        series.key.partner = baci.areas().at(baci.importer(index));
        series.key.commodity = baci.product(index);
        series.key.unit = u"USD"_s;
        series.key.source = u"baci"_s;
        series.key.basis = u"reconciled"_s;
        series.key.valuation = u"FOB"_s;
        series.key.detail = u"CL=H5"_s;
        series.quantityUnit = u"tonne"_s;
        baci.make(index, series.figures);
    };
    return batch;
}

/// Wall time, and time on a processor, which other programs do not lengthen as much.
class Stopwatch {
public:
    Stopwatch() { start(); }
    void start()
    {
        m_timer.start();
        m_used = used();
    }
    [[nodiscard]] std::pair<double, double> seconds() const
    {
        return {double(m_timer.nsecsElapsed()) / 1e9, used() - m_used};
    }

private:
    [[nodiscard]] static double used()
    {
        rusage usage = {};
        getrusage(RUSAGE_SELF, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
               double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }
    QElapsedTimer m_timer;
    double m_used = 0.0;
};
using Seconds = std::pair<double, double>;

/// SQLite's own way: a typed table in the order of the file, a statement a row, and one index. \returns seconds
Seconds plain(const Baci &baci, const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
                 "CREATE TABLE t (t INTEGER, i INTEGER, j INTEGER, k TEXT, v REAL, q REAL)",
                 nullptr, nullptr, nullptr);
    Stopwatch timer;
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    std::vector<ImportFigure> figures;
    for (qint64 index = 0; index < baci.count(); ++index) {
        baci.make(index, figures);
        const QByteArray product = baci.product(index).toUtf8();
        for (int year = 0; year < kYears; ++year) {
            const ImportFigure &figure = figures[size_t(year)];
            sqlite3_bind_int(insert, 1, kFirstYear + year);
            sqlite3_bind_int(insert, 2, baci.exporter(index));
            sqlite3_bind_int(insert, 3, baci.importer(index));
            sqlite3_bind_text(insert, 4, product.constData(), int(product.size()), SQLITE_STATIC);
            sqlite3_bind_double(insert, 5, figure.value);
            sqlite3_bind_double(insert, 6, figure.quantity);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "CREATE INDEX t_key ON t (i, j, k, t); COMMIT; PRAGMA wal_checkpoint(TRUNCATE)", nullptr,
                 nullptr, nullptr);
    const Seconds taken = timer.seconds();
    sqlite3_close(database);
    return taken;
}

void report(const char *what, const Seconds &taken, qint64 bytes, qint64 figures)
{
    std::printf("%-22s %7.2f s %7.2f s on a processor %8.1f MB %6.1f bytes a figure\n", what, taken.first, taken.second,
                double(bytes) / 1e6, double(bytes) / double(figures));
    std::fflush(stdout);
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

} // namespace

/// corridor_bench_apply [SERIES] [FOLDER]: how long an import of so many series takes once it is read, beside SQLite's
/// own insertion of the same rows.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Baci baci(arguments.value(1, u"200000"_s).toLongLong());
    const qint64 figures = baci.count() * kYears;
    const QTemporaryDir folder(arguments.value(2, QDir::tempPath()) + u"/bench-XXXXXX"_s);
    const QString path = folder.filePath(u"store.sqlite"_s);

    Stopwatch timer;
    std::vector<ImportFigure> made;
    for (qint64 index = 0; index < baci.count(); ++index)
        baci.make(index, made);
    report("making the rows alone", timer.seconds(), 0, figures);

    const Seconds floor = plain(baci, folder.filePath(u"plain.sqlite"_s));
    report("plain table and index", floor, QFileInfo(folder.filePath(u"plain.sqlite"_s)).size(), figures);

    auto opened = Store::open(path);
    if (!opened)
        return complain(opened.error());
    Store &store = *opened.value();
    const ImportBatch batch = batchOf(baci);
    ImportObserver observer;
    observer.progress = [](qint64) { return true; };

    timer.start();
    const auto compared = store.imports().compare(batch, observer);
    if (!compared)
        return complain(compared.error());
    report("compare, new", timer.seconds(), QFileInfo(path).size(), figures);
    Stopwatch sinceStop;
    ImportObserver stopping;
    stopping.progress = [&](qint64 done) {
        sinceStop.start();
        return done < figures / 10 * 9;
    };
    if (const auto stopped = store.imports().apply(batch, stopping); stopped)
        return 1;
    report("stop near the end", sinceStop.seconds(), QFileInfo(path).size(), figures);
    timer.start();
    const auto applied = store.imports().apply(batch, observer);
    if (!applied)
        return complain(applied.error());
    const Seconds taken = timer.seconds();
    report("apply", taken, QFileInfo(path).size(), figures);
    std::printf("ratio to plain %.2f, on a processor %.2f; log %.1f MB\n", taken.first / floor.first,
                taken.second / floor.second, double(QFileInfo(path + u"-wal"_s).size()) / 1e6);
    timer.start();
    const auto again = store.imports().apply(batch, observer);
    if (!again)
        return complain(again.error());
    report("apply again, nothing", timer.seconds(), QFileInfo(path).size(), figures);
    timer.start();
    if (const Status undone = store.batches().undo(applied.value().batch); !undone)
        return complain(undone.error());
    report("undo", timer.seconds(), QFileInfo(path).size(), figures);
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory             %6.0f MB\n", double(usage.ru_maxrss) / 1e3);
    return 0;
}
