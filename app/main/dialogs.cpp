#include "main/dialogs.h"

#include "main/menus/menutext.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace corridor {

QString DesktopDialogs::openFile(QWidget *parent, const QString &caption, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, caption, folder, filter);
}

QStringList DesktopDialogs::openFiles(QWidget *parent, const QString &caption, const QString &folder,
                                      const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, caption, folder, filter);
}

QString DesktopDialogs::saveFile(QWidget *parent, const QString &caption, const QString &suggestion,
                                 const QString &filter, bool newOnly)
{
    QFileDialog::Options options;
    if (newOnly)
        options |= QFileDialog::DontConfirmOverwrite;
    return QFileDialog::getSaveFileName(parent, caption, suggestion, filter, nullptr, options);
}

int DesktopDialogs::ask(QWidget *parent, const QString &text, const QStringList &answers)
{
    QMessageBox box(QMessageBox::Warning, u"Corridor"_s, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons.append(box.addButton(menuText(answer), QMessageBox::ActionRole));
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    box.setEscapeButton(buttons.last());
    box.exec();
    const auto chosen = buttons.indexOf(box.clickedButton());
    return static_cast<int>(chosen < 0 ? buttons.size() - 1 : chosen);
}

void DesktopDialogs::inform(QWidget *parent, const QString &text, const QString &detail)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, u"Corridor"_s, text + u"\n\n"_s + detail, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace corridor
