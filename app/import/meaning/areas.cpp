#include "import/meaning/areas.h"

#include "import/meaning/areakey.h"
#include "import/meaning/codes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace corridor::ingest {

namespace {

constexpr std::array<std::string_view, 17> kColumns{
    "code",   "kind", "iso2", "m49",     "comtrade", "imf",     "baci",    "eurostat", "worldbank",
    "unctad", "tuik", "oec",  "name_en", "name_tr",  "name_kk", "name_ru", "aliases",
};
constexpr std::size_t kIso2 = 2;
constexpr std::size_t kM49 = 3;
constexpr std::size_t kFirstScheme = 4;
constexpr std::size_t kFirstName = 12;
constexpr std::size_t kAliases = 16;
constexpr std::size_t kSchemes = 11;
constexpr std::size_t kLongestCode = 40;

constexpr std::size_t place(AreaScheme scheme) { return static_cast<std::size_t>(scheme); }

bool isDigit(char character) { return character >= '0' && character <= '9'; }

/// Splits the text of areas.csv into rows of as many cells as the head has.
std::optional<std::vector<std::vector<std::string>>> cellsOf(std::string_view csv)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char character = csv[i];
        if (character == '"') {
            if (quoted && i + 1 < csv.size() && csv[i + 1] == '"')
                row.back() += csv[++i];
            else
                quoted = !quoted;
        } else if (!quoted && character == ',') {
            row.emplace_back();
        } else if (!quoted && character == '\n') {
            rows.push_back(std::exchange(row, std::vector<std::string>(1)));
        } else if (quoted || character != '\r') {
            row.back() += character;
        }
    }
    if (row.size() > 1)
        rows.push_back(std::move(row));
    const bool whole = !quoted && std::all_of(rows.begin(), rows.end(), [](const std::vector<std::string> &each) {
        return each.size() == kColumns.size();
    });
    if (!whole || rows.empty() || !std::equal(kColumns.begin(), kColumns.end(), rows.front().begin()))
        return std::nullopt;
    return rows;
}

/// Calls \a use for each member of a list that is joined by `;`.
template<typename Use>
void forEachMember(std::string_view list, Use use)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        if (end > 0)
            use(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// A code as the tables keep it: capital letters, no blanks around, a number without zeros before it.
std::string codeKey(std::string_view code)
{
    code = trimmed(code);
    if (!code.empty() && std::all_of(code.begin(), code.end(), isDigit))
        code.remove_prefix(std::min(code.find_first_not_of('0'), code.size() - 1));
    std::string key(code);
    for (char &character : key) {
        if (character >= 'a' && character <= 'z')
            character = static_cast<char>(character - 'a' + 'A');
    }
    return key;
}

/// The scheme that an area's code belongs to.
std::string schemeOf(std::string_view code, std::string_view kind)
{
    if (code.substr(0, 2) == "X_")
        return std::string(code.substr(2, code.find('_', 2) - 2));
    return kind == "country" && code != "XKX" ? "ISO3166" : "corridor";
}

/// Letters, digits and `_` of \a text in capitals; \a lossy when anything else was left out or two could look alike.
std::string plainCode(std::string_view text, bool *lossy)
{
    std::string plain;
    for (const char character : text) {
        if (isDigit(character) || (character >= 'A' && character <= 'Z')) {
            plain += character;
        } else if (character >= 'a' && character <= 'z') {
            plain += static_cast<char>(character - 'a' + 'A');
        } else {
            *lossy = *lossy || character != '_';
            if (!plain.empty() && plain.back() != '_')
                plain += '_';
        }
    }
    while (!plain.empty() && plain.back() == '_')
        plain.pop_back();
    if (plain.size() > kLongestCode) {
        plain.resize(kLongestCode);
        *lossy = true;
    }
    return plain;
}

/// FNV-1a: the same text gives the same eight digits in every build.
std::string digest(std::string_view text)
{
    std::uint32_t hash = 2166136261U;
    for (const char character : text) {
        hash ^= static_cast<std::uint8_t>(character);
        hash *= 16777619U;
    }
    std::string digits;
    for (int shift = 28; shift >= 0; shift -= 4)
        digits += "0123456789ABCDEF"[(hash >> static_cast<unsigned>(shift)) & 0xfU];
    return digits;
}

/// "Korea, Republic of" and "Korea (Republic of)" ▶ "Republic of Korea"; empty when the name has no such form.
std::string turned(std::string_view name)
{
    const std::size_t cut = name.find_first_of(",(");
    if (cut == std::string_view::npos || cut == 0)
        return {};
    std::string_view rest = name.substr(cut + 1);
    if (name[cut] == '(') {
        if (name.back() != ')')
            return {};
        rest.remove_suffix(1);
    }
    return std::string(rest) + ' ' + std::string(name.substr(0, cut));
}

} // namespace

