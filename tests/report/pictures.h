#pragma once

#include "dashboard/dashboard.h"
#include "report/picture.h"
#include "store/store.h"
#include "support/resultcompare.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace corridor {

/// The bundled data, and pictures of its pages.
class Pictures {
public:
    Pictures()
    {
        auto opened = Store::open(m_folder.filePath(QStringLiteral("corridor.sqlite")));
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        m_store = std::move(opened).value();
        m_dashboard = std::make_unique<Dashboard>(*m_store);
        if (const Status read = m_dashboard->refresh(); !read)
            qFatal("%s", qUtf8Printable(read.error().message));
    }

    [[nodiscard]] const Dashboard &dashboard() const { return *m_dashboard; }
    [[nodiscard]] Formatter formatter(Language language) const { return {language, m_dashboard->labels()}; }
    /// Lives as long as the program: pictures refer to it.
    [[nodiscard]] static const ViewState &state(Page page)
    {
        static QMap<Page, ViewState> states;
        ViewState &state = states[page];
        state.page = page;
        return state;
    }
    [[nodiscard]] PageContent content(Page page) const
    {
        const auto read = m_dashboard->page(state(page));
        return read ? read.value() : PageContent();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard;
};

inline const QList<Page> kDrawnPages{Page::Overview,   Page::Trade,     Page::Mirror,    Page::Products, Page::Compare,
                                     Page::Investment, Page::Education, Page::Transport, Page::Timeline, Page::Targets};

} // namespace corridor
