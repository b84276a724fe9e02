#include "import/importer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QJsonObject toObject(const std::map<std::string, std::string> &entries)
{
    QJsonObject object;
    for (const auto &[key, value] : entries)
        object.insert(QString::fromStdString(key), QString::fromStdString(value));
    return object;
}

/// Fills \a entries; false when a value is no text.
bool readObject(const QJsonValue &value, std::map<std::string, std::string> &entries)
{
    if (!value.isObject() && !value.isUndefined())
        return false;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!each.value().isString())
            return false;
        entries.emplace(each.key().toStdString(), each.value().toString().toStdString());
    }
    return true;
}

Error wrongMapping(const QString &what)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("corridor::Import",
                                        "The mapping is not usable (%1). Expected JSON: {\"columns\": {HEAD: ROLE}, "
                                        "\"constants\": {ROLE: VALUE}, \"headerLine\": N}.")
                .arg(what),
            {}};
}

} // namespace

QString mappingToJson(const ingest::Mapping &mapping)
{
    QJsonObject object{{u"columns"_s, toObject(mapping.columns)}, {u"constants"_s, toObject(mapping.constants)}};
    if (mapping.headerLine > 0)
        object.insert(u"headerLine"_s, static_cast<qint64>(mapping.headerLine));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ingest::Mapping> mappingFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrongMapping(error.errorString());
    ingest::Mapping mapping;
    const QJsonObject object = document.object();
    if (!document.isObject() || !readObject(object.value(u"columns"_s), mapping.columns) ||
        !readObject(object.value(u"constants"_s), mapping.constants))
        return wrongMapping(u"columns, constants"_s);
    const QJsonValue line = object.value(u"headerLine"_s);
    if (!line.isUndefined() && (!line.isDouble() || line.toDouble() < 0 || line.toDouble() > 1e9))
        return wrongMapping(u"headerLine"_s);
    mapping.headerLine = static_cast<std::uint64_t>(line.toDouble());
    return mapping;
}

} // namespace corridor
