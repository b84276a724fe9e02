#pragma once

#include "pages/statepage.h"

#include <QTimer>

#include <memory>

class QComboBox;

namespace corridor {

namespace Ui {
class DataPage;
}

class FigureTableModel;

/// Every figure of the store, filtered and sorted there: the table holds only the rows on screen.
class DataPage : public StatePage {
    Q_OBJECT
public:
    explicit DataPage(QWidget *parent = nullptr);
    ~DataPage() override;

protected:
    void showContent(const PageContent &content) override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One thing that the table can be narrowed to.
    struct Filter {
        QString ViewState::*field;
        QComboBox *combo; ///< Null: only a chip.
        QString labelKind;
    };

    void connectControls();
    void readFigures();
    void fillCombos();
    void showChips();
    void addChip(const QString &name, const QString &accessible, QString ViewState::*field);
    void clearFilters();
    void sortBy(int column);
    void showDetails(const QModelIndex &index);
    void showSortIndicator();
    [[nodiscard]] QString nameOf(const Filter &filter, const QString &code) const;

    const std::unique_ptr<Ui::DataPage> m_ui;
    FigureTableModel *const m_model;
    QList<Filter> m_filters;
    QTimer m_typing;      ///< So that a search starts when typing pauses.
    ViewState m_read;     ///< What the table shows; read again only when it matters.
    QString m_readKey;    ///< Language and size of the store then.
    QString m_choicesKey; ///< The same for the lists of choices.
};

} // namespace corridor
