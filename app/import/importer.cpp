#include "import/importer.h"

#include "import/content.h"
#include "store/store.h"

namespace corridor {

namespace {

constexpr std::uint64_t kLarge = 100'000; ///< So many figures are worth the few moments that being alone costs.

ImportObserver observer(const ImportReading &reading, const ImportWatch &watch, ImportProgress::Stage stage)
{
    ImportObserver result;
    if (watch) {
        const qint64 total = static_cast<qint64>(reading.content->collector.figureCount());
        result.progress = [&watch, stage, total](qint64 done) { return watch({stage, done, total, done}); };
    }
    return result;
}

} // namespace

std::optional<ImportRequest> rememberedRequest(const ImportReading &reading, const Store &store)
{
    if (reading.fingerprint.isEmpty() || reading.request.mapping || !reading.request.format.isEmpty())
        return std::nullopt;
    const auto json = store.imports().mapping(reading.fingerprint);
    if (!json || json.value().isEmpty())
        return std::nullopt;
    auto mapping = mappingFromJson(json.value().toUtf8());
    if (!mapping)
        return std::nullopt;
    ImportRequest request = reading.request;
    request.mapping = std::move(mapping).value();
    return request;
}

Result<ImportCounts> planImport(const ImportReading &reading, const Store &store, const ImportWatch &watch)
{
    const auto sources = store.catalogue().sources();
    if (!sources)
        return sources.error();
    return store.imports().compare(importBatch(reading, sources.value()),
                                   observer(reading, watch, ImportProgress::Stage::Comparing));
}

Result<ImportResult> applyImport(const ImportReading &reading, Store &store, const ImportWatch &watch, StoreUse use)
{
    const auto sources = store.catalogue().sources();
    if (!sources)
        return sources.error();
    ImportObserver following = observer(reading, watch, ImportProgress::Stage::Writing);
    following.alone = use == StoreUse::Alone && reading.content->collector.figureCount() >= kLarge;
    return store.imports().apply(importBatch(reading, sources.value()), following);
}

} // namespace corridor
