#pragma once

#include "core/figure.h"
#include "dashboard/dashboard.h"
#include "pages/widgets/paintedbutton.h"

#include <QWidget>

#include <memory>

namespace corridor {

namespace Ui {
class FigureDetails;
}

/// One figure with everything known of it: value as printed, status, note, and the source that says so.
class FigureDetails : public QWidget {
    Q_OBJECT
public:
    explicit FigureDetails(QWidget *parent = nullptr);
    ~FigureDetails() override;

    /// A name and what it is, as the table words them.
    using Fact = std::pair<QString, QString>;
    void showFigure(const FigureRow &row, const QList<Fact> &facts, const Dashboard &dashboard,
                    const ChartStyle &style);

Q_SIGNALS:
    void sourceRequested(const QString &source);

protected:
    void changeEvent(QEvent *event) override;

private:
    const std::unique_ptr<Ui::FigureDetails> m_ui;
};

} // namespace corridor
