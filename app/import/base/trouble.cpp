#include "import/base/trouble.h"

#include "import/text/utf8.h"

namespace corridor::ingest {

const char *troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Unreadable:
        return "unreadable";
    case Trouble::Empty:
        return "empty";
    case Trouble::NotData:
        return "notData";
    case Trouble::NoFigures:
        return "noFigures";
    case Trouble::Unrecognised:
        return "unrecognised";
    case Trouble::NeedsFormat:
        return "needsFormat";
    case Trouble::LfsPointer:
        return "lfsPointer";
    case Trouble::BadArchive:
        return "badArchive";
    case Trouble::Encrypted:
        return "encrypted";
    case Trouble::UnsafeName:
        return "unsafeName";
    case Trouble::TooLarge:
        return "tooLarge";
    case Trouble::TooDeep:
        return "tooDeep";
    case Trouble::TimeOut:
        return "timeOut";
    case Trouble::BadEncoding:
        return "badEncoding";
    case Trouble::NulByte:
        return "nulByte";
    case Trouble::UnclosedQuote:
        return "unclosedQuote";
    case Trouble::StrayQuote:
        return "strayQuote";
    case Trouble::FieldTooLong:
        return "fieldTooLong";
    case Trouble::LineTooLong:
        return "lineTooLong";
    case Trouble::TooManyColumns:
        return "tooManyColumns";
    case Trouble::BadSyntax:
        return "badSyntax";
    case Trouble::Doctype:
        return "doctype";
    case Trouble::Truncated:
        return "truncated";
    case Trouble::MissingColumn:
        return "missingColumn";
    case Trouble::DuplicateColumn:
        return "duplicateColumn";
    case Trouble::Cancelled:
        return "cancelled";
    case Trouble::RaggedRow:
        return "raggedRow";
    case Trouble::BadNumber:
        return "badNumber";
    case Trouble::NumberTooLarge:
        return "numberTooLarge";
    case Trouble::AmbiguousNumber:
        return "ambiguousNumber";
    case Trouble::BadPeriod:
        return "badPeriod";
    case Trouble::BadStatus:
        return "badStatus";
    case Trouble::UnknownArea:
        return "unknownArea";
    case Trouble::UnknownFlow:
        return "unknownFlow";
    case Trouble::UnknownUnit:
        return "unknownUnit";
    case Trouble::MissingValue:
        return "missingValue";
    case Trouble::DuplicateKey:
        return "duplicateKey";
    }
    return "unrecognised";
}

std::string shown(std::string_view text)
{
    constexpr int kCharacters = 80;
    std::string out;
    int characters = 0;
    while (!text.empty()) {
        if (characters == kCharacters) {
            // The last character gives way to the sign that something was cut.
            std::size_t last = out.size() - 1;
            while (last > 0 && utf8::isContinuation(out[last]))
                --last;
            out.replace(last, std::string::npos, "…");
            break;
        }
        const utf8::Character c = utf8::first(text);
        const bool control = c.code < 0x20 || (c.code >= 0x7f && c.code < 0xa0) || c.code == 0xfeff;
        // Marks that reorder or hide text would make the message lie.
        const bool reorders = (c.code >= 0x200b && c.code <= 0x200f) || (c.code >= 0x2028 && c.code <= 0x202e) ||
                              (c.code >= 0x2060 && c.code <= 0x2069);
        if (!c.valid)
            out += "\xEF\xBF\xBD";
        else if (control || reorders)
            out += c.code == '\t' || c.code == '\n' || c.code == '\r' ? " " : "\xEF\xBF\xBD";
        else
            out += text.substr(0, c.size);
        text.remove_prefix(c.size);
        ++characters;
    }
    return out;
}

} // namespace corridor::ingest
