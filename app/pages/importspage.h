#pragma once

#include "pages/statepage.h"

#include <memory>

namespace corridor {

namespace Ui {
class ImportsPage;
}

class MissingLastProxy;
class TextTableModel;

/// Every batch that was written into the store: file, time, counts; any of them can be taken back.
class ImportsPage : public StatePage {
    Q_OBJECT
public:
    explicit ImportsPage(QWidget *parent = nullptr);
    ~ImportsPage() override;

protected:
    void showContent(const PageContent &content) override;
    void retranslate() override;

private:
    void showSelected();
    void showSource(const Batch &batch);
    [[nodiscard]] const Batch *selected() const;

    const std::unique_ptr<Ui::ImportsPage> m_ui;
    TextTableModel *const m_model;
    MissingLastProxy *const m_sorted;
    QList<Batch> m_batches;
};

} // namespace corridor
