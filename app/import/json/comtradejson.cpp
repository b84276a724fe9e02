#include "import/json/comtradejson.h"

#include "import/json/jsonrows.h"

namespace corridor::ingest {

namespace {

const TableReader *tableReader()
{
    const Reader *const reader = readerNamed("comtrade");
    return reader && reader->shape() == Shape::Table ? static_cast<const TableReader *>(reader) : nullptr;
}

const std::vector<std::string> &columns()
{
    static const std::vector<std::string> names = {"typeCode",
                                                   "freqCode",
                                                   "refPeriodId",
                                                   "refYear",
                                                   "refMonth",
                                                   "period",
                                                   "reporterCode",
                                                   "reporterISO",
                                                   "reporterDesc",
                                                   "flowCode",
                                                   "flowDesc",
                                                   "partnerCode",
                                                   "partnerISO",
                                                   "partnerDesc",
                                                   "partner2Code",
                                                   "partner2ISO",
                                                   "partner2Desc",
                                                   "classificationCode",
                                                   "classificationSearchCode",
                                                   "isOriginalClassification",
                                                   "cmdCode",
                                                   "cmdDesc",
                                                   "aggrLevel",
                                                   "isLeaf",
                                                   "customsCode",
                                                   "customsDesc",
                                                   "mosCode",
                                                   "motCode",
                                                   "motDesc",
                                                   "qtyUnitCode",
                                                   "qtyUnitAbbr",
                                                   "qty",
                                                   "isQtyEstimated",
                                                   "altQtyUnitCode",
                                                   "altQtyUnitAbbr",
                                                   "altQty",
                                                   "isAltQtyEstimated",
                                                   "netWgt",
                                                   "isNetWgtEstimated",
                                                   "grossWgt",
                                                   "isGrossWgtEstimated",
                                                   "cifvalue",
                                                   "fobvalue",
                                                   "primaryValue",
                                                   "legacyEstimationFlag",
                                                   "isReported",
                                                   "isAggregate"};
    return names;
}

} // namespace

Recognition ComtradeJsonReader::recognise(const Sample &sample) const
{
    const std::string_view head = sample.head;
    const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
    if (has("\"data\"") && has("\"primaryValue\"") && (has("\"reporterCode\"") || has("\"cmdCode\"")))
        return {98, "data, reporterCode, primaryValue", {}};
    if (has("\"elapsedTime\"") && has("\"count\"") && has("\"data\""))
        return {90, "elapsedTime, count, data", {}};
    return {};
}

Outcome ComtradeJsonReader::read(TextSource &text, const ReadOptions &options, Sink &sink) const
{
    const TableReader *const reader = tableReader();
    if (!reader)
        return Problem{Trouble::Unrecognised, {}, "comtrade", {}};
    JsonRows rows(text, columns(), "data");
    ReadOptions plain = options;
    plain.numbers = NumberStyle{'.', 0}; // JSON has one way to write numbers.
    const Outcome outcome = reader->read(rows, plain, sink);
    if (rows.failure())
        return rows.failure();
    if (rows.objects() != 0)
        return outcome;
    if (rows.listSeen())
        return Problem{Trouble::NoFigures, {}, {}, {}};
    std::string_view message = rows.beside("error");
    if (message.empty())
        message = rows.beside("message");
    return Problem{Trouble::NotData, {}, shown(message.empty() ? "data" : message), {}};
}

} // namespace corridor::ingest
