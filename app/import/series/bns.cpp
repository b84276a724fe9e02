#include "import/series/family.h"
#include "import/series/longtable.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::series {

namespace {

bool isBns(const Heads &heads) { return heads.count({"nam", "val"}) == 2 && heads.count({"period", "dat"}) > 0; }

/// Russian letters in lower case, the rest as it is.
std::string folded(std::string_view text)
{
    std::string low = lowered(text);
    for (std::size_t i = 0; i + 1 < low.size(); ++i) {
        const auto lead = static_cast<unsigned char>(low[i]);
        const auto trail = static_cast<unsigned char>(low[i + 1]);
        if (lead != 0xD0)
            continue;
        if (trail >= 0x90 && trail <= 0x9F) {
            low[i + 1] = static_cast<char>(trail + 0x20);
        } else if (trail >= 0xA0 && trail <= 0xAF) {
            low[i] = static_cast<char>(0xD1);
            low[i + 1] = static_cast<char>(trail - 0x20);
        } else if (trail == 0x81) {
            low[i] = static_cast<char>(0xD0);
            low[i + 1] = static_cast<char>(0xB5); // Ё as Е
        }
        ++i;
    }
    return low;
}

bool holds(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

/// True when \a text (folded) says that figures run from the beginning of the year. Gross domestic product does so
/// without saying it.
bool saysCumulative(std::string_view text)
{
    constexpr std::array kWords = {std::string_view("отчетный период"),
                                   std::string_view("отчетного периода"),
                                   std::string_view("нарастающ"),
                                   std::string_view("с начала года"),
                                   std::string_view("к декабрю"),
                                   std::string_view("накоплен"),
                                   std::string_view("январь-"),
                                   std::string_view("январь -"),
                                   std::string_view("январь–"),
                                   std::string_view("есепті кезең"),
                                   std::string_view("жыл басынан"),
                                   std::string_view("қаңтар-"),
                                   std::string_view("валовой внутренний продукт")};
    return std::any_of(kWords.begin(), kWords.end(), [text](std::string_view word) { return holds(text, word); });
}

int romanOrDigit(std::string_view text)
{
    constexpr std::array kNumbers = {std::pair{std::string_view("iv"), 4}, std::pair{std::string_view("iii"), 3},
                                     std::pair{std::string_view("ii"), 2}, std::pair{std::string_view("i"), 1},
                                     std::pair{std::string_view("4"), 4},  std::pair{std::string_view("3"), 3},
                                     std::pair{std::string_view("2"), 2},  std::pair{std::string_view("1"), 1}};
    for (const auto &[written, value] : kNumbers) {
        if (text.starts_with(written))
            return value;
    }
    return 0;
}

/// The last calendar year that \a text names.
std::optional<int> yearIn(std::string_view text)
{
    for (std::size_t i = text.size(); i >= 4; --i) {
        if (const auto year = plainYear(text.substr(i - 4, 4)); year && text[i - 4] != ' ')
            return year;
    }
    return std::nullopt;
}

/// "I квартал 2019 г.", "1 полугодие 2019 г.", "Январь-ноябрь 2019 г.", "9 месяцев 2019 г." and what parsePeriod reads.
std::optional<PeriodDraft> periodOfText(std::string_view text, bool &cumulative)
{
    const std::string low = folded(trimmed(text));
    const auto year = yearIn(low);
    if (year && (holds(low, "квартал") || holds(low, "тоқсан")))
        return quarterPeriod(*year, romanOrDigit(low));
    if (year && (holds(low, "полугоди") || holds(low, "жартыжылд")))
        return halfPeriod(*year, romanOrDigit(low));
    if (const std::size_t dash = low.find('-'); year && dash != std::string::npos) {
        const std::string_view rest = std::string_view(low).substr(dash + 1);
        if (const auto month = monthNamed(trimmed(rest.substr(0, rest.find(' '))));
            month && monthNamed(trimmed(std::string_view(low).substr(0, dash))) == 1) {
            cumulative = true;
            return monthPeriod(*year, *month);
        }
    }
    return parsePeriod(text);
}

/// The span from January to the end of \a period.
PeriodDraft fromJanuary(const PeriodDraft &period)
{
    const int months = period.frequency == 'M' ? 1 : period.frequency == 'Q' ? 3 : 6;
    int year = 1970;
    while (year < 9999 && *dayNumber(year + 1, 1, 1) <= period.first)
        ++year;
    while (year > 1 && *dayNumber(year, 1, 1) > period.first)
        --year;
    int month = 12;
    while (month > 1 && *dayNumber(year, month, 1) > period.first)
        --month;
    const int next = month + months;
    const std::int32_t after = next > 12 ? *dayNumber(std::min(year + 1, 9999), 1, 1) : *dayNumber(year, next, 1);
    return {'P', *dayNumber(year, 1, 1), after - 1};
}

/// Units in Russian and Kazakh words.
UnitMeaning unitOf(std::string_view bracket, Pen &pen)
{
    const std::string low = folded(bracket);
    const int shift = holds(low, "млрд") || holds(low, "миллиард") ? 9
                      : holds(low, "млн") || holds(low, "миллион") ? 6
                      : holds(low, "тыс") || holds(low, "мың")     ? 3
                                                                   : 0;
    if (holds(low, "процент") || holds(low, "пайыз") || low == "%")
        return {{"percent", "ratio", false, "percent"}, 0};
    if (holds(low, "тенге") || holds(low, "теңге"))
        return {currency("KZT"), shift};
    if (holds(low, "доллар") || holds(low, "ақш"))
        return {currency("USD"), shift};
    if (holds(low, "человек") || holds(low, "адам"))
        return {{"person", "person", true, "person"}, shift};
    if (holds(low, "тонн"))
        return {{"tonne", "mass", true, "tonne"}, shift};
    if (low == "единица" || low == "единиц" || low == "бірлік" || low == "штук" || low == "штука")
        return {{"count", "count", true, "count"}, shift};
    return bracket.empty() ? UnitMeaning{unknownUnit("unit not stated"), 0} : pen.unit(bracket);
}

bool isKazakh(std::string_view text)
{
    constexpr std::array kLetters = {std::string_view("ә"), std::string_view("ғ"), std::string_view("қ"),
                                     std::string_view("ң"), std::string_view("ө"), std::string_view("ұ"),
                                     std::string_view("ү"), std::string_view("һ"), std::string_view("і")};
    return std::any_of(kLetters.begin(), kLetters.end(),
                       [text](std::string_view letter) { return holds(text, letter); });
}

bool isTotal(std::string_view text)
{
    const std::string low = folded(text);
    return low == "всего" || low == "барлығы" || low == "итого" || low == "total";
}

struct Columns {
    std::size_t name = 0;
    std::size_t text = 0;   ///< DAT
    std::size_t period = 0; ///< PERIOD
    std::size_t value = 0;
    std::size_t area = 0;
    std::size_t partner = 0;
    std::vector<std::size_t> others;

    explicit Columns(const Heads &heads) :
        name(*heads.find({"nam"})), text(heads.find({"dat"}).value_or(heads.size())),
        period(heads.find({"period"}).value_or(heads.size())), value(*heads.find({"val"})), area(heads.size()),
        partner(heads.size())
    {
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const std::string &head = heads.raw(i);
            // Each dimension is followed by its level: X, LX.
            const bool level = head.size() > 1 && head.front() == 'L' && i > 0 && heads.raw(i - 1) == head.substr(1);
            if (i == name || i == text || i == period || i == value || level || head.empty())
                continue;
            const std::string low = folded(head);
            if (low.starts_with("като") && area == heads.size())
                area = i;
            else if ((low.starts_with("стран") || low == "елдер") && partner == heads.size())
                partner = i;
            else
                others.push_back(i);
        }
    }
};

class BnsReader : public SeriesReader {
public:
    std::string_view name() const override { return "bns"; }
    std::string_view title() const override { return "Bureau of National Statistics of Kazakhstan"; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isBns);
        if (!heads)
            return {};
        return heads->count({"nam", "dat", "period", "val"}) == 4 ? sure(97, "NAM, DAT, PERIOD, VAL")
                                                                  : sure(75, "NAM, VAL");
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isBns, {}, "VAL"))
            return outcome;
        sink.source({"bns_kz",
                     "Bureau of National Statistics of the Republic of Kazakhstan",
                     "Statistical indicators",
                     "https://stat.gov.kz",
                     {},
                     "Bureau of National Statistics of Kazakhstan"});
        const Columns columns(heads);
        KeyMemory keys;
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (blank(row))
                continue;
            if (lonely(row))
                sink.skip(Skip::Note, row.line);
            else if (!pen.ragged(row, heads))
                readRow(row, heads, columns, keys, pen);
        }
        return pen.finish();
    }

