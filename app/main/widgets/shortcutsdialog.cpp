#include "main/widgets/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

namespace corridor {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont font = tree->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    return group;
}

void addShortcuts(QTreeWidgetItem *group, const QMenu &menu)
{
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addShortcuts(group, *action->menu());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(
                group, {withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) :
    QDialog(parent), m_ui(std::make_unique<Ui::ShortcutsDialog>()), m_menus(menus)
{
    m_ui->setupUi(this);
    fill();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::fill()
{
    m_ui->shortcutTree->clear();
    const auto menus = m_menus.actions();
    for (const QAction *action : menus) {
        QTreeWidgetItem *group = addGroup(m_ui->shortcutTree, withoutMnemonic(action->text()));
        addShortcuts(group, *action->menu());
        if (group->childCount() == 0)
            delete group;
    }
    QTreeWidgetItem *timeline = addGroup(m_ui->shortcutTree, tr("Timeline"));
    new QTreeWidgetItem(timeline, {tr("Next and previous event"), tr("Up, Down")});
    new QTreeWidgetItem(timeline, {tr("Open the selected event"), tr("Enter")});
    new QTreeWidgetItem(timeline, {tr("Move along the years"), tr("Left, Right, or drag")});
    new QTreeWidgetItem(timeline, {tr("Zoom in and out"), tr("+ and −, or the wheel")});
    new QTreeWidgetItem(timeline, {tr("Go to the first and last event"), tr("Home, End")});
    new QTreeWidgetItem(timeline, {tr("Show all of it"), QStringLiteral("0")});
    QTreeWidgetItem *range = addGroup(m_ui->shortcutTree, tr("Years shown"));
    new QTreeWidgetItem(range, {tr("Move an end by a year"), tr("Left, Right")});
    new QTreeWidgetItem(range, {tr("Move an end by five years"), tr("Page Up, Page Down")});
    m_ui->shortcutTree->expandAll();
    m_ui->shortcutTree->resizeColumnToContents(0);
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        QTimer::singleShot(0, this, &ShortcutsDialog::fill); // by then the menus speak the new language too
    }
    QDialog::changeEvent(event);
}

} // namespace corridor
