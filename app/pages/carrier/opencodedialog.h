#pragma once

#include "analysis/viewstate.h"
#include "core/result.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace corridor {

namespace Ui {
class OpenCodeDialog;
}

/// Asks for the short code at the foot of a picture, and stays open until it finds a view or is cancelled.
class OpenCodeDialog : public QDialog {
    Q_OBJECT
public:
    using Find = std::function<Result<ViewState>(const QString &)>;

    /// \a reason stands above: why a code is asked for; it may be empty.
    OpenCodeDialog(const QString &reason, Find find, QWidget *parent = nullptr);
    ~OpenCodeDialog() override;

    void accept() override;

Q_SIGNALS:
    void visitRequested(const corridor::ViewState &next);

protected:
    void changeEvent(QEvent *event) override;

private:
    void grow();

    const std::unique_ptr<Ui::OpenCodeDialog> m_ui;
    const Find m_find;
};

} // namespace corridor
