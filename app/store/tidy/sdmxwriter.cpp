#include "store/tidy/sdmxwriter.h"

#include "core/csvtext.h"
#include "core/shortest.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr auto kHead = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,COMMODITY,UNIT_MEASURE,"
                       "SOURCE,BASIS,VALUATION,DETAIL,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,FIGURE_STATUS,BOUND,"
                       "PRINTED,COMMENT_OBS,FLAG,DOCUMENT,QUANTITY,QUANTITY_UNIT,";

QString frequencyText(Frequency frequency)
{
    switch (frequency) {
    case Frequency::HalfYear:
        return u"S"_s;
    case Frequency::Span:
        return u"_O"_s; // "other": the list has no code for a stretch of any length
    default:
        return frequencyCode(frequency);
    }
}

/// A span as its first day and its length: `2025-01-01/P9M`.
QString rangeText(const Period &period)
{
    const QDate first = period.first();
    const QDate after = period.last().addDays(1);
    const int months = (after.year() - first.year()) * 12 + after.month() - first.month();
    const QString begin = first.toString(Qt::ISODate) + u"/P"_s;
    if (first.addMonths(months) != after || months == 0)
        return begin + QString::number(first.daysTo(after)) + u'D';
    return months % 12 == 0 ? begin + QString::number(months / 12) + u'Y' : begin + QString::number(months) + u'M';
}

QString periodText(const Period &period)
{
    switch (period.frequency()) {
    case Frequency::HalfYear:
        return period.toString().replace(u'H', u'S');
    case Frequency::Span:
        return rangeText(period);
    default:
        return period.toString();
    }
}

/// The code of SDMX's list CL_OBS_STATUS: normal, provisional, estimated, or unvalidated for what no office published.
QString statusText(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Official:
        return u"A"_s;
    case FigureStatus::Provisional:
        return u"P"_s;
    case FigureStatus::Estimate:
    case FigureStatus::Analyst:
        return u"E"_s;
    case FigureStatus::Press:
    case FigureStatus::Claim:
        break;
    }
    return u"V"_s;
}

QString orNotApplicable(const QString &code) { return code.isEmpty() || code == u"-"_s ? u"_Z"_s : code; }

QString number(double value) { return QString::fromStdString(shortestNumber(value)); }

} // namespace

QByteArray SdmxWriter::head() { return kHead + TidyWriter::aboutHead().toUpper(); }

QByteArray SdmxWriter::line(const FigureImport::TidyRow &row)
{
    const SeriesKey &key = row.key;
    const Figure &figure = row.figure;
    QByteArray line = "datastructure,CORRIDOR:FIGURES(1.0),I";
    for (const QString &text : {frequencyText(key.frequency),
                                key.reporter,
                                orNotApplicable(key.partner),
                                key.indicator,
                                key.commodity,
                                key.unit,
                                key.source,
                                key.basis,
                                orNotApplicable(key.valuation),
                                orNotApplicable(key.detail),
                                periodText(figure.period),
                                number(figure.value),
                                statusText(figure.status),
                                u"0"_s,
                                statusCode(figure.status),
                                boundCode(figure.bound),
                                figure.printed,
                                figure.note,
                                row.flag,
                                row.document,
                                figure.quantity ? number(*figure.quantity) : QString(),
                                row.quantityUnit})
        line += ',' + csvField(guardedText(text));
    return line + ',' + m_names.about(row);
}

} // namespace corridor
