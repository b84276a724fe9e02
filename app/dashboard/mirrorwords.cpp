#include "dashboard/mirrorwords.h"

#include "dashboard/detailnames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Below this a gap is told as "about the same".
constexpr double kNoticed = 0.005;

Text area(const QString &code) { return Text::label(u"area"_s, code); }

/// Valuations that \a side of \a rows has, each once.
Text valuations(const QList<MirrorRow> &rows, bool exports)
{
    QStringList codes;
    for (const MirrorRow &row : rows) {
        if ((exports ? row.exports : row.imports).value)
            codes << (exports ? row.exportValuation : row.importValuation);
    }
    codes.removeDuplicates();
    QList<Text> words;
    for (const QString &code : std::as_const(codes))
        words << valuationText(code);
    return Text::joined(words, u"/"_s);
}

/// `1995–2012, 2025`: the periods without a report of one side, where the other has one.
Text missingPeriods(const QList<MirrorRow> &rows, bool exports)
{
    QList<Text> stretches;
    Period first;
    Period last;
    const auto close = [&] {
        if (first.isValid())
            stretches << (first == last ? Text::period(first)
                                        : Text::joined({Text::period(first), Text::period(last)}, u"–"_s));
        first = {};
    };
    for (const MirrorRow &row : rows) {
        if ((exports ? row.exports : row.imports).value) {
            close();
            continue;
        }
        if (first.isValid() && last.shifted(1) != row.period)
            close();
        if (!first.isValid())
            first = row.period;
        last = row.period;
    }
    close();
    return stretches.isEmpty() ? Text() : Text::joined(stretches, u", "_s);
}

} // namespace

const MirrorRow *newestGap(const QList<MirrorRow> &rows)
{
    const auto newest = std::find_if(rows.rbegin(), rows.rend(), [](const MirrorRow &row) { return row.gap; });
    return newest == rows.rend() ? nullptr : &*newest;
}

const MirrorRow *mirrorRowOf(const QList<MirrorRow> &rows, const Period &period)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&period](const MirrorRow &row) { return row.period == period; });
    return found == rows.end() ? nullptr : &*found;
}

bool anyReport(const QList<MirrorRow> &rows, bool exports)
{
    return std::any_of(rows.begin(), rows.end(), [exports](const MirrorRow &row) {
        return (exports ? row.exports : row.imports).value.has_value();
    });
}

double cifMarginOf(const ViewState &state) { return state.cifMargin < 0.0 ? kUsualCifMargin : state.cifMargin; }

GapMeasure gapMeasure(const ViewState &state)
{
    return state.sortColumn == u"share"_s ? GapMeasure::Share : GapMeasure::Value;
}

Text valuationText(const QString &valuation)
{
    if (valuation == u"FOB"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "FOB"));
    if (valuation == u"CIF"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "CIF"));
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "valuation not stated"));
}

Text marginText(const ViewState &state)
{
    const Text share = Text::number(cifMarginOf(state), {}, Text::NumberStyle::Percent);
    if (state.cifMargin < 0.0)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "CIF/FOB margin: %1 of the exporter’s value, as assumed by the "
                                                        "IMF (Direction of Trade Statistics)."),
                            {share});
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "CIF/FOB margin: %1 of the exporter’s value, chosen here; the IMF "
                                                    "(Direction of Trade Statistics) assumes %2."),
                        {share, Text::number(kUsualCifMargin, {}, Text::NumberStyle::Percent)});
}

Text flowTitle(const MirrorFlow &flow, const QString &form)
{
    const Text way = Text::joined(
        {Text::label(u"area"_s, flow.exporter, form), Text::label(u"area"_s, flow.importer, form)}, u" → "_s);
    const Text product = detailName(flow.commodity, {});
    return product.isEmpty() ? way : Text::joined({way, product}, u", "_s);
}

