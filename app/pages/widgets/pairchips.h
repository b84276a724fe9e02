#pragma once

#include "charts/chartpainter.h"
#include "dashboard/dashboard.h"
#include "pages/widgets/flowbox.h"

#include <QList>

class QToolButton;

namespace corridor {

/// The pairs that are compared, a chip each in the colour of its line: a click or Del takes one away, Ctrl with the
/// arrow keys or its menu moves it. The first is the pair of the page: it stays where it is.
class PairChips : public FlowBox {
    Q_OBJECT
public:
    explicit PairChips(QWidget *parent = nullptr);

    void setPairs(const QList<CompareEntry> &pairs, const ChartStyle &style);
    [[nodiscard]] const QList<QToolButton *> &chips() const { return m_chips; }

Q_SIGNALS:
    /// Asks for all but the pair of the page, in this order.
    void chosen(const QList<corridor::CountryPair> &compared);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip();
    void showChip(qsizetype at, const ChartStyle &style);
    void remove(qsizetype at);
    void move(qsizetype at, int step);
    [[nodiscard]] bool canRemove(qsizetype at) const { return at > 0 && m_pairs.size() > 2; }
    [[nodiscard]] bool canMove(qsizetype at, int step) const;
    [[nodiscard]] QList<CountryPair> others() const;

    QList<CompareEntry> m_pairs;
    QList<QToolButton *> m_chips;
};

} // namespace corridor
