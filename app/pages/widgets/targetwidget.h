#pragma once

#include "analysis/panelspec.h"
#include "pages/widgets/paintedbutton.h"

namespace corridor {

/// Progress towards one target; pressing it opens the target.
class TargetWidget : public PaintedButton {
    Q_OBJECT
public:
    using PaintedButton::PaintedButton;

    void setTarget(const TargetSpec &target, const ChartStyle &style);
    [[nodiscard]] const TargetSpec &target() const { return m_target; }

protected:
    void paintContent(QPainter &painter, const ChartStyle &style) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustHeight();

    TargetSpec m_target;
};

} // namespace corridor
