#pragma once

#include "pages/statepage.h"

#include <memory>

class QStandardItemModel;

namespace corridor {

namespace Ui {
class TargetsPage;
}

/// Targets as they were announced, with how far the newest is, and public claims with what the figures say.
class TargetsPage : public StatePage {
    Q_OBJECT
public:
    explicit TargetsPage(QWidget *parent = nullptr);
    ~TargetsPage() override;

protected:
    void showContent(const PageContent &content) override;
    void retranslate() override;

private:
    void fillTargets();
    void showSelection();
    void showTarget(const TargetSpec &target);
    void showClaim(const ClaimSpec &claim);
    void select(const QString &code);

    const std::unique_ptr<Ui::TargetsPage> m_ui;
    QStandardItemModel *const m_targetModel;
    QList<TargetSpec> m_targets; ///< The rows of the table.
    QList<ClaimSpec> m_claims;
};

} // namespace corridor
