#pragma once

#include "dashboard/dashboard.h"
#include "i18n/languagecontroller.h"
#include "pages/pagefactory.h"
#include "support/resultcompare.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <functional>
#include <memory>

namespace corridor {

inline constexpr std::array kPages{Page::Overview,   Page::Trade,     Page::Mirror,    Page::Products, Page::Compare,
                                   Page::Investment, Page::Education, Page::Transport, Page::Timeline, Page::Targets,
                                   Page::Data,       Page::Sources,   Page::Imports};

/// The bundled data in a store of its own, and pages as the window shows them: what a page asks for it gets.
class PageFixture {
public:
    /// \a fill puts more into the store before it is read.
    explicit PageFixture(const std::function<bool(Store &)> &fill = {})
    {
        Result<std::unique_ptr<Store>> opened = Store::open(m_folder.filePath(QStringLiteral("store.sqlite")));
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        m_store = std::move(opened).value();
        if (fill && !fill(*m_store))
            qFatal("The store could not be filled.");
        m_dashboard = std::make_unique<Dashboard>(*m_store);
        if (const Status read = m_dashboard->refresh(); !read)
            qFatal("%s", qUtf8Printable(read.error().message));
    }

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Dashboard &dashboard() const { return *m_dashboard; }
    [[nodiscard]] ChartStyle style() const
    {
        return {Theme::of(m_theme), Formatter(m_language, m_dashboard->labels()), m_state.pair};
    }
    [[nodiscard]] Formatter formatter() const { return Formatter(m_language, m_dashboard->labels()); }

    void setLanguage(Language language)
    {
        m_language = language;
        QVERIFY(m_controller.setLanguage(language));
        QCoreApplication::sendPostedEvents();
    }

    /// A page of \a size, showing \a state; it follows every request, as the window does.
    std::unique_ptr<PageWidget> open(const ViewState &state, const QSize &size = {1110, 700})
    {
        std::unique_ptr<PageWidget> page = createPage(state.page);
        page->resize(size);
        PageWidget *shown = page.get();
        const auto follow = [this, shown](const ViewState &next) {
            if (next.page == m_state.page)
                show(*shown, next);
        };
        QObject::connect(shown, &PageWidget::visitRequested, shown, follow);
        QObject::connect(shown, &PageWidget::adjustRequested, shown, follow);
        show(*shown, state);
        shown->show();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return page;
    }

    void show(PageWidget &page, const ViewState &state)
    {
        m_state = state;
        const Result<PageContent> content = m_dashboard->page(state);
        VERIFY_OK(content);
        const ChartStyle style = this->style();
        page.showState(state, {*m_dashboard, content.value(), style});
    }

    [[nodiscard]] const ViewState &state() const { return m_state; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Dashboard> m_dashboard;
    LanguageController m_controller;
    Language m_language = Language::English;
    ThemeKind m_theme = ThemeKind::Light;
    ViewState m_state;
};

/// The state that the last emission of \a spy carried.
inline ViewState lastState(const QSignalSpy &spy)
{
    return spy.isEmpty() ? ViewState() : spy.last().at(0).value<ViewState>();
}

} // namespace corridor
