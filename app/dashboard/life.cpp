#include "dashboard/life.h"

#include "dashboard/chartparts.h"
#include "dashboard/figurechoice.h"
#include "dashboard/lifechoice.h"
#include "dashboard/snapshot.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Reads batches, each once.
class Batches {
public:
    explicit Batches(const Store &store) : m_store(store) {}

    [[nodiscard]] Result<std::optional<Batch>> batch(BatchId id)
    {
        if (const auto known = m_known.constFind(id); known != m_known.constEnd())
            return *known;
        const auto read = m_store.batches().batch(id);
        if (!read)
            return read.error();
        return *m_known.insert(id, read.value());
    }

private:
    const Store &m_store;
    QHash<BatchId, std::optional<Batch>> m_known;
};

Text nameOf(const SeriesKey &key, const Period &period)
{
    const FlowKey flow{key.indicator, key.reporter, key.partner, key.commodity, key.detail};
    return Text::joined({Text::label(u"indicator"_s, key.indicator), flowName(flow), Text::period(period)}, u", "_s);
}

class Reader {
public:
    Reader(const Store &store, const Snapshot &snapshot, const QDate &knownOn) :
        m_store(store), m_snapshot(snapshot), m_knownOn(knownOn), m_batches(store)
    {}

    /// Nothing when the store has no such figure and never had.
    [[nodiscard]] Result<std::optional<LifeFigure>> figure(const FigureRef &ref);

private:
    [[nodiscard]] Result<LifeVintage> vintage(const Figure &figure, BatchId replacedBy);
    [[nodiscard]] Result<QList<LifeVintage>> chain(const FigureRef &ref);
    [[nodiscard]] bool wasKnown(const std::optional<Batch> &batch) const;
    [[nodiscard]] qsizetype standing(const QList<LifeVintage> &chain) const;

    const Store &m_store;
    const Snapshot &m_snapshot;
    const QDate m_knownOn;
    Batches m_batches;
};

bool Reader::wasKnown(const std::optional<Batch> &batch) const
{
    return batch && (!m_knownOn.isValid() || batch->time <= m_knownOn.endOfDay());
}

Result<LifeVintage> Reader::vintage(const Figure &figure, BatchId replacedBy)
{
    LifeVintage vintage;
    vintage.figure = figure;
    const auto batch = m_batches.batch(figure.batch);
    if (!batch)
        return batch.error();
    vintage.batch = batch.value();
    if (replacedBy.isValid()) {
        const auto later = m_batches.batch(replacedBy);
        if (!later)
            return later.error();
        vintage.replacedBy = later.value();
    }
    const QString code = !figure.document.isEmpty() ? figure.document
                         : vintage.batch            ? vintage.batch->document
                                                    : QString();
    if (const Document *document = m_snapshot.document(code))
        vintage.document = *document;
    return vintage;
}

/// Every value, oldest first; the one that stands now last, when there is one.
Result<QList<LifeVintage>> Reader::chain(const FigureRef &ref)
{
    const auto revisions = m_store.history().revisions(ref.series, ref.period);
    if (!revisions)
        return revisions.error();
    const auto now = m_store.history().figure(ref.series, ref.period);
    if (!now)
        return now.error();
    QList<LifeVintage> chain;
    for (const Revision &revision : revisions.value()) {
        auto read = vintage(revision.figure, revision.replacedBy);
        if (!read)
            return read.error();
        chain.append(std::move(read).value());
    }
    if (now.value()) {
        auto read = vintage(*now.value(), {});
        if (!read)
            return read.error();
        chain.append(std::move(read).value());
    }
    return chain;
}

/// The place of the value that stands, or stood on the day; -1 when none did.
qsizetype Reader::standing(const QList<LifeVintage> &chain) const
{
    for (qsizetype at = chain.size() - 1; at >= 0; --at) {
        const LifeVintage &each = chain.at(at);
        if (!m_knownOn.isValid())
            return each.replacedBy ? -1 : at;
        if (wasKnown(each.batch) && !wasKnown(each.replacedBy))
            return at;
    }
    return -1;
}

Result<std::optional<LifeFigure>> Reader::figure(const FigureRef &ref)
{
    const auto key = m_store.history().key(ref.series);
    if (!key)
        return key.error();
    const auto read = chain(ref);
    if (!read)
        return read.error();
    QList<LifeVintage> chain = read.value();
    if (!key.value() || chain.isEmpty())
        return std::optional<LifeFigure>();

    LifeFigure life;
    life.key = *key.value();
    const qsizetype at = standing(chain);
    life.isRemoved = at < 0;
    life.vintage = chain.takeAt(at < 0 ? chain.size() - 1 : at);
    std::reverse(chain.begin(), chain.end());
    life.vintages = chain;
    if (const Source *source = m_snapshot.source(life.key.source))
        life.source = *source;
    life.name = nameOf(life.key, ref.period);
    if (!life.isRemoved)
        addChoice(m_snapshot, &life);
    return std::optional(life);
}

LifeDocument documentOf(const Snapshot &snapshot, const QString &code)
{
    LifeDocument found;
    if (const Document *document = snapshot.document(code))
        found.document = *document;
    if (const Source *source = snapshot.source(found.document ? found.document->source : code))
        found.source = *source;
    return found;
}

} // namespace

Result<LifeSpec> lifeOf(const Store &store, const Snapshot &snapshot, const LifeQuestion &question,
                        const QDate &knownOn)
{
    LifeSpec life;
    life.question = question;
    life.left = std::max<qsizetype>(0, question.inputs.size() - kMostLives);
    Reader reader(store, snapshot, knownOn);
    for (qsizetype at = 0; at < question.inputs.size() - life.left; ++at) {
        const auto figure = reader.figure(question.inputs.at(at));
        if (!figure)
            return figure.error();
        if (figure.value())
            life.figures.append(*figure.value());
    }
    for (const QString &code : question.documents) {
        const LifeDocument document = documentOf(snapshot, code);
        if (!document.source.code.isEmpty())
            life.documents.append(document);
    }
    if (const auto error = snapshot.takeError())
        return *error;
    return life;
}

} // namespace corridor
