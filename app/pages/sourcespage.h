#pragma once

#include "pages/statepage.h"

#include <QTimer>

#include <memory>

namespace corridor {

namespace Ui {
class SourcesPage;
}

class MissingLastProxy;
class SourceTableModel;

/// Every source with how many figures rest on it; the selected one in full.
class SourcesPage : public StatePage {
    Q_OBJECT
public:
    explicit SourcesPage(QWidget *parent = nullptr);
    ~SourcesPage() override;

protected:
    void showContent(const PageContent &content) override;
    void retranslate() override;

private:
    void selectRow();
    void showDetails();
    void showFigures();
    [[nodiscard]] QString codeAt(const QModelIndex &index) const;

    const std::unique_ptr<Ui::SourcesPage> m_ui;
    SourceTableModel *const m_model;
    MissingLastProxy *const m_sorted;
    QList<SourceEntry> m_sources;
    QTimer m_typing;
};

} // namespace corridor
