#pragma once

#include "i18n/formatter.h"
#include "pages/exporting/batchchoices.h"
#include "report/batch/batchqueue.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace corridor {

namespace Ui {
class BatchDialog;
}
class PairList;

/// Exports any pages of any pairs in any languages and formats: says before it writes how many files there will be and
/// what they are called, then writes them with progress and Cancel, and at the end says what became of each.
class BatchDialog : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        const Dashboard &dashboard; ///< Outlives the dialog.
        CountryPair pair;           ///< That of the window: ticked when none is remembered.
        std::function<Formatter()> formatter;
        std::function<Status(const ViewState &state)> keepView; ///< As in BatchRequest.
    };

    BatchDialog(const Subject &subject, const BatchChoices &choices, QWidget *parent = nullptr);
    ~BatchDialog() override;

    [[nodiscard]] BatchChoices choices() const;

    /// Begins to write.
    void accept() override;
    /// While files are written: stops after those already begun. Else closes.
    void reject() override;

Q_SIGNALS:
    /// Writing begins: what was chosen is worth remembering.
    void begun(const corridor::BatchChoices &choices);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const BatchChoices &choices);
    void connectControls();
    void nameThings();
    void browse();
    [[nodiscard]] Result<BatchRequest> request() const;
    void updateSample();
    void say(const QString &remark, bool canStart);
    void writeNext();
    void showEnd();
    void showResults();
    void showSetup();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    const std::unique_ptr<Ui::BatchDialog> m_ui;
    const Subject m_subject;
    PairList *const m_pairs;
    QTimer m_delay; ///< So that not every letter typed plans anew.
    QTimer m_timer; ///< Runs while files are drawn: one a turn, so that the window stays alive.
    std::unique_ptr<BatchQueue> m_queue;
};

} // namespace corridor
