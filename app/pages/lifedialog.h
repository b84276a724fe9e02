#pragma once

#include "analysis/viewstate.h"
#include "charts/chartpainter.h"
#include "dashboard/life.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace corridor {

namespace Ui {
class LifeDialog;
}

/// The life of a number: what it rests on, and of each of these figures the source, the document, the file and line,
/// what other sources say, and the values it had before. Stays open beside the window and shows the number asked last.
class LifeDialog : public QDialog {
    Q_OBJECT
public:
    explicit LifeDialog(QWidget *parent = nullptr);
    ~LifeDialog() override;

    void showLife(const LifeSpec &life, const ViewState &state, const ChartStyle &style);
    [[nodiscard]] const LifeSpec &life() const { return m_life; }

Q_SIGNALS:
    /// Asks for the figures on the Data page, or for the source on the Sources page.
    void visitRequested(const corridor::ViewState &next);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHead();
    void fillInputs();
    void showFacts(int row);
    void visitFigure();
    void visitSource();
    void copy() const;
    /// The figure or document that is current; nullptr when it is one of the others, or there is none.
    [[nodiscard]] const LifeFigure *figure() const;
    [[nodiscard]] const LifeDocument *document() const;

    const std::unique_ptr<Ui::LifeDialog> m_ui;
    LifeSpec m_life;
    ViewState m_state;
    std::optional<ChartStyle> m_style;
};

} // namespace corridor
