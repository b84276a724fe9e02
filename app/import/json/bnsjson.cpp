#include "import/json/bnsjson.h"

#include "import/json/jsontree.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/sdmx/placer.h"

#include <charconv>

namespace corridor::ingest {

namespace {

/// The period that ends on \a date (DD.MM.YYYY) and is called \a name: "2023 год", "1 квартал 2023", "январь-март
/// 2023".
std::optional<PeriodDraft> bnsPeriod(std::string_view name, std::string_view date)
{
    const std::optional<PeriodDraft> last = parsePeriod(date);
    int month = 0;
    int year = 0;
    const bool dated = last && last->frequency == 'D' && date.size() == 10;
    if (dated) {
        static_cast<void>(std::from_chars(date.data() + 3, date.data() + 5, month));
        static_cast<void>(std::from_chars(date.data() + 6, date.data() + 10, year));
    }
    const auto has = [name](std::string_view word) { return name.find(word) != std::string_view::npos; };
    // From January to a later month: a sum since the beginning of the year, which stands on no axis of months.
    if (dated && has("-") && !has("квартал")) {
        const std::optional<std::int32_t> first = dayNumber(year, 1, 1);
        if (first && month > 1)
            return PeriodDraft{'P', *first, last->first};
    }
    if (std::optional<PeriodDraft> read = parsePeriod(name))
        return read;
    if (!dated)
        return {};
    if (has("квартал"))
        return quarterPeriod(year, (month + 2) / 3);
    if (has("год") && name.find_first_not_of("0123456789 ") != std::string_view::npos && month == 12)
        return yearPeriod(year);
    return {};
}

class BnsPass : private Whereabouts {
public:
    BnsPass(const ReadOptions &options, Sink &sink) : m_options(options), m_sink(sink), m_placer(options, sink) {}

    Outcome run(TextSource &text);

private:
    void readSlice(const JsonValue &slice);
    void readFigure(Identity &identity, const JsonValue &period);
    [[nodiscard]] Place placeOf(ObservationPart, std::size_t) const override { return m_place; }

    const ReadOptions &m_options;
    Sink &m_sink;
    Placer m_placer;
    Place m_place;
};

Outcome BnsPass::run(TextSource &text)
{
    JsonTree tree;
    if (Outcome outcome = tree.read(text))
        return outcome;
    const JsonValue root = tree.root();
    if (!root.isArray() || (root.size() != 0 && !root.first().at("periods").isArray()))
        return Problem{Trouble::NotData, root.place(), "periods", {}};
    DataFlow flow;
    flow.agency = "BNS";
    flow.id = m_options.fileName.substr(0, m_options.fileName.find('.'));
    m_placer.setFlow(flow);
    if (m_options.areas)
        if (const std::optional<AreaDraft> home = m_options.areas->byCode(AreaScheme::Iso3, "KAZ"))
            m_placer.setHome(*home, "Bureau of National Statistics of Kazakhstan");
    m_sink.remark(Remark::Kind::NoIndicator);
    std::uint64_t count = 0;
    for (JsonValue slice = root.first(); slice.exists(); slice = slice.next()) {
        if (++count % 256 == 0 && !m_sink.progress(0, 0))
            return Problem{Trouble::Cancelled, {}, {}, {}};
        readSlice(slice);
    }
    return m_placer.rows() == 0 ? Outcome(Problem{Trouble::NoFigures, {}, {}, {}}) : Outcome();
}

void BnsPass::readSlice(const JsonValue &slice)
{
    std::vector<Member> members;
    const std::vector<JsonValue> terms = slice.at("terms").items();
    const std::vector<JsonValue> names = slice.at("termNames").items();
    for (std::size_t i = 0; i < names.size() && i < 64; ++i) {
        Member member;
        member.code = i < terms.size() && !terms[i].text().empty() ? terms[i].text() : names[i].text();
        member.label = names[i].text();
        member.id = "TERM" + std::to_string(i + 1);
        member.role = ConceptRole::Other;
        if (i == 0) {
            const bool country = m_options.areas && m_options.areas->byName(names[i].text());
            member.id = "REGION";
            member.role = ConceptRole::Area;
            member.scope = country ? AreaScope::Countries : AreaScope::Regions;
            if (country)
                member.code = names[i].text();
        }
        members.push_back(std::move(member));
    }
    Identity identity = m_placer.identify(members);
    for (JsonValue period = slice.at("periods").first(); period.exists(); period = period.next())
        readFigure(identity, period);
}

void BnsPass::readFigure(Identity &identity, const JsonValue &period)
{
    const JsonValue value = period.at("value");
    m_place = value.exists() ? value.place() : period.place();
    if (isMissingMarker(trimmed(value.text())))
        return m_placer.skip(Skip::Missing, m_place.line);
    const std::string_view name = trimmed(period.at("name").text());
    const std::optional<PeriodDraft> read = bnsPeriod(name, trimmed(period.at("date").text()));
    if (!read) {
        m_placer.reject({Trouble::BadPeriod, period.at("name").place(), shown(name), {}});
        return;
    }
    ObservationText text;
    text.value = value.text();
    text.period = read;
    text.line = m_place.line;
    if (value.text().find(',') != std::string_view::npos)
        text.style = NumberStyle{',', ' '};
    m_placer.put(identity, text, *this);
}

} // namespace

Recognition BnsJsonReader::recognise(const Sample &sample) const
{
    const std::string_view head = sample.head;
    const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
    return has("\"termNames\"") && has("\"periods\"") ? Recognition{92, "termNames, periods", {}} : Recognition{};
}

Outcome BnsJsonReader::read(TextSource &text, const ReadOptions &options, Sink &sink) const
{
    return BnsPass(options, sink).run(text);
}

} // namespace corridor::ingest
