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

QString native(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

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
    addWidgetKeys();
    m_ui->shortcutTree->expandAll();
    m_ui->shortcutTree->resizeColumnToContents(0);
}

void ShortcutsDialog::addWidgetKeys()
{
    const auto add = [this](const QString &title, const QList<std::pair<QString, QString>> &keys) {
        QTreeWidgetItem *group = addGroup(m_ui->shortcutTree, title);
        for (const auto &[what, key] : keys)
            new QTreeWidgetItem(group, {what, key});
    };
    add(tr("Charts"), {{tr("Next and previous mark"), tr("Left, Right")},
                       {tr("Mark of the series above and below"), tr("Up, Down")},
                       {tr("First and last mark"), tr("Home, End")},
                       {tr("Next and previous series"), tr("Tab, Shift+Tab")},
                       {tr("Open the figures of the mark"), tr("Enter")},
                       {tr("Where the number is from; without a mark, those of the title"), QStringLiteral("F4")},
                       {tr("Zoom in and out"), tr("+ and −, or the wheel")},
                       {tr("Show all of it"), QStringLiteral("1")},
                       {tr("Show the table"), QStringLiteral("T")},
                       {tr("Show the sources"), QStringLiteral("S")},
                       {tr("Leave the mark"), tr("Escape")}});
    add(tr("Tables"), {{tr("Where the number is from"), QStringLiteral("F4")},
                       {tr("Copy the selected rows"), native(QKeySequence::Copy)},
                       {tr("Copy the selected rows as CSV"), native(QKeySequence(QStringLiteral("Ctrl+Alt+C")))},
                       {tr("Filter the rows of a chart’s table"), native(QKeySequence::Find)},
                       {tr("Open the row"), tr("Enter")}});
    add(tr("Life of a number"), {{tr("Next and previous figure that it rests on"), tr("Up, Down")},
                                 {tr("Copy as text"), native(QKeySequence::Copy)},
                                 {tr("Close"), tr("Escape, F4")}});
    add(tr("Timeline"), {{tr("Next and previous event"), tr("Up, Down")},
                         {tr("Open the selected event"), tr("Enter")},
                         {tr("Move along the years"), tr("Left, Right, or drag")},
                         {tr("Zoom in and out"), tr("+ and −, or the wheel")},
                         {tr("Go to the first and last event"), tr("Home, End")},
                         {tr("Show all of it"), QStringLiteral("0")}});
    add(tr("Years shown"), {{tr("Move an end by a year"), tr("Left, Right")},
                            {tr("Move an end by five years"), tr("Page Up, Page Down")}});
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
