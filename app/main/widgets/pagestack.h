#pragma once

#include "pages/pagewidget.h"

#include <QHash>
#include <QMap>
#include <QStackedWidget>

namespace corridor {

/// The ten pages, each made when it is first shown. Keeps where the analyst put the splitters of each.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// Splitter states by `page/splitter`.
    using SplitterStates = QMap<QString, QByteArray>;

    explicit PageStack(QWidget *parent = nullptr);

    /// Shows the page of \a state.
    void showState(const ViewState &state, const PageContext &context);
    /// Deletes the pages: before what they show goes away.
    void clear();

    /// What pages get when they are made; an empty one puts pages that are open back as they were designed.
    void setSplitterStates(const SplitterStates &states);
    [[nodiscard]] SplitterStates splitterStates() const;

Q_SIGNALS:
    void visitRequested(const corridor::ViewState &next);
    void adjustRequested(const corridor::ViewState &next);
    void lifeRequested(const corridor::LifeQuestion &question);
    void undoRequested(corridor::BatchId batch);
    void importRequested();
    void tidyExportRequested();
    void failed(const corridor::Error &error);
    /// Once, after a page with something to show has been painted for the first time.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PageWidget *make(Page page);

    QHash<Page, PageWidget *> m_pages;
    SplitterStates m_splitters;
};

} // namespace corridor
