#pragma once

#include "import/base/reader.h"
#include "import/text/opening.h"

#include <memory>

namespace corridor::ingest {

/// Rows that stand in a text.
class DelimitedText : public RowSource {
public:
    /// The row that next() gave last, as it stands there, with its line end. Valid until the next call of next().
    [[nodiscard]] virtual std::string_view raw() const = 0;
};

/// Rows of delimited text as RFC 4180 and Excel write it: quotes, doubled quotes, line breaks inside quotes; lines end
/// with LF, CRLF or CR, and need not at the end of the file. A quote inside a bare field is a letter. Blanks between a
/// closing quote and the delimiter are dropped; other text there is a StrayQuote. Fails at an unclosed quote and at the
/// limits on fields, lines and columns. The rows do not depend on how the text is cut into pieces.
[[nodiscard]] std::unique_ptr<DelimitedText> delimitedRows(std::unique_ptr<TextSource> text, char delimiter,
                                                           const Limits &limits = {});

/// The delimiter of \a text, the front of a table: `,`, `;`, TAB or `|`. The comma when nothing speaks for another.
[[nodiscard]] char detectDelimiter(std::string_view text);

} // namespace corridor::ingest
