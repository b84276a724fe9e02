#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace corridor;

/// corridor_bench_clickstore FILE [FIGURES]: makes a store of about so many figures (10,000,000), the same each time,
/// by the way that an import takes: BACI's layout for 200 countries and 5,000 products, a few pairs with most of them
/// as in life; yearly totals by both reporters; monthly totals of the largest pairs; and the bundled figures.
namespace {

constexpr int kAreas = 200;
constexpr int kProducts = 5000;
constexpr int kFirstYear = 2009;
constexpr int kYears = 15;
constexpr int kFirstTotal = 1999;
constexpr int kTotals = 25;
constexpr int kMonthlyAreas = 13; ///< Each with each other.
constexpr int kMonths = 180;

struct Part {
    SeriesKey key;
    QString quantityUnit;
    int first = 0;
    int count = 0; ///< Years, or months.
    double size = 0.0;
};

QString productCode(int index)
{
    const int chapter = 1 + index * 96 / kProducts;
    const int within = index % 60;
    return u"%1%2%3"_s.arg(chapter < 77 ? chapter : chapter + 1, 2, 10, QChar(u'0'))
        .arg(1 + within / 6, 2, 10, QChar(u'0'))
        .arg(10 + 10 * (within % 6), 2, 10, QChar(u'0'));
}

/// What to import as one batch; parts are made from their number, so that none need be kept.
struct Plan {
    QString title;
    Source source;
    std::vector<Part> parts;
    int perYear = 1;
};

void fill(const Part &part, quint32 number, int perYear, std::vector<ImportFigure> &figures)
{
    std::minstd_rand random(number + 1);
    random.discard(3);
    const auto share = [&random] { return double(random() % 10000) / 10000.0; };
    double value = part.size * std::exp(4.0 * share());
    figures.clear();
    for (int i = 0; i < part.count; ++i) {
        value *= 0.85 + 0.33 * share();
        if (random() % 16 == 0) // a year without trade
            continue;
        ImportFigure figure;
        const Period period =
            perYear == 12 ? Period::month(part.first + i / 12, 1 + i % 12) : Period::year(part.first + i);
        figure.first = qint32(period.storedFirst());
        figure.line = number + 2;
        figure.value = std::floor(value) + 1.0;
        if (!part.quantityUnit.isEmpty() && random() % 50 != 0)
            figure.quantity = std::floor(value / 7.0) / 100.0;
        figures.push_back(figure);
    }
}

ImportBatch batchOf(const Plan &plan, const QStringList &areas)
{
    ImportBatch batch;
    batch.title = plan.title;
    batch.document = u"bench:"_s + plan.source.code;
    for (const QString &area : areas)
        batch.catalogue.areas << Area{area, Area::Kind::Country, {}, {}};
    batch.catalogue.sources << plan.source;
    batch.catalogue.documents << Document{batch.document, plan.source.code, batch.title, {}, {}, {}, {}};
    batch.seriesCount = qint64(plan.parts.size());
    for (const Part &part : plan.parts)
        batch.figureCount += part.count;
    batch.series = [&plan](qint64 index, ImportSeries &series) {
        const Part &part = plan.parts[size_t(index)];
        series.key = part.key;
        series.quantityUnit = part.quantityUnit;
        series.revisions.clear();
        fill(part, quint32(index), plan.perYear, series.figures);
    };
    return batch;
}

Part total(const QString &indicator, const QString &reporter, const QString &partner, const QString &source)
{
    Part part;
    part.key.indicator = indicator;
    part.key.reporter = reporter;
    part.key.partner = partner;
    part.key.unit = u"USD"_s;
    part.key.source = source;
    part.key.valuation = indicator == u"goods_export"_s ? u"FOB"_s : u"CIF"_s;
    return part;
}

Plan totals(const QStringList &areas, bool monthly)
{
    Plan plan;
    plan.source = {monthly ? u"bench_monthly"_s : u"bench_yearly"_s, u"Customs"_s, u"Totals"_s, {}, {}, {}};
    plan.title = plan.source.code + u".csv"_s;
    plan.perYear = monthly ? 12 : 1;
    const qsizetype size = monthly ? kMonthlyAreas : areas.size();
    for (qsizetype one = 0; one < size; ++one) {
        for (qsizetype other = 0; other < size; ++other) {
            for (const QString &indicator : {u"goods_export"_s, u"goods_import"_s}) {
                if (one == other)
                    continue;
                Part part = total(indicator, areas.at(one), areas.at(other), plan.source.code);
                part.key.frequency = monthly ? Frequency::Month : Frequency::Annual;
                part.first = monthly ? kFirstYear : kFirstTotal;
                part.count = monthly ? kMonths : kTotals;
                part.size = 1e9 / double((one + 1) * (other + 1));
                plan.parts.push_back(part);
            }
        }
    }
    return plan;
}

/// A few pairs trade in everything, most in little: products fall with both countries' places.
Plan products(const QStringList &areas, qint64 series)
{
    Plan plan;
    plan.source = {u"baci"_s, u"CEPII"_s, u"BACI"_s, {}, {}, {}};
    plan.title = u"BACI_HS07.csv"_s;
    const auto countOf = [](double scale, qsizetype one, qsizetype other) {
        return std::min(kProducts, int(scale / double((one + 1) * (other + 1))) + 1);
    };
    const auto sum = [&](double scale) {
        qint64 all = 0;
        for (qsizetype one = 0; one < areas.size(); ++one) {
            for (qsizetype other = 0; other < areas.size(); ++other)
                all += one == other ? 0 : countOf(scale, one, other);
        }
        return all;
    };
    double scale = 1.0;
    while (sum(scale) < series && scale < 1e7)
        scale *= 1.05;
    for (qsizetype one = 0; one < areas.size(); ++one) {
        for (qsizetype other = 0; other < areas.size(); ++other) {
            const int count = one == other ? 0 : countOf(scale, one, other);
            for (int i = 0; i < count; ++i) {
                Part part = total(u"goods_export"_s, areas.at(one), areas.at(other), plan.source.code);
                part.key.commodity = productCode(i * (kProducts / count));
                part.key.basis = u"reconciled"_s;
                part.key.detail = u"CL=H3"_s;
                part.quantityUnit = u"tonne"_s;
                part.first = kFirstYear;
                part.count = kYears;
                part.size = 1e4;
                plan.parts.push_back(part);
            }
        }
    }
    return plan;
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

/// The pair that the program opens with first: it has the most.
Result<QStringList> countries(const Store &store)
{
    const auto all = store.catalogue().areas();
    if (!all)
        return all.error();
    QStringList codes{u"KAZ"_s, u"TUR"_s};
    for (const Area &area : all.value()) {
        if (area.kind == Area::Kind::Country && area.code.size() == 3 && !codes.contains(area.code) &&
            codes.size() < kAreas)
            codes << area.code;
    }
    return codes;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const qint64 figures = arguments.value(2, u"10000000"_s).toLongLong();
    auto opened = Store::open(arguments.at(1));
    if (!opened)
        return complain(opened.error());
    Store &store = *opened.value();
    const auto areas = countries(store);
    if (!areas)
        return complain(areas.error());
    const qint64 ofTotals = qint64(kAreas) * (kAreas - 1) * 2 * kTotals;
    const qint64 ofProducts = std::max<qint64>(0, figures - ofTotals) * 16 / 15;
    for (const Plan &plan :
         {totals(areas.value(), false), totals(areas.value(), true), products(areas.value(), ofProducts / kYears)}) {
        QElapsedTimer timer;
        timer.start();
        const auto done = store.imports().apply(batchOf(plan, areas.value()));
        if (!done)
            return complain(done.error());
        std::printf("%s: %lld series, %lld figures, %.1f s\n", qPrintable(plan.title), qint64(plan.parts.size()),
                    done.value().counts.added, double(timer.elapsed()) / 1000.0);
        std::fflush(stdout);
    }
    return 0;
}
