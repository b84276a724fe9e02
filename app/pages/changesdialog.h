#pragma once

#include "analysis/lifequestion.h"
#include "analysis/viewstate.h"
#include "core/result.h"
#include "dashboard/dashboard.h"

#include <QDialog>

#include <memory>

namespace corridor {

namespace Ui {
class ChangesDialog;
}
class ChangeTableModel;

/// What changed in the store since a day that can be chosen: each figure with its value then and now.
class ChangesDialog : public QDialog {
    Q_OBJECT
public:
    /// \a dashboard must outlive it. Begins with the end of \a day.
    ChangesDialog(const Dashboard &dashboard, const Formatter &formatter, const ViewState &state, const QDate &day,
                  const QDate &today, QWidget *parent = nullptr);
    ~ChangesDialog() override;

    /// Words everything in the language of \a formatter.
    void setFormatter(const Formatter &formatter);
    /// Reads the changes anew: the store changed.
    void read();

Q_SIGNALS:
    /// Opens a changed figure on the Data page.
    void visitRequested(const corridor::ViewState &next);
    void lifeRequested(const corridor::LifeQuestion &question);
    void failed(const corridor::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setDayFormat();
    void tellCount();
    void openCurrent();
    void askCurrent();

    const std::unique_ptr<Ui::ChangesDialog> m_ui;
    const Dashboard &m_dashboard;
    Formatter m_formatter;
    const ViewState m_state;
    ChangeTableModel *const m_model;
};

} // namespace corridor
