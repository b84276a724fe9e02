#pragma once

#include "import/base/reader.h"

namespace corridor::ingest {

/// OECD.Stat: columns in pairs of code and label, PowerCode as the power of ten.
class OecdStatReader : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "oecd-stat"; }
    [[nodiscard]] std::string_view title() const override { return "OECD.Stat (CSV)"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

/// OECD Data, "DP_LIVE": LOCATION, INDICATOR, SUBJECT, MEASURE, FREQUENCY, TIME, Value, Flag Codes.
class OecdLiveReader : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "oecd-live"; }
    [[nodiscard]] std::string_view title() const override { return "OECD Data, DP_LIVE (CSV)"; }
    [[nodiscard]] Recognition recognise(const Sample &sample) const override;
    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override;
};

} // namespace corridor::ingest