struct AreaTable::Private {
    using Index = std::unordered_map<std::string, std::uint32_t>;

    std::vector<AreaDraft> areas;
    std::array<Index, kSchemes> codes;
    Index names;

    void add(const std::vector<std::string> &row)
    {
        const auto number = static_cast<std::uint32_t>(areas.size());
        areas.push_back({row[0], row[1], row[kIso2], row[kM49], schemeOf(row[0], row[1]), row[kFirstName]});
        const auto addCode = [&](AreaScheme scheme, std::string_view code) {
            codes.at(place(scheme)).emplace(codeKey(code), number);
        };
        addCode(AreaScheme::Iso3, row[0]);
        forEachMember(row[kIso2], [&](std::string_view code) { addCode(AreaScheme::Iso2, code); });
        forEachMember(row[kM49], [&](std::string_view code) { addCode(AreaScheme::M49, code); });
        constexpr std::array kSchemeColumns{AreaScheme::Comtrade, AreaScheme::Imf,       AreaScheme::Baci,
                                            AreaScheme::Eurostat, AreaScheme::WorldBank, AreaScheme::Unctad,
                                            AreaScheme::Tuik,     AreaScheme::Oec};
        for (std::size_t i = 0; i < kSchemeColumns.size(); ++i)
            forEachMember(row[kFirstScheme + i], [&](std::string_view code) { addCode(kSchemeColumns.at(i), code); });
    }

    /// Proper names first, so that an alias never hides one.
    void addNames(const std::vector<std::vector<std::string>> &rows)
    {
        for (std::size_t row = 1; row < rows.size(); ++row) {
            for (std::size_t column = kFirstName; column < kAliases; ++column)
                names.emplace(areaKey(rows[row][column]), static_cast<std::uint32_t>(row - 1));
        }
        for (std::size_t row = 1; row < rows.size(); ++row) {
            forEachMember(rows[row][kAliases], [&](std::string_view alias) {
                names.emplace(areaKey(alias), static_cast<std::uint32_t>(row - 1));
            });
        }
        names.erase(std::string());
    }

    [[nodiscard]] const AreaDraft *find(AreaScheme scheme, const std::string &key) const
    {
        const Index &index = codes.at(place(scheme));
        const auto found = index.find(key);
        return found == index.end() ? nullptr : &areas[found->second];
    }

    [[nodiscard]] const AreaDraft *named(const std::string &key) const
    {
        const auto found = names.find(key);
        return found == names.end() ? nullptr : &areas[found->second];
    }
};

