#pragma once

#include "import/base/reader.h"

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace corridor {

/// A row a column of the file, with what it means; and what no column holds, said once for the whole file.
class ColumnMeanings : public QWidget {
    Q_OBJECT
public:
    explicit ColumnMeanings(QWidget *parent = nullptr);

    void setMapping(const QStringList &columns, const ingest::Mapping &mapping);
    [[nodiscard]] ingest::Mapping mapping() const;

Q_SIGNALS:
    /// The analyst changed something.
    void edited();

private:
    void clear();
    void addColumn(const QString &head, const std::string &role);
    void addConstant(const std::string &role, const QString &text, const std::string &value);

    QFormLayout *const m_layout;
    QList<std::pair<QString, QComboBox *>> m_columns;
    QList<std::pair<std::string, QLineEdit *>> m_constants;
    ingest::Mapping m_given;
};

} // namespace corridor
