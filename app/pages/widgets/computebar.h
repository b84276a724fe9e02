#pragma once

#include "analysis/viewstate.h"
#include "dashboard/transformed.h"
#include "i18n/formatter.h"
#include "pages/widgets/flowbox.h"

#include <optional>

class QAction;
class QComboBox;
class QFrame;
class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace corridor {

/// What is computed from the figures on show: a menu of transforms, where those that make no sense are disabled and
/// say why; the chosen ones as chips that a click or Space removes; a choice of forecast. A transform that needs a
/// year, an event or a number asks for it in line. It changes nothing itself: it asks.
class ComputeBar : public FlowBox {
    Q_OBJECT
public:
    explicit ComputeBar(QWidget *parent = nullptr);

    /// Shows what \a state computes, and offers \a choices. Where nothing \a computes, only what else stands in its
    /// line.
    void setContent(const ViewState &state, const ComputeChoices &choices, const Formatter &formatter,
                    bool computes = true);
    /// The controls that are always there, in the order in which Tab should reach them.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void transformsRequested(const QStringList &transforms);
    void forecastRequested(int periods);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void addChoice(const ComputeChoice &choice);
    void addCurrencies(const ComputeChoice &choice);
    [[nodiscard]] QAction *addEntry(const QString &name, const Text &reason);
    [[nodiscard]] QString entryName(Transform::Kind kind) const;

    /// Opens the line where \a transform gets its year, event or number.
    void ask(const Transform &transform, bool event);
    void askForYear(const Transform &transform);
    void finishAsking();
    void stopAsking();
    void add(const Transform &transform);

    void showChips();
    void showForecast();

    QToolButton *const m_button;
    QMenu *const m_menu;
    QComboBox *const m_forecast;
    QFrame *const m_line;
    QLabel *const m_lineLabel;
    QSpinBox *const m_number;
    QComboBox *const m_list;
    QToolButton *const m_apply;
    QToolButton *const m_cancel;
    std::optional<Transform> m_asked; ///< What the line is open for.
    QStringList m_transforms;
    int m_periods = 0;
    ComputeChoices m_choices;
    Formatter m_formatter;
};

} // namespace corridor
