#include "import/text/periodtext.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace corridor::ingest {

namespace {

struct MonthName {
    std::string_view name; ///< As utf8::folded() writes it.
    int month;
};

// English, Turkish, Russian (nominative, genitive, short), Kazakh (full, short). Folding has made Şubat subat.
constexpr std::array kNames = {
    MonthName{"january", 1},   MonthName{"february", 2}, MonthName{"march", 3},     MonthName{"april", 4},
    MonthName{"may", 5},       MonthName{"june", 6},     MonthName{"july", 7},      MonthName{"august", 8},
    MonthName{"september", 9}, MonthName{"october", 10}, MonthName{"november", 11}, MonthName{"december", 12},
    MonthName{"jan", 1},       MonthName{"feb", 2},      MonthName{"mar", 3},       MonthName{"apr", 4},
    MonthName{"jun", 6},       MonthName{"jul", 7},      MonthName{"aug", 8},       MonthName{"sep", 9},
    MonthName{"sept", 9},      MonthName{"oct", 10},     MonthName{"nov", 11},      MonthName{"dec", 12},
    MonthName{"ocak", 1},      MonthName{"subat", 2},    MonthName{"mart", 3},      MonthName{"nisan", 4},
    MonthName{"mayis", 5},     MonthName{"haziran", 6},  MonthName{"temmuz", 7},    MonthName{"agustos", 8},
    MonthName{"eylul", 9},     MonthName{"ekim", 10},    MonthName{"kasim", 11},    MonthName{"aralik", 12},
    MonthName{"oca", 1},       MonthName{"sub", 2},      MonthName{"nis", 4},       MonthName{"haz", 6},
    MonthName{"tem", 7},       MonthName{"agu", 8},      MonthName{"eyl", 9},       MonthName{"eki", 10},
    MonthName{"kas", 11},      MonthName{"ara", 12},     MonthName{"январь", 1},    MonthName{"февраль", 2},
    MonthName{"март", 3},      MonthName{"апрель", 4},   MonthName{"май", 5},       MonthName{"июнь", 6},
    MonthName{"июль", 7},      MonthName{"август", 8},   MonthName{"сентябрь", 9},  MonthName{"октябрь", 10},
    MonthName{"ноябрь", 11},   MonthName{"декабрь", 12}, MonthName{"января", 1},    MonthName{"февраля", 2},
    MonthName{"марта", 3},     MonthName{"апреля", 4},   MonthName{"мая", 5},       MonthName{"июня", 6},
    MonthName{"июля", 7},      MonthName{"августа", 8},  MonthName{"сентября", 9},  MonthName{"октября", 10},
    MonthName{"ноября", 11},   MonthName{"декабря", 12}, MonthName{"янв", 1},       MonthName{"фев", 2},
    MonthName{"февр", 2},      MonthName{"мар", 3},      MonthName{"апр", 4},       MonthName{"июн", 6},
    MonthName{"июл", 7},       MonthName{"авг", 8},      MonthName{"сен", 9},       MonthName{"сент", 9},
    MonthName{"окт", 10},      MonthName{"ноя", 11},     MonthName{"нояб", 11},     MonthName{"дек", 12},
    MonthName{"қаңтар", 1},    MonthName{"ақпан", 2},    MonthName{"наурыз", 3},    MonthName{"сәуір", 4},
    MonthName{"мамыр", 5},     MonthName{"маусым", 6},   MonthName{"шілде", 7},     MonthName{"тамыз", 8},
    MonthName{"қыркүйек", 9},  MonthName{"қазан", 10},   MonthName{"қараша", 11},   MonthName{"желтоқсан", 12},
    MonthName{"қаң", 1},       MonthName{"қаңт", 1},     MonthName{"ақп", 2},       MonthName{"нау", 3},
    MonthName{"сәу", 4},       MonthName{"мам", 5},      MonthName{"мау", 6},       MonthName{"шіл", 7},
    MonthName{"там", 8},       MonthName{"қыр", 9},      MonthName{"қырк", 9},      MonthName{"қаз", 10},
    MonthName{"қар", 11},      MonthName{"жел", 12},     MonthName{"желт", 12}};

} // namespace

std::optional<int> monthNamed(std::string_view name)
{
    std::string key = utf8::folded(name.substr(0, 64));
    if (key.ends_with('.'))
        key.pop_back();
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [&key](const MonthName &entry) { return entry.name == key; });
    return found == kNames.end() ? std::nullopt : std::optional(found->month);
}

} // namespace corridor::ingest
