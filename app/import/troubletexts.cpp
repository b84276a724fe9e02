#include "import/troubletexts.h"

#include "import/remarktexts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using ingest::Trouble;

/// What stands for one Trouble: %1 is what was found, %2 what was expected there (literal text of the reader).
struct Words {
    Trouble trouble;
    const char *message;
    const char *expected; ///< Null: the literal text of the reader, if any.
};

constexpr auto kContext = "corridor::Import";

constexpr std::array kWords{
    Words{Trouble::Unreadable, QT_TRANSLATE_NOOP("corridor::Import", "The file could not be read: %1."), nullptr},
    Words{Trouble::Empty, QT_TRANSLATE_NOOP("corridor::Import", "The file is empty. Download it again."),
          QT_TRANSLATE_NOOP("corridor::Import", "a table, JSON or XML")},
    Words{Trouble::NotData,
          QT_TRANSLATE_NOOP("corridor::Import", "This file holds no figures: %1. Choose the data file instead."),
          QT_TRANSLATE_NOOP("corridor::Import", "a file with figures")},
    Words{Trouble::NoFigures,
          QT_TRANSLATE_NOOP("corridor::Import", "The file is well-formed, but there is no figure in it."),
          QT_TRANSLATE_NOOP("corridor::Import", "at least one figure")},
    Words{Trouble::Unrecognised,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "The format was not recognised. Say what the columns mean, or choose a format."),
          QT_TRANSLATE_NOOP("corridor::Import", "a known format, or a mapping of columns")},
    Words{Trouble::NeedsFormat,
          QT_TRANSLATE_NOOP("corridor::Import", "This looks like “%1”, a format known from documents only. Look at the "
                                                "preview, or give --format %1."),
          QT_TRANSLATE_NOOP("corridor::Import", "a confirmed format")},
    Words{Trouble::LfsPointer,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "This is a pointer of Git LFS, not the file itself. Fetch the file first."),
          QT_TRANSLATE_NOOP("corridor::Import", "the file itself")},
    Words{Trouble::BadArchive,
          QT_TRANSLATE_NOOP("corridor::Import", "The archive or workbook is damaged (%1). Download it again."),
          QT_TRANSLATE_NOOP("corridor::Import", "an intact archive or workbook")},
    Words{Trouble::Encrypted,
          QT_TRANSLATE_NOOP("corridor::Import", "The file is protected by a password. Save it without one."),
          QT_TRANSLATE_NOOP("corridor::Import", "a file without a password")},
    Words{Trouble::UnsafeName,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "The archive holds “%1”, which is not a plain file. Unpack it yourself and import the "
                            "data file."),
          QT_TRANSLATE_NOOP("corridor::Import", "plain files only")},
    Words{Trouble::TooLarge,
          QT_TRANSLATE_NOOP("corridor::Import", "The file is larger than is safe to open (%1). Split it."), nullptr},
    Words{Trouble::TooDeep, QT_TRANSLATE_NOOP("corridor::Import", "The file is nested deeper than any data format is."),
          nullptr},
    Words{Trouble::TimeOut,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "Reading the workbook took too long. Save the sheet as CSV and import that."),
          nullptr},
    Words{Trouble::BadEncoding,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "The bytes %1 are no character of this encoding. Choose another encoding."),
          QT_TRANSLATE_NOOP("corridor::Import", "text in one encoding")},
    Words{Trouble::NulByte,
          QT_TRANSLATE_NOOP("corridor::Import", "There is a NUL byte in the text. The file is damaged or no text."),
          QT_TRANSLATE_NOOP("corridor::Import", "text without NUL bytes")},
    Words{Trouble::UnclosedQuote,
          QT_TRANSLATE_NOOP("corridor::Import", "The quote that opens here is never closed. Close it, or remove it."),
          QT_TRANSLATE_NOOP("corridor::Import", "a closing quote")},
    Words{Trouble::StrayQuote,
          QT_TRANSLATE_NOOP("corridor::Import", "After a closing quote stands “%1”. Double the quotes inside a field."),
          QT_TRANSLATE_NOOP("corridor::Import", "a separator or the end of the line")},
    Words{Trouble::FieldTooLong,
          QT_TRANSLATE_NOOP("corridor::Import", "A field is longer than 1 MiB. Is the separator right?"), nullptr},
    Words{Trouble::LineTooLong, QT_TRANSLATE_NOOP("corridor::Import", "A line is longer than 16 MiB. Is this a table?"),
          nullptr},
    Words{Trouble::TooManyColumns,
          QT_TRANSLATE_NOOP("corridor::Import", "A line has more than 4,096 fields. Is the separator right?"), nullptr},
    Words{Trouble::BadSyntax,
          QT_TRANSLATE_NOOP("corridor::Import", "The file is not well-formed: %1. Download it again."), nullptr},
    Words{Trouble::Doctype,
          QT_TRANSLATE_NOOP("corridor::Import", "The XML declares a document type, which data files never need. It is "
                                                "not read, for safety."),
          QT_TRANSLATE_NOOP("corridor::Import", "XML without a document type")},
    Words{Trouble::Truncated, QT_TRANSLATE_NOOP("corridor::Import", "The file ends in the middle. Download it again."),
          QT_TRANSLATE_NOOP("corridor::Import", "a whole file")},
    Words{Trouble::MissingColumn,
          QT_TRANSLATE_NOOP("corridor::Import", "The column “%1” is missing. Add it, or choose another format."),
          nullptr},
    Words{Trouble::DuplicateColumn,
          QT_TRANSLATE_NOOP("corridor::Import", "The column “%1” is there twice. Remove or rename one."), nullptr},
    Words{Trouble::Cancelled, QT_TRANSLATE_NOOP("corridor::Import", "Cancelled. The store is as it was."), nullptr},
    Words{
        Trouble::RaggedRow,
        QT_TRANSLATE_NOOP("corridor::Import", "The row has %1 fields instead of %2. Is a separator or quote missing?"),
        nullptr},
    Words{Trouble::BadNumber,
          QT_TRANSLATE_NOOP("corridor::Import", "“%1” is no number. Correct it, or choose another style of numbers."),
          QT_TRANSLATE_NOOP("corridor::Import", "a number, or a mark for a missing one")},
    Words{Trouble::NumberTooLarge, QT_TRANSLATE_NOOP("corridor::Import", "“%1” is too large a number. Correct it."),
          QT_TRANSLATE_NOOP("corridor::Import", "a number below 1.8e308")},
    Words{Trouble::AmbiguousNumber,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "“%1” may have a decimal mark or a thousands separator. Choose the style "
                            "of numbers."),
          QT_TRANSLATE_NOOP("corridor::Import", "a choice of the style of numbers")},
    Words{Trouble::BadPeriod,
          QT_TRANSLATE_NOOP("corridor::Import", "“%1” is no period. Write it like 2025, 2025-H1, 2025-Q2 or 2025-06."),
          QT_TRANSLATE_NOOP("corridor::Import", "a period like 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-30")},
    Words{Trouble::BadStatus, QT_TRANSLATE_NOOP("corridor::Import", "“%1” is no status. Take one of these: %2."),
          nullptr},
    Words{Trouble::UnknownArea, QT_TRANSLATE_NOOP("corridor::Import", "The country “%1” is not known. Correct it."),
          QT_TRANSLATE_NOOP("corridor::Import", "a country's code or name")},
    Words{Trouble::UnknownFlow,
          QT_TRANSLATE_NOOP("corridor::Import", "“%1” is no flow. Write export, import, re-export or re-import."),
          QT_TRANSLATE_NOOP("corridor::Import", "export, import, re-export or re-import")},
    Words{Trouble::UnknownUnit, QT_TRANSLATE_NOOP("corridor::Import", "The unit “%1” is not known. Choose the unit."),
          QT_TRANSLATE_NOOP("corridor::Import", "a known unit")},
    Words{Trouble::MissingValue,
          QT_TRANSLATE_NOOP("corridor::Import", "“%1” is not stated here. Add it, or say it for the whole file."),
          QT_TRANSLATE_NOOP("corridor::Import", "a value")},
    Words{Trouble::DuplicateKey,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "The same figure was there before with another value (line %2). Remove one of them."),
          nullptr}};

