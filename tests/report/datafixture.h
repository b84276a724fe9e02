#pragma once

#include "dashboard/bundledstore.h"
#include "report/exportfile.h"

#include <QTest>

/// The pages that have figures or events of their own.
inline const QList<corridor::Page> kDataPages{
    corridor::Page::Overview, corridor::Page::Trade,      corridor::Page::Mirror,    corridor::Page::Products,
    corridor::Page::Compare,  corridor::Page::Investment, corridor::Page::Education, corridor::Page::Transport,
    corridor::Page::Timeline, corridor::Page::Targets};

/// Pages of the bundled data, as files.
struct DataFixture : BundledStore {
    [[nodiscard]] static corridor::ViewState stateOf(corridor::Page page)
    {
        corridor::ViewState state;
        state.page = page;
        return state;
    }
    [[nodiscard]] corridor::Result<QByteArray> bytes(const corridor::ViewState &state, corridor::ExportFormat format,
                                                     corridor::Language language = corridor::Language::English,
                                                     bool formatted = false) const
    {
        const auto content = dashboard->page(state);
        if (!content)
            return content.error();
        corridor::ExportRequest request{content.value(), state, format, {}};
        request.formatted = formatted;
        return corridor::exportBytes(*dashboard, request, formatter(language));
    }
};
