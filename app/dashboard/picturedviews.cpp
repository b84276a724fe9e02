#include "dashboard/picturedviews.h"

#include "analysis/viewcode.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace corridor {

Status keepPictured(Store &store, const ViewState &state)
{
    return store.views().keepPictured(viewCode(state), QJsonDocument(state.toJson()).toJson(QJsonDocument::Compact));
}

Result<ViewState> viewOfCode(const Store &store, const QString &text)
{
    const QString code = readViewCode(text);
    if (code.isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Dashboard",
                                                 "“%1” is not a code. A code is the eight letters and digits at the "
                                                 "foot of a picture, such as 7KQM3TPX.")
                         .arg(text.trimmed()),
                     {}};
    }
    const auto kept = store.views().pictured(code);
    if (!kept)
        return kept.error();
    if (!kept.value()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Dashboard",
                                                 "This store does not know the code %1. A store knows the codes of "
                                                 "pictures that were exported from it: open the store that the picture "
                                                 "came from, or ask for the picture as a file instead of through a "
                                                 "chat.")
                         .arg(code),
                     {}};
    }
    return ViewState::fromJson(QJsonDocument::fromJson(*kept.value()).object());
}

} // namespace corridor
