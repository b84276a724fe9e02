#pragma once

#include "pages/statepage.h"

#include <memory>

namespace corridor {

namespace Ui {
class TimelinePage;
}

/// Every event on its own screen: the timeline, which categories it shows, and what the selected event was.
class TimelinePage : public StatePage {
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);
    ~TimelinePage() override;

protected:
    void showContent(const PageContent &content) override;
    void retranslate() override;

private:
    void showCategories(const TimelineSpec &spec);
    void showDetails();
    void step(int events);
    void setCategory(const QString &category, bool shown);
    [[nodiscard]] qsizetype selectedIndex() const;

    const std::unique_ptr<Ui::TimelinePage> m_ui;
    TimelineSpec m_spec;
    QStringList m_categories; ///< All that there are, in the order of the lanes.
};

} // namespace corridor
