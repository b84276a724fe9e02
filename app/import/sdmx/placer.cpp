#include "import/sdmx/placer.h"

#include "import/meaning/areas.h"
#include "import/meaning/codes.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

constexpr std::string_view kFrequencies = "AHQMWDP";
constexpr std::size_t kTold = 200'000;

bool isEmptyCode(std::string_view code) { return code.empty() || code == "~"; }

/// False for a status that says nothing ("A": normal; "F": free to publish).
bool worthNoting(std::string_view flag)
{
    return !flag.empty() && flag != "A" && flag != "_Z" && flag != "Normal value";
}
bool restricts(std::string_view confidentiality)
{
    return !confidentiality.empty() && confidentiality != "F" && confidentiality != "A" && confidentiality != "PU" &&
           confidentiality != "_Z";
}

/// Text that somebody meant as text, not a number gone wrong.
bool readsAsText(std::string_view value)
{
    return std::none_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Placer::Placer(const ReadOptions &options, Sink &sink) : m_options(options), m_sink(sink), m_areas(options.areas, sink)
{}

void Placer::setFlow(const DataFlow &flow)
{
    m_flow = flow;
    if (m_flowTold)
        return;
    m_flowTold = true;
    m_sink.source(m_source ? *m_source : sourceOfFlow(flow));
    if (m_document.title.empty())
        m_document.title = flow.title.empty() ? flow.id : flow.title;
    m_sink.document(m_document);
}

void Placer::setHome(const AreaDraft &area, std::string_view publisher)
{
    m_home = area;
    m_homePublisher = publisher;
}

std::optional<std::string> Placer::missingColumn(const std::vector<Member> &members)
{
    for (const Member &member : members)
        if (member.role.value_or(conceptRole(lowered(member.id))) == ConceptRole::Area)
            return {};
    if (!m_options.reporter.empty() || homeArea(members))
        return {};
    return "REF_AREA";
}

std::optional<AreaDraft> Placer::homeArea(const std::vector<Member> &members)
{
    if (m_home)
        return m_home;
    if (!m_options.areas)
        return {};
    const std::string_view country = countryOfAgency(m_flow.agency);
    if (!country.empty())
        return m_options.areas->byCode(AreaScheme::Iso2, country);
    // The ECB's exchange rates are rates of the euro: they name two currencies and no area.
    if (schemeOfAgency(m_flow.agency) != "ECB")
        return {};
    const bool rates = std::any_of(members.begin(), members.end(), [](const Member &member) {
        return lowered(member.id) == "currency_denom" && (member.code == "EUR" || member.code == "Euro");
    });
    return rates ? m_options.areas->byName("Euro area") : std::nullopt;
}

void Placer::skip(Skip reason, std::uint64_t line)
{
    ++m_rows;
    m_sink.skip(reason, line);
}

void Placer::reject(Problem problem)
{
    ++m_rows;
    m_sink.reject(std::move(problem));
}

bool Placer::firstTime(std::string what)
{
    if (m_told.size() >= kTold)
        m_told.clear();
    return m_told.insert(std::move(what)).second;
}

std::uint32_t Placer::seriesOf(Identity &identity, char frequency)
{
    const std::size_t slot = std::min(kFrequencies.find(frequency), kFrequencies.size() - 1);
    if (!identity.numbered[slot]) {
        identity.draft.frequency = frequency;
        identity.numbers[slot] = m_sink.series(identity.draft);
        identity.numbered[slot] = true;
    }
    return identity.numbers[slot];
}

void Placer::put(Identity &identity, const ObservationText &text, const Whereabouts &where)
{
    const std::string_view value = trimmed(text.value);
    const std::string_view status = trimmed(text.status);
    const NumberCell number = parseNumber(value, text.style, identity.shift);
    if (number.kind == CellKind::Missing || value == "~")
        return skip(Skip::Missing, text.line);
    if (number.kind == CellKind::Bad && text.textMeasure && readsAsText(value))
        return skip(Skip::NotNumeric, text.line);
    const auto at = [&where](ObservationPart part, std::size_t member = kNone) { return where.placeOf(part, member); };
    if (identity.trouble)
        return reject({*identity.trouble, at(ObservationPart::Member, identity.member), shown(identity.found),
                       identity.expected});
    const std::string_view time = trimmed(text.time);
    if (time.empty() && !text.period)
        return reject({Trouble::MissingValue, at(ObservationPart::Time), "TIME_PERIOD", {}});
    const std::optional<PeriodDraft> read = text.period ? text.period : parseSdmxPeriod(time);
    if (!read)
        return reject({Trouble::BadPeriod, at(ObservationPart::Time), shown(time), {}});
    if (number.kind != CellKind::Number)
        return reject({number.kind == CellKind::TooLarge ? Trouble::NumberTooLarge : Trouble::BadNumber,
                       at(ObservationPart::Value),
                       shown(value),
                       {}});

    const PeriodDraft period = fitted(*read, identity.frequency);
    Observation observation;
    observation.series = seriesOf(identity, period.frequency);
    observation.first = period.first;
    observation.until = period.until;
    observation.line = static_cast<std::uint32_t>(std::min<std::uint64_t>(text.line, UINT32_MAX));
    observation.cell = text.cell;
    observation.value = number.value;
    observation.status = statusOfFlag(status);
    const std::string_view confidentiality = trimmed(text.confidentiality);
    if (worthNoting(status) || restricts(confidentiality)) {
        NoteDraft note;
        note.flag = worthNoting(status) ? status : std::string_view();
        if (restricts(confidentiality))
            note.flag.append("@").append(confidentiality);
        observation.note = m_sink.note(note);
    }
    ++m_rows;
    m_sink.add(observation);
}

Placer::Roles Placer::rolesOf(const std::vector<Member> &members) const
{
    Roles roles;
    roles.used.assign(members.size(), false);
    int areaBest = 0;
    int partnerBest = 0;
    int indicatorBest = 0;
    const bool eurostat = schemeOfAgency(m_flow.agency) == "ESTAT";
    // A dimension wins over an attribute of the same meaning, then the rank of its name.
    const auto better = [&members](std::size_t index, int rank, int &best) {
        rank = (rank == 0 ? 1 : rank) + (members[index].attribute ? 1000 : 0);
        if (best != 0 && rank >= best)
            return false;
        best = rank;
        return true;
    };
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::string id = lowered(members[i].id);
        const ConceptRole role = members[i].role.value_or(conceptRole(id));
        // A dimension may have the name of what elsewhere is an attribute (SCALE, SOURCE): it stays.
        roles.used[i] = members[i].attribute || role == ConceptRole::Status || role == ConceptRole::Confidentiality ||
                        role == ConceptRole::Time;
        if (role == ConceptRole::Area && better(i, areaRank(id), areaBest))
            roles.area = i;
        else if (role == ConceptRole::Partner && better(i, partnerRank(id), partnerBest))
            roles.partner = i;
        else if (role == ConceptRole::Indicator && !members[i].attribute && (!eurostat || members[i].role) &&
                 better(i, indicatorRank(id), indicatorBest))
            roles.indicator = i;
        else if (role == ConceptRole::Unit && (roles.unit == kNone || members[roles.unit].code.empty()))
            roles.unit = i;
        else if (role == ConceptRole::Multiplier && roles.multiplier == kNone)
            roles.multiplier = i;
        else if (role == ConceptRole::Frequency && roles.frequency == kNone)
            roles.frequency = i;
    }
    for (const std::size_t taken :
         {roles.area, roles.partner, roles.indicator, roles.unit, roles.multiplier, roles.frequency})
        if (taken != kNone)
            roles.used[taken] = true;
    return roles;
}