private:
    static std::optional<PeriodDraft> periodOf(const Row &row, const Columns &columns, bool cumulative)
    {
        const auto byText = periodOfText(row.at(columns.text), cumulative);
        const auto byCode = parsePeriod(row.at(columns.period));
        if (byText && byCode && byText->frequency == 'M' && byCode->frequency == 'M' && *byText != *byCode)
            return std::nullopt; // DAT and PERIOD contradict each other.
        const auto period = byText ? byText : byCode;
        const bool within =
            period && (period->frequency == 'M' || period->frequency == 'Q' || period->frequency == 'H');
        return within && cumulative ? fromJanuary(*period) : period;
    }

    static std::string areaOf(std::string_view name, Pen &pen)
    {
        const auto known = pen.options().areas->byName(name.empty() ? "Kazakhstan" : name);
        if (known && known->code == "KAZ")
            return pen.announce(*known);
        return name.empty() ? "KAZ" : pen.announce(AreaTable::unknown("KATO", slug(name), name, "region"));
    }

    static bool isCumulative(const Row &row, const Columns &columns)
    {
        const auto says = [&row](std::size_t index) { return saysCumulative(folded(row.at(index))); };
        return says(columns.name) || std::any_of(columns.others.begin(), columns.others.end(), says);
    }

    static KeyMemory::Known seriesOf(const Row &row, const Heads &heads, const Columns &columns, char frequency,
                                     Pen &pen)
    {
        const std::string_view name = trimmed(row.at(columns.name));
        const std::size_t open = name.back() == ')' ? name.rfind('(') : std::string_view::npos;
        const std::string_view label = trimmed(name.substr(0, open));
        const std::string_view bracket =
            open == std::string_view::npos ? std::string_view() : name.substr(open + 1, name.size() - open - 2);
        SeriesDraft draft;
        draft.frequency = frequency;
        draft.reporter = areaOf(trimmed(row.at(columns.area)), pen);
        if (std::string partner = pen.areaNamed(row.at(columns.partner), "BNS"); !partner.empty())
            draft.partner = std::move(partner);
        const UnitMeaning unit = unitOf(trimmed(bracket), pen);
        draft.unit = pen.announce(unit.unit);
        IndicatorDraft about;
        about.scheme = "BNS";
        about.code = "BNS:" + slug(label.empty() ? name : label);
        about.name = label.empty() ? name : label;
        about.language = isKazakh(name) ? "kk" : "ru";
        about.unit = draft.unit;
        draft.indicator = pen.announce(about);
        for (const std::size_t index : columns.others) {
            if (const std::string_view value = trimmed(row.at(index)); !value.empty() && !isTotal(value)) {
                const std::string &head = heads.raw(index);
                addDetail(draft.detail, slug(head.substr(0, head.find('('))), slug(value));
            }
        }
        return {pen.sink().series(draft), unit.shift};
    }

    static void readRow(const Row &row, const Heads &heads, const Columns &columns, KeyMemory &keys, Pen &pen)
    {
        if (trimmed(row.at(columns.name)).empty()) {
            pen.reject(Trouble::MissingValue, row.line, columns.name, heads.raw(columns.name));
            return;
        }
        const auto period = periodOf(row, columns, isCumulative(row, columns));
        if (!period) {
            const std::size_t at = columns.period < heads.size() ? columns.period : columns.text;
            if (trimmed(row.at(at)).empty())
                pen.reject(Trouble::MissingValue, row.line, at, heads.raw(at));
            else
                pen.reject(Trouble::BadPeriod, row.line, at, row.at(at), "201911");
            return;
        }
        keys.begin();
        for (const std::size_t index : {columns.name, columns.area, columns.partner})
            keys.add(row.at(index));
        for (const std::size_t index : columns.others)
            keys.add(row.at(index));
        keys.add(period->frequency);
        const KeyMemory::Known *known = keys.known();
        if (known == nullptr)
            known = keys.learn(seriesOf(row, heads, columns, period->frequency, pen));
        pen.figure(row.at(columns.value), columns.value, row.line, known->series, *period, known->shift);
    }
};

} // namespace

const Reader &bnsReader()
{
    static const BnsReader reader;
    return reader;
}

} // namespace corridor::ingest::series
