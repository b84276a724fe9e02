#include "import/json/worldbankjson.h"

#include "import/json/jsonrows.h"
#include "import/meaning/codes.h"
#include "import/sdmx/concepts.h"
#include "import/series/worldbank.h"

#include <charconv>

namespace corridor::ingest {

namespace {

enum Column : std::size_t { IndicatorId, IndicatorName, CountryId, CountryName, CountryIso3, Date, Value, Status };

class BankPass {
public:
    BankPass(JsonRows &rows, const ReadOptions &options, Sink &sink) :
        m_rows(rows), m_pen(m_rows, options, sink), m_sink(sink)
    {}

    Outcome run();

private:
    void readRow();
    bool enterLine();
    void announce();

    JsonRows &m_rows;
    series::Pen m_pen;
    Sink &m_sink;
    Row m_row;
    std::string m_key;
    series::Line m_line;
    bool m_announced = false;
};

Outcome BankPass::run()
{
    if (!m_rows.next(m_row)) // The head, which is ours.
        return m_rows.failure();
    while (m_rows.next(m_row)) {
        if (!m_announced)
            announce();
        if (!m_pen.goOn())
            return series::Pen::cancelled();
        readRow();
    }
    if (m_rows.failure())
        return m_rows.failure();
    if (m_rows.objects() != 0)
        return m_pen.finish();
    const std::string_view message = m_rows.beside("key");
    if (!message.empty() || !m_rows.listSeen())
        return Problem{!message.empty() ? Trouble::NotData : Trouble::NoFigures,
                       {},
                       shown(message.empty() ? m_rows.beside("value") : message),
                       {}};
    return Problem{Trouble::NoFigures, {}, {}, {}};
}

void BankPass::announce()
{
    m_announced = true;
    series::BankFile file;
    file.published = isoDate(m_rows.beside("lastupdated"));
    // The API serves other data sets under other numbers.
    const std::string_view source = m_rows.beside("sourceid");
    if (!source.empty() && source != "2")
        file.dataset = "API source " + std::string(source);
    series::announceBank(file, m_pen);
    int page = 1;
    int pages = 1;
    const auto number = [](std::string_view text, int &into) {
        static_cast<void>(std::from_chars(text.data(), text.data() + text.size(), into));
    };
    number(m_rows.beside("page"), page);
    number(m_rows.beside("pages"), pages);
    if (pages > 1)
        m_sink.remark({Remark::Kind::OnePage, 0, std::to_string(page), std::to_string(pages)});
}

bool BankPass::enterLine()
{
    const auto cell = [this](Column column) { return trimmed(m_row.at(column)); };
    const std::string_view iso3 = cell(CountryIso3);
    std::string key;
    for (const Column column : {IndicatorId, CountryIso3, CountryId, CountryName, IndicatorName})
        key.append(cell(column)).push_back('\x1f');
    if (key == m_key)
        return true;
    if (cell(IndicatorId).empty() && cell(IndicatorName).empty()) {
        m_pen.reject(Trouble::MissingValue, m_row.line, IndicatorId, "indicator.id");
        return false;
    }
    if (iso3.empty() && cell(CountryId).empty() && cell(CountryName).empty()) {
        m_pen.reject(Trouble::MissingValue, m_row.line, CountryIso3, "countryiso3code");
        return false;
    }
    const std::string_view code = iso3.empty() ? cell(CountryId) : iso3;
    m_line = series::bankLine(m_pen, code, cell(CountryName), cell(IndicatorId), cell(IndicatorName));
    m_key = std::move(key);
    return true;
}

void BankPass::readRow()
{
    const std::string_view value = trimmed(m_row.at(Value));
    if (isMissingMarker(value)) {
        m_sink.skip(Skip::Missing, m_row.line);
        return;
    }
    if (!enterLine())
        return;
    const std::optional<PeriodDraft> period = parsePeriod(m_row.at(Date));
    if (!period) {
        const bool empty = trimmed(m_row.at(Date)).empty();
        m_pen.reject(empty ? Trouble::MissingValue : Trouble::BadPeriod, m_row.line, Date,
                     empty ? std::string_view("date") : m_row.at(Date));
        return;
    }
    SeriesDraft draft = m_line.series;
    draft.frequency = period->frequency;
    const std::string_view flag = trimmed(m_row.at(Status));
    std::uint32_t note = 0;
    if (!flag.empty() && flag != "A") {
        NoteDraft noted;
        noted.flag = flag;
        note = m_sink.note(noted);
    }
    m_pen.figure(value, Value, m_row.line, m_sink.series(draft), *period, m_line.shift, statusOfFlag(flag), note);
}

} // namespace

Recognition WorldBankJsonReader::recognise(const Sample &sample) const
{
    const std::string_view head = sample.head;
    const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
    const auto start = head.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || head[start] != '[')
        return {};
    if (has("\"indicator\"") && has("\"country\"") && has("\"date\"") && has("\"value\""))
        return {has("\"countryiso3code\"") ? 98 : 85, "indicator, country, date, value", {}};
    if (has("\"message\"") && has("\"key\"") && has("\"id\""))
        return {85, "message, id, key", NotData::ServiceError};
    if (has("\"page\"") && has("\"iso2Code\""))
        return {85, "page, iso2Code", NotData::Countries};
    if (has("\"page\"") && has("\"sourceNote\""))
        return {85, "page, sourceNote", NotData::Indicators};
    return has("\"page\"") && has("\"per_page\"") ? Recognition{70, "page, per_page", {}} : Recognition{};
}

Outcome WorldBankJsonReader::read(TextSource &text, const ReadOptions &options, Sink &sink) const
{
    JsonRows rows(text,
                  {"indicator.id", "indicator.value", "country.id", "country.value", "countryiso3code", "date", "value",
                   "obs_status"},
                  {});
    ReadOptions plain = options;
    plain.numbers = NumberStyle{'.', 0}; // JSON has one way to write numbers.
    return BankPass(rows, plain, sink).run();
}

} // namespace corridor::ingest