namespace {

/// Where a code is looked up, one after the other: files that say ISO 3 hold the World Bank's groups too, and so on.
std::vector<AreaScheme> schemesFor(AreaScheme scheme)
{
    using enum AreaScheme;
    switch (scheme) {
    case Iso3:
        return {Iso3, WorldBank, Imf, Comtrade, Eurostat, Iso2};
    case Iso2:
        return {Iso2, Eurostat, WorldBank, Imf, Iso3};
    case M49:
        return {M49};
    case Comtrade:
        return {Comtrade, M49, Iso3};
    case Imf:
        return {Imf, Iso3, Iso2};
    case Baci:
        return {Baci, Comtrade, M49, Iso3};
    case Eurostat:
        return {Eurostat, Iso2, Iso3};
    case WorldBank:
        return {WorldBank, Iso3, Iso2};
    case Unctad:
        return {Unctad, M49, Comtrade, Iso3};
    case Tuik:
        return {Tuik};
    case Oec:
        return {Oec, Iso3};
    }
    return {};
}

} // namespace

AreaTable::AreaTable(std::unique_ptr<Private> table) : d(std::move(table)) {}
AreaTable::~AreaTable() = default;

std::shared_ptr<const AreaTable> AreaTable::fromCsv(std::string_view csv)
{
    const auto rows = cellsOf(csv);
    if (!rows)
        return nullptr;
    auto table = std::make_unique<Private>();
    for (std::size_t row = 1; row < rows->size(); ++row)
        table->add((*rows)[row]);
    table->addNames(*rows);
    return std::shared_ptr<const AreaTable>(new AreaTable(std::move(table)));
}

std::optional<AreaDraft> AreaTable::byCode(AreaScheme scheme, std::string_view code) const
{
    const std::string key = codeKey(code);
    if (key.empty())
        return std::nullopt;
    const bool number = std::all_of(key.begin(), key.end(), isDigit);
    const bool letters = scheme == AreaScheme::Iso3 || scheme == AreaScheme::Iso2;
    // In a column of letters a number is one of the UN; five digits are a region of UNESCO.
    const auto schemes =
        number && letters ? std::vector{key.size() > 3 ? AreaScheme::Unctad : AreaScheme::M49} : schemesFor(scheme);
    for (const AreaScheme each : schemes) {
        if (const AreaDraft *area = d->find(each, key))
            return *area;
    }
    // The OEC puts the continent before the country: `askaz`.
    if (scheme == AreaScheme::Oec && key.size() == 5) {
        if (const AreaDraft *area = d->find(AreaScheme::Iso3, key.substr(2)))
            return *area;
    }
    return std::nullopt;
}

std::optional<AreaDraft> AreaTable::byName(std::string_view name) const
{
    constexpr std::size_t kLongestName = 400;
    name = trimmed(name);
    if (name.empty() || name.size() > kLongestName)
        return std::nullopt;
    const AreaDraft *area = d->named(areaKey(name));
    if (!area) {
        if (const std::string other = turned(name); !other.empty())
            area = d->named(areaKey(other));
    }
    return area ? std::optional(*area) : std::nullopt;
}

AreaDraft AreaTable::unknown(std::string_view scheme, std::string_view code, std::string_view name,
                             std::string_view kind)
{
    code = trimmed(code);
    name = trimmed(name);
    bool lossyScheme = false;
    bool lossy = false;
    const std::string prefix = plainCode(trimmed(scheme), &lossyScheme);
    // Spellings of one name that differ in case, accents and punctuation only are one area.
    const std::string key = code.empty() ? areaKey(name) : std::string(code);
    std::string plain = plainCode(key, &lossy);
    if (lossy) {
        if (!plain.empty())
            plain += '_';
        plain += digest(key);
    }
    AreaDraft area;
    for (const std::string_view part :
         {std::string_view("X_"), prefix.empty() ? std::string_view("FILE") : std::string_view(prefix),
          std::string_view("_"), plain.empty() ? std::string_view("UNKNOWN") : std::string_view(plain)})
        area.code += part;
    area.kind = kind == "region" || kind == "country" ? std::string(kind) : "aggregate";
    area.scheme = prefix.empty() ? "FILE" : prefix;
    area.name = std::string(name.empty() ? code : name);
    return area;
}

} // namespace corridor::ingest
