#include "import/meaning/unittables.h"

#include "import/meaning/wordtable.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

struct Unit {
    std::string_view code;
    std::string_view dimension;
    bool compact;
    std::string_view name;
};

constexpr std::array<Unit, 53> kUnits{{
    {"USD", "money", true, "US dollars"},
    {"EUR", "money", true, "euros"},
    {"KZT", "money", true, "tenge"},
    {"TRY", "money", true, "Turkish liras"},
    {"RUB", "money", true, "roubles"},
    {"CNY", "money", true, "yuan"},
    {"GBP", "money", true, "pounds sterling"},
    {"JPY", "money", true, "yen"},
    {"CHF", "money", true, "Swiss francs"},
    {"LCU", "money", true, "national currency"},
    {"INTD", "money", true, "international dollars"},
    {"PPS", "money", true, "purchasing power standards"},
    {"SDR", "money", true, "special drawing rights"},
    {"percent", "ratio", false, "percent"},
    {"quotient", "other", false, "ratio"},
    {"person", "person", false, "persons"},
    {"household", "count", false, "households"},
    {"count", "count", false, "number"},
    {"item", "count", false, "items"},
    {"pair", "count", false, "pairs"},
    {"dozen", "count", false, "dozens"},
    {"package", "count", false, "packages"},
    {"head", "count", false, "head"},
    {"school", "count", false, "schools"},
    {"TEU", "count", false, "twenty-foot equivalent units"},
    {"tonne", "mass", true, "tonnes"},
    {"kilogram", "mass", true, "kilograms"},
    {"gram", "mass", true, "grams"},
    {"carat", "mass", true, "carats"},
    {"litre", "other", true, "litres"},
    {"litre_alcohol", "other", true, "litres of pure alcohol"},
    {"cubic_metre", "other", true, "cubic metres"},
    {"square_metre", "other", true, "square metres"},
    {"square_kilometre", "other", true, "square kilometres"},
    {"hectare", "other", true, "hectares"},
    {"metre", "other", true, "metres"},
    {"kilometre", "other", true, "kilometres"},
    {"kilowatt_hour", "other", true, "kilowatt-hours"},
    {"gigajoule", "other", true, "gigajoules"},
    {"tonne_oil", "mass", true, "tonnes of oil equivalent"},
    {"tonne_co2", "mass", true, "tonnes of CO2 equivalent"},
    {"kilogram_dry", "mass", true, "kilograms, 90 % dry"},
    {"barrel", "other", true, "barrels"},
    {"gross_tonnage", "other", true, "gross tonnage"},
    {"tonne_km", "other", true, "tonne-kilometres"},
    {"person_km", "other", true, "passenger-kilometres"},
    {"index", "index", false, "index points"},
    {"rank", "rank", false, "rank"},
    {"year", "time", false, "years"},
    {"month", "time", false, "months"},
    {"day", "time", false, "days"},
    {"hour", "time", false, "hours"},
    {"unit", "other", false, "units"},
}};

/// Other currencies of ISO 4217, each a unit with its own code.
constexpr std::string_view kCurrencies =
    "AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BYN CAD CLP COP CZK DKK DZD EGP GEL HKD HRK "
    "HUF IDR ILS INR IQD IRR ISK JOD KES KGS KRW KWD LBP LKR LYD MAD MDL MKD MNT MXN MYR NGN "
    "NOK NZD OMR PEN PHP PKR PLN QAR RON RSD SAR SEK SGD THB TJS TMT TND TWD UAH UZS VND ZAR";

