#include "pages/importing/columnmeanings.h"

#include "pages/importing/roles.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace corridor {

ColumnMeanings::ColumnMeanings(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void ColumnMeanings::clear()
{
    m_columns.clear();
    m_constants.clear();
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
}

void ColumnMeanings::setMapping(const QStringList &columns, const ingest::Mapping &mapping)
{
    if (columns ==
            [this] {
                QStringList shown;
                for (const auto &column : std::as_const(m_columns))
                    shown << column.first;
                return shown;
            }() &&
        this->mapping() == mapping)
        return;
    clear();
    m_given = mapping;
    for (const QString &head : columns) {
        const auto known = mapping.columns.find(head.toStdString());
        addColumn(head, known == mapping.columns.end() ? std::string("ignore") : known->second);
    }
    for (const ColumnRole &role : constantRoles()) {
        const auto known = mapping.constants.find(role.code);
        addConstant(role.code, role.text, known == mapping.constants.end() ? std::string() : known->second);
    }
}

void ColumnMeanings::addColumn(const QString &head, const std::string &role)
{
    auto *combo = new QComboBox(this);
    combo->setAccessibleName(head);
    for (const ColumnRole &each : columnRoles())
        combo->addItem(each.text, QString::fromStdString(each.code));
    int index = combo->findData(QString::fromStdString(role));
    if (index < 0) { // A period of its own in a wide table.
        combo->addItem(tr("Figures of %1").arg(QString::fromStdString(role).section(u':', 1)),
                       QString::fromStdString(role));
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
    connect(combo, &QComboBox::activated, this, &ColumnMeanings::edited);
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(head);
    label->setBuddy(combo);
    m_layout->addRow(label, combo);
    m_columns.append({head, combo});
}

void ColumnMeanings::addConstant(const std::string &role, const QString &text, const std::string &value)
{
    auto *edit = new QLineEdit(QString::fromStdString(value), this);
    edit->setAccessibleName(text);
    edit->setPlaceholderText(tr("as the file says"));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->isModified()) {
            edit->setModified(false);
            Q_EMIT edited();
        }
    });
    m_layout->addRow(tr("%1 of the whole file").arg(text), edit);
    m_constants.append({role, edit});
}

ingest::Mapping ColumnMeanings::mapping() const
{
    ingest::Mapping mapping = m_given;
    mapping.columns.clear();
    mapping.constants.clear();
    for (const auto &[head, combo] : m_columns) {
        if (const QString role = combo->currentData().toString(); !role.isEmpty())
            mapping.columns.emplace(head.toStdString(), role.toStdString());
    }
    for (const auto &[role, edit] : m_constants) {
        if (const QString value = edit->text().trimmed(); !value.isEmpty())
            mapping.constants.emplace(role, value.toStdString());
    }
    return mapping;
}

} // namespace corridor
