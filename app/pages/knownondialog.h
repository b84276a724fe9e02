#pragma once

#include "i18n/formatter.h"

#include <QDate>
#include <QDialog>

#include <memory>

namespace corridor {

namespace Ui {
class KnownOnDialog;
}

/// Asks for the day as of which figures are shown.
class KnownOnDialog : public QDialog {
    Q_OBJECT
public:
    /// Offers the days from \a first, on which the store began, to \a today; \a chosen is the one of now, or invalid.
    KnownOnDialog(const QDate &first, const QDate &today, const QDate &chosen, const Formatter &formatter,
                  QWidget *parent = nullptr);
    ~KnownOnDialog() override;

Q_SIGNALS:
    /// A valid day, or an invalid one for the store as it is now.
    void dayChosen(const QDate &day);

private:
    const std::unique_ptr<Ui::KnownOnDialog> m_ui;
};

} // namespace corridor
