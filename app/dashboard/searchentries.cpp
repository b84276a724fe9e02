#include "dashboard/searchentries.h"

#include "analysis/searchfold.h"
#include "dashboard/chartparts.h"
#include "dashboard/pagewords.h"

#include <QSet>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Writes a text in each of the four languages, folded, each once.
class KeyMaker {
public:
    explicit KeyMaker(const Snapshot &snapshot)
    {
        for (const Language language : kLanguages)
            m_formatters.append(Formatter(language, snapshot.labels()));
    }

    [[nodiscard]] QStringList keys(const QList<Text> &texts, const QStringList &codes = {}) const
    {
        QStringList keys;
        for (const QString &code : codes)
            keys.append(searchFolded(code));
        for (const Formatter &formatter : m_formatters) {
            for (const Text &text : texts)
                keys.append(searchFolded(formatter.text(text)));
        }
        keys.removeAll(QString());
        keys.removeDuplicates();
        return keys;
    }

private:
    QList<Formatter> m_formatters;
};

ViewState opening(const ViewState &state, Page page, const QString &selection = {})
{
    ViewState opens = state;
    opens.page = page;
    opens.selection = selection;
    return opens;
}

void addPages(const KeyMaker &maker, const ViewState &state, QList<SearchEntry> *entries)
{
    for (int index = 0; index <= static_cast<int>(Page::Imports); ++index) {
        const auto page = static_cast<Page>(index);
        const Text title = pageTitle(page);
        ViewState opens = opening(state, page);
        opens.indicator.clear();
        entries->append({SearchEntry::Kind::Page, title, Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Page")),
                         maker.keys({title}, {pageCode(page)}), opens});
    }
}

void addIndicators(const Snapshot &snapshot, const KeyMaker &maker, const ViewState &state, QList<SearchEntry> *entries)
{
    QSet<QString> figured;
    for (const Holding &holding : snapshot.holdings())
        figured.insert(holding.indicator);
    for (const Indicator &indicator : snapshot.indicators()) {
        const Text title = Text::label(u"indicator"_s, indicator.code);
        const auto page = pageFromCode(indicator.page);
        // Some wait for a file that has their figures.
        if (!page || (indicator.derived.isEmpty() && !figured.contains(indicator.code)))
            continue;
        ViewState opens = opening(state, *page);
        opens.indicator = indicator.code;
        entries->append({SearchEntry::Kind::Indicator, title, pageTitle(*page),
                         maker.keys({title, Text::label(u"indicator"_s, indicator.code, u"short"_s)}, {indicator.code}),
                         opens});
    }
}

void addAreas(const Snapshot &snapshot, const KeyMaker &maker, const ViewState &state, QList<SearchEntry> *entries)
{
    const QStringList &reporters = snapshot.reporters();
    const QStringList &partners = snapshot.partners();
    const auto has = [](const QStringList &sorted, const QString &code) {
        return std::binary_search(sorted.begin(), sorted.end(), code);
    };
    for (const Area &area : snapshot.areas()) {
        const bool reports = has(reporters, area.code);
        if (!reports && !has(partners, area.code))
            continue;
        ViewState opens = opening(state, Page::Data);
        opens.filterText.clear();
        opens.filterIndicator.clear();
        opens.filterSource.clear();
        opens.filterPeriod.clear();
        opens.filterReporter = reports ? area.code : QString();
        opens.filterPartner = reports ? QString() : area.code;
        const Text title = Text::label(u"area"_s, area.code);
        entries->append({SearchEntry::Kind::Area, title, Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Figures")),
                         maker.keys({title}, {area.code, area.iso2}), opens});
    }
}

void addEvents(const Snapshot &snapshot, const KeyMaker &maker, const ViewState &state, QList<SearchEntry> *entries)
{
    for (const Event &event : snapshot.events()) {
        if (!concerns(event, state.pair))
            continue;
        ViewState opens = opening(state, Page::Timeline);
        opens.selectedEvent = event.code;
        opens.hiddenCategories.removeAll(event.category);
        const Text title = Text::label(u"event"_s, event.code);
        entries->append({SearchEntry::Kind::Event, title, Text::date(event.date), maker.keys({title}), opens});
    }
}

void addSources(const Snapshot &snapshot, const KeyMaker &maker, const ViewState &state, QList<SearchEntry> *entries)
{
    for (const Source &source : snapshot.sources()) {
        entries->append({SearchEntry::Kind::Source, Text::verbatim(source.dataset), snapshot.sourceName(source.code),
                         maker.keys({Text::verbatim(source.dataset), Text::verbatim(source.publisher),
                                     snapshot.sourceName(source.code)},
                                    {source.code}),
                         opening(state, Page::Sources, source.code)});
    }
}

void addStatements(const Snapshot &snapshot, const KeyMaker &maker, const ViewState &state, QList<SearchEntry> *entries)
{
    for (const Target &target : snapshot.targets()) {
        if (!target.areas.contains(state.pair.one) || !target.areas.contains(state.pair.other))
            continue;
        const Text title = Text::label(u"target"_s, target.code);
        entries->append({SearchEntry::Kind::Target, title, Text::date(target.announced),
                         maker.keys({title, Text::label(u"target"_s, target.code, u"speaker"_s)}),
                         opening(state, Page::Targets, target.code)});
    }
    for (const Claim &claim : snapshot.claims()) {
        const Text title = Text::label(u"claim"_s, claim.code, u"statement"_s);
        entries->append({SearchEntry::Kind::Claim, title, claim.stated ? Text::date(*claim.stated) : Text(),
                         maker.keys({title}), opening(state, Page::Targets, claim.code)});
    }
}

} // namespace

QList<SearchEntry> searchEntriesOf(const Snapshot &snapshot, const ViewState &state)
{
    const KeyMaker maker(snapshot);
    QList<SearchEntry> entries;
    addPages(maker, state, &entries);
    addIndicators(snapshot, maker, state, &entries);
    addAreas(snapshot, maker, state, &entries);
    addEvents(snapshot, maker, state, &entries);
    addSources(snapshot, maker, state, &entries);
    addStatements(snapshot, maker, state, &entries);
    return entries;
}

} // namespace corridor
