#include "dashboard/mirrorfigures.h"

#include "dashboard/chartparts.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QString kTotal = u"TOTAL"_s;
constexpr std::array<qsizetype, 3> kDepths{2, 4, 6};

/// The classification that a detail names, or nothing when it narrows the flow in another way too: by means of
/// transport, customs procedure, a second partner.
std::optional<QString> classificationOf(const QString &detail)
{
    QString classification;
    for (const QString &dimension : detail.split(u';', Qt::SkipEmptyParts)) {
        if (!dimension.startsWith(u"CL="_s))
            return std::nullopt;
        classification = dimension.mid(3);
    }
    return classification;
}

bool entersMirror(const SeriesKey &key)
{
    return key.basis == u"reported"_s && key.unit == u"USD"_s && classificationOf(key.detail).has_value() &&
           (key.frequency == Frequency::Annual || key.frequency == Frequency::Month);
}

bool isReport(FigureStatus status) { return status != FigureStatus::Press && status != FigureStatus::Claim; }

QString valuationOf(const std::optional<PreferredFigure> &figure)
{
    return figure ? figure->row.key.valuation : QString();
}

/// What stands where \a reporter gives no figure.
ChartPoint unreported(const Period &period, const QString &reporter)
{
    ChartPoint point;
    point.period = period;
    point.gap = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: not reported"), {Text::label(u"area"_s, reporter)});
    return point;
}

/// Whether both reports speak of one product: below the chapters, codes change from one revision of the HS to the next.
bool sameProduct(const MirrorPeriod &period)
{
    const SeriesKey &one = period.exporter->row.key;
    const SeriesKey &other = period.importer->row.key;
    return harmonizedDepth(one) <= kDepths.front() || one.detail == other.detail;
}

using FiguresByProduct = QMap<QString, QList<Series>>;

FiguresByProduct byProduct(const QList<Series> &series, qsizetype depth)
{
    FiguresByProduct products;
    for (const Series &each : series) {
        if (harmonizedDepth(each.key) == depth)
            products[each.key.commodity].append(each);
    }
    return products;
}

} // namespace

qsizetype harmonizedDepth(const SeriesKey &key)
{
    const QString &code = key.commodity;
    const auto classification = classificationOf(key.detail);
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    const bool harmonized = classification && (classification->isEmpty() || classification->startsWith(u'H'));
    return digits && harmonized && !code.isEmpty() ? code.size() : 0;
}

MirrorReader::MirrorReader(const Snapshot &snapshot, int firstYear, int lastYear) :
    m_snapshot(snapshot), m_firstYear(firstYear), m_lastYear(lastYear)
{}

QList<Series> MirrorReader::series(Side side, const CountryPair &flow, const QString &commodity) const
{
    SeriesFilter filter;
    filter.indicator = side == Side::Exports ? u"goods_export"_s : u"goods_import"_s;
    filter.reporter = side == Side::Exports ? flow.one : flow.other;
    filter.partner = side == Side::Exports ? flow.other : flow.one;
    filter.commodity = commodity;
    QList<Series> kept = m_snapshot.seriesOf(filter);
    kept.removeIf([](const Series &each) { return !entersMirror(each.key); });
    return kept;
}

PreferredSeries MirrorReader::chosen(Side side, const QString &reporter, const QList<Series> &series,
                                     Frequency frequency) const
{
    QList<FigureRow> rows;
    for (const Series &each : series) {
        if (each.key.frequency != frequency)
            continue;
        for (const FigureRow &row : m_snapshot.rows(each)) {
            const int year = row.figure.period.year();
            const bool inYears = (m_firstYear == 0 || year >= m_firstYear) && (m_lastYear == 0 || year <= m_lastYear);
            if (inYears && isReport(row.figure.status))
                rows.append(row);
        }
    }
    const QString indicator = side == Side::Exports ? u"goods_export"_s : u"goods_import"_s;
    return preferredFigures(rows, m_snapshot.ranks(indicator, reporter));
}

MirrorFigures MirrorReader::figures(const MirrorFlow &flow, Frequency frequency) const
{
    const CountryPair way{flow.exporter, flow.importer};
    return {chosen(Side::Exports, flow.exporter, series(Side::Exports, way, flow.commodity), frequency),
            chosen(Side::Imports, flow.importer, series(Side::Imports, way, flow.commodity), frequency)};
}

