#pragma once

#include "dashboard/dashboard.h"
#include "i18n/formatter.h"
#include "report/carrier/comparing.h"

#include <QDialog>

#include <memory>

namespace corridor {

namespace Ui {
class PictureDialog;
}
class ComparisonTableModel;
struct Theme;

/// A picture that was opened again: the figures in it beside those of the store, and what to do where they differ.
class PictureDialog : public QDialog {
    Q_OBJECT
public:
    /// \a dashboard must outlive it. \a reading has a carrier; \a name is that of its file.
    PictureDialog(const Dashboard &dashboard, const CarrierReading &reading, const QString &name,
                  const Formatter &formatter, QWidget *parent = nullptr);
    ~PictureDialog() override;

    [[nodiscard]] const Carrier &carrier() const { return *m_reading.carrier; }
    /// Words everything in the language of \a formatter.
    void setFormatter(const Formatter &formatter);
    /// Compares anew: the store changed.
    void read();

Q_SIGNALS:
    /// Figures that the store lacks are to be imported: tidy CSV.
    void importRequested(const QByteArray &csv);
    /// The picture is to be made again as it was, with the figures of now.
    void exportRequested();

private:
    void tell();
    [[nodiscard]] QString sealText() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString originText() const;

    const std::unique_ptr<Ui::PictureDialog> m_ui;
    const Dashboard &m_dashboard;
    const CarrierReading m_reading;
    const QString m_name;
    Formatter m_formatter;
    ComparisonTableModel *const m_model;
    QHash<QString, QString> m_names;
    QString m_trouble; ///< Why the figures cannot be compared.
};

} // namespace corridor
