#pragma once

#include "pages/widgets/cardwidget.h"

#include <QList>
#include <QWidget>

namespace corridor {

/// Cards side by side, all of one height; in as few rows as leave each wide enough to read.
class CardRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setCards(const QList<CardSpec> &cards, const ChartStyle &style);
    [[nodiscard]] const QList<CardWidget *> &cards() const { return m_cards; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const corridor::ViewState &opens);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QList<CardWidget *> m_cards;
};

} // namespace corridor
