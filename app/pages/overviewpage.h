#pragma once

#include "pages/statepage.h"

#include <memory>

namespace corridor {

namespace Ui {
class OverviewPage;
}

/// The partnership at a glance: key figures, main chart, target, claims, timeline. Each leads to its own page.
class OverviewPage : public StatePage {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);
    ~OverviewPage() override;

protected:
    void showContent(const PageContent &content) override;
    void retranslate() override;

private:
    void connectParts();

    const std::unique_ptr<Ui::OverviewPage> m_ui;
};

} // namespace corridor
