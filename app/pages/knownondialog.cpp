#include "pages/knownondialog.h"

#include "ui_knownondialog.h"

namespace corridor {

KnownOnDialog::KnownOnDialog(const QDate &first, const QDate &today, const QDate &chosen, const Formatter &formatter,
                             QWidget *parent) :
    QDialog(parent),
    m_ui(std::make_unique<Ui::KnownOnDialog>())
{
    m_ui->setupUi(this);
    m_ui->dayEdit->setLocale(formatter.locale());
    m_ui->dayEdit->setDisplayFormat(formatter.locale().dateFormat(QLocale::ShortFormat));
    if (first.isValid())
        m_ui->dayEdit->setDateRange(first, std::max(first, today));
    m_ui->dayEdit->setDate(chosen.isValid() ? chosen : today);
    m_ui->hintLabel->setText(
        first.isValid() ? tr("This store has figures since %1.").arg(formatter.date({first, DatePrecision::Day}))
                        : tr("This store has no figures yet."));
    m_ui->nowButton->setEnabled(chosen.isValid());
    connect(m_ui->nowButton, &QPushButton::clicked, this, [this] {
        Q_EMIT dayChosen({});
        reject();
    });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT dayChosen(m_ui->dayEdit->date()); });
}

KnownOnDialog::~KnownOnDialog() = default;

} // namespace corridor