Identity Placer::identify(const std::vector<Member> &members)
{
    Identity identity;
    Roles roles = rolesOf(members);
    if (roles.frequency != kNone)
        identity.frequency = frequencyOfCode(members[roles.frequency].code);
    setReporter(identity, members, roles);
    if (identity.trouble)
        return identity;
    setPartner(identity, members, roles);
    if (!setTrade(identity, members, roles)) {
        setUnit(identity, members, roles);
        setIndicator(identity, members, roles);
    }
    setDetail(identity, members, roles);
    return identity;
}

/// Whose codes the areas of this file are: those of parts of a country mean something in one data set only.
std::string Placer::areaScheme(AreaScope scope) const
{
    const std::string agency = schemeOfAgency(m_flow.agency);
    return m_flow.id.empty() || (scope == AreaScope::Countries && agency != "JSONSTAT") ? agency : m_flow.id;
}

void Placer::setReporter(Identity &identity, const std::vector<Member> &members, const Roles &roles)
{
    const bool national = !countryOfAgency(m_flow.agency).empty();
    if (roles.area != kNone && !(national && members[roles.area].attribute)) {
        const Member &area = members[roles.area];
        if (!isEmptyCode(area.code)) {
            identity.draft.reporter =
                m_areas.find(m_flow.agency, areaScheme(area.scope), area.code, area.label, area.scope);
            return;
        }
        identity.trouble = Trouble::MissingValue;
        identity.member = roles.area;
        identity.found = area.id;
        return;
    }
    if (!m_options.reporter.empty()) {
        identity.draft.reporter = m_options.reporter;
        return;
    }
    const std::optional<AreaDraft> home = homeArea(members);
    if (!home) {
        identity.trouble = Trouble::MissingValue;
        identity.found = "REF_AREA";
        return;
    }
    if (firstTime("home:" + home->code)) {
        m_sink.area(*home);
        // Codes of countries say the same in every language; those of groups are ours.
        m_sink.remark({Remark::Kind::CountryOfPublisher, 0, home->kind == "country" ? home->code : home->name,
                       m_homePublisher.empty() ? publisherOfAgency(m_flow.agency) : m_homePublisher});
    }
    identity.draft.reporter = home->code;
    // INSEE: metropolitan France, overseas departments … stand in an attribute.
    if (roles.area != kNone && !isEmptyCode(members[roles.area].code)) {
        const std::string_view code = members[roles.area].code;
        if (code != "FE" && code != countryOfAgency(m_flow.agency) && code != home->code)
            addDetail(identity.draft.detail, raised(members[roles.area].id), code);
    }
}

