#include "import/meaning/codes.h"
#include "import/sdmx/placer.h"

#include <algorithm>
#include <charconv>

namespace corridor::ingest {

namespace {

/// A power of ten as UNIT_MULT writes it. Nothing for anything else.
std::optional<int> powerOfTen(std::string_view text)
{
    text = trimmed(text);
    int power = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), power);
    if (!text.empty() && error == std::errc() && end == text.data() + text.size() && power >= -18 && power <= 18)
        return power;
    const std::string low = lowered(text);
    if (low == "units" || low == "unit")
        return 0;
    if (low == "thousands" || low == "thousand")
        return 3;
    if (low == "millions" || low == "million")
        return 6;
    if (low == "billions" || low == "billion")
        return 9;
    if (low == "trillions" || low == "trillion")
        return 12;
    return {};
}

bool isCurrency(std::string_view code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// True when \a code says no more than \a unit and a power of ten: nothing is lost by leaving it out.
bool saysOnlyUnit(std::string_view code, const UnitDraft &unit)
{
    const std::string low = lowered(code);
    if (low == lowered(unit.code) || isTotalCode(code))
        return true;
    for (const std::string_view prefix : {"mio_", "ths_", "bio_", "bn_"})
        if (low.starts_with(prefix))
            return low.substr(prefix.size()) == lowered(unit.code) || low.substr(prefix.size()) == "per" ||
                   low.substr(prefix.size()) == "t";
    for (const std::string_view plain : {"pc", "pt", "nr", "no", "per", "pers", "ps", "t", "kg", "number", "percentage",
                                         "percent", "us dollar", "us dollars", "usd", "million euro", "euro"})
        if (low == plain)
            return true;
    return false;
}

} // namespace

void Placer::setUnit(Identity &identity, const std::vector<Member> &members, const Roles &roles)
{
    std::optional<int> power;
    if (roles.multiplier != kNone && !isTotalCode(members[roles.multiplier].code)) {
        power = powerOfTen(members[roles.multiplier].code);
        if (!power) {
            identity.trouble = Trouble::UnknownUnit;
            identity.member = roles.multiplier;
            identity.found = members[roles.multiplier].code;
            identity.expected = "0, 3, 6, 9";
        }
    }
    const auto coded = [&members](std::string_view id) {
        const auto found = std::find_if(members.begin(), members.end(),
                                        [id](const Member &member) { return lowered(member.id) == id; });
        return found == members.end() ? std::string_view() : std::string_view(found->code);
    };
    UnitMeaning meaning;
    const std::string_view currency = coded("currency");
    const std::string_view denominator = coded("currency_denom");
    if (isCurrency(currency) && isCurrency(denominator)) {
        meaning.unit = {std::string(currency).append("/").append(denominator), "rate", false,
                        std::string(currency).append(" per ").append(denominator)};
    } else if (roles.unit != kNone && !members[roles.unit].code.empty() && members[roles.unit].code != "_Z") {
        const Member &unit = members[roles.unit];
        std::optional<UnitMeaning> named = unitNamed(unit.code);
        if (!named && !unit.label.empty())
            named = unitNamed(unit.label);
        meaning = named ? *named : UnitMeaning{unknownUnit(unit.label.empty() ? unit.code : unit.label), 0};
        if (!unit.attribute && !saysOnlyUnit(unit.code, meaning.unit))
            addDetail(identity.draft.detail, "UNIT", unit.code);
    } else if (!m_options.unit.empty()) {
        meaning.unit.code = m_options.unit;
    } else {
        const bool named = roles.indicator != kNone && !members[roles.indicator].label.empty();
        meaning = unitOfIndicatorName(named ? members[roles.indicator].label : m_flow.title);
        if (meaning.unit.code.empty())
            meaning.unit = unknownUnit("number");
    }
    // A unit that names its power already (MIO_EUR) has it repeated in UNIT_MULT, if at all.
    identity.shift = meaning.shift != 0 ? meaning.shift : power.value_or(0);
    identity.draft.unit = meaning.unit.code;
    if (m_options.unit != meaning.unit.code)
        tellUnit(meaning.unit);
}

void Placer::tellUnit(const UnitDraft &unit)
{
    if (firstTime("unit:" + unit.code))
        m_sink.unit(unit);
}

} // namespace corridor::ingest
