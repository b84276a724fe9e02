#include "i18n/phrasebook.h"

#include <QTranslator>

#include <array>
#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// A catalogue that is loaded but never installed.
struct Phrasebook {
    std::once_flag once;
    QTranslator translator;
};

const QTranslator &phrasebook(Language language)
{
    static std::array<Phrasebook, kLanguages.size()> books;
    Phrasebook &book = books.at(static_cast<size_t>(language));
    // An empty catalogue does not load: then every phrase stands in English, its source.
    std::call_once(book.once, [&book, language] { std::ignore = book.translator.load(cataloguePath(language)); });
    return book.translator;
}

} // namespace

QString translated(Language language, const char *context, const QByteArray &source, int count)
{
    const QString found = phrasebook(language).translate(context, source.constData(), nullptr, count);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

bool isTranslated(Language language, const char *context, const QByteArray &source, int count)
{
    return language == Language::English ||
           !phrasebook(language).translate(context, source.constData(), nullptr, count).isEmpty();
}

QString cataloguePath(Language language) { return u":/i18n/corridor_%1.qm"_s.arg(languageCode(language)); }

} // namespace corridor
