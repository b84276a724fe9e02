#pragma once

#include "analysis/viewstate.h"
#include "i18n/language.h"

#include <QCoreApplication>
#include <QDate>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace corridor {

class Dashboard;

/// An option that cannot be meant: \a message with what was \a found in its places.
template<typename... Found>
[[nodiscard]] Error wrongOption(const char *message, const Found &...found)
{
    QString text = QCoreApplication::translate("corridor::CommandLine", message);
    if constexpr (sizeof...(found) > 0)
        text = text.arg(found...);
    return {Error::Code::InvalidInput, text, {}};
}

/// The pairs of `--pair`, each once; none when it is not given. The error says which one is none.
[[nodiscard]] Result<QList<CountryPair>> readPairs(const QCommandLineParser &options);
/// The languages of `--lang`, each once; that of the system when it is not given. The error says which one is none.
[[nodiscard]] Result<QList<Language>> readLanguages(const QCommandLineParser &options);
/// The day of `--date`; invalid when it is not given. The error says that it is none.
[[nodiscard]] Result<QDate> readDate(const QCommandLineParser &options);
/// \a wanted, or the fullest pair of the store when none is. The error says of which pair there are no figures.
[[nodiscard]] Result<QList<CountryPair>> pairsToReport(const Dashboard &dashboard, const QList<CountryPair> &wanted);

} // namespace corridor
