#pragma once

#include "analysis/viewstate.h"
#include "i18n/formatter.h"

#include <QFrame>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QMenu;
class QTimer;
QT_END_NAMESPACE

namespace corridor {

class PairMenu;

namespace Ui {
class TopBar;
}

/// The line above the page: which pair, whose figures, which years, find, export, language.
class TopBar : public QFrame {
    Q_OBJECT
public:
    /// What it shows besides the state.
    struct Choices {
        std::function<QList<CountryPair>()> pairs; ///< Asked when the list of pairs opens.
        int firstYear = 0;                         ///< Of what the page has; 0 where it has no years.
        int lastYear = 0;
        int shownFirst = 0;
        int shownLast = 0;
    };

    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;

    void setExportMenu(QMenu *menu);
    void setLanguageMenu(QMenu *menu);
    /// Shows \a state in the formatter's language; none of the signals is emitted.
    void showState(const ViewState &state, const Choices &choices, const Formatter &formatter);

    /// Room for the short texts: with less than the long ones need, the bar shortens itself.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pairChosen(const corridor::CountryPair &pair);
    void sideChosen(corridor::ReporterSide side);
    /// \a sameMove: a further step of a drag that began before.
    void yearsChosen(int first, int last, bool sameMove);
    void searchRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSides(const ViewState &state, const Formatter &formatter);
    void showYears(const Choices &choices);
    void emitTypedYears();
    /// Starts or stops moving the last year on; from the second year where it is at the end already.
    void play(bool on);
    void playNext();
    /// Learns how wide the long and the short texts are, and shows those that fit.
    void measure();
    void measureAnew();
    void setShort(bool shorten);
    void fit();

    /// A button's text where there is room, and where there is not.
    struct Words {
        QString whole;
        QString brief;
    };

    const std::unique_ptr<Ui::TopBar> m_ui;
    PairMenu *const m_pairMenu;
    QButtonGroup *const m_sides;
    Words m_sideOne;
    Words m_sideOther;
    QTimer *const m_player;
    bool m_played = false;  ///< A step of this playing was already taken.
    QStringList m_measured; ///< The texts that the widths below are of.
    int m_longWidth = 0;
    int m_shortWidth = 0;
    std::optional<bool> m_shortened;
};

} // namespace corridor