Frequency MirrorReader::frequencyOf(const MirrorFlow &flow, Frequency wanted) const
{
    const CountryPair way{flow.exporter, flow.importer};
    const QList<Series> all = series(Side::Exports, way, flow.commodity) + series(Side::Imports, way, flow.commodity);
    const auto has = [&all](Frequency frequency) {
        return std::any_of(all.begin(), all.end(),
                           [frequency](const Series &each) { return each.key.frequency == frequency; });
    };
    const bool monthly = has(Frequency::Month);
    return monthly && (wanted == Frequency::Month || !has(Frequency::Annual)) ? Frequency::Month : Frequency::Annual;
}

QList<std::pair<MirrorFlow, MirrorFigures>> MirrorReader::partners(const QString &country, Frequency frequency) const
{
    QList<std::pair<MirrorFlow, MirrorFigures>> flows;
    for (const bool outward : {true, false}) {
        QStringList partners;
        for (const bool exports : {true, false}) {
            const QString indicator = exports ? u"goods_export"_s : u"goods_import"_s;
            for (const CountryPair &flow : m_snapshot.flowsAbout(indicator, country)) {
                const bool reports = flow.one == country;
                if (reports == (exports == outward))
                    partners << (reports ? flow.other : flow.one);
            }
        }
        partners.sort();
        partners.removeDuplicates();
        for (const QString &partner : std::as_const(partners)) {
            if (!m_snapshot.isCountry(partner) || partner == country)
                continue;
            const MirrorFlow flow{outward ? country : partner, outward ? partner : country};
            const MirrorFigures both = figures(flow, frequency);
            if (!both.isEmpty())
                flows.append({flow, both});
        }
    }
    return flows;
}

QList<std::pair<MirrorFlow, MirrorFigures>> MirrorReader::products(const CountryPair &pair, Frequency frequency) const
{
    QList<std::pair<MirrorFlow, MirrorFigures>> flows;
    const std::array<CountryPair, 2> ways{pair, CountryPair{pair.other, pair.one}};
    std::array<std::pair<QList<Series>, QList<Series>>, 2> series;
    for (size_t way = 0; way < ways.size(); ++way)
        series.at(way) = {this->series(Side::Exports, ways.at(way), {}), this->series(Side::Imports, ways.at(way), {})};
    for (const qsizetype depth : kDepths) {
        for (size_t way = 0; way < ways.size(); ++way) {
            const CountryPair &countries = ways.at(way);
            const FiguresByProduct exports = byProduct(series.at(way).first, depth);
            const FiguresByProduct imports = byProduct(series.at(way).second, depth);
            QStringList products = exports.keys() + imports.keys();
            products.sort();
            products.removeDuplicates();
            for (const QString &product : std::as_const(products)) {
                const MirrorFigures both{chosen(Side::Exports, countries.one, exports.value(product), frequency),
                                         chosen(Side::Imports, countries.other, imports.value(product), frequency)};
                if (!both.isEmpty())
                    flows.append({{countries.one, countries.other, product}, both});
            }
        }
        if (!flows.isEmpty())
            break;
    }
    return flows;
}

QList<MirrorRow> MirrorReader::rows(const MirrorFlow &flow, const MirrorFigures &figures, double margin) const
{
    QList<MirrorRow> rows;
    for (const MirrorPeriod &each : mirrorPeriods(figures.exports, figures.imports)) {
        MirrorRow row;
        row.id = QStringList{flow.exporter, flow.importer, flow.commodity, each.period.toString()}.join(u'.');
        row.exporter = flow.exporter;
        row.importer = flow.importer;
        row.period = each.period;
        row.commodity = flow.commodity;
        row.exports = each.exporter ? chartPoint(m_snapshot, *each.exporter) : unreported(each.period, flow.exporter);
        row.imports = each.importer ? chartPoint(m_snapshot, *each.importer) : unreported(each.period, flow.importer);
        row.exportValuation = valuationOf(each.exporter);
        row.importValuation = valuationOf(each.importer);
        if (each.exporter && each.importer && !sameProduct(each))
            row.note = Text::phrase(
                QT_TRANSLATE_NOOP("Phrase", "Both report, but by different revisions of the HS: not compared"));
        else if (row.exports.value && row.imports.value)
            row.gap = mirrorGap(*row.exports.value, *row.imports.value,
                                assumedMargin(row.exportValuation, row.importValuation, margin));
        rows.append(row);
    }
    return rows;
}

} // namespace corridor