// clang-format off
constexpr std::array<Word<std::string_view>, 513> kPhrases{{
    {"usd", "USD"}, {"us$", "USD"}, {"usdollar", "USD"}, {"usdollars", "USD"}, {"dollar", "USD"},
    {"dollars", "USD"}, {"$", "USD"}, {"unitedstatesdollar", "USD"}, {"unitedstatesdollars", "USD"},
    {"abddolari", "USD"}, {"abddolar", "USD"}, {"abd$", "USD"}, {"dolar", "USD"}, {"dolari", "USD"},
    {"amerikandolari", "USD"}, {"доллсша", "USD"}, {"долларсша", "USD"}, {"долларысша", "USD"},
    {"долларовсша", "USD"}, {"доллар", "USD"}, {"доллары", "USD"}, {"долларов", "USD"}, {"ақшдоллары", "USD"},
    {"ақш$", "USD"}, {"америкадоллары", "USD"}, {"сша$", "USD"}, {"$сша", "USD"}, {"usdexc", "USD"},
    {"usd$", "USD"}, {"eur", "EUR"}, {"euro", "EUR"}, {"euros", "EUR"}, {"€", "EUR"}, {"ecu", "EUR"},
    {"avro", "EUR"}, {"avroeur", "EUR"}, {"eurecu", "EUR"}, {"euroecu", "EUR"}, {"ecueur", "EUR"},
    {"ecueuro", "EUR"}, {"евро", "EUR"}, {"еуро", "EUR"}, {"eurohab", "EUR"}, {"eurhab", "EUR"},
    {"kzt", "KZT"}, {"tenge", "KZT"}, {"tg", "KZT"}, {"₸", "KZT"}, {"тенге", "KZT"}, {"теңге", "KZT"},
    {"тг", "KZT"}, {"kazakhstanitenge", "KZT"}, {"kazakhtenge", "KZT"}, {"казахстанскиитенге", "KZT"},
    {"қазақстантеңгесі", "KZT"}, {"kazakistantengesi", "KZT"}, {"try", "TRY"}, {"tl", "TRY"}, {"₺", "TRY"},
    {"lira", "TRY"}, {"turklirasi", "TRY"}, {"turkishlira", "TRY"}, {"turkishliras", "TRY"},
    {"newturkishlira", "TRY"}, {"лира", "TRY"}, {"турецкаялира", "TRY"}, {"турецкихлир", "TRY"},
    {"түріклирасы", "TRY"}, {"yenitürklirasi", "TRY"}, {"rub", "RUB"}, {"rur", "RUB"}, {"₽", "RUB"},
    {"rouble", "RUB"}, {"roubles", "RUB"}, {"ruble", "RUB"}, {"rubles", "RUB"}, {"russianrouble", "RUB"},
    {"russianroubles", "RUB"}, {"russianruble", "RUB"}, {"russianrubles", "RUB"}, {"рубль", "RUB"},
    {"рублеи", "RUB"}, {"руб", "RUB"}, {"рубли", "RUB"}, {"российскихрублеи", "RUB"}, {"rusrublesi", "RUB"},
    {"ресеирублі", "RUB"}, {"рубл", "RUB"}, {"cny", "CNY"}, {"rmb", "CNY"}, {"yuan", "CNY"},
    {"renminbi", "CNY"}, {"chineseyuan", "CNY"}, {"yuanrenminbi", "CNY"}, {"юань", "CNY"}, {"юанеи", "CNY"},
    {"юаньдар", "CNY"}, {"çinyuanı", "CNY"}, {"cinyuani", "CNY"}, {"gbp", "GBP"}, {"£", "GBP"},
    {"pound", "GBP"}, {"pounds", "GBP"}, {"poundsterling", "GBP"}, {"poundssterling", "GBP"},
    {"britishpound", "GBP"}, {"britishpounds", "GBP"}, {"sterlin", "GBP"}, {"ingilizsterlini", "GBP"},
    {"фунтстерлингов", "GBP"}, {"jpy", "JPY"}, {"yen", "JPY"}, {"japaneseyen", "JPY"}, {"¥", "JPY"},
    {"японскаяиена", "JPY"}, {"иена", "JPY"}, {"жапонияиенасы", "JPY"}, {"japonyeni", "JPY"}, {"chf", "CHF"},
    {"swissfranc", "CHF"}, {"swissfrancs", "CHF"}, {"isvicrefrangi", "CHF"}, {"швеицарскиифранк", "CHF"},
    {"lcu", "LCU"}, {"nationalcurrency", "LCU"}, {"nac", "LCU"}, {"localcurrency", "LCU"},
    {"localcurrencyunits", "LCU"}, {"localcurrencyunit", "LCU"}, {"domesticcurrency", "LCU"}, {"xdc", "LCU"},
    {"xnc", "LCU"}, {"ulusalparabirimi", "LCU"}, {"yerelparabirimi", "LCU"}, {"национальнаявалюта", "LCU"},
    {"ұлттықвалюта", "LCU"}, {"nationalcurrencyunits", "LCU"}, {"inlocalcurrency", "LCU"},
    {"nationalcurrencyunit", "LCU"}, {"intd", "INTD"}, {"international$", "INTD"},
    {"internationaldollar", "INTD"}, {"internationaldollars", "INTD"}, {"int$", "INTD"},
    {"intldollars", "INTD"}, {"ppp$", "INTD"}, {"$ppp", "INTD"}, {"pppdollars", "INTD"}, {"pppdollar", "INTD"},
    {"usdppp", "INTD"}, {"us$ppp", "INTD"}, {"pppinternational$", "INTD"}, {"pppinternationaldollars", "INTD"},
    {"purchasingpowerparityinternationaldollars", "INTD"},
    {"purchasingpowerparityinternationaldollar", "INTD"}, {"pps", "PPS"}, {"purchasingpowerstandard", "PPS"},
    {"purchasingpowerstandards", "PPS"}, {"ppseu27", "PPS"}, {"satinalmagucustandardi", "PPS"}, {"sdr", "SDR"},
    {"sdrs", "SDR"}, {"specialdrawingrights", "SDR"}, {"xdr", "SDR"}, {"percent", "percent"}, {"%", "percent"},
    {"pc", "percent"}, {"pct", "percent"}, {"pt", "percent"}, {"percentage", "percent"},
    {"percents", "percent"}, {"percentages", "percent"}, {"yuzde", "percent"}, {"процент", "percent"},
    {"проценты", "percent"}, {"процентов", "percent"}, {"пайыз", "percent"}, {"пайызы", "percent"},
    {"percentagepoints", "percent"}, {"percentagepoint", "percent"}, {"pp", "percent"}, {"pa", "percent"},
    {"ratio", "quotient"}, {"rate", "quotient"}, {"oran", "quotient"}, {"коэффициент", "quotient"},
    {"соотношение", "quotient"}, {"қатынас", "quotient"}, {"proportion", "quotient"}, {"share", "quotient"},
    {"person", "person"}, {"persons", "person"}, {"people", "person"}, {"per", "person"}, {"ps", "person"},
    {"pers", "person"}, {"inhabitants", "person"}, {"inhabitant", "person"}, {"pop", "person"},
    {"individuals", "person"}, {"kisi", "person"}, {"nufus", "person"}, {"адам", "person"},
    {"человек", "person"}, {"чел", "person"}, {"person(s)", "person"}, {"headcount", "person"},
    {"numberofpersons", "person"}, {"numberofpeople", "person"}, {"population", "person"},
    {"students", "person"}, {"student", "person"}, {"numberofstudents", "person"}, {"passengers", "person"},
    {"passenger", "person"}, {"visitors", "person"}, {"tourists", "person"}, {"employees", "person"},
    {"workers", "person"}, {"ogrenci", "person"}, {"yolcu", "person"}, {"студент", "person"},
    {"студенттер", "person"}, {"пассажир", "person"}, {"жолаушы", "person"}, {"immigrants", "person"},
    {"migrants", "person"}, {"residents", "person"}, {"household", "household"}, {"households", "household"},
    {"hh", "household"}, {"hane", "household"}, {"numberofhouseholds", "household"},
    {"домохозяиства", "household"}, {"үишаруашылығы", "household"}, {"haneholds", "household"},
    {"subscriptions", "count"}, {"applications", "count"}, {"count", "count"}, {"number", "count"},
    {"nr", "count"}, {"no", "count"}, {"num", "count"}, {"units", "count"}, {"unit", "count"},
    {"numberof", "count"}, {"numbers", "count"}, {"adet", "count"}, {"sayi", "count"}, {"sayisi", "count"},
    {"един", "count"}, {"единиц", "count"}, {"единицы", "count"}, {"шт", "count"}, {"штук", "count"},
    {"саны", "count"}, {"дана", "count"}, {"бірлік", "count"}, {"purenumber", "count"}, {"purenumb", "count"},
    {"pn", "count"}, {"cardinal", "count"}, {"un", "count"}, {"number(s)", "count"}, {"enterprises", "count"},
    {"numberofenterprises", "count"}, {"events", "count"}, {"cases", "count"}, {"occurrences", "count"},
    {"establishments", "count"}, {"vehicles", "count"}, {"numberofvehicles", "count"}, {"flights", "count"},
    {"item", "item"}, {"items", "item"}, {"numberofitems", "item"}, {"u", "item"}, {"piece", "item"},
    {"pieces", "item"}, {"pce", "item"}, {"pcs", "item"}, {"st", "item"}, {"pst", "item"}, {"nmb", "item"},
    {"numbersofitems", "item"}, {"pair", "pair"}, {"pairs", "pair"}, {"numberofpairs", "pair"}, {"2u", "pair"},
    {"pr", "pair"}, {"prs", "pair"}, {"cift", "pair"}, {"пара", "pair"}, {"пар", "pair"}, {"жұп", "pair"},
    {"dozen", "dozen"}, {"dozens", "dozen"}, {"dozenofitems", "dozen"}, {"12u", "dozen"}, {"duzine", "dozen"},
    {"дюжина", "dozen"}, {"package", "package"}, {"packages", "package"}, {"numberofpackages", "package"},
    {"upack", "package"}, {"head", "head"}, {"heads", "head"}, {"animals", "head"}, {"bas", "head"},
    {"головы", "head"}, {"голов", "head"}, {"tonne", "tonne"}, {"tonnes", "tonne"}, {"ton", "tonne"},
    {"tons", "tonne"}, {"metricton", "tonne"}, {"metrictons", "tonne"}, {"metrictonnes", "tonne"},
    {"metrictonne", "tonne"}, {"mt", "tonne"}, {"t", "tonne"}, {"т", "tonne"}, {"тонна", "tonne"},
    {"тонны", "tonne"}, {"тонн", "tonne"}, {"kg", "kilogram"}, {"kgs", "kilogram"}, {"kilogram", "kilogram"},
    {"kilograms", "kilogram"}, {"kilogramme", "kilogram"}, {"kilogrammes", "kilogram"}, {"kilo", "kilogram"},
    {"kilos", "kilogram"}, {"weightinkilograms", "kilogram"}, {"weightinkilogram", "kilogram"},
    {"кг", "kilogram"}, {"килограмм", "kilogram"}, {"килограммы", "kilogram"}, {"килограммов", "kilogram"},
    {"netweightkg", "kilogram"}, {"netkg", "kilogram"}, {"kgnet", "kilogram"}, {"g", "gram"}, {"gram", "gram"},
    {"grams", "gram"}, {"gr", "gram"}, {"gramme", "gram"}, {"grammes", "gram"}, {"weightingrams", "gram"},
    {"грамм", "gram"}, {"carat", "carat"}, {"carats", "carat"}, {"ct", "carat"}, {"ctm", "carat"},
    {"cts", "carat"}, {"weightincarats", "carat"}, {"karat", "carat"}, {"карат", "carat"}, {"l", "litre"},
    {"litre", "litre"}, {"litres", "litre"}, {"liter", "litre"}, {"liters", "litre"}, {"lt", "litre"},
    {"volumeinliters", "litre"}, {"volumeinlitres", "litre"}, {"литр", "litre"}, {"литров", "litre"},
    {"литрі", "litre"}, {"litrei", "litre"}, {"л", "litre"}, {"m3", "cubic_metre"},
    {"cubicmetre", "cubic_metre"}, {"cubicmetres", "cubic_metre"}, {"cubicmeter", "cubic_metre"},
    {"cubicmeters", "cubic_metre"}, {"volumeincubicmeters", "cubic_metre"},
    {"volumeincubicmetres", "cubic_metre"}, {"metrekup", "cubic_metre"}, {"кубм", "cubic_metre"},
    {"кубическиеметры", "cubic_metre"}, {"текшеметр", "cubic_metre"}, {"м3", "cubic_metre"},
    {"cum", "cubic_metre"}, {"m2", "square_metre"}, {"squaremetre", "square_metre"},
    {"squaremetres", "square_metre"}, {"squaremeter", "square_metre"}, {"squaremeters", "square_metre"},
    {"areainsquaremeters", "square_metre"}, {"areainsquaremetres", "square_metre"},
    {"metrekare", "square_metre"}, {"квм", "square_metre"}, {"м2", "square_metre"},
    {"шаршыметр", "square_metre"}, {"sqm", "square_metre"}, {"km2", "square_kilometre"},
    {"squarekilometre", "square_kilometre"}, {"squarekilometres", "square_kilometre"},
    {"squarekilometer", "square_kilometre"}, {"squarekilometers", "square_kilometre"},
    {"sqkm", "square_kilometre"}, {"sqkms", "square_kilometre"}, {"км2", "square_kilometre"},
    {"ha", "hectare"}, {"hectare", "hectare"}, {"hectares", "hectare"}, {"hektar", "hectare"},
    {"гектар", "hectare"}, {"га", "hectare"}, {"metre", "metre"}, {"metres", "metre"}, {"meter", "metre"},
    {"meters", "metre"}, {"lengthinmeters", "metre"}, {"lengthinmetres", "metre"}, {"m", "metre"},
    {"метр", "metre"}, {"метры", "metre"}, {"м", "metre"}, {"km", "kilometre"}, {"kilometre", "kilometre"},
    {"kilometres", "kilometre"}, {"kilometer", "kilometre"}, {"kilometers", "kilometre"},
    {"lengthinkilometers", "kilometre"}, {"lengthinkilometres", "kilometre"}, {"км", "kilometre"},
    {"километр", "kilometre"}, {"kwh", "kilowatt_hour"}, {"kilowatthour", "kilowatt_hour"},
    {"kilowatthours", "kilowatt_hour"}, {"electricalenergyinkilowatthours", "kilowatt_hour"},
    {"квтч", "kilowatt_hour"}, {"gj", "gigajoule"}, {"gigajoule", "gigajoule"}, {"gigajoules", "gigajoule"},
    {"toe", "tonne_oil"}, {"tonnesofoilequivalent", "tonne_oil"}, {"tonneofoilequivalent", "tonne_oil"},
    {"tonnesofoilequivalenttoe", "tonne_oil"}, {"oilequivalent", "tonne_oil"},
    {"tonsofoilequivalent", "tonne_oil"}, {"bbl", "barrel"}, {"barrel", "barrel"}, {"barrels", "barrel"},
    {"varil", "barrel"}, {"баррель", "barrel"}, {"баррелеи", "barrel"}, {"index", "index"}, {"idx", "index"},
    {"ix", "index"}, {"indices", "index"}, {"indexpoints", "index"}, {"indexpoint", "index"},
    {"endeks", "index"}, {"индекс", "index"}, {"indexnumber", "index"}, {"indexnumbers", "index"},
    {"points", "index"}, {"score", "index"}, {"rank", "rank"}, {"ranking", "rank"}, {"sira", "rank"},
    {"year", "year"}, {"years", "year"}, {"yr", "year"}, {"yrs", "year"}, {"y", "year"}, {"yil", "year"},
    {"лет", "year"}, {"год", "year"}, {"года", "year"}, {"жыл", "year"}, {"жас", "year"}, {"age", "year"},
    {"month", "month"}, {"months", "month"}, {"mo", "month"}, {"ay", "month"}, {"месяц", "month"},
    {"месяцев", "month"}, {"аи", "month"}, {"day", "day"}, {"days", "day"}, {"gun", "day"}, {"днеи", "day"},
    {"дни", "day"}, {"күн", "day"}, {"d", "day"}, {"hour", "hour"}, {"hours", "hour"}, {"hr", "hour"},
    {"hrs", "hour"}, {"h", "hour"}, {"saat", "hour"}, {"час", "hour"}, {"часов", "hour"}, {"сағат", "hour"},
    {"teu", "TEU"}, {"teus", "TEU"}, {"twentyfootequivalentunits", "TEU"}, {"twentyfootequivalentunit", "TEU"},
    {"twentyfootequivalentunitsteus", "TEU"}, {"passengerkm", "person_km"}, {"passengerkms", "person_km"},
    {"passengerkilometres", "person_km"}, {"passengerkilometers", "person_km"}, {"tonkm", "tonne_km"},
    {"tonnekm", "tonne_km"}, {"tonkilometers", "tonne_km"}, {"tonnekilometres", "tonne_km"},
    {"metrictonkm", "tonne_km"},
}};