void Placer::setPartner(Identity &identity, const std::vector<Member> &members, const Roles &roles)
{
    if (roles.partner == kNone)
        return;
    const Member &partner = members[roles.partner];
    const std::string low = lowered(partner.code);
    if (isEmptyCode(partner.code) || low == "_z" || low == "not applicable")
        return;
    // All citizenships, all birth places: no partner. The total of a partner dimension is the world.
    if (isTotalCode(partner.code) && partnerRank(lowered(partner.id)) > partnerRank("recipient"))
        return;
    identity.draft.partner = m_areas.find(
        m_flow.agency, schemeOfAgency(m_flow.agency), isTotalCode(partner.code) ? "_T" : std::string_view(partner.code),
        isTotalCode(partner.code) ? std::string_view() : partner.label, partner.scope);
}

void Placer::setDetail(Identity &identity, const std::vector<Member> &members, const Roles &roles)
{
    for (std::size_t i = 0; i < members.size(); ++i)
        if (!roles.used[i] && !isTotalCode(members[i].code))
            addDetail(identity.draft.detail, raised(members[i].id), members[i].code);
}

void Placer::setIndicator(Identity &identity, const std::vector<Member> &members, const Roles &roles)
{
    const std::string scheme = schemeOfAgency(m_flow.agency);
    const bool named = roles.indicator != kNone && !isEmptyCode(members[roles.indicator].code);
    std::string code = raised(m_flow.id);
    std::string name = m_flow.title.empty() ? m_flow.id : m_flow.title;
    if (named) {
        const Member &indicator = members[roles.indicator];
        // DATA360 has one structure for all its data sets.
        code = code.empty() || scheme == "DATA360" ? indicator.code : code + '.' + indicator.code;
        name = indicator.label.empty() ? indicator.code : indicator.label;
    }
    if (code.empty())
        code = name = "UNNAMED";
    const std::optional<std::string_view> ours = indicatorOfOurs(scheme, code);
    identity.draft.indicator = ours ? std::string(*ours) : scheme + ':' + code;
    if (ours)
        return;
    tellIndicator(identity, scheme, std::move(name));
}

void Placer::tellIndicator(const Identity &identity, std::string_view scheme, std::string name)
{
    if (!firstTime("indicator:" + identity.draft.indicator))
        return;
    IndicatorDraft indicator;
    indicator.code = identity.draft.indicator;
    indicator.scheme = scheme;
    indicator.name = std::move(name);
    indicator.unit = identity.draft.unit;
    indicator.hasPartner = identity.draft.partner != "-";
    if (identity.draft.unit == "index")
        indicator.kind = "index";
    else if (identity.draft.unit == "percent")
        indicator.kind = "rate";
    m_sink.indicator(indicator);
}

} // namespace corridor::ingest