Period mirrorPeriod(const ViewState &state, const QList<MirrorView> &views)
{
    const auto selected = Period::parse(state.selection);
    Period newest;
    Period newestWithGap;
    for (const MirrorView &view : views) {
        for (const MirrorRow &row : view.rows) {
            if (selected && row.period == *selected)
                return *selected;
            if (!newest.isValid() || newest < row.period)
                newest = row.period;
            if (row.gap && (!newestWithGap.isValid() || newestWithGap < row.period))
                newestWithGap = row.period;
        }
    }
    return newestWithGap.isValid() ? newestWithGap : newest;
}

/// The newest gap in words.
Text gapSentence(const MirrorView &view, const Period &selected)
{
    const MirrorRow *row = mirrorRowOf(view.rows, selected);
    if (!row || !row->gap)
        row = newestGap(view.rows);
    const Text flow = flowTitle(view.flow);
    if (!row) {
        const bool exports = anyReport(view.rows, true);
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: only %2 reports this flow"),
                            {flow, area(exports ? view.flow.exporter : view.flow.importer)});
    }
    const Text period = Text::period(row->period);
    if (!row->gap->share)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: only the importer reports trade"), {flow, period});
    const double share = *row->gap->share;
    if (std::abs(share) < kNoticed)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: both sides report about the same"), {flow, period});
    const Text amount = Text::number(std::abs(share), {}, Text::NumberStyle::Percent);
    return share > 0.0 ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: the importer reports %3 more than the "
                                                                  "exporter"),
                                      {flow, period, amount})
                       : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2: the importer reports %3 less than the "
                                                                  "exporter"),
                                      {flow, period, amount});
}

Text sidesText(const MirrorView &view)
{
    QList<Text> parts{Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Goods, current prices")),
                      Text::label(u"unit"_s, u"USD"_s)};
    QList<Text> sides;
    for (const bool exports : {true, false}) {
        const Text country = area(exports ? view.flow.exporter : view.flow.importer);
        const Text how = anyReport(view.rows, exports) ? valuations(view.rows, exports)
                                                       : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not reported"));
        sides << (exports ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "exporter: %1 (%2)"), {country, how})
                          : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "importer: %1 (%2)"), {country, how}));
    }
    return Text::joined({Text::joined(parts, u", "_s), Text::joined(sides, u", "_s)}, u"; "_s);
}

QList<Text> missingNotes(const MirrorView &view)
{
    QList<Text> notes;
    for (const bool exports : {true, false}) {
        const Text periods = missingPeriods(view.rows, exports);
        if (periods.isEmpty())
            continue;
        const Text country = area(exports ? view.flow.exporter : view.flow.importer);
        notes << (exports ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, exports: not reported for %2"),
                                         {country, periods})
                          : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, imports: not reported for %2"),
                                         {country, periods}));
    }
    return notes;
}

Text emptyFlow(const ViewState &state, const MirrorFlow &flow)
{
    const Text what = Text::phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1 → %2: neither country reports this flow here, or not for the chosen years. "
                                    "Files that fill it: goods trade by partner from UN Comtrade "
                                    "(comtradeplus.un.org), with both countries as reporters, or from their "
                                    "statistical offices."),
        {area(flow.exporter), area(flow.importer)});
    const Text how = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Drop such a file on the window, or press Ctrl+I."));
    return flow.commodity == u"TOTAL"_s && state.firstYear == 0 && state.lastYear == 0
               ? Text::joined({what, how}, u" "_s)
               : what;
}

Text missingMirror(const ViewState &state)
{
    if (state.firstYear != 0 || state.lastYear != 0)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Neither country reports trade with the other for the chosen "
                                                        "years. Widen the range."));
    const Text what = Text::phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1 ↔ %2: neither country reports trade with the other here. Files that fill this "
                                    "page: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both "
                                    "countries as reporters, or from the statistical office of each."),
        {area(state.pair.one), area(state.pair.other)});
    const Text how = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Drop such a file on the window, or press Ctrl+I."));
    return Text::joined({what, how}, u" "_s);
}

} // namespace corridor