const Words *wordsOf(Trouble trouble)
{
    for (const Words &words : kWords) {
        if (words.trouble == trouble)
            return &words;
    }
    return nullptr;
}

} // namespace

ImportProblem describedProblem(const ingest::Problem &problem, const QString &fileName)
{
    ImportProblem described;
    described.code = QString::fromLatin1(ingest::troubleName(problem.trouble));
    described.where = {fileName, static_cast<qint64>(problem.place.line), static_cast<qint64>(problem.place.column)};
    described.sheet = QString::fromStdString(problem.place.sheet);
    described.found = QString::fromStdString(problem.found);
    described.expected = QString::fromStdString(problem.expected);
    if (const QString what = describedNotData(problem.found); problem.trouble == Trouble::NotData && !what.isNull())
        described.found = what;
    if (const Words *words = wordsOf(problem.trouble)) {
        const QString sentence = QCoreApplication::translate(kContext, words->message);
        const bool saysFound = sentence.contains(u"%1"_s);
        const bool saysExpected = sentence.contains(u"%2"_s);
        // One arg() for both: a text from the file may itself hold “%2”.
        if (saysFound && saysExpected)
            described.message = sentence.arg(described.found, described.expected);
        else if (saysFound || saysExpected)
            described.message = sentence.arg(saysFound ? described.found : described.expected);
        else
            described.message = sentence;
        if (described.expected.isEmpty() && words->expected)
            described.expected = QCoreApplication::translate(kContext, words->expected);
    }
    return described;
}

Error importError(const ingest::Problem &problem, const QString &path)
{
    const ImportProblem described = describedProblem(problem, path);
    const auto code = problem.trouble == Trouble::Cancelled ? Error::Code::Cancelled : Error::Code::InvalidInput;
    return {code, described.message, described.where};
}

} // namespace corridor
