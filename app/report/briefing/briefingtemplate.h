#pragma once

#include "analysis/viewstate.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace corridor {

/// A part of a briefing. Most show something of one page of Corridor.
struct BriefingBlock {
    enum class Kind {
        Cover,     ///< Countries, title, author and date.
        Contents,  ///< Headings with their pages.
        Heading,   ///< A section's heading, named after the page.
        Sentences, ///< What the page's figures say.
        Cards,     ///< Key figures.
        Picture,   ///< The page itself, as Corridor exports it.
        Chart,     ///< The page's chart, of an indicator if one is named.
        Table,     ///< The figures of that chart.
        Timeline,  ///< The most important events.
        Targets,
        Claims,
        Sources, ///< Everything that was cited, with the method.
        Break    ///< What follows begins a page, unless it all fits on the one begun.
    };
    Kind kind = Kind::Cover;
    Page page = Page::Overview;
    QString indicator;
    bool shown = true;

    bool operator==(const BriefingBlock &) const = default;
};

[[nodiscard]] const QList<BriefingBlock::Kind> &briefingBlockKinds();
/// The word of template files: `cover`, `contents`, `heading` …
[[nodiscard]] QString briefingBlockCode(BriefingBlock::Kind kind);
/// Whether blocks of this kind show something of a page that can be chosen.
[[nodiscard]] bool hasPage(BriefingBlock::Kind kind);

/// What a briefing consists of, for any pair and language. A plain value with a JSON form.
struct BriefingTemplate {
    static constexpr int kVersion = 1;
    static constexpr qsizetype kMostBlocks = 200;
    static constexpr qsizetype kMostBytes = 1 << 20;
    static constexpr qsizetype kLongestText = 300;

    QString name;
    QString title; ///< As it stands; empty: the countries.
    QString subtitle;
    QString author;
    QList<BriefingBlock> blocks;

    /// Six pages that suit any pair.
    [[nodiscard]] static BriefingTemplate standard();

    [[nodiscard]] QByteArray toJson() const;
    /// Reads what toJson() wrote. The error names the field, and what was found and expected.
    [[nodiscard]] static Result<BriefingTemplate> fromJson(const QByteArray &json);
    /// The same from a file of at most kMostBytes.
    [[nodiscard]] static Result<BriefingTemplate> read(const QString &path);

    bool operator==(const BriefingTemplate &) const = default;
};

} // namespace corridor
