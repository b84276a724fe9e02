#pragma once

#include "report/batch/namepattern.h"
#include "report/exportformat.h"
#include "report/pageimage.h"

#include <functional>

namespace corridor {

/// What a batch writes: each page of each pair in each language and format.
struct BatchRequest {
    QList<Page> pages;
    QList<CountryPair> pairs;
    QList<Language> languages;
    QList<ExportFormat> formats{ExportFormat::Png};
    ImageOptions image;
    QString preset;          ///< Its code, for the names; empty: the size stands there.
    bool carriesData = true; ///< As in ExportRequest.
    bool formatted = false;  ///< As in ExportRequest.
    bool skipsEmpty = false; ///< A page that has nothing for a pair is skipped; else its file says why.
    NumberNotation notation = NumberNotation::Compact;
    Language spoken = Language::English; ///< Of the reasons why a page is skipped.
    NamePattern pattern;
    QString folder;
    /// Keeps a view whose code is printed on its picture, so that the code finds it. Empty: views are not kept.
    std::function<Status(const ViewState &state)> keepView = {};
};

/// One file of a batch.
struct BatchFile {
    CountryPair pair;
    Page page = Page::Overview;
    Language language = Language::English;
    ExportFormat format = ExportFormat::Png;
    QString name; ///< With its extension, without its folder.
};

constexpr qsizetype kMostBatchFiles = 10'000;

/// The pages that a batch can write, in the order of the window.
[[nodiscard]] const QList<Page> &reportPages();

/// How many files \a request asks for.
[[nodiscard]] qint64 batchSize(const BatchRequest &request);

/// Whether the names of \a request's files say what only the pages themselves tell: their dates, titles, indicators.
[[nodiscard]] bool namesReadPages(const BatchRequest &request);

/// The files of \a request in the order in which they are written: by pair, page, language, format. No two names are
/// alike, not even where small and capital letters are one: the later ones are numbered. Writes nothing. The error says
/// what could not be read, or that there would be more than kMostBatchFiles.
[[nodiscard]] Result<QList<BatchFile>> planBatch(const Dashboard &dashboard, const BatchRequest &request);

/// The state that \a file shows.
[[nodiscard]] ViewState stateOf(const BatchFile &file);

/// A page that has nothing for its pair.
[[nodiscard]] bool isEmptyPage(const PageContent &content);

} // namespace corridor
