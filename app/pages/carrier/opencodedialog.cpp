#include "pages/carrier/opencodedialog.h"

#include "ui_opencodedialog.h"

#include <algorithm>

namespace corridor {

OpenCodeDialog::OpenCodeDialog(const QString &reason, Find find, QWidget *parent) :
    QDialog(parent), m_ui(std::make_unique<Ui::OpenCodeDialog>()), m_find(std::move(find))
{
    m_ui->setupUi(this);
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonLabel->setVisible(!reason.isEmpty());
    m_ui->errorLabel->hide();
    connect(m_ui->codeEdit, &QLineEdit::textEdited, m_ui->errorLabel, &QLabel::hide);
    grow();
}

OpenCodeDialog::~OpenCodeDialog() = default;

/// Makes room for every line of its labels: a layout asks for none for lines that are wrapped.
void OpenCodeDialog::grow() { resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); }

void OpenCodeDialog::accept()
{
    const auto found = m_find(m_ui->codeEdit->text());
    if (!found) {
        m_ui->errorLabel->setText(found.error().message);
        m_ui->errorLabel->show();
        grow();
        m_ui->codeEdit->selectAll();
        m_ui->codeEdit->setFocus();
        return;
    }
    QDialog::accept();
    Q_EMIT visitRequested(found.value());
}

void OpenCodeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace corridor
