#include "import/sdmx/sdmxml.h"

#include "import/sdmx/mlpass.h"
#include "import/sdmx/xmlscan.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

bool containsSdmx(std::string_view head)
{
    return head.find("sdmx") != std::string_view::npos || head.find("SDMX") != std::string_view::npos;
}

} // namespace

Recognition SdmxMlReader::recognise(const Sample &sample) const
{
    const std::string_view head = sample.head;
    const std::string_view root = rootElement(head);
    if (root.empty())
        return {};
    const std::string evidence(root);
    if (isDataMessage(root))
        return {containsSdmx(head) ? 100 : 70, evidence, {}};
    if (root == "Envelope") {
        const bool fault = head.find("Fault") != std::string_view::npos ||
                           head.find("queued") != std::string_view::npos ||
                           head.find("syncResponse") != std::string_view::npos;
        if (fault || !containsSdmx(head))
            return {90, evidence, NotData::ServiceAnswer};
        return {80, evidence, {}};
    }
    if (!containsSdmx(head))
        return {};
    if (root == "Error")
        return {95, evidence, NotData::ServiceError};
    if (isStructureMessage(root))
        return {95, evidence, NotData::Structure};
    return {60, evidence, NotData::ServiceAnswer};
}

Outcome SdmxMlReader::read(TextSource &text, const ReadOptions &options, Sink &sink) const
{
    return readSdmxMl(text, options, sink);
}

} // namespace corridor::ingest
