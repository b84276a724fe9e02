#include "dashboard/claimspecs.h"

#include "analysis/claimcheck.h"
#include "dashboard/figurechoice.h"

#include <QtGlobal>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

Text area(const QString &code) { return Text::label(u"area"_s, code); }

bool isNamed(const QString &code) { return !code.isEmpty() && code != u"-"_s; }

/// The pair that most claims are about: those that name no country belong to it.
std::optional<CountryPair> usualPair(const QList<Claim> &claims)
{
    QHash<QString, int> counts;
    std::optional<CountryPair> usual;
    int most = 0;
    for (const Claim &claim : claims) {
        if (!isNamed(claim.reporter) || !isNamed(claim.partner))
            continue;
        const CountryPair pair = claim.reporter < claim.partner ? CountryPair{claim.reporter, claim.partner}
                                                                : CountryPair{claim.partner, claim.reporter};
        if (++counts[pair.toString()] > most) {
            most = counts.value(pair.toString());
            usual = pair;
        }
    }
    return usual;
}

bool concerns(const Claim &claim, const CountryPair &pair, const std::optional<CountryPair> &usual)
{
    const auto within = [&pair](const QString &code) {
        return !isNamed(code) || code == pair.one || code == pair.other;
    };
    // A side left open is the other one of the usual pair, not just any country.
    const bool open = claim.reporter.isEmpty() || claim.partner.isEmpty();
    if (open && (!usual || (*usual != pair && *usual != CountryPair{pair.other, pair.one})))
        return false;
    return within(claim.reporter) && within(claim.partner) &&
           (open || isNamed(claim.reporter) || isNamed(claim.partner));
}

/// What either side's statistics say of the claim's indicator.
QList<PreferredFigure> statistics(const Snapshot &snapshot, const Claim &claim, const CountryPair &pair)
{
    QList<FlowKey> keys;
    if (claim.partner == u"-"_s)
        keys = {{claim.indicator, pair.one, claim.partner}, {claim.indicator, pair.other, claim.partner}};
    else
        keys = {{claim.indicator, pair.one, pair.other}, {claim.indicator, pair.other, pair.one}};
    const auto period = Period::parse(claim.period);
    const Frequency frequency = period ? period->frequency() : Frequency::Annual;
    QList<PreferredFigure> all;
    for (const FlowKey &key : std::as_const(keys)) {
        const ChosenFigures figures = chooseFigures(snapshot, key, frequency);
        all.append(figures.joined.figures);
        all.append(figures.singles);
    }
    return all;
}

QList<FigureRow> rowsOf(const QList<PreferredFigure> &figures)
{
    QList<FigureRow> rows;
    for (const PreferredFigure &each : figures)
        rows.append(each.row);
    return rows;
}

/// The stored figures behind what the claim was held against; \a figures are what was offered.
QList<FigureRef> evidenceInputs(const ClaimResult &result, const QList<PreferredFigure> &figures)
{
    QList<FigureRef> inputs;
    for (const ClaimEvidence &evidence : result.evidence) {
        const auto same = std::find_if(figures.begin(), figures.end(), [&evidence](const PreferredFigure &each) {
            return each.row.key == evidence.row.key && each.row.figure.period == evidence.row.figure.period;
        });
        inputs.append(inputsOf(*same));
    }
    return inputs;
}

Text verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "holds"));
    case Verdict::DoesNotHold:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "does not hold"));
    case Verdict::NotInStatistics:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not in the statistics"));
    case Verdict::NotMeasurable:
        break;
    }
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not measurable"));
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return Tone::Good;
    case Verdict::DoesNotHold:
        return Tone::Bad;
    case Verdict::NotInStatistics:
        return Tone::Caution;
    case Verdict::NotMeasurable:
        break;
    }
    return Tone::Neutral;
}

Text evidenceOf(const ClaimEvidence &evidence)
{
    const FigureRow &row = evidence.row;
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, as %2 reports: %3"),
                        {Text::period(row.figure.period), area(row.key.reporter),
                         Text::number(row.figure.value, row.key.unit, Text::NumberStyle::Compact, row.figure.bound)});
}

Text evidenceText(const Snapshot &snapshot, const Claim &claim, const CountryPair &pair, const ClaimResult &result,
                  bool remarks)
{
    QList<Text> parts;
    QStringList reporters;
    for (const ClaimEvidence &each : result.evidence) {
        parts.append(evidenceOf(each));
        reporters.append(each.row.key.reporter);
    }
    if (!parts.isEmpty() && claim.reporter.isEmpty()) {
        for (const QString &side : {pair.one, pair.other}) {
            if (!reporters.contains(side))
                parts.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "no table of %1{gen}"), {area(side)}));
        }
    }
    const bool remark = snapshot.hasLabel(u"claim"_s, claim.code, u"evidence"_s);
    if (remark && (remarks || parts.isEmpty()))
        parts.append(Text::label(u"claim"_s, claim.code, u"evidence"_s));
    if (parts.isEmpty())
        return Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n source(s), no statistics for this"), {},
                            static_cast<int>(claim.documents.size()));
    return Text::joined(parts, u" · "_s);
}

/// Who said it and when, as far as that is known.
Text speakerText(const Snapshot &snapshot, const Claim &claim)
{
    QList<Text> parts;
    if (snapshot.hasLabel(u"claim"_s, claim.code, u"speaker"_s))
        parts.append(Text::label(u"claim"_s, claim.code, u"speaker"_s));
    if (claim.stated)
        parts.append(Text::date(*claim.stated));
    return parts.isEmpty() ? Text() : Text::joined(parts, u", "_s);
}

} // namespace

QList<ClaimSpec> claimSpecs(const Snapshot &snapshot, const ViewState &state, int importance, bool remarks)
{
    const auto usual = usualPair(snapshot.claims());
    QList<ClaimSpec> specs;
    QHash<QString, QDate> stated;
    for (const Claim &claim : snapshot.claims()) {
        if (claim.importance > importance || !concerns(claim, state.pair, usual))
            continue;
        const QList<PreferredFigure> figures = statistics(snapshot, claim, state.pair);
        const ClaimResult result = checkClaim(claim, rowsOf(figures));
        ClaimSpec spec;
        spec.claim = claim.code;
        spec.statement = Text::label(u"claim"_s, claim.code, u"statement"_s);
        spec.verdict = result.verdict;
        spec.verdictText = verdictText(result.verdict);
        spec.evidence = evidenceText(snapshot, claim, state.pair, result, remarks);
        spec.speaker = speakerText(snapshot, claim);
        spec.tone = toneOf(result.verdict);
        spec.documents = claim.documents;
        spec.against = claim.against;
        spec.importance = claim.importance;
        spec.inputs = evidenceInputs(result, figures);
        specs.append(spec);
        stated.insert(claim.code, claim.stated ? claim.stated->first : QDate());
    }
    // What figures can say something about comes first, the newest statement before older ones.
    std::stable_sort(specs.begin(), specs.end(), [&stated](const ClaimSpec &one, const ClaimSpec &other) {
        const auto order = [&stated](const ClaimSpec &spec) {
            const int said = spec.verdict == Verdict::NotInStatistics ? 1
                             : spec.verdict == Verdict::NotMeasurable ? 2
                                                                      : 0;
            return std::tuple(spec.importance, said, -stated.value(spec.claim).toJulianDay());
        };
        return order(one) < order(other);
    });
    return specs;
}

} // namespace corridor
