#pragma once

#include "import/sdmx/mlgroups.h"
#include "import/sdmx/placer.h"
#include "import/sdmx/xmlscan.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace corridor::ingest {

/// Names of root elements, without prefix.
[[nodiscard]] bool isDataMessage(std::string_view root);
[[nodiscard]] bool isStructureMessage(std::string_view root);

[[nodiscard]] Outcome readSdmxMl(TextSource &text, const ReadOptions &options, Sink &sink);

/// What the header of a message says of the structures that its data sets follow.
class MlHeader {
public:
    struct Structure {
        DataFlow flow;
        std::string observationDimension; ///< TIME_PERIOD, AllDimensions or another dimension.
    };

    void beginStructure(const XmlAttributes &attributes);
    void takeReference(const XmlAttributes &attributes);
    void takeText(std::string_view element, std::string_view text);
    void takeSender(const XmlAttributes &attributes);
    /// Of the data set with these attributes.
    [[nodiscard]] Structure structureOf(const XmlAttributes &dataSet) const;
    [[nodiscard]] const std::string &prepared() const { return m_prepared; }
    [[nodiscard]] bool deletes() const { return m_deletes; }

private:
    std::map<std::string, Structure> m_structures;
    std::string m_current;
    std::string m_first;
    std::string m_sender;
    std::string m_prepared;
    std::string m_keyFamily;
    std::string m_keyFamilyAgency;
    std::string m_dataSetId;
    bool m_deletes = false;
};

/// Reads one message.
class MlPass : public XmlEvents, private Whereabouts {
public:
    MlPass(TextSource &text, const ReadOptions &options, Sink &sink);

    [[nodiscard]] Outcome run();

private:
    enum class Section : std::uint8_t {
        Root,
        Header,
        HeaderStructure,
        DataSet,
        Group,
        Series,
        Obs,
        Key,
        Attributes,
        Other
    };
    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void text(std::string_view text) override;
    void end(std::string_view name) override;
    [[nodiscard]] Place placeOf(ObservationPart part, std::size_t member) const override;

    [[nodiscard]] Section enter(Section parent, std::string_view name, const XmlAttributes &attributes);
    [[nodiscard]] Section enterRoot(std::string_view name, const XmlAttributes &attributes);
    [[nodiscard]] Section enterHeader(std::string_view name, const XmlAttributes &attributes);
    [[nodiscard]] Section enterData(Section parent, std::string_view name, const XmlAttributes &attributes);
    [[nodiscard]] Section enterObsPart(std::string_view name, const XmlAttributes &attributes);
    void beginDataSet(const XmlAttributes &attributes);
    void beginSeries(const XmlAttributes &attributes);
    void beginObs(const XmlAttributes &attributes);
    bool beginCrossSectional(std::string_view name, const XmlAttributes &attributes);
    void takeCompactObs(const XmlAttributes &attributes);
    void takeValue(const XmlAttributes &attributes);
    void takeUtilityText(std::string_view name);
    void takeObsMember(std::string_view id, std::string_view code, bool dimension);
    void endObs();
    void leaveLevel();
    [[nodiscard]] std::vector<Member> seriesMembers();
    Identity &identityOfObs();
    std::vector<Member> *target();

    TextSource &m_source;
    Sink &m_sink;
    Placer m_placer;
    XmlScanner m_scanner;
    MlHeader m_header;
    MlGroups m_groups;
    std::vector<Section> m_sections;
    std::string m_text;
    std::string m_message; ///< Of a footer or a fault.
    std::string m_observationDimension;
    std::string m_root;

    std::vector<Member> m_dataSet; ///< Attributes of the data set.
    std::vector<Member> m_group;
    std::size_t m_groupKey = 0;
    std::vector<Member> m_series;
    std::string m_seriesTime;
    std::vector<Member> m_obs;
    std::vector<std::size_t> m_levels; ///< Cross-sectional: sizes of m_series outside each open level.
    Identity m_seriesIdentity;
    bool m_seriesIdentified = false;
    std::unordered_map<std::string, Identity> m_identities;

    std::string m_time;
    std::string m_value;
    std::string m_status;
    std::string m_confidentiality;
    Place m_obsPlace;
    Place m_timePlace;
    Place m_valuePlace;
    std::uint64_t m_rows = 0;
    bool m_hasDataSet = false;
    bool m_deletes = false;
    bool m_crossSectional = false;
    bool m_checked = false;
};

} // namespace corridor::ingest
