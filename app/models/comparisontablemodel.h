#pragma once

#include "analysis/figurecomparison.h"
#include "i18n/formatter.h"

#include <QAbstractTableModel>
#include <QHash>

namespace corridor {

/// Words for figures that another store may have written: its names stand in where the formatter has none.
class ComparisonWords {
public:
    /// \a names: `area/KAZ` … ▶ a name.
    explicit ComparisonWords(const Formatter &formatter, const QHash<QString, QString> &names = {}) :
        m_formatter(formatter), m_names(names)
    {}

    [[nodiscard]] const Formatter &formatter() const { return m_formatter; }
    /// `Exports · Kazakhstan → Türkiye`, with the product where it is not all goods.
    [[nodiscard]] QString series(const SeriesKey &key) const;
    [[nodiscard]] QString source(const SeriesKey &key) const;
    /// All digits with their unit, and the status where it is not official; a dash for no figure.
    [[nodiscard]] QString value(const SeriesKey &key, const std::optional<Figure> &figure) const;
    /// `+$12.3 m (+1.2 %)`, `new`, `not there now`, `status`, `quantity`; empty where nothing differs.
    [[nodiscard]] QString change(const ComparedFigure &figure) const;

private:
    [[nodiscard]] QString name(const QString &kind, const QString &code, const QString &form) const;

    Formatter m_formatter;
    QHash<QString, QString> m_names;
};

/// Figures as they were in a picture beside those of now, a row each. What differs stands first.
class ComparisonTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeriesName, PeriodText, Then, Now, Change, SourceName };
    static constexpr int kColumns = SourceName + 1;

    explicit ComparisonTableModel(QObject *parent = nullptr);
    ~ComparisonTableModel() override;

    void setComparison(const FigureComparison &comparison, const ComparisonWords &words);
    [[nodiscard]] const FigureComparison &comparison() const { return m_comparison; }
    /// Whether figures that are as they were are left out; true at first.
    void setOnlyDifferences(bool only);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ComparedFigure &figure, int column) const;
    [[nodiscard]] static QString plain(const ComparedFigure &figure, int column);

    FigureComparison m_comparison;
    ComparisonWords m_words;
    bool m_onlyDifferences = true;
};

} // namespace corridor