constexpr std::array<Word<WholeUnit>, 81> kWhole{{
    {"2u", {"pair", 0}}, {"kg 90% sdt", {"kilogram_dry", 0}},
    {"kilogram of substance 90 % dry", {"kilogram_dry", 0}}, {"mt co2e", {"tonne_co2", 6}},
    {"mt of co2 equivalent", {"tonne_co2", 6}}, {"kt of co2 equivalent", {"tonne_co2", 3}},
    {"kt co2e", {"tonne_co2", 3}}, {"thousand metric tons of co2 equivalent", {"tonne_co2", 3}},
    {"million metric tons of co2 equivalent", {"tonne_co2", 6}}, {"12u", {"dozen", 0}}, {"1000u", {"item", 3}},
    {"thousand of items", {"item", 3}}, {"weight in thousand of kilograms", {"tonne", 0}},
    {"1000 kg", {"tonne", 0}}, {"electrical energy in thousands of kilowatt-hours", {"kilowatt_hour", 3}},
    {"volume in thousand cubic meters", {"cubic_metre", 3}}, {"volume in thousands of liters", {"litre", 3}},
    {"number of packages", {"package", 0}}, {"number of pairs", {"pair", 0}}, {"number of items", {"item", 0}},
    {"dozen of items", {"dozen", 0}}, {"u", {"item", 0}}, {"u (jeu/pack)", {"package", 0}},
    {"l alc 100%", {"litre_alcohol", 0}}, {"litre pure (100 %) alcohol - l alc. 100%", {"litre_alcohol", 0}},
    {"mwh", {"kilowatt_hour", 3}}, {"gwh", {"kilowatt_hour", 6}}, {"twh", {"kilowatt_hour", 9}},
    {"gigawatt-hour", {"kilowatt_hour", 6}}, {"tj", {"gigajoule", 3}}, {"terajoule", {"gigajoule", 3}},
    {"terajoules", {"gigajoule", 3}}, {"terajoule (gross calorific value)", {"gigajoule", 3}},
    {"pj", {"gigajoule", 6}}, {"ktoe", {"tonne_oil", 3}}, {"mtoe", {"tonne_oil", 6}}, {"kt", {"tonne", 3}},
    {"kilotonne", {"tonne", 3}}, {"kilotonnes", {"tonne", 3}}, {"hl", {"litre", 2}}, {"ml", {"litre", -3}},
    {"tkm", {"tonne_km", 0}}, {"mio_tkm", {"tonne_km", 6}}, {"ths_tkm", {"tonne_km", 3}},
    {"million tkm", {"tonne_km", 6}}, {"million tonne-kilometres", {"tonne_km", 6}},
    {"million ton-km", {"tonne_km", 6}}, {"pkm", {"person_km", 0}}, {"mio_pkm", {"person_km", 6}},
    {"grt", {"gross_tonnage", 0}}, {"gt", {"gross_tonnage", 0}}, {"gross tonnage", {"gross_tonnage", 0}},
    {"usm", {"USD", 6}}, {"usb", {"USD", 9}}, {"m.usd", {"USD", 6}}, {"us$m", {"USD", 6}}, {"$m", {"USD", 6}},
    {"€m", {"EUR", 6}}, {"usdm", {"USD", 6}}, {"meur", {"EUR", 6}}, {"keur", {"EUR", 3}}, {"musd", {"USD", 6}},
    {"kusd", {"USD", 3}}, {"mkzt", {"KZT", 6}}, {"mtl", {"TRY", 6}}, {"mtry", {"TRY", 6}},
    {"no", {"count", 0}}, {"value_eur", {"EUR", 0}}, {"value_in_euros", {"EUR", 0}},
    {"quantity_in_100kg", {"kilogram", 2}}, {"quantity_in_tonnes", {"tonne", 0}}, {"100kg", {"kilogram", 2}},
    {"100 kg", {"kilogram", 2}}, {"local currency units (lcu)", {"LCU", 0}}, {"units", {"count", 0}},
    {"unité", {"count", 0}}, {"percent of gdp", {"percent", 0}}, {"head", {"head", 0}},
    {"twenty-foot equivalent units (teus)", {"TEU", 0}}, {"kt of oil equivalent", {"tonne_oil", 3}},
    {"mt of oil equivalent", {"tonne_oil", 6}},
}};

