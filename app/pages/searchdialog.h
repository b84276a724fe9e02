#pragma once

#include "analysis/viewstate.h"
#include "dashboard/dashboard.h"
#include "i18n/formatter.h"

#include <QDialog>

#include <memory>

namespace corridor {

namespace Ui {
class SearchDialog;
}

class SearchModel;

/// Ctrl+K: finds a page, indicator, country, event, source, target or claim by typing in any of the languages.
/// Arrows move in the list while typing, Enter or a click opens, Escape closes.
class SearchDialog : public QDialog {
    Q_OBJECT
public:
    /// Finds what \a dashboard has for \a state. Nothing is kept of either after the constructor.
    SearchDialog(const Dashboard &dashboard, const Formatter &formatter, const ViewState &state,
                 QWidget *parent = nullptr);
    ~SearchDialog() override;

Q_SIGNALS:
    /// The analyst chose an entry; the dialog has closed.
    void visitRequested(const corridor::ViewState &next);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void step(int rows);
    void openCurrent();

    const std::unique_ptr<Ui::SearchDialog> m_ui;
    SearchModel *const m_model;
    QList<ViewState> m_targets; ///< What each item opens; the item's id is its place here.
};

} // namespace corridor
