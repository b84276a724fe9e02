#pragma once

#include "pages/tabbedpage.h"

#include <memory>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace corridor {

namespace Ui {
class ProductsPage;
}

class MissingLastProxy;
class ProductTableModel;

/// What a flow of goods is made of: a chart of the parts, the same as a ranked table, and their source. A click, or
/// Enter on a row, goes into a product; the buttons of the breadcrumb, Backspace and Alt+Up go up again.
class ProductsPage : public TabbedPage {
    Q_OBJECT
public:
    explicit ProductsPage(QWidget *parent = nullptr);
    ~ProductsPage() override;

protected:
    void showControls(const PageContent &content) override;
    void showCharts(const PageContent &content) override;
    void showTable(const PageContent &content) override;
    void retranslate() override;

private:
    /// Asks for the product \a code of the table; nothing for what is not specified.
    void goInto(const QString &code);
    /// The same, or else shows the table: for a part of a chart.
    void openPart(const QString &code);
    [[nodiscard]] bool knows(const QString &code) const; ///< The table has it.
    void connectControls();
    void showChoices(const PageContent &content);
    void showPath(const QList<ProductChoice> &path);
    /// The button of the breadcrumb at \a place, made when it is first needed.
    [[nodiscard]] QToolButton &step(qsizetype place);
    void fill(QComboBox &combo, const QList<ProductChoice> &choices, const QString &current);
    void choose(const QList<ProductChoice> &choices, int index);
    void activateMark(int series, int point);
    /// Opens on the Data page what \a point of the product that \a series is about rests on.
    void visitProduct(const ChartSeries &series, const ChartPoint &point);
    void goUp();

    const std::unique_ptr<Ui::ProductsPage> m_ui;
    ProductTableModel *const m_tableModel;
    MissingLastProxy *const m_sortedTable;
    QButtonGroup *const m_kinds;
    QButtonGroup *const m_tabs;
    QList<QToolButton *> m_steps;
    ProductsSpec m_products;
    ChartSpec m_chart;
};

} // namespace corridor