constexpr std::array<Word<int>, 53> kShifts{{
    {"thousand", 3}, {"thousands", 3}, {"thous", 3}, {"thsd", 3}, {"ths", 3}, {"th", 3}, {"thd", 3},
    {"tsd", 3}, {"bin", 3}, {"тыс", 3}, {"тысяч", 3}, {"тысяча", 3}, {"тысячи", 3}, {"мың", 3}, {"1000", 3},
    {"1000s", 3}, {"000", 3}, {"000s", 3}, {"million", 6}, {"millions", 6}, {"mill", 6}, {"mln", 6}, {"mn", 6},
    {"mio", 6}, {"milyon", 6}, {"млн", 6}, {"миллион", 6}, {"миллиона", 6}, {"миллионов", 6}, {"1000000", 6},
    {"billion", 9}, {"billions", 9}, {"bn", 9}, {"bln", 9}, {"mrd", 9}, {"mld", 9}, {"milyar", 9}, {"млрд", 9},
    {"миллиард", 9}, {"миллиарда", 9}, {"миллиардов", 9}, {"trillion", 12}, {"trillions", 12}, {"trn", 12},
    {"trln", 12}, {"trilyon", 12}, {"трлн", 12}, {"триллион", 12}, {"hundred", 2}, {"hundreds", 2}, {"100", 2},
    {"tens", 1}, {"10000", 4},
}};

