#pragma once

#include <QWidget>

namespace corridor {

/// Its children one after another, in as many lines as its width asks for.
class FlowBox : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Places the children and \returns the height that they take.
    int arrange(int width, bool place) const;
};

} // namespace corridor
