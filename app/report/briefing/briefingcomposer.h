#pragma once

#include "report/briefing/briefing.h"
#include "report/briefing/briefingpiece.h"
#include "report/briefing/briefingsources.h"

#include <map>
#include <memory>
#include <optional>

namespace corridor {

/// A page's content with the state that it was made for, kept as long as anything draws from it.
struct BriefingContent {
    PageContent content;
    ViewState state;
};

/// What is drawn of a composed briefing.
struct Briefing::Private {
    BriefingStyle style;
    QString title;
    QString author;
    QDate date;
    QList<BriefingPiece> pieces;
    QList<BriefingPlace> places;
    QList<LiveSentence> sentences;
    int pages = 0;
    bool hasCover = false; ///< The first page then has no header.
};

/// Goes through the blocks of a template and makes their pieces.
class BriefingComposer {
public:
    BriefingComposer(const Dashboard &dashboard, const BriefingRequest &request, const Formatter &formatter);

    [[nodiscard]] Result<Briefing> composed();

private:
    using Content = std::shared_ptr<const BriefingContent>;
    using Pieces = QList<BriefingPiece>;

    /// The content of a page, read at its first use. An error is kept, and the content is then empty.
    [[nodiscard]] Content contentOf(Page page, const QString &indicator = {});
    /// Sources of figures, as far as any chart read so far shows them.
    [[nodiscard]] QStringList sourcesOf(const QList<FigureRef> &inputs) const;
    void remember(const PageContent &content);

    void add(const BriefingBlock &block);
    /// Adds what a section has, or remembers why it has nothing.
    void addBody(const Pieces &pieces, const Text &missing = {});
    /// Says of a section in which nothing was added why that is so.
    void endSection();

    [[nodiscard]] Pieces cover();
    [[nodiscard]] Pieces contents() const;
    [[nodiscard]] Pieces cards();
    [[nodiscard]] Pieces sentences(const BriefingBlock &block);
    [[nodiscard]] Pieces chart(const BriefingBlock &block);
    [[nodiscard]] Pieces table(const BriefingBlock &block);
    [[nodiscard]] Pieces picture(Page page);
    [[nodiscard]] Pieces timeline();
    [[nodiscard]] Pieces targets();
    [[nodiscard]] Pieces claims();
    [[nodiscard]] Pieces sources();
    [[nodiscard]] QList<LiveSentence> summary();
    [[nodiscard]] QList<LiveSentence> sentencesOf(Page page, const QString &indicator = {});
    [[nodiscard]] Pieces productTable(const Content &content);
    [[nodiscard]] BriefingPiece small(const QString &text, qreal before = 4.0) const;
    [[nodiscard]] QString text(const Text &text) const { return m_made->style.text(text); }

    const Dashboard &m_dashboard;
    const BriefingRequest &m_request;
    std::shared_ptr<Briefing::Private> m_made;
    std::optional<Error> m_error; ///< Before the sources: reading them may fail.
    BriefingSources m_sources;
    std::map<QString, Content> m_contents;
    QHash<QString, QString> m_sourceOf; ///< By series and period of a figure.
    QStringList m_headings;             ///< Of the whole template, for the contents.
    std::shared_ptr<QList<int>> m_headingPages = std::make_shared<QList<int>>();
    QDate m_newest;
    bool m_inSection = false;
    bool m_sectionFilled = false;
    Text m_missing;
};

} // namespace corridor
