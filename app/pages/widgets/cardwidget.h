#pragma once

#include "analysis/panelspec.h"
#include "pages/widgets/paintedbutton.h"

namespace corridor {

/// One key figure; pressing it opens the page that explains it.
class CardWidget : public PaintedButton {
    Q_OBJECT
public:
    using PaintedButton::PaintedButton;

    void setCard(const CardSpec &card, const ChartStyle &style);
    [[nodiscard]] const CardSpec &card() const { return m_card; }
    /// The height that the card needs when it is \a width wide, frame included.
    [[nodiscard]] int heightAt(int width) const;

protected:
    void paintContent(QPainter &painter, const ChartStyle &style) override;

private:
    CardSpec m_card;
};

} // namespace corridor
