#include "i18n/grammar/grammaticalcase.h"

#include <array>

namespace corridor {

std::optional<GrammaticalCase> caseOfForm(QStringView form)
{
    struct Row {
        QStringView form;
        GrammaticalCase asked;
    };
    constexpr std::array kForms{Row{u"name", GrammaticalCase::Nominative}, Row{u"nom", GrammaticalCase::Nominative},
                                Row{u"gen", GrammaticalCase::Genitive},    Row{u"dat", GrammaticalCase::Dative},
                                Row{u"acc", GrammaticalCase::Accusative},  Row{u"loc", GrammaticalCase::Locative},
                                Row{u"abl", GrammaticalCase::Ablative},    Row{u"ins", GrammaticalCase::Instrumental}};
    for (const Row &row : kForms) {
        if (row.form == form)
            return row.asked;
    }
    return std::nullopt;
}

} // namespace corridor
