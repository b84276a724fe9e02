#pragma once

#include "pages/briefing/blocklistmodel.h"
#include "pages/briefing/briefingexport.h"
#include "pages/briefing/templatefolder.h"
#include "report/briefing/briefing.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace corridor {

namespace Ui {
class BriefingDialog;
}

/// Puts a briefing together: its blocks, titles and language, with the very pages beside them; saves templates, and
/// writes the pages as a PDF or as pictures.
class BriefingDialog : public QDialog {
    Q_OBJECT
public:
    /// What the dialog asks of the store; both must stay callable while it is open.
    struct Parts {
        std::function<Result<Briefing>(const BriefingTemplate &plan, Language language)> compose;
        std::function<QList<IndicatorEntry>(Page page)> indicators; ///< What the charts of a page can show.
        std::function<Formatter()> formatter;                       ///< In the language of the window.
    };

    /// \a suggestion is the path of the PDF without its suffix; templates lie in \a templates.
    BriefingDialog(Parts parts, const QString &suggestion, const QString &templates, QWidget *parent = nullptr);
    ~BriefingDialog() override;

    [[nodiscard]] BriefingTemplate plan() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] BlockListModel &blocks() { return m_blocks; }
    [[nodiscard]] BriefingExport &exporting() { return m_export; }
    /// Shows another plan; what could be undone is forgotten.
    void setPlan(const BriefingTemplate &plan);
    void writePdf(const QString &path);
    void writePictures(const QString &folder);
    /// Saves what is shown as \a name.
    void saveTemplate(const QString &name);
    /// Draws what is shown at once, without waiting for a pause in the typing.
    void updatePreview();

Q_SIGNALS:
    /// Where something was written.
    void written(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectButtons();
    void connectExport();
    void fillTemplates(const QString &current);
    void fillLanguages();
    void fillAddMenu();
    void fillIndicators();
    void updateButtons();
    void showPage();
    void moveSelected(int steps);
    void removeSelected();
    void addBlock(BriefingBlock::Kind kind, Page page);
    void chooseTemplate(int index);
    void askTemplateName();
    void deleteTemplate();
    void say(const QString &text);
    void setBusy(bool busy);
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] QString blockName(const BriefingBlock &block) const;
    [[nodiscard]] static QString kindName(BriefingBlock::Kind kind);

    const std::unique_ptr<Ui::BriefingDialog> m_ui;
    const Parts m_parts;
    const QString m_suggestion;
    const TemplateFolder m_templates;
    BlockListModel m_blocks;
    BriefingExport m_export;
    QTimer m_delay; ///< So that typing a title does not lay out pages at each letter.
    std::optional<Briefing> m_briefing;
    int m_page = 0;
};

} // namespace corridor