constexpr std::array<std::string_view, 70> kFillers{
    "at", "current", "constant", "price", "prices", "in", "of", "value", "values", "nominal", "real", "bop",
    "cif", "fob", "unit", "units", "measure", "birim", "degeri", "deger", "olcu", "cp", "clv", "basic",
    "market", "cari", "sabit", "fiyatlarla", "fiyatlariyla", "olarak", "cinsinden", "в", "единица",
    "измерения", "ед", "изм", "бірлігі", "өлшем", "estimated", "chained", "volume", "volumes", "reference",
    "year", "base", "annual", "total", "trade", "tradevalue", "net", "hab", "average", "avg", "seasonally",
    "adjusted", "sa", "a", "absolute", "expressed", "amount", "gross", "calendar", "monthly", "quarterly",
    "daily", "term", "terms", "purchaser", "purchasers", "producer",
};
// clang-format on

} // namespace

std::optional<UnitDraft> unitWithCode(std::string_view code)
{
    const auto found = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit &unit) { return unit.code == code; });
    if (found != kUnits.end()) {
        return UnitDraft{std::string(found->code), std::string(found->dimension), found->compact,
                         std::string(found->name)};
    }
    const bool isCode = code.size() == 3 && code.find(' ') == std::string_view::npos;
    if (isCode && kCurrencies.find(code) % 4 == 0 && kCurrencies.find(code) != std::string_view::npos)
        return UnitDraft{std::string(code), "money", true, std::string(code)};
    return std::nullopt;
}

std::string_view unitOfPhrase(std::string_view phrase)
{
    const std::string_view *code = meaningOf<std::string_view>(kPhrases, phrase);
    return code ? *code : std::string_view();
}

const WholeUnit *unitOfWholeText(std::string_view text) { return meaningOf<WholeUnit>(kWhole, text); }

std::optional<int> shiftOfWord(std::string_view word)
{
    const int *shift = meaningOf<int>(kShifts, word);
    return shift ? std::optional(*shift) : std::nullopt;
}

bool isFiller(std::string_view word) { return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end(); }

} // namespace corridor::ingest
