#include "report/briefing/briefingcomposer.h"

#include "report/briefing/briefingwords.h"
#include "report/briefing/sentences.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qreal kMargin = 56.0;
constexpr qreal kTop = 76.0;
constexpr qreal kBottom = 64.0;
constexpr int kUsualPages = 6;
/// Up to these shares of a page, what follows a break may join it: tried in this order.
constexpr std::array kJoinable{0.62, 0.5, 0.35, 0.2};
constexpr QRectF kArea(kMargin, kTop, Briefing::kPage.width() - 2.0 * kMargin,
                       Briefing::kPage.height() - kTop - kBottom);

QString keyOf(const FigureRef &figure)
{
    return QString::number(figure.series.value()) + u'/' + figure.period.toString();
}

BriefingStyle styleOf(const BriefingRequest &request, const Formatter &formatter)
{
    return {{Theme::of(ThemeKind::Light), formatter, request.pair}, kArea.width()};
}

QList<SourceEntry> knownSources(const Dashboard &dashboard, std::optional<Error> *error)
{
    auto known = dashboard.sources();
    if (known)
        return std::move(known).value();
    *error = known.error();
    return {};
}

int pagesOf(const QList<BriefingPlace> &places)
{
    return std::accumulate(places.begin(), places.end(), 0,
                           [](int pages, const BriefingPlace &place) { return std::max(pages, place.page + 1); });
}

/// What is short is put together, unless the usual number of pages is reached without that.
QList<BriefingPlace> placed(const QList<BriefingPiece> &pieces)
{
    QList<BriefingPlace> densest = placeOnPages(pieces, kArea, kJoinable.front());
    for (const double joinable : kJoinable) {
        QList<BriefingPlace> places = placeOnPages(pieces, kArea, joinable);
        if (pagesOf(places) == kUsualPages)
            return places;
    }
    return densest;
}

/// The way of goods from one country of the pair to the other, told by \a indicator of the first country or else by
/// its mirror of the second. Nothing when neither is there, or when \a products is about it already.
std::optional<ViewState> openedFlow(const PageContent &products, const ViewState &state)
{
    const bool exports = state.indicator == u"goods_export"_s;
    const std::array ways{
        std::pair(state.indicator, CountryPair{state.pair.one, state.pair.other}),
        std::pair(exports ? u"goods_import"_s : u"goods_export"_s, CountryPair{state.pair.other, state.pair.one})};
    for (const auto &[indicator, way] : ways) {
        for (const ProductChoice &flow : products.products.flows) {
            if (flow.opens.indicator == indicator && flow.opens.filterReporter == way.one &&
                flow.opens.filterPartner == way.other && flow.id != products.products.flow)
                return flow.opens;
        }
    }
    return std::nullopt;
}

Text countries(const CountryPair &pair)
{
    return Text::joined({Text::label(u"area"_s, pair.one), Text::label(u"area"_s, pair.other)}, u" – "_s);
}

} // namespace

BriefingComposer::BriefingComposer(const Dashboard &dashboard, const BriefingRequest &request,
                                   const Formatter &formatter) :
    m_dashboard(dashboard),
    m_request(request), m_made(std::make_shared<Briefing::Private>(
                            Briefing::Private{styleOf(request, formatter), {}, {}, {}, {}, {}, {}, 0, false})),
    m_sources(knownSources(dashboard, &m_error))
{
    m_made->title = request.plan.title.isEmpty() ? text(countries(request.pair)) : request.plan.title;
    m_made->author = request.plan.author;
    for (const BriefingBlock &block : request.plan.blocks) {
        if (block.shown && block.kind == BriefingBlock::Kind::Heading)
            m_headings.append(text(sectionTitle(block.page)));
    }
}

Result<Briefing> BriefingComposer::composed()
{
    // The day stands on the cover, before the figures that it may come from: so they are read first.
    for (const BriefingBlock &block : m_request.plan.blocks) {
        if (block.shown && hasPage(block.kind) && block.page != Page::Sources)
            (void)contentOf(block.page, block.indicator);
    }
    m_made->date = m_request.date.isValid() ? m_request.date : m_newest;
    for (const BriefingBlock &block : m_request.plan.blocks) {
        if (block.shown)
            add(block);
    }
    endSection();
    if (m_error)
        return *m_error;

    m_made->places = placed(m_made->pieces);
    m_made->pages = pagesOf(m_made->places);
    for (const BriefingPlace &place : std::as_const(m_made->places)) {
        if (!m_made->pieces.at(place.piece).heading.isEmpty())
            m_headingPages->append(place.page);
    }
    Briefing briefing;
    briefing.d = m_made;
    return briefing;
}

BriefingComposer::Content BriefingComposer::contentOf(Page page, const QString &indicator)
{
    const QString key = pageCode(page) + u'/' + indicator;
    const auto found = m_contents.find(key);
    if (found != m_contents.end())
        return found->second;
    auto made = std::make_shared<BriefingContent>();
    made->state.page = page;
    made->state.pair = m_request.pair;
    made->state.indicator = indicator;
    if (page == Page::Products && !indicator.isEmpty()) {
        const auto opened = openedFlow(contentOf(page)->content, made->state);
        if (!opened)
            return m_contents.emplace(key, made).first->second;
        made->state = *opened;
    }
    auto content = m_dashboard.page(made->state);
    if (content)
        made->content = std::move(content).value();
    else if (!m_error)
        m_error = content.error();
    remember(made->content);
    m_contents.emplace(key, made);
    return made;
}

