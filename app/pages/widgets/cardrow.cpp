#include "pages/widgets/cardrow.h"

#include <QResizeEvent>

#include <algorithm>

namespace corridor {

namespace {
constexpr int kGap = 12;
constexpr int kNarrowest = 176;
} // namespace

void CardRow::setCards(const QList<CardSpec> &cards, const ChartStyle &style)
{
    while (m_cards.size() > cards.size())
        delete m_cards.takeLast();
    while (m_cards.size() < cards.size()) {
        auto *card = new CardWidget(this);
        connect(card, &CardWidget::clicked, this, [this, card] { Q_EMIT activated(card->card().opens); });
        m_cards.append(card);
        card->show();
    }
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_cards.at(i)->setCard(cards.at(i), style);
    setVisible(!cards.isEmpty());
    arrange();
}

QSize CardRow::minimumSizeHint() const { return {kNarrowest, minimumHeight()}; }

void CardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void CardRow::arrange()
{
    const int count = static_cast<int>(m_cards.size());
    if (count == 0)
        return;
    const int fitting = std::clamp((width() + kGap) / (kNarrowest + kGap), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;

    const auto inRow = [&](int row) { return std::min(columns, count - row * columns); };
    const auto left = [&](int row, int column) { return (width() + kGap) * column / inRow(row); };
    const auto cardWidth = [&](int row, int column) { return left(row, column + 1) - left(row, column) - kGap; };

    int height = 0;
    for (int i = 0; i < count; ++i)
        height = std::max(height, m_cards.at(i)->heightAt(cardWidth(i / columns, i % columns)));
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int column = i % columns;
        m_cards.at(i)->setGeometry(left(row, column), row * (height + kGap), cardWidth(row, column), height);
    }
    setFixedHeight(rows * (height + kGap) - kGap);
}

} // namespace corridor
