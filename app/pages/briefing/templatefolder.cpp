#include "pages/briefing/templatefolder.h"

#include "report/filename.h"
#include "report/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace corridor {

QString TemplateFolder::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/briefings"_s;
}

QString TemplateFolder::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(safeFileName(name) + u".json"_s);
}

QStringList TemplateFolder::names() const
{
    QStringList names;
    for (const QString &file : QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto read = BriefingTemplate::read(QDir(m_folder).filePath(file));
        if (read && !read.value().name.isEmpty())
            names << read.value().name;
    }
    return names;
}

Result<BriefingTemplate> TemplateFolder::load(const QString &name) const
{
    return BriefingTemplate::read(pathOf(name));
}

Status TemplateFolder::save(const BriefingTemplate &plan) const
{
    if (!QDir().mkpath(m_folder))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Briefing", "The folder %1 cannot be made; check its "
                                                                       "permissions.")
                         .arg(m_folder),
                     {}};
    return saveFile(plan.toJson(), pathOf(plan.name));
}

Status TemplateFolder::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (file.remove())
        return success();
    return Error{Error::Code::Storage,
                 QCoreApplication::translate("corridor::Briefing", "The template “%1” could not be deleted: %2.")
                     .arg(name, file.errorString()),
                 {}};
}

} // namespace corridor