void BriefingComposer::remember(const PageContent &content)
{
    const auto keep = [this](const QList<ChartPoint> &points) {
        for (const ChartPoint &point : points) {
            for (const FigureRef &input : point.inputs)
                m_sourceOf.insert(keyOf(input), point.source);
        }
    };
    for (const ChartSpec &chart : content.charts) {
        for (const ChartSeries &series : chart.series)
            keep(series.points);
        if (chart.newestRetrieval.isValid() && (!m_newest.isValid() || m_newest < chart.newestRetrieval))
            m_newest = chart.newestRetrieval;
    }
    for (const CardSpec &card : content.cards)
        keep(card.spark);
}

QStringList BriefingComposer::sourcesOf(const QList<FigureRef> &inputs) const
{
    QStringList sources;
    for (const FigureRef &input : inputs)
        sources << m_sourceOf.value(keyOf(input)).split(u';', Qt::SkipEmptyParts);
    sources.removeDuplicates();
    return sources;
}

void BriefingComposer::addBody(const Pieces &pieces, const Text &missing)
{
    if (pieces.isEmpty()) {
        if (m_missing.isEmpty())
            m_missing = missing;
        return;
    }
    m_sectionFilled = true;
    m_made->pieces.append(pieces);
}

void BriefingComposer::endSection()
{
    if (m_inSection && !m_sectionFilled) {
        const Text said = m_missing.isEmpty()
                              ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing about this is stored for this pair."))
                              : m_missing;
        m_made->pieces.append(
            paragraphPiece(m_made->style, text(said), m_made->style.theme().fontOf(13), m_made->style.theme().muted));
    }
    m_inSection = false;
    m_sectionFilled = false;
    m_missing = {};
}

void BriefingComposer::add(const BriefingBlock &block)
{
    using Kind = BriefingBlock::Kind;
    switch (block.kind) {
    case Kind::Break: {
        endSection();
        BriefingPiece piece;
        piece.breaks = true;
        m_made->pieces.append(piece);
        return;
    }
    case Kind::Heading:
        endSection();
        m_inSection = true;
        m_made->pieces.append(headingPiece(m_made->style, text(sectionTitle(block.page))));
        return;
    case Kind::Cover:
        m_made->hasCover = m_made->hasCover || m_made->pieces.isEmpty();
        return addBody(cover());
    case Kind::Contents:
        return addBody(contents());
    case Kind::Cards:
        return addBody(cards(), contentOf(Page::Overview)->content.emptyMessage);
    case Kind::Sentences:
        return addBody(sentences(block), contentOf(block.page)->content.emptyMessage);
    case Kind::Picture:
        return addBody(picture(block.page), contentOf(block.page)->content.emptyMessage);
    case Kind::Chart: {
        const Content content = contentOf(block.page, block.indicator);
        const QList<ChartSpec> &charts = content->content.charts;
        return addBody(chart(block),
                       charts.isEmpty() ? content->content.emptyMessage : charts.constFirst().emptyMessage);
    }
    case Kind::Table:
        return addBody(table(block), contentOf(block.page, block.indicator)->content.emptyMessage);
    case Kind::Timeline:
        return addBody(timeline(), contentOf(Page::Timeline)->content.emptyMessage);
    case Kind::Targets:
        return addBody(targets(), contentOf(Page::Targets)->content.emptyMessage);
    case Kind::Claims:
        return addBody(claims(), contentOf(Page::Targets)->content.emptyMessage);
    case Kind::Sources:
        return addBody(sources());
    }
}

QList<LiveSentence> BriefingComposer::sentencesOf(Page page, const QString &indicator)
{
    const auto charted = [this](Page of) -> QList<LiveSentence> {
        const Content content = contentOf(of);
        return content->content.charts.isEmpty() ? QList<LiveSentence>()
                                                 : indicatorSentences(content->content.charts.constFirst());
    };
    switch (page) {
    case Page::Overview:
        return summary();
    case Page::Trade: {
        const Content content = contentOf(page);
        return content->content.charts.isEmpty() ? QList<LiveSentence>()
                                                 : tradeSentences(content->content.charts.constFirst());
    }
    case Page::Mirror: {
        ViewState state = contentOf(page)->state;
        state.tab = ContentTab::Table;
        state.ranking = u"year"_s;
        const auto ranked = m_dashboard.page(state);
        if (!ranked && !m_error)
            m_error = ranked.error();
        return ranked ? mirrorSentences(ranked.value().mirrors) : QList<LiveSentence>();
    }
    case Page::Products:
        return productSentences(contentOf(page, indicator)->content.products);
    case Page::Investment:
    case Page::Education:
    case Page::Transport:
        return charted(page);
    case Page::Targets: {
        const QList<TargetSpec> &goals = contentOf(page)->content.targets;
        if (goals.isEmpty())
            return {};
        const auto sentence = targetSentence(goals.constFirst(), sourcesOf(goals.constFirst().inputs));
        return sentence ? QList<LiveSentence>{*sentence} : QList<LiveSentence>();
    }
    default:
        return {};
    }
}

/// What stands on the cover: trade, whether both sides tell it alike, and the target. Key figures say the rest.
QList<LiveSentence> BriefingComposer::summary()
{
    QList<LiveSentence> chosen;
    for (const LiveSentence &sentence : sentencesOf(Page::Trade)) {
        if (sentence.rule != u"growth"_s)
            chosen.append(sentence);
    }
    chosen.append(sentencesOf(Page::Mirror).mid(0, 1));
    for (const QString &way : {QString(), u"goods_import"_s})
        chosen.append(sentencesOf(Page::Products, way).mid(0, 1));
    chosen.append(sentencesOf(Page::Targets).mid(0, 1));
    return chosen;
}

Result<Briefing> composeBriefing(const Dashboard &dashboard, const BriefingRequest &request, const Formatter &formatter)
{
    return BriefingComposer(dashboard, request, formatter).composed();
}

} // namespace corridor
