#pragma once

#include "charts/chartpainter.h"

#include <QWidget>

namespace corridor {

class ChartView;

/// Small multiples: many charts in rows of equal size, as many beside each other as have room. Charts of one
/// ChartSpec::axisGroup share the range of their value axis, those without have an axis each.
///
/// A page gives it its charts with setCharts() and puts it where a single ChartView would be (in a scroll area: it asks
/// for the height that its rows need at its width). StatePage::linkCharts() links its views like any other.
class ChartGrid : public QWidget {
    Q_OBJECT
public:
    explicit ChartGrid(QWidget *parent = nullptr);
    ~ChartGrid() override;

    void setCharts(const QList<ChartSpec> &charts, const ChartStyle &style);
    [[nodiscard]] const QList<ChartView *> &views() const { return m_views; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// As those of ChartView, with the number of the chart.
    void markActivated(int chart, int series, int point);
    void itemActivated(int chart, const QString &item);
    void eventActivated(const QString &event);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addView();
    void arrange();
    [[nodiscard]] int columnsAt(int width) const;

    QList<ChartView *> m_views;
};

} // namespace corridor
