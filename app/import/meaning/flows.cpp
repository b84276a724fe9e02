#include "import/meaning/areakey.h"
#include "import/meaning/codes.h"
#include "import/meaning/wordtable.h"

#include <array>

namespace corridor::ingest {

namespace {

enum class Flow {
    Import,
    Export,
    Reimport,
    Reexport,
    DomesticExport,
    ForeignImport,
    ImportInward,
    ImportOutward,
    ExportInward,
    ExportOutward,
    Trade,
    Balance
};

/// Keys as areaKey() makes them: without blanks, case, accents and punctuation.
constexpr std::array<Word<Flow>, 98> kFlows{{
    // Comtrade, new and old; WITS; Eurostat's Comext.
    {"m", Flow::Import},
    {"x", Flow::Export},
    {"rm", Flow::Reimport},
    {"rx", Flow::Reexport},
    {"dx", Flow::DomesticExport},
    {"fm", Flow::ForeignImport},
    {"mip", Flow::ImportInward},
    {"mop", Flow::ImportOutward},
    {"xip", Flow::ExportInward},
    {"xop", Flow::ExportOutward},
    {"1", Flow::Import},
    {"2", Flow::Export},
    {"3", Flow::Reexport},
    {"4", Flow::Reimport},
    {"5", Flow::Import},
    {"6", Flow::Export},
    {"i", Flow::Import},
    {"e", Flow::Export},
    {"imp", Flow::Import},
    {"exp", Flow::Export},
    {"b", Flow::Balance},
    // English
    {"import", Flow::Import},
    {"imports", Flow::Import},
    {"importvalue", Flow::Import},
    {"importsofgoods", Flow::Import},
    {"goodsimports", Flow::Import},
    {"grossimport", Flow::Import},
    {"grossimp", Flow::Import},
    {"grossexp", Flow::Export},
    {"grossimports", Flow::Import},
    {"generalimports", Flow::Import},
    {"merchandiseimports", Flow::Import},
    {"importscif", Flow::Import},
    {"importcif", Flow::Import},
    {"totalimport", Flow::Import},
    {"totalimports", Flow::Import},
    {"imported", Flow::Import},
    {"importedvalue", Flow::Import},
    {"export", Flow::Export},
    {"exports", Flow::Export},
    {"exportvalue", Flow::Export},
    {"exportsofgoods", Flow::Export},
    {"goodsexports", Flow::Export},
    {"grossexport", Flow::Export},
    {"grossexports", Flow::Export},
    {"generalexports", Flow::Export},
    {"merchandiseexports", Flow::Export},
    {"exportsfob", Flow::Export},
    {"exportfob", Flow::Export},
    {"totalexport", Flow::Export},
    {"totalexports", Flow::Export},
    {"exported", Flow::Export},
    {"exportedvalue", Flow::Export},
    {"reexport", Flow::Reexport},
    {"reexports", Flow::Reexport},
    {"reimport", Flow::Reimport},
    {"reimports", Flow::Reimport},
    {"domesticexport", Flow::DomesticExport},
    {"domesticexports", Flow::DomesticExport},
    {"foreignimport", Flow::ForeignImport},
    {"foreignimports", Flow::ForeignImport},
    {"importofgoodsforinwardprocessing", Flow::ImportInward},
    {"importofgoodsafteroutwardprocessing", Flow::ImportOutward},
    {"exportofgoodsafterinwardprocessing", Flow::ExportInward},
    {"exportofgoodsforoutwardprocessing", Flow::ExportOutward},
    {"trade", Flow::Trade},
    {"totaltrade", Flow::Trade},
    {"tradevolume", Flow::Trade},
    {"tradeturnover", Flow::Trade},
    {"tradebalance", Flow::Balance},
    {"balance", Flow::Balance},
    {"balanceoftrade", Flow::Balance},
    // Turkish
    {"ithalat", Flow::Import},
    {"ithalatcif", Flow::Import},
    {"ithalatdegeri", Flow::Import},
    {"malithalati", Flow::Import},
    {"ihracat", Flow::Export},
    {"ihracatfob", Flow::Export},
    {"ihracatdegeri", Flow::Export},
    {"malihracati", Flow::Export},
    {"yenidenihracat", Flow::Reexport},
    {"yenidenithalat", Flow::Reimport},
    {"disticarethacmi", Flow::Trade},
    {"disticaretdengesi", Flow::Balance},
    // Russian and Kazakh (и stands for й)
    {"импорт", Flow::Import},
    {"импорттоваров", Flow::Import},
    {"тауаримпорты", Flow::Import},
    {"ввоз", Flow::Import},
    {"экспорт", Flow::Export},
    {"экспорттоваров", Flow::Export},
    {"тауарэкспорты", Flow::Export},
    {"вывоз", Flow::Export},
    {"реэкспорт", Flow::Reexport},
    {"реимпорт", Flow::Reimport},
    {"товарооборот", Flow::Trade},
    {"тауараиналымы", Flow::Trade},
    {"сальдо", Flow::Balance},
    {"внешнеторговыиоборот", Flow::Trade},
}};

std::string_view goods(Flow flow)
{
    switch (flow) {
    case Flow::Import:
        return "goods_import";
    case Flow::Export:
        return "goods_export";
    case Flow::Reimport:
        return "goods_reimport";
    case Flow::Reexport:
        return "goods_reexport";
    case Flow::DomesticExport:
        return "goods_export_domestic";
    case Flow::ForeignImport:
        return "goods_import_foreign";
    case Flow::ImportInward:
        return "goods_import_inward_processing";
    case Flow::ImportOutward:
        return "goods_import_outward_processing";
    case Flow::ExportInward:
        return "goods_export_inward_processing";
    case Flow::ExportOutward:
        return "goods_export_outward_processing";
    case Flow::Trade:
        return "goods_trade";
    case Flow::Balance:
        return "goods_balance";
    }
    return {};
}

} // namespace

std::optional<FlowMeaning> flowNamed(std::string_view text, bool services)
{
    const std::string key = areaKey(trimmed(text));
    const Flow *flow = meaningOf<Flow>(kFlows, key);
    if (!flow)
        return std::nullopt;
    const bool cif = key.find("cif") != std::string::npos;
    const bool fob = key.find("fob") != std::string::npos;
    const std::string_view valuation = cif ? "CIF" : fob ? "FOB" : "";
    if (!services)
        return FlowMeaning{goods(*flow), valuation};
    if (*flow == Flow::Import)
        return FlowMeaning{"services_import", {}};
    if (*flow == Flow::Export)
        return FlowMeaning{"services_export", {}};
    return std::nullopt;
}

} // namespace corridor::ingest
