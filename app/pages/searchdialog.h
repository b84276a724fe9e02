#pragma once

#include "analysis/viewstate.h"
#include "core/result.h"
#include "dashboard/dashboard.h"
#include "i18n/formatter.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace corridor {

namespace Ui {
class SearchDialog;
}

class SearchModel;
struct SearchItem;

/// Ctrl+K: finds a page, indicator, country, event, source, target or claim by typing in any of the languages.
/// Arrows move in the list while typing, Enter or a click opens, Escape closes.
class SearchDialog : public QDialog {
    Q_OBJECT
public:
    /// Finds what \a dashboard has for \a state. Neither is kept after the constructor.
    SearchDialog(const Dashboard &dashboard, const Formatter &formatter, const ViewState &state,
                 QWidget *parent = nullptr);
    ~SearchDialog() override;

    /// Lets a typed code of a picture find its view by \a find.
    void setCodeFinder(std::function<Result<ViewState>(const QString &)> find) { m_findCode = std::move(find); }

Q_SIGNALS:
    /// The analyst chose an entry; the dialog has closed.
    void visitRequested(const corridor::ViewState &next);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    [[nodiscard]] std::optional<SearchItem> pictureOf(const QString &code);
    void step(int rows);
    void openCurrent();

    const std::unique_ptr<Ui::SearchDialog> m_ui;
    SearchModel *const m_model;
    const Formatter m_formatter;
    std::function<Result<ViewState>(const QString &)> m_findCode;
    QList<ViewState> m_targets;   ///< What each item opens; the item's id is its place here.
    qsizetype m_listed = 0;       ///< So many of them are items; one more is that of a picture's code.
    QHash<Page, QString> m_pages; ///< Their names.
};

} // namespace corridor
